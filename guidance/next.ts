import type { Reading, Thread } from '../tone/index.ts';
import { checklistOf } from './checklist.ts';
import { heatOf } from './heat.ts';
import { chooseHint } from './hints/choose.ts';
import { type Standing, standing as standingOf } from './ladder/rung.ts';
import { statesBoundary } from './ladder/stated.ts';
import { choosePhrases } from './phrases/choose.ts';
import { isQuiet } from './quiet.ts';
import type { Case, ChecklistItem, Guidance, Policy, Step } from './types.ts';
import { openAsks, whyOf } from './why.ts';

/**
 * Reading and case to the next step. Pure: no clock, no chance; the same input gives the same guidance.
 *
 * @param reading of this very thread and draft; spans are passed through, never made up.
 * @param thread as `sites` delivered it, oldest first; may be empty when only the draft could be read.
 */
export function next(reading: Reading, thread: Thread, kase: Case, policy: Policy): Guidance {
  const standing = standingOf(reading, thread, kase);
  const checklist = checklistOf(reading, kase);
  const step = stepOf(checklist, standing, statesBoundary(reading.draft));
  const { hint, more } = chooseHint(reading, kase, policy);
  return {
    step,
    rung: standing.rung,
    checklist,
    ...(hint ? { hint } : {}),
    moreHints: more,
    unanswered: openAsks(reading),
    phrases: choosePhrases(reading.language, step, standing),
    why: whyOf(step, reading, checklist, standing, heatOf(reading.draft)),
    quiet: isQuiet(reading, { step, hint, standing }, policy),
  };
}

/**
 * Calm before all else, the boundary next, then the checklist from the top. Source: LABELS, "Threads, said exactly".
 * A draft that states any boundary moves on: whether it is the very rung is the person's judgement, and the phrases and
 * the rung stay in sight.
 */
function stepOf(checklist: readonly ChecklistItem[], { rung }: Standing, boundaryStated: boolean): Step {
  const calm = checklist.find(({ id }) => id === 'calm');
  // Open for want of sight it is the person's to judge, and holds nothing up.
  if (calm?.state === 'open' && (calm.by === 'person' || calm.missing.length > 0)) return 'calm';
  const open = checklist.find(({ id, state }) => id !== 'calm' && state === 'open')?.id;
  if (rung > 0 && !boundaryStated) return 'boundary';
  return open ?? 'send';
}
