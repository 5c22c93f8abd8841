import type { DemoThread } from '../types.ts';
import { bollitore } from './bollitore.ts';
import { chatApertura } from './chat-apertura.ts';
import { chatLasku } from './chat-lasku.ts';
import { chatParcel } from './chat-parcel.ts';
import { devolucion } from './devolucion.ts';
import { leakingKettle } from './leaking-kettle.ts';
import { pedidoParado } from './pedido-parado.ts';
import { spareLid } from './spare-lid.ts';
import { takuu } from './takuu.ts';
import { vaaratOsat } from './vaarat-osat.ts';

/** The ten conversations of the demo inbox. */
export const threads: readonly DemoThread[] = [
  leakingKettle,
  spareLid,
  chatParcel,
  pedidoParado,
  devolucion,
  chatLasku,
  takuu,
  vaaratOsat,
  bollitore,
  chatApertura,
];
