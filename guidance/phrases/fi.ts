import type { PhraseId } from './slots.ts';

export const fi: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Kiitos, että kerroitte suoraan, mitä on tapahtunut.',
  calm_read: 'Luin viestinne huolella ja haluan vastata siihen kunnolla.',
  calm_not_meant: 'Näin tässä ei ollut tarkoitus käydä, ja haluan auttaa korjaamaan asian.',
  calm_right_to_raise: 'Hyvä, että otitte asian puheeksi.',
  calm_one_by_one: 'Käydään tämä läpi kohta kerrallaan ja aloitetaan siitä, mikä on teille tärkeintä.',

  listen_cost: 'Tästä on ollut teille jo paljon vaivaa, ja suhtaudun siihen vakavasti.',
  listen_say_back: 'Kerron, miten olen asian ymmärtänyt; oikaiskaa, jos jokin kohta meni väärin.',
  listen_wait: 'Odottaminen ilman vastausta on raskasta, ja se osuus on meidän vastuullamme.',
  listen_your_place:
    'Teidän asemassanne haluaisin minäkin suoran vastauksen, joten kerron, mitä näen tähän mennessä.',
  listen_most_urgent: 'Mikä tässä on teille juuri nyt kiireellisintä?',

  focus_today: 'Tämän voin tehdä jo tänään, ja aloitan heti.',
  focus_ours: 'Virhe oli meidän, ja korjaan sen nyt.',
  focus_two_ways: 'Asian voi hoitaa kahdella tavalla; kertokaa, kumpi sopii teille paremmin.',
  focus_meanwhile: 'Sillä aikaa kun syytä selvitetään, voin järjestää teille väliaikaisen ratkaisun.',
  focus_first_step: 'Panin asian juuri alulle ja vahvistan sen teille vielä kirjallisesti.',
  focus_firm: 'Päätös pysyy ennallaan, ja sanon sen mieluummin suoraan; sen sijaan voin tarjota teille tätä.',

  followup_write_again:
    'Kirjoitan teille huomenna ennen puoltapäivää, vaikka uutta kerrottavaa ei vielä olisi.',
  followup_my_case: 'Asianne pysyy minulla, joten teidän ei tarvitse selittää kaikkea uudestaan.',
  followup_straight_to_me:
    'Jos jokin on perjantaina vielä kesken, kirjoittakaa suoraan minulle, niin jatkan siitä.',
  followup_change:
    'Tästä viikosta alkaen tarkistamme tämän kohdan ennen jokaista lähetystä, ettei sama toistu kenenkään muun kohdalla.',
  followup_check_back: 'Kysyn teiltä muutaman päivän päästä, toimiiko kaikki edelleen.',

  send_unclear: 'Mikäli jokin jäi epäselväksi, vastatkaa tähän viestiin, niin käydään se yhdessä läpi.',
  send_chance: 'Kiitos, että annoitte meille mahdollisuuden korjata asian.',
  send_settled: 'Toivottavasti asia on tällä kunnossa; ellei ole, olen tavoitettavissa.',
  send_line_open: 'Minun puoleltani tässä oli kaikki tältä erää, ja minulle voi kirjoittaa milloin vain.',
  send_thanks: 'Kiitän kärsivällisyydestänne tämän asian kanssa.',

  rung_1_sexual:
    'Hoidan asianne mielelläni. Ulkonäköäni tai yksityiselämääni koskevat huomautukset eivät kuulu tähän, joten pyydän jättämään ne pois.',
  rung_1_discriminatory:
    'Haluan saada asianne kuntoon. Kenenkään alkuperä, usko tai tausta ei kuulu tähän keskusteluun, joten pyydän jättämään sen pois.',
  rung_1_leave_out: 'Haluan auttaa teitä tässä, ja pyydän, että jätetään loukkaukset pois.',
  rung_1_gladly: 'Jatkan asianne hoitamista mielelläni. Puhutaan ilman nimittelyä.',
  rung_1_reason_to_be_upset:
    'Tapahtunut harmittaisi ketä tahansa, ja olen tässä teidän puolellanne. Pyydän vain, että puhutte minulle asiallisesti.',
  rung_1_has_my_attention:
    'Asianne on nyt minulla työn alla. Ilman haukkumista saamme sen nopeammin kuntoon.',
  rung_1_a_person_here:
    'Täällä päässä on ihminen, joka haluaa auttaa. Pysytään asiallisina, niin saadaan tämä ratkaistua.',

  rung_2_sexual:
    'Jos henkilökohtaiset huomautukset loppuvat, hoidan asianne heti. Jos ne jatkuvat, lopetan tämän keskustelun.',
  rung_2_discriminatory:
    'Jos ihmisten alkuperä ja tausta jätetään rauhaan ja puhutaan asiallisesti, jatkan asiaanne nyt. Muuten lopetan tältä erää ja palaan asiaan myöhemmin.',
  rung_2_now_or_later:
    'Jos voimme puhua ilman loukkauksia, hoidan tämän nyt heti. Muuten palaan asiaan myöhemmin tänään.',
  rung_2_as_soon_as:
    'Heti kun nimittely loppuu, jatkan asianne hoitamista. Muussa tapauksessa jatketaan huomenna.',
  rung_2_provided:
    'Voin ratkaista tämän kanssanne tänään, kunhan puhutaan asiallisesti. Jos haukkuminen jatkuu, vastaan myöhemmin.',
  rung_2_two_ways: 'Voitte valita, miten jatketaan: heti nyt, jos pysytään asiallisina, muuten myöhemmin.',

  rung_3_pause:
    'Keskeytän tämän keskustelun loukkausten vuoksi. Asianne pysyy avoinna, ja autan heti, kun voimme puhua asiallisesti.',
  rung_3_end_door_open:
    'Lopetan keskustelun tähän, koska haukkuminen on jatkunut. Voitte kirjoittaa minulle uudelleen ilman sitä, niin autan.',
  rung_3_for_today:
    'Tältä päivältä päätän keskustelun tähän nimittelyn takia. Huomenna jatkan mielelläni, jos pysytään asiallisina.',
  rung_3_no_further:
    'Loukkauksilla emme pääse eteenpäin, joten suljen keskustelun toistaiseksi. Yksi asiallinen viesti riittää, ja palaan asiaanne.',

  rung_4_takes_over:
    'Asianne siirtyy nyt esihenkilölleni, jolla on koko viestiketju luettavanaan; mitään ei tarvitse selittää kahdesti. Myös hänelle pyydän puhumaan ilman loukkauksia.',
  rung_4_hand_over:
    'Siirrän asianne esihenkilölleni, joka kirjoittaa teille tänään. Sama pyyntö on edelleen voimassa: puhutaan ilman loukkauksia.',
  rung_4_step_back:
    'Vetäydyn tästä keskustelusta loukkausten vuoksi. Asianne on nyt esihenkilölläni, ja hän etsii kanssanne ratkaisun, kunhan puhutaan asiallisesti.',
  rung_4_so_it_is_solved:
    'Jotta asianne saadaan ratkaistua, esihenkilöni jatkaa kanssanne tästä eteenpäin. Pyydän, että keskustelu pysyy asiallisena myös hänen kanssaan.',

  rung_5_seriously: 'Suhtaudun kirjoittamaanne vakavasti ja vien sen eteenpäin. En jatka tätä keskustelua.',
  rung_5_safety_first:
    'Kaikkien turvallisuus on etusijalla, joten päätän keskustelun tähän. Tästä jatkavat turvallisuudesta vastaavat.',
  rung_5_with_security:
    'Viestissänne puhutaan ihmisten vahingoittamisesta, joten se menee nyt turvallisuudesta vastaaville. He päättävät, miten jatketaan.',
  rung_5_request_on_file:
    'Vahingoittamista koskevan viestinne vuoksi poistun tästä keskustelusta. Pyyntönne on kirjattu, ja siihen vastataan erikseen.',
};
