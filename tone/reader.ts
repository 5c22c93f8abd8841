import { clean } from './clean/index.ts';
import { readCustomerText } from './customers.ts';
import { findHints, findStrengths, findTimes } from './drafts.ts';
import { tell } from './language/index.ts';
import { Pace } from './pace.ts';
import { type Tokens, tokenise } from './text/tokens.ts';
import type {
  CustomerReading,
  DraftReading,
  Language,
  Message,
  MessageReading,
  Reader,
  ReaderOptions,
  Reading,
  ReadingLimit,
  ReadOptions,
  Thread,
} from './types.ts';
import { findUnanswered, type ReadText } from './unanswered.ts';

/** Longest text read (UTF-16 units); what stands beyond is not read, and the reading says `text_cut`. */
export const longestText = 100_000;
/** Messages of a thread read, the newest; of older ones the reading is empty and says `messages_cut`. */
export const mostMessages = 200;

/**
 * Makes a reader. `options.model` is taken for the learned reader to come and not looked at: rules alone read now,
 * and every reading says so by `rules_only`. Nothing is loaded, nothing can fail.
 */
export async function createReader(_options: ReaderOptions = {}): Promise<Reader> {
  return { read, readCustomer, readDraft };
}

/** A text made ready: cut, cleaned, in words, its language told. */
interface Prepared {
  source: string;
  tokens: Tokens;
  language: Language | 'unknown';
  /** The likeliest language of a text too short to tell. */
  closest?: Language;
  cut: boolean;
}

function prepare(text: string): Prepared {
  const end = safeEnd(text, longestText);
  const { text: source } = clean(text.slice(0, end));
  return { source, tokens: tokenise(source), cut: end < text.length, ...tell(source) };
}

/** `most`, or one less where it would cut a pair of units in two. */
function safeEnd(text: string, most: number): number {
  if (text.length <= most) return text.length;
  const last = text.charCodeAt(most - 1);
  return last >= 0xd800 && last <= 0xdbff ? most - 1 : most;
}

/** The language rules read in: the text's own, for a short text the conversation's or its likeliest. */
function readIn(prepared: Prepared, conversation: Language | 'unknown'): Language | undefined {
  if (prepared.language !== 'unknown') return prepared.language;
  if (!prepared.closest) return undefined;
  return conversation !== 'unknown' ? conversation : prepared.closest;
}

function customerReading(prepared: Prepared, conversation: Language | 'unknown'): CustomerReading {
  const language = readIn(prepared, conversation);
  if (!language) return { language: 'unknown', conduct: [], pressure: [], asks: [], evidence: [] };
  return { ...readCustomerText(prepared.tokens, language), language: prepared.language };
}

function draftReading(prepared: Prepared, conversation: Language | 'unknown'): DraftReading {
  const language = readIn(prepared, conversation);
  const words = prepared.tokens.tokens.length;
  if (!language) return { language: 'unknown', hints: [], strengths: [], words };
  return {
    language: prepared.language,
    hints: findHints(prepared.source, prepared.tokens, language),
    strengths: findStrengths(prepared.tokens, language),
    words,
  };
}

async function readCustomer(text: string, options: ReadOptions = {}): Promise<CustomerReading> {
  await new Pace(options.signal).step();
  return customerReading(prepare(text), 'unknown');
}

async function readDraft(
  text: string,
  lastCustomerMessage: string,
  options: ReadOptions = {},
): Promise<DraftReading> {
  await new Pace(options.signal).step();
  return draftReading(prepare(text), tell(lastCustomerMessage.slice(0, longestText)).language);
}

async function read(thread: Thread, draft: string, options: ReadOptions = {}): Promise<Reading> {
  const pace = new Pace(options.signal);
  const skipped = Math.max(0, thread.messages.length - mostMessages);
  const prepared: Prepared[] = [];
  for (const [n, message] of thread.messages.entries()) {
    await pace.step();
    prepared.push(prepare(n < skipped ? '' : message.text));
  }
  const own = prepare(draft);
  const language = conversationLanguage(thread.messages, prepared, own);

  const messages: MessageReading[] = [];
  for (const [n, message] of thread.messages.entries()) {
    await pace.step();
    const text = prepared[n];
    if (!text) continue;
    messages.push(
      message.from === 'customer'
        ? { from: 'customer', reading: customerReading(text, language) }
        : { from: 'agent', reading: draftReading(text, language) },
    );
  }
  await pace.step();
  const draftRead = draftReading(own, language);
  return {
    messages,
    draft: draftRead,
    language,
    unanswered: findUnanswered(readTexts(messages, prepared, own, draftRead, language)),
    limits: limits([...prepared, own], skipped > 0, language),
  };
}

/** The customer's last message that can be told decides, else the draft. */
function conversationLanguage(
  messages: readonly Message[],
  prepared: readonly Prepared[],
  draft: Prepared,
): Language | 'unknown' {
  for (let n = messages.length - 1; n >= 0; n--) {
    const language = prepared[n]?.language;
    if (messages[n]?.from === 'customer' && language && language !== 'unknown') return language;
  }
  return draft.language;
}

function readTexts(
  messages: readonly MessageReading[],
  prepared: readonly Prepared[],
  draft: Prepared,
  draftRead: DraftReading,
  conversation: Language | 'unknown',
): ReadText[] {
  const text = (from: ReadText['from'], one: Prepared, asks: ReadText['asks'], heated: boolean): ReadText => {
    const language = readIn(one, conversation) ?? (conversation === 'unknown' ? 'en' : conversation);
    const times = from === 'agent' ? findTimes(one.tokens, language) : [];
    return { from, language, tokens: one.tokens, asks, times, heated };
  };
  const read = messages.flatMap((message, n) => {
    const one = prepared[n];
    if (!one) return [];
    if (message.from === 'customer') return [text('customer', one, message.reading.asks, false)];
    return [text('agent', one, [], isHeated(message.reading))];
  });
  return [...read, text('agent', draft, [], isHeated(draftRead))];
}

/** Sarcasm and shouting answer nothing (LABELS.md). */
function isHeated(draft: DraftReading): boolean {
  return draft.hints.some((hint) => hint.id === 'counter_insult' || hint.id === 'shouting');
}

function limits(
  texts: readonly Prepared[],
  messagesCut: boolean,
  language: Language | 'unknown',
): ReadingLimit[] {
  const foreign = texts.some(
    (text) => text.language === 'unknown' && !text.closest && text.tokens.tokens.length > 0,
  );
  const out: ReadingLimit[] = ['rules_only'];
  if (texts.some((text) => text.cut)) out.push('text_cut');
  if (messagesCut) out.push('messages_cut');
  if (foreign || language === 'unknown') out.push('unknown_language');
  return out;
}
