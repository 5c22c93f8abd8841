import type { HintId, Language, Reading } from '../../tone/index.ts';
import { spansOf } from '../spans.ts';
import type { Case, Policy, ShownHint } from '../types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { it } from './it.ts';
import { hintOrder } from './order.ts';

/** A better way for every hint, as an example sentence. */
export const examples: Readonly<Record<Language, Readonly<Record<HintId, string>>>> = { en, es, fi, it };

/** The one hint in sight and how many wait behind it; a short draft shows only hard ones, a dismissed one never. */
export function chooseHint(reading: Reading, kase: Case, policy: Policy): { hint?: ShownHint; more: number } {
  const { draft } = reading;
  const short = draft.words < policy.hintsFromWords;
  const ranked = hintOrder
    .filter(({ id, hard }) => !kase.dismissed.includes(id) && (hard || !short))
    .map(({ id, weight }) => ({
      id,
      rank: weight * strength(draft.hints.filter((found) => found.id === id)),
    }))
    .filter(({ rank }) => rank > 0)
    .sort((a, b) => b.rank - a.rank);
  const first = ranked[0];
  if (!first) return { more: 0 };
  const language = reading.language === 'unknown' ? draft.language : reading.language;
  return {
    hint: {
      id: first.id,
      spans: spansOf(draft.hints, [first.id]),
      ...(language === 'unknown' ? {} : { example: examples[language][first.id] }),
    },
    more: ranked.length - 1,
  };
}

function strength(found: readonly { p: number }[]): number {
  return Math.max(0, ...found.map(({ p }) => p));
}
