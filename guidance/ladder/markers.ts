import type { Language } from '../../tone/index.ts';

/** Words by which a boundary an agent stated earlier is told to be a conditional offer, or a pause. Whole words, lower case. */
export interface RungMarkers {
  /** In the boundary's own words: rung 2. */
  conditional: readonly string[];
  /** One of these together with one of `talk` in a sentence: rung 3. */
  stopping: readonly string[];
  talk: readonly string[];
}

/** Source: LABELS, "rung" (2 conditional offer, 3 end or pause). */
export const rungMarkers: Readonly<Record<Language, RungMarkers>> = {
  en: {
    conditional: ['if', 'otherwise', 'unless', 'provided', 'else'],
    stopping: ['ending', 'end', 'closing', 'close', 'pausing', 'pause', 'stopping', 'stop', 'hanging'],
    talk: ['conversation', 'chat', 'call', 'exchange', 'correspondence', 'here', 'up'],
  },
  es: {
    conditional: ['si', 'contrario', 'mientras', 'siempre'],
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
    talk: ['conversación', 'charla', 'chat', 'llamada', 'intercambio', 'aquí', 'acá'],
  },
  fi: {
    conditional: ['jos', 'muuten', 'muutoin', 'muussa', 'ellei', 'mikäli', 'kunhan'],
    stopping: ['keskeytän', 'lopetan', 'päätän', 'suljen', 'katkaisen', 'tauolle'],
    talk: ['keskustelun', 'keskustelu', 'viestinvaihdon', 'viestinvaihto', 'puhelun', 'chatin', 'tähän'],
  },
  it: {
    conditional: ['se', 'altrimenti', 'sennò', 'contrario', 'qualora', 'purché'],
    stopping: ['sospendo', 'interrompo', 'chiudo', 'fermo', 'termino', 'concludo'],
    talk: ['conversazione', 'scambio', 'chat', 'telefonata', 'chiamata', 'qui'],
  },
};
