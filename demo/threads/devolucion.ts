import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const devolucion: DemoThread = {
  id: 'devolucion',
  language: 'es',
  composer: 'plain',
  temper: 'threatening',
  subject: 'Re: Devolución denegada',
  customer: { name: 'Rubén Otamendi', address: 'r.otamendi@buzon.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(4) + hours(5),
      text: `Buenas:

Os devolví el hervidor hace tres semanas y todavía no he visto un euro. Pedido NK-19820. ¿Qué pasa con mi dinero?

Rubén Otamendi`,
    },
    {
      from: 'agent',
      minutesAgo: days(3) + hours(6),
      text: `Hola, Rubén:

Hemos revisado la devolución. El aparato llegó con la resistencia quemada por falta de agua y, en ese caso, la garantía no cubre el reembolso.

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: days(1) + hours(2),
      text: `¿Cómo que por falta de agua? Lo usé dos veces. DOS. Encima me llamáis mentiroso. Quiero los 74 euros y los quiero ya.`,
    },
    {
      from: 'customer',
      minutesAgo: 50,
      text: `Se acabó la paciencia. Sé dónde tenéis el almacén y sé a qué hora sales. Mañana me planto allí y te voy a partir la cara, Noa. A ver si delante de mí también dices que lo quemé yo.

Última vez que lo pregunto: ¿cuándo me devolvéis los 74 euros?`,
    },
  ],
};
