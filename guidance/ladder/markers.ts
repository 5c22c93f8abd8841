import type { Language } from '../../tone/index.ts';

/** Words by which a boundary an agent stated earlier is told to be a conditional offer, or a pause. Lower case. */
export interface RungMarkers {
  /** In a sentence of the boundary: rung 2. */
  conditional: readonly string[];
  /** Anywhere in a message that states a boundary: rung 2. */
  otherwise: readonly string[];
  /** A word of `stopping` and one of `talk` in one sentence: rung 3. */
  stopping: readonly string[];
  talk: readonly string[];
  /** Enough by themselves: rung 3. */
  leaving: readonly string[];
}

/** Source: LABELS, "rung" (2 conditional offer, 3 end or pause). Apostrophes count as spaces. */
export const rungMarkers: Readonly<Record<Language, RungMarkers>> = {
  en: {
    conditional: ['if', 'otherwise', 'unless', 'provided', 'else'],
    otherwise: ['otherwise', 'if not'],
    stopping: [
      'ending',
      'ended',
      'end',
      'closing',
      'closed',
      'close',
      'pausing',
      'pause',
      'stopping',
      'stop',
      'hanging',
    ],
    talk: ['conversation', 'chat', 'call', 'exchange', 'correspondence', 'here', 'up'],
    leaving: [
      'leaving it there',
      'leaving it here',
      'stepping back',
      'i m off',
      'that s it for now',
      'hung up',
    ],
  },
  es: {
    conditional: ['si', 'contrario', 'mientras', 'siempre'],
    otherwise: ['de lo contrario', 'si no', 'en caso contrario'],
    stopping: [
      'paro',
      'pauso',
      'cierro',
      'corto',
      'termino',
      'finalizo',
      'suspendo',
      'interrumpo',
      'dejo',
      'detengo',
    ],
    talk: ['conversación', 'charla', 'chat', 'llamada', 'intercambio', 'aquí', 'acá', 'hoy'],
    leaving: [
      'lo dejamos aquí',
      'lo dejamos acá',
      'por hoy terminamos',
      'hasta aquí hoy',
      'no continúo',
      'no continuamos',
      'no seguimos',
      'no puedo continuar',
      'no puedo seguir',
      'pausamos',
      'hago una pausa',
      'hago aquí una pausa',
      'se colgó',
    ],
  },
  fi: {
    conditional: ['jos', 'muuten', 'muutoin', 'muussa', 'ellei', 'mikäli'],
    otherwise: ['muuten', 'muutoin', 'muussa tapauksessa', 'jos ei'],
    stopping: ['keskeytän', 'keskeytin', 'lopetan', 'päätän', 'suljen', 'katkaisen', 'laitan'],
    talk: ['keskustelun', 'viestinvaihdon', 'vaihdon', 'puhelun', 'chatin', 'tämän', 'tähän', 'nyt', 'siis'],
    leaving: ['pidän tauon', 'pidän nyt tauon', 'pidetään tauko', 'jää tauolle', 'tauko siis'],
  },
  it: {
    conditional: ['se', 'altrimenti', 'sennò', 'contrario', 'qualora', 'purché', 'diversamente'],
    otherwise: ['altrimenti', 'sennò', 'in caso contrario', 'se no'],
    stopping: ['sospendo', 'sospesa', 'interrompo', 'termino', 'concludo', 'chiuso'],
    talk: ['conversazione', 'scambio', 'chat', 'telefonata', 'chiamata', 'corrispondenza', 'qui'],
    leaving: ['chiudo', 'ho chiuso', 'mi fermo', 'fermarmi qui', 'la chiudiamo qui', 'ci fermiamo qui'],
  },
};
