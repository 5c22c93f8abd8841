import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const bollitore: DemoThread = {
  id: 'bollitore',
  language: 'it',
  composer: 'rich',
  temper: 'insulting',
  subject: 'Bollitore arrivato ammaccato',
  customer: { name: 'Corrado Bellandi', address: 'corrado.bellandi@casella.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(3) + hours(1),
      text: `Buongiorno,

il bollitore Aurora (ordine NK-20733) è arrivato con un'ammaccatura sul fianco. La scatola era integra, quindi è uscito già così da voi. Chiedo la sostituzione.

Corrado Bellandi`,
    },
    {
      from: 'agent',
      minutesAgo: days(2) + hours(4),
      text: `Buongiorno signor Bellandi,

grazie della segnalazione. I nostri prodotti vengono controllati uno per uno prima della spedizione: è sicuro che non sia successo in casa?

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: hours(1) + 20,
      text: `Ma come si permette? Mi sta dando del bugiardo per un bollitore da 95 euro? Lei è una cretina e un'incapace, non so chi l'abbia messa a rispondere alla gente.

Il pacco l'ho aperto davanti al corriere. Me lo sostituite sì o no? E il ritiro di questo rottame chi lo paga?

Bellandi`,
    },
  ],
};
