import type { Conduct, CustomerReading, Reading, Thread, ThreadSpan } from '../../tone/index.ts';
import type { Case, Rung } from '../types.ts';
import { conductAtPeople } from './aimed.ts';
import { higher, statedInThread, statesBoundary } from './stated.ts';

/** Where the ladder stands, and the words it stands on. */
export interface Standing {
  rung: Rung;
  /** Kinds of conduct the reply has to answer to. */
  kinds: readonly Conduct[];
  /** The customer's words that carry them. */
  words: readonly ThreadSpan[];
  /** Highest rung stated before, in the thread or on the case. */
  stated: Rung;
  /** The agent's words that stated a boundary. */
  warnings: readonly ThreadSpan[];
}

/** What repair in the same message takes back. A friendly voice does not make the other kinds acceptable. */
const takenBackByRepair: readonly Conduct[] = ['insult', 'obscene'];

/**
 * The ladder. Source: LABELS, "rung" and "Threads, said exactly"; EVIDENCE, "Forecasting is too weak" (repair silences
 * the cue, never rung 5).
 *
 * What counts is what the customer has written since the agent's last message: people send one thought in several lines,
 * so abuse in an earlier line of that run still stands when the last line only asks. A line of repair wipes what came
 * before it in the run, a threat of harm excepted. Before the run nothing counts: who is civil again is at 0. New abuse
 * resumes one above the highest rung stated; 5 is for threats of harm alone and needs no step before it.
 */
export function standing(reading: Reading, thread: Thread, kase: Case): Standing {
  const stated = higher(statedInThread(reading, thread), kase.statedRung);
  const kinds = new Set<Conduct>();
  const words: ThreadSpan[] = [];
  const { indices, answered } = lastRun(reading);
  let repaired = false;
  for (const index of indices.toReversed()) {
    const found = reading.messages[index];
    if (found?.from !== 'customer') continue;
    const counting = conductAtPeople(found.reading).filter((kind) => {
      if (kind === 'threat') return true;
      if (repaired || answered) return false;
      return found.reading.repair !== true || !takenBackByRepair.includes(kind);
    });
    for (const kind of counting) kinds.add(kind);
    words.unshift(...wordsFor(counting, found.reading, index));
    repaired ||= found.reading.repair === true;
  }
  return { rung: rungFor(kinds, stated), kinds: [...kinds], words, stated, warnings: warningsIn(reading) };
}

/**
 * The customer's messages the draft answers: those after the agent's last message. When the thread ends with the agent
 * ("one moment, please"), the run before that; `answered` when the agent has stated the boundary since.
 */
export function lastRun({ messages }: Reading): { indices: readonly number[]; answered: boolean } {
  let end = messages.length;
  let answered = false;
  for (; end > 0; end--) {
    const found = messages[end - 1];
    if (found?.from !== 'agent') break;
    answered ||= statesBoundary(found.reading);
  }
  let start = end;
  while (start > 0 && messages[start - 1]?.from === 'customer') start--;
  return { indices: Array.from({ length: end - start }, (_, i) => start + i), answered };
}

function rungFor(kinds: ReadonlySet<Conduct>, stated: Rung): Rung {
  if (kinds.has('threat')) return 5;
  if (kinds.size === 0) return 0;
  const above: Readonly<Record<Rung, Rung>> = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 4, 5: 4 };
  return above[stated];
}

function wordsFor(
  kinds: readonly Conduct[],
  { evidence }: CustomerReading,
  message: number,
): readonly ThreadSpan[] {
  const wanted: readonly string[] = kinds;
  return evidence
    .filter(({ label }) => wanted.includes(label))
    .flatMap(({ spans }) => spans.map(({ start, end }) => ({ message, start, end })))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function warningsIn({ messages }: Reading): readonly ThreadSpan[] {
  return messages.flatMap((found, message) =>
    found.from === 'agent'
      ? found.reading.strengths
          .filter(({ id }) => id === 'boundary')
          .flatMap(({ spans }) => spans.map(({ start, end }) => ({ message, start, end })))
      : [],
  );
}
