import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const pedidoParado: DemoThread = {
  id: 'pedido-parado',
  language: 'es',
  composer: 'rich',
  temper: 'tense',
  subject: 'El pedido NK-21066 sigue sin moverse',
  customer: { name: 'Lucía Ferrando', address: 'lucia.ferrando@correo.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(6) + hours(2),
      text: `Hola:

El lunes hice el pedido NK-21066, un hervidor Aurora en color cobre. Es para el cumpleaños de mi madre. ¿Me podéis decir cuándo llegará?

Gracias,
Lucía`,
    },
    {
      from: 'agent',
      minutesAgo: days(5) + hours(8),
      text: `Hola, Lucía:

Tu pedido salió ayer del almacén. Lo normal es que lo tengas en casa en dos o tres días.

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: hours(3),
      text: `Hola, Noa:

Han pasado cinco días y en el seguimiento sigue poniendo «en tránsito», sin moverse de ahí. El cumpleaños es el sábado, viene toda la familia y no tengo otro regalo. La verdad es que ya no sé si esperar o ir a comprar otra cosa.

¿Sabéis dónde está el paquete? Y si no llega a tiempo, ¿me devolvéis los gastos de envío urgente que pagué?

Un saludo,
Lucía Ferrando`,
    },
  ],
};
