import type { Reading, Thread } from '../tone/index.ts';
import type { Case, Guidance, Policy } from './types.ts';

/** Reading and case to the next step. Pure: the same input gives the same guidance. */
export function next(reading: Reading, thread: Thread, kase: Case, policy: Policy): Guidance {
  const quiet = thread.messages.length === 0 || reading.draft.words < policy.hintsFromWords;
  return {
    step: 'listen',
    rung: kase.statedRung,
    checklist: [],
    moreHints: 0,
    unanswered: reading.unanswered,
    phrases: [],
    why: [],
    quiet,
  };
}
