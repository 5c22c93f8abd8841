import type { Case, Guidance, Policy } from '../../../guidance/index.ts';
import { defaultPolicy, emptyCase, next } from '../../../guidance/index.ts';
import type {
  CustomerReading,
  DraftReading,
  Found,
  HintId,
  MessageReading,
  Reading,
  Span,
  StrengthId,
  Thread,
} from '../../../tone/index.ts';

/** Messages, draft and what was read in them, before it becomes a thread and a reading. */
export interface Scene {
  said: readonly Said[];
  draft: DraftReading;
  unanswered: Reading['unanswered'];
  limits: Reading['limits'];
  language: Reading['language'];
}

export interface Said {
  text: string;
  found: MessageReading;
}

export function customer(
  reading: Partial<CustomerReading> = {},
  text = 'where is my parcel, you clown',
): Said {
  const whole: CustomerReading = {
    language: 'en',
    conduct: [],
    pressure: [],
    asks: [],
    evidence: (reading.conduct ?? []).map((label) => ({
      label,
      p: 1,
      spans: [{ start: 0, end: text.length }],
    })),
    ...reading,
  };
  return { text, found: { from: 'customer', reading: whole } };
}

export const insulting = customer({ conduct: ['insult'], target: 'person' });
export const threatening = customer({ conduct: ['threat'], target: 'person' }, 'I will wait for you outside');
export const civil = customer({}, 'thank you, and when does it arrive?');
export const sorry = customer({ repair: true }, 'sorry, that was uncalled for');

export function agent(
  text: string,
  strengths: readonly StrengthId[] = [],
  language: DraftReading['language'] = 'en',
): Said {
  const span = { start: 0, end: text.length };
  return { text, found: { from: 'agent', reading: { ...draft([], strengths, 20, [span]), language } } };
}

export const limit = agent('I want to help you, and I ask you to leave the insults out.', ['boundary']);
export const offer = agent('If we can talk without insults I go on now, otherwise tomorrow.', ['boundary']);
export const pause = agent('I am ending this conversation because of the insults.', ['boundary']);

export function draft(
  hints: readonly HintId[] = [],
  strengths: readonly StrengthId[] = [],
  words = 20,
  spans: readonly Span[] = [{ start: 0, end: 5 }],
): DraftReading {
  const found = <Id extends string>(id: Id): Found<Id> => ({ id, p: 1, spans });
  return { language: 'en', hints: hints.map(found), strengths: strengths.map(found), words };
}

export const nothingWritten = draft([], [], 0);

export function scene(said: readonly Said[], more: Partial<Scene> = {}): Scene {
  return { said, draft: nothingWritten, unanswered: [], limits: [], language: 'en', ...more };
}

function threadOf({ said }: Scene): Thread {
  return { key: 'k', site: 'paste', messages: said.map(({ text, found }) => ({ from: found.from, text })) };
}

export function readingOf({ said, ...rest }: Scene): Reading {
  return { messages: said.map(({ found }) => found), ...rest };
}

export function guide(given: Scene, kase: Partial<Case> = {}, policy: Policy = defaultPolicy): Guidance {
  return next(readingOf(given), threadOf(given), { ...emptyCase, ...kase }, policy);
}
