import type { DraftReading, HintId, Span } from '../tone/index.ts';
import { spansOf } from './spans.ts';

/** Each of these alone is a draft that must cool first. Source: LABELS, "calm"; PLAYBOOK A1. */
const heated: readonly HintId[] = ['counter_insult', 'shouting', 'sarcasm'];

/**
 * Ways of fighting back in civil words. One of them is a slip, and a hint is enough; two different ones are a defence.
 * Source: LABELS, "calm" (heated, defensive, shouting); PLAYBOOK B5 (resist building the rebuttal).
 */
const defensive: readonly HintId[] = ['you_blame', 'told_you', 'doubt_truth', 'calm_down'];

/** The words that make the draft heated or defensive; undefined when it is neither. */
export function heatOf(draft: DraftReading): readonly Span[] | undefined {
  const found = new Set(draft.hints.map(({ id }) => id));
  const hot = heated.filter((id) => found.has(id));
  const guarded = defensive.filter((id) => found.has(id));
  if (hot.length === 0 && guarded.length < 2) return undefined;
  return spansOf(draft.hints, guarded.length < 2 ? hot : [...hot, ...guarded]);
}
