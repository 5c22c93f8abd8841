import type { Reading } from '../tone/index.ts';

/** How much of the draft the reading can speak about. */
export interface Sight {
  /**
   * True: the absence of a strength means that it is not in the draft. False: only what was found is known, and what was
   * not found may still be there. An empty draft is always seen whole.
   */
  whole: boolean;
  /** The language is not known though there is something to read: everything is left to the person. */
  blind: boolean;
}

/** Source: DESIGN, law 4. The rules alone find `apology`, `when` and `boundary`, and no other strength. */
export function sightOf(reading: Reading): Sight {
  const written = reading.draft.words > 0;
  const blind = reading.language === 'unknown' && (written || reading.messages.length > 0);
  return { blind, whole: !blind && (!written || !reading.limits.includes('rules_only')) };
}
