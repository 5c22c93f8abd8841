import type { Reading, Span, ThreadSpan } from '../tone/index.ts';
import type { Standing } from './ladder/rung.ts';
import { sightOf } from './sight.ts';
import type { ChecklistItem, Reason, ReasonId, Step } from './types.ts';

/** Why the step is what it is. Only what was read is given as a reason; a step without one was left to the person. */
export function whyOf(
  step: Step,
  reading: Reading,
  checklist: readonly ChecklistItem[],
  standing: Standing,
  heat: readonly Span[] | undefined,
): readonly Reason[] {
  const reasons: Reason[] = [];
  if (standing.rung === 5) reasons.push(reason('threat_of_harm', { inThread: standing.words }));
  if (step === 'calm' && heat) reasons.push(reason('draft_heated', { inDraft: heat }));
  if (step === 'boundary') {
    if (standing.rung < 5) reasons.push(reason('person_abused', { inThread: standing.words }));
    if (standing.stated > 0) reasons.push(reason('warned_before', { inThread: standing.warnings }));
  }
  if (step === 'send') reasons.push({ id: 'all_there' });
  const lacks = checklist.find(({ id }) => id === step)?.missing ?? [];
  if (step !== 'calm' && step !== 'boundary' && step !== 'send') {
    if (reading.draft.words === 0) reasons.push({ id: 'draft_empty' });
    else {
      if (lacks.includes('name_their_problem')) reasons.push({ id: 'nothing_acknowledged' });
      if (lacks.includes('concrete_step')) reasons.push({ id: 'no_concrete_step' });
      if (lacks.some((id) => id === 'date_or_owner' || id === 'say_when' || id === 'say_who'))
        reasons.push({ id: 'no_time_or_owner' });
    }
    if (lacks.includes('answer_asks')) reasons.push(reason('asks_open', { inThread: openAsks(reading) }));
  }
  if (sightOf(reading).blind) reasons.push({ id: 'language_unknown' });
  return reasons;
}

/** Open asks, oldest first, in reading order. */
export function openAsks({ unanswered }: Reading): readonly ThreadSpan[] {
  return unanswered.toSorted((a, b) => a.message - b.message || a.start - b.start || a.end - b.end);
}

function reason(
  id: ReasonId,
  words: { inDraft?: readonly Span[]; inThread?: readonly ThreadSpan[] },
): Reason {
  const { inDraft = [], inThread = [] } = words;
  return { id, ...(inDraft.length > 0 ? { inDraft } : {}), ...(inThread.length > 0 ? { inThread } : {}) };
}
