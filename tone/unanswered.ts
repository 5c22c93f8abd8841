import { home } from './language/home.ts';
import { find } from './match/find.ts';
import { answerKinds } from './rules/answers.ts';
import { prepared } from './rules/prepared.ts';
import type { Token, Tokens } from './text/tokens.ts';
import type { Language, Span, ThreadSpan } from './types.ts';

/** One text of a thread as the reader has it. */
export interface ReadText {
  from: 'customer' | 'agent';
  language: Language;
  tokens: Tokens;
  /** Of a customer's message. */
  asks: readonly Span[];
  /** Of an agent's text: the times it promises. */
  times: readonly Span[];
  /** An agent's text that shouts or insults: it answers nothing. */
  heated: boolean;
}

type Kind = keyof typeof answerKinds;
const kinds = ['when', 'amount', 'who', 'money'] as const satisfies readonly Kind[];

/** Letters by which two words count as forms of one. */
const stemLength = 5;
/** Share of an ask's content words that an answer must take up. */
const takenUp = 0.34;
/** Share of content words by which a later ask repeats an earlier one. */
const repeated = 0.5;
/** Asks compared at most in one thread; the oldest beyond it are left out. */
const mostAsks = 200;

const phrases: Readonly<Record<Kind, ReturnType<typeof prepared>>> = {
  when: prepared(answerKinds.when),
  amount: prepared(answerKinds.amount),
  who: prepared(answerKinds.who),
  money: prepared(answerKinds.money),
};

interface Ask extends ThreadSpan {
  words: ReadonlySet<string>;
  kinds: ReadonlySet<Kind>;
}

interface Answer {
  /** The text's place in the thread; the draft comes last. */
  at: number;
  words: ReadonlySet<string>;
  hasTime: boolean;
  hasNumber: boolean;
  hasMoney: boolean;
}

function content(tokens: readonly Token[], language: Language): Set<string> {
  const small = home[language];
  const out = new Set<string>();
  for (const { word } of tokens) {
    if (word.length >= 4 && !small.has(word)) out.add(word.slice(0, stemLength));
    else if (/^\d{2,}$/.test(word)) out.add(word);
  }
  return out;
}

function share(of: ReadonlySet<string>, inside: ReadonlySet<string>): number {
  if (of.size === 0) return 0;
  let both = 0;
  for (const word of of) if (inside.has(word)) both++;
  return both / of.size;
}

/**
 * The asks of a thread that no later agent message and not the draft (last in `texts`, from the agent) answers.
 * Surface reading: an answer takes up the ask's content words, or brings what it waits for: a time, a sum.
 * Of an ask put again only the latest wording counts.
 */
export function findUnanswered(texts: readonly ReadText[]): ThreadSpan[] {
  const spans = texts.flatMap((text, message) => text.asks.map((span) => ({ text, span, message })));
  const asks = spans.slice(-mostAsks).map(({ text, span, message }) => readAsk(text, span, message));
  const answers = texts.flatMap((text, at) =>
    text.from === 'agent' && !text.heated && text.tokens.tokens.length > 0 ? [readAnswer(text, at)] : [],
  );
  return asks
    .filter((ask, n) => !asks.slice(n + 1).some((later) => repeats(ask, later)))
    .filter((ask) => !answers.some((answer) => answer.at > ask.message && satisfies(ask, answer)))
    .map(({ message, start, end }) => ({ message, start, end }));
}

function readAsk(text: ReadText, span: Span, message: number): Ask {
  const inside = text.tokens.tokens.filter((token) => token.start >= span.start && token.end <= span.end);
  const has = (kind: Kind) => find(inside, phrases[kind](text.language)).length > 0;
  const found = new Set(kinds.filter(has));
  return {
    ...span,
    message,
    words: content(inside, text.language),
    kinds: found,
  };
}

function readAnswer(text: ReadText, at: number): Answer {
  const { tokens, sentences } = text.tokens;
  const said = tokens.filter((token) => sentences[token.sentence]?.mark !== '?');
  return {
    at,
    words: content(said, text.language),
    hasTime: text.times.length > 0,
    hasNumber: said.some((token) => /^\d/.test(token.word)),
    hasMoney: find(said, phrases.money(text.language)).length > 0,
  };
}

function repeats(ask: Ask, later: Ask): boolean {
  const sameKind = kinds.every((kind) => ask.kinds.has(kind) === later.kinds.has(kind));
  return (
    sameKind &&
    Math.max(share(ask.words, later.words), share(later.words, ask.words)) >= repeated &&
    ask.words.size > 0
  );
}

function satisfies(ask: Ask, answer: Answer): boolean {
  if (ask.kinds.has('when')) return answer.hasTime;
  const taken = share(ask.words, answer.words);
  if (ask.kinds.has('amount')) return answer.hasNumber && taken > 0;
  if (ask.kinds.has('money') && answer.hasMoney) return true;
  return taken >= takenUp;
}
