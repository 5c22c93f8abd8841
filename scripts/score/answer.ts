import { defaultPolicy, emptyCase, next, steps } from '../../guidance/index.ts';
import type { CustomerReading, DraftReading, Reader, Span, Thread } from '../../tone/index.ts';
import type { ScoreRecord } from './records.ts';

type Scores = Record<string, number>;

const conductsRead = ['insult', 'obscene', 'threat'] as const;
const hintsRead = [
  'you_blame',
  'calm_down',
  'policy_wall',
  'told_you',
  'non_apology',
  'shouting',
  'counter_insult',
] as const;
const strengthsRead = ['apology', 'when', 'boundary'] as const;

/** The reading of one record in the shape of the `score` protocol. Labels the rules cannot tell get no score. */
export async function answer(reader: Reader, record: ScoreRecord, withScores: boolean): Promise<object> {
  const { id, side } = record;
  const scored = (scores: Scores) => (withScores ? { scores } : {});
  if (side === 'customer') {
    const reading = await reader.readCustomer(record.text);
    return { id, side, ...customerFields(record.text, reading), ...scored(customerScores(reading)) };
  }
  if (side === 'agent') {
    const reading = await reader.readDraft(record.text, record.context);
    const { language } = reading;
    const fields = { language, hints: spread(reading.hints), strengths: spread(reading.strengths) };
    return { id, side, ...fields, ...scored(draftScores(reading)) };
  }
  const thread: Thread = { key: String(id), site: 'paste', messages: record.messages };
  const reading = await reader.read(thread, record.draft);
  const guidance = next(reading, thread, emptyCase, defaultPolicy);
  const unanswered = guidance.unanswered.map(({ message, start, end }) =>
    record.messages[message]?.text.slice(start, end),
  );
  return {
    id,
    side,
    next: guidance.step,
    rung: guidance.rung,
    unanswered,
    ...scored(Object.fromEntries(steps.map((step) => [step, step === guidance.step ? 1 : 0]))),
  };
}

function customerFields(text: string, reading: CustomerReading): object {
  const { language, mood, conduct, target, pressure, repair } = reading;
  const asks = reading.asks.map(({ start, end }) => text.slice(start, end));
  const evidence = reading.evidence.flatMap(({ label, spans }) => spans.map((span) => ({ label, ...span })));
  return { language, mood, conduct, target, pressure, repair, asks, evidence };
}

function customerScores({ conduct, target }: CustomerReading): Scores {
  const scores: Scores = Object.fromEntries(
    conductsRead.map((label) => [label, conduct.includes(label) ? 1 : 0]),
  );
  scores.abuse = conduct.length > 0 && target !== 'situation' ? 1 : 0;
  if (target) scores[target] = 1;
  return scores;
}

function draftScores({ hints, strengths }: DraftReading): Scores {
  const has = (list: readonly { id: string }[], label: string) =>
    list.some(({ id }) => id === label) ? 1 : 0;
  return {
    ...Object.fromEntries(hintsRead.map((label) => [label, has(hints, label)])),
    ...Object.fromEntries(strengthsRead.map((label) => [label, has(strengths, label)])),
    hostile: Math.max(...hintsRead.map((label) => has(hints, label))),
  };
}

/** One item a span; a fault of absence has none. */
function spread(found: readonly { id: string; spans: readonly Span[] }[]): object[] {
  return found.flatMap(({ id, spans }) =>
    spans.length > 0 ? spans.map((span) => ({ id, ...span })) : [{ id }],
  );
}
