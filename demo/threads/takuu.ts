import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const takuu: DemoThread = {
  id: 'takuu',
  language: 'fi',
  composer: 'plain',
  temper: 'calm',
  subject: 'Heiluva kahva ja takuu',
  customer: { name: 'Emilia Korhola', address: 'emilia.korhola@posti.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(1) + hours(9),
      text: `Hei,

ostin teiltä viime talvena Tundra-kahvipannun, johon koko naapurusto on ihastunut. Nyt kahva on alkanut vähän heilua. Kuuluuko se takuuseen?

Terveisin
Emilia Korhola`,
    },
    {
      from: 'agent',
      minutesAgo: days(1) + hours(3),
      text: `Hei Emilia,

mukava kuulla, että pannu on ollut mieluinen. Kahvalla on kahden vuoden takuu. Onko teillä kuitti tallessa?

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: hours(7),
      text: `Hei Noa,

kuitti on valitettavasti jäänyt muuton jalkoihin, mutta tilausvahvistus löytyi sähköpostista (NK-18345). Riittääkö se? Ja lähetänkö koko pannun teille vai tuleeko uusi kahva postissa? Ruuvimeisseli kyllä pysyy kädessä.

Mukavaa viikon jatkoa
Emilia`,
    },
  ],
};
