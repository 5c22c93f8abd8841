import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const vaaratOsat: DemoThread = {
  id: 'vaarat-osat',
  language: 'fi',
  composer: 'rich',
  temper: 'insulting',
  subject: 'Taas väärä tiiviste',
  customer: { name: 'Petteri Vainola', address: 'p.vainola@saari.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(2) + hours(8),
      text: `Tilasin tiivisteen Fjord 1.7 -malliin, ja teiltä tuli jo toisen kerran osa joka kuuluu 1.2:een. Miten voi olla näin vaikeaa? Milloin tulee oikea?

Petteri Vainola`,
    },
    {
      from: 'agent',
      minutesAgo: days(2) + hours(2),
      text: `Hei Petteri,

ikävä juttu. Tarkistan varastosta ja palaan asiaan.

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: days(1) + hours(6),
      text: `Että palaat asiaan. Olet kyllä täysi idiootti, jos et kahta numeroa erota toisistaan.`,
    },
    {
      from: 'agent',
      minutesAgo: days(1) + hours(4),
      text: `Hei Petteri,

haluan saada teille oikean tiivisteen. Pyydän, ettette nimittele minua. Kun keskustelemme asiallisesti, hoidan tämän mielelläni.

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: hours(2),
      text: `Älä sinä urpo minua neuvo. Olet surkein asiakaspalvelija, jonka kanssa olen ikinä joutunut tekemisiin, oikea pellen irvikuva.

Missä se tiiviste on? Ja kuka maksaa nämä kahdet postikulut?`,
    },
  ],
};
