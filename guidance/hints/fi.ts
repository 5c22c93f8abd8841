import type { HintId } from '../../tone/index.ts';

export const fi: Readonly<Record<HintId, string>> = {
  you_blame: 'Lomakkeesta puuttui talon numero; kun saan sen, paketti lähtee jo tänään.',
  calm_down: 'Haluan saada tämän kuntoon, ja aloitan heti.',
  policy_wall:
    'Kolmenkymmenen päivän jälkeen takkia ei voi enää myydä uutena; voin tarjota korjausta tai lahjakorttia.',
  must_order: 'Voisitteko lähettää kuvan tyyppikilvestä? Sen avulla tilaan osan vielä tänään.',
  told_you: 'Asentaja tulee torstaina kello 8–10.',
  doubt_truth: 'Katson tämän uudelleen sillä päivämäärällä, joka on viestissänne.',
  empty_understanding: 'Kolme päivää ilman lämmintä vettä vauvan kanssa on rankkaa.',
  non_apology: 'Olen pahoillani, että sohva tuli teille päällinen revenneenä.',
  over_apology: 'Pahoittelen, että toimitus myöhästyi päivällä. Toinen laatikko lähtee tänä iltana.',
  factual_correction: 'Laskulla ovat maalis- ja huhtikuu, ja siksi summa on kaksinkertainen.',
  forced_cheer: 'Kiitos viestistänne. Selvitän kaksinkertaista veloitusta parhaillaan.',
  shouting: 'Tähän sopii sininen lomake; se on viestin liitteenä.',
  sarcasm: 'Paristoista kertova merkintä jää helposti huomaamatta: se on kannen sisäpuolella.',
  counter_insult: 'Haluan ratkaista tämän kanssanne, ja pyydän, että jätetään loukkaukset pois.',
  over_promise: 'Lisäsimme ennen lähetystä toisen tarkastuksen, jonka pitäisi löytää tällaiset virheet.',
  cant_without_can:
    'Koko summaa ei käytetystä laitteesta voi palauttaa, mutta voin vaihtaa laitteen tai hyvittää puolet.',
  evasive: 'Anna laskutuksesta korjaa laskun ja kirjoittaa teille keskiviikkoon mennessä.',
  canned: 'Lamppu, jonka tilasitte 4. toukokuuta, on vielä varastossamme. Se lähtee huomisaamuna.',
  empty_closing: 'Lähetän uuden osan tänään, ja saatte minulta seurantanumeron viiteen mennessä.',
};
