import type { Reading, Span, StrengthId } from '../tone/index.ts';
import { heatOf } from './heat.ts';
import { sightOf } from './sight.ts';
import { spansOf } from './spans.ts';
import { type Case, type ChecklistId, type ChecklistItem, checklistIds, type Missing } from './types.ts';

interface Finding {
  done: boolean;
  words: readonly Span[];
  missing: readonly Missing[];
}

/**
 * The four items, by reading or by person; a tick set or taken away by hand wins.
 *
 * With a reader that knows every strength the items are LABELS' steps word for word: listen is `acknowledges`; focus a
 * concrete step, an option or a time; follow-up a time and somebody who keeps it (or what changes), with no ask left open.
 *
 * With rules alone most strengths cannot be read. Then what is seen ticks (an apology, a time, every ask of the customer
 * answered), what is seen to lack is named (an ask left open, no time), and the rest stays open without a word: the
 * person ticks it. So a repaired draft still moves on, and nothing is claimed that was not read.
 */
export function checklistOf(reading: Reading, kase: Case): readonly ChecklistItem[] {
  const findings = findingsOf(reading);
  return checklistIds.map((id) => {
    const { done, words, missing } = findings[id];
    const tick = kase.ticks[id];
    const state = (tick ?? done) ? 'done' : 'open';
    return {
      id,
      state,
      by: tick === undefined ? 'reading' : 'person',
      words: state === 'done' ? words : [],
      missing: state === 'done' ? [] : missing,
    };
  });
}

function findingsOf(reading: Reading): Readonly<Record<ChecklistId, Finding>> {
  const { draft, unanswered } = reading;
  const { whole, blind } = sightOf(reading);
  const written = draft.words > 0;
  const has = (...ids: readonly StrengthId[]) => draft.strengths.some(({ id }) => ids.includes(id));
  const words = (...ids: readonly StrengthId[]) => spansOf(draft.strengths, ids);
  const open: readonly Missing[] = !blind && unanswered.length > 0 ? ['answer_asks'] : [];
  const answered = !whole && !blind && written && open.length === 0 && wasAsked(reading);
  const lacks = (missing: Missing, there: boolean): readonly Missing[] => (whole && !there ? [missing] : []);
  const heat = heatOf(draft);

  const listened = whole ? has('acknowledges') : has('acknowledges', 'apology') || answered;
  const stepped = has('concrete_step', 'option', 'when') || answered;
  const timed = has('when');
  const kept = !whole || has('who', 'owns', 'prevention');
  return {
    calm: { done: heat === undefined && !blind, words: [], missing: heat ? ['cool_the_words'] : [] },
    listen: {
      done: listened,
      words: whole ? words('acknowledges') : words('acknowledges', 'apology'),
      missing: whole ? lacks('name_their_problem', listened) : open,
    },
    focus: {
      done: stepped,
      words: words('concrete_step', 'option', 'when'),
      missing: [...lacks('concrete_step', stepped), ...open],
    },
    followup: {
      done: timed && kept && open.length === 0,
      words: words('when', 'who', 'prevention'),
      missing: [...(blind ? [] : promiseLack(timed, kept)), ...open],
    },
  };
}

/** The rules read times, so a missing one may be named with them as well. */
function promiseLack(timed: boolean, kept: boolean): readonly Missing[] {
  if (!timed) return [kept ? 'say_when' : 'date_or_owner'];
  return kept ? [] : ['say_who'];
}

function wasAsked({ messages }: Reading): boolean {
  return messages.some((found) => found.from === 'customer' && found.reading.asks.length > 0);
}
