import type { PhraseId } from './slots.ts';

export const fi: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Kiitos, että kerroitte tarkasti, mitä tapahtui.',
  calm_read: 'Luin viestinne huolella ja haluan vastata siihen kunnolla.',
  calm_not_meant: 'Näin tässä ei ollut tarkoitus käydä, ja haluan auttaa korjaamaan asian.',
  calm_right_to_raise: 'Hyvä, että otitte asian puheeksi.',
  calm_one_by_one: 'Käydään tämä läpi kohta kerrallaan ja aloitetaan siitä, mikä on teille tärkeintä.',

  listen_cost: 'Tästä on ollut teille jo paljon vaivaa, ja otan sen vakavasti.',
  listen_say_back: 'Näin olen ymmärtänyt asian. Korjatkaa, jos jokin kohta on väärin.',
  listen_wait: 'Odottaminen ilman vastausta on raskasta, ja viivästys johtui meistä.',
  listen_your_place:
    'Teidän asemassanne haluaisin minäkin suoran vastauksen, joten kerron, mitä tiedän tähän mennessä.',
  listen_most_urgent: 'Mikä tässä on teille juuri nyt kiireellisintä?',

  focus_today: 'Tämän voin tehdä jo tänään, ja aloitan heti.',
  focus_ours: 'Virhe oli meidän, ja korjaan sen nyt.',
  focus_two_ways: 'Asian voi hoitaa kahdella tavalla; kertokaa, kumpi sopii teille paremmin.',
  focus_meanwhile: 'Sillä aikaa kun syytä selvitetään, voin järjestää teille väliaikaisen ratkaisun.',
  focus_first_step: 'Panin asian juuri alulle ja vahvistan sen teille vielä kirjallisesti.',
  focus_firm:
    'Itse päätös pysyy ennallaan, ja sanon sen mieluummin suoraan. Sen sijaan voin tarjota teille tämän.',

  followup_write_again:
    'Kirjoitan teille huomenna ennen puoltapäivää, vaikka uutta kerrottavaa ei vielä olisi.',
  followup_my_case: 'Asianne pysyy minulla, joten teidän ei tarvitse selittää kaikkea uudestaan.',
  followup_straight_to_me:
    'Jos jokin on perjantaina vielä kesken, kirjoittakaa suoraan minulle, niin hoidan sen.',
  followup_change:
    'Tästä viikosta alkaen tarkistamme tämän ennen jokaista lähetystä, jottei sama osuisi kenenkään muun kohdalle.',
  followup_check_back: 'Kysyn teiltä muutaman päivän päästä, toimiiko kaikki edelleen.',

  send_unclear: 'Jos jotain jäi epäselväksi, vastatkaa tähän viestiin, niin käydään se yhdessä läpi.',
  send_chance: 'Kiitos, että annoitte meille mahdollisuuden korjata asian.',
  send_settled: 'Toivottavasti asia on nyt kunnossa. Jos ei ole, autan mielelläni.',
  send_line_open: 'Minulta oli tässä kaikki tältä erää, ja minulle voi kirjoittaa milloin vain.',
  send_thanks: 'Kiitos kärsivällisyydestänne tässä asiassa.',

  rung_1_sexual:
    'Hoidan asianne mielelläni. Pyydän jättämään pois huomautukset ulkonäöstäni ja yksityiselämästäni.',
  rung_1_discriminatory:
    'Haluan saada asianne kuntoon. Kenenkään alkuperä, usko tai tausta ei kuulu tähän keskusteluun, joten pyydän jättämään sen pois.',
  rung_1_leave_out: 'Haluan auttaa teitä tässä, ja pyydän, että jätetään loukkaukset pois.',
  rung_1_gladly: 'Jatkan asianne hoitamista mielelläni. Puhutaan ilman nimittelyä.',
  rung_1_reason_to_be_upset:
    'Tapahtunut harmittaisi ketä tahansa, ja olen tässä teidän puolellanne. Pyydän vain, että puhutte minulle asiallisesti.',
  rung_1_has_my_attention:
    'Asianne on nyt minulla työn alla. Ilman haukkumista saamme sen nopeammin kuntoon.',
  rung_1_a_person_here:
    'Täällä päässä on ihminen, joka haluaa auttaa. Pysytään asiallisina, niin saadaan tämä kuntoon.',

  rung_2_sexual:
    'Jos henkilökohtaiset huomautukset loppuvat, hoidan asianne heti. Jos ne jatkuvat, lopetan tämän keskustelun.',
  rung_2_discriminatory:
    'Jos ihmisten alkuperä ja tausta jätetään rauhaan ja puhutaan asiallisesti, jatkan asianne hoitamista nyt. Muuten lopetan tältä erää ja palaan asiaan myöhemmin.',
  rung_2_now_or_later:
    'Jos voimme puhua ilman loukkauksia, hoidan tämän heti. Muuten palaan asiaan myöhemmin tänään.',
  rung_2_as_soon_as: 'Heti kun nimittely loppuu, jatkan asianne hoitamista. Muuten jatketaan huomenna.',
  rung_2_provided:
    'Voin ratkaista tämän kanssanne tänään, kunhan puhutaan asiallisesti. Jos haukkuminen jatkuu, vastaan myöhemmin.',
  rung_2_two_ways:
    'Voitte valita, miten jatketaan: heti nyt, jos pysytään asiallisina, muuten myöhemmin tänään.',

  rung_3_pause:
    'Keskeytän tämän keskustelun loukkausten takia. Asianne pysyy avoinna, ja autan heti, kun voimme puhua asiallisesti.',
  rung_3_end_door_open:
    'Lopetan keskustelun tähän, koska haukkuminen on jatkunut. Voitte kirjoittaa minulle uudelleen ilman sitä, niin autan.',
  rung_3_for_today:
    'Lopetan keskustelun tältä päivältä nimittelyn takia. Huomenna jatkan mielelläni, jos pysytään asiallisina.',
  rung_3_no_further:
    'Loukkauksilla emme pääse eteenpäin, joten suljen keskustelun toistaiseksi. Yksi asiallinen viesti riittää, niin jatkan asianne hoitamista.',

  rung_4_takes_over:
    'Asianne siirtyy nyt esihenkilölleni. Hänellä on koko viestiketju, joten mitään ei tarvitse selittää kahdesti. Pyydän puhumaan hänellekin ilman loukkauksia.',
  rung_4_hand_over:
    'Siirrän asianne esihenkilölleni, joka kirjoittaa teille tänään. Pyyntöni on edelleen sama: puhutaan ilman loukkauksia.',
  rung_4_step_back:
    'Vetäydyn tästä keskustelusta loukkausten takia. Asianne on nyt esihenkilölläni, ja hän etsii kanssanne ratkaisun, kunhan puhutaan asiallisesti.',
  rung_4_so_it_is_solved:
    'Jotta asianne saadaan kuntoon, esihenkilöni jatkaa kanssanne tästä eteenpäin. Pyydän, että keskustelu pysyy asiallisena myös hänen kanssaan.',

  rung_5_seriously: 'Otan kirjoittamanne vakavasti ja vien asian eteenpäin. En jatka tätä keskustelua.',
  rung_5_safety_first:
    'Kaikkien turvallisuus tulee ensin, joten päätän keskustelun tähän. Tästä jatkavat turvallisuudesta vastaavat.',
  rung_5_with_security:
    'Viestissänne on uhkaus, joten se menee nyt turvallisuudesta vastaaville. He päättävät, miten jatketaan.',
  rung_5_request_on_file:
    'Uhkauksen takia poistun tästä keskustelusta. Pyyntönne on kirjattu, ja siihen vastataan erikseen.',
};
