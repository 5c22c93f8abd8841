import type { DemoThread } from '../types.ts';

export const chatLasku: DemoThread = {
  id: 'chat-lasku',
  language: 'fi',
  composer: 'chat',
  temper: 'angry',
  subject: 'Sama tilaus veloitettu kahdesti',
  customer: { name: 'Mikko Saarela', address: 'mikko.saarela@posti.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: 66,
      text: 'Moi, mun kortilta on veloitettu sama tilaus kahteen kertaan. Tilaus NK-21102.',
    },
    {
      from: 'agent',
      minutesAgo: 63,
      text: 'Hei Mikko! Katson heti. Näkyykö tiliotteella molemmissa sama päivä?',
    },
    { from: 'customer', minutesAgo: 61, text: 'Näkyy. 79 € ja 79 €, minuutin välein.' },
    {
      from: 'agent',
      minutesAgo: 54,
      text: 'Meidän järjestelmässä näkyy vain yksi maksu. Toinen on luultavasti katevaraus, joka poistuu itsestään.',
    },
    {
      from: 'customer',
      minutesAgo: 12,
      text: 'Ei ole mikään varaus!! Soitin pankkiin ja siellä sanottiin että molemmat on veloitettu. Jo toinen kerta kun teillä käy näin, keväällä oli ihan sama juttu.',
    },
    {
      from: 'customer',
      minutesAgo: 10,
      text: 'Nyt menee kyllä hermo. Vuokra lähtee tililtä huomenna ja mulla on siellä 40 euroa. Milloin ne rahat palautetaan ja kuka tän hoitaa?',
    },
  ],
};
