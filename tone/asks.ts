import { compile, type PhraseIndex } from './match/compile.ts';
import { find, type Match } from './match/find.ts';
import { askRules } from './rules/asks.ts';
import type { Sentence, Token, Tokens } from './text/tokens.ts';
import type { Language, Span } from './types.ts';

/** Words of a text's asks at most (tokens an ask, asks a text). */
const longestAsk = 60;
const mostAsks = 40;
/** A question of fewer words and without a question word ("Really?", "Kindness?") asks nothing. */
const fewestWords = 3;

interface Ready {
  openers: PhraseIndex;
  never: PhraseIndex;
  /** Whole sentences that ask nothing, folded. */
  alone: ReadonlySet<string>;
}

const ready: Partial<Record<Language, Ready>> = {};

function prepare(language: Language): Ready {
  const known = ready[language];
  if (known) return known;
  const never = askRules.never[language];
  const alone = never.filter((phrase) => phrase.endsWith('$'));
  const fresh: Ready = {
    openers: compile([askRules.openers[language], askRules.questions[language]]),
    never: compile([never.filter((phrase) => !phrase.endsWith('$')), askRules.clauses[language]]),
    alone: new Set(alone.flatMap((phrase) => phrase.slice(2, -2).split('|'))),
  };
  ready[language] = fresh;
  return fresh;
}

/**
 * The questions and requests of a text, in order; spans are verbatim clauses, without a greeting before them.
 * `abusive`: spans of insults, threats and obscenity; a demand that is itself abuse is no ask.
 */
export function findAsks(text: Tokens, language: Language, abusive: readonly Span[]): Span[] {
  const { openers, never, alone } = prepare(language);
  const starts = find(text.tokens, openers);
  const refused = find(text.tokens, never);
  const asks: Span[] = [];
  let start = 0;
  let no = 0;
  let bad = 0;
  for (const sentence of text.sentences) {
    start = nextFrom(starts, start, sentence.from);
    no = nextFrom(refused, no, sentence.from);
    while ((abusive[bad]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) bad++;
    const insulted = (abusive[bad]?.start ?? Number.POSITIVE_INFINITY) < sentence.end;
    const opened = opener(starts, start, sentence);
    const asked = sentence.mark === '?';
    const refusal = refusalIn(refused, no, sentence) ?? Number.POSITIVE_INFINITY;
    const rhetorical = refusal <= (opened ?? sentence.to);
    if ((opened === undefined && !asked) || rhetorical || insulted) continue;
    if (
      isAlone(text.tokens, sentence, alone) ||
      (opened === undefined && sentence.to - sentence.from < fewestWords)
    )
      continue;
    const span = spanOf(text.tokens, sentence, opened, asked);
    if (span) asks.push(span);
    if (asks.length === mostAsks) break;
  }
  return asks;
}

/** The token where the sentence's ask opens. Group 1 of the openers are questions, which need their mark or no mark at all. */
function opener(starts: readonly Match[], start: number, sentence: Sentence): number | undefined {
  for (let at = start; (starts[at]?.from ?? sentence.to) < sentence.to; at++) {
    const match = starts[at];
    if (!match) return undefined;
    const asks =
      match.group === 0 || sentence.mark === '?' || (sentence.mark === '' && match.from === sentence.from);
    if (asks) return match.from;
  }
  return undefined;
}

/** The token where the sentence refuses to be an ask. Group 1, the clauses, refuse only where no question mark stands. */
function refusalIn(refused: readonly Match[], no: number, sentence: Sentence): number | undefined {
  for (let at = no; (refused[at]?.from ?? sentence.to) < sentence.to; at++) {
    const match = refused[at];
    if (match && (match.group === 0 || sentence.mark !== '?')) return match.from;
  }
  return undefined;
}

function nextFrom(list: readonly { from: number }[], at: number, from: number): number {
  let next = at;
  while ((list[next]?.from ?? Number.POSITIVE_INFINITY) < from) next++;
  return next;
}

function isAlone(tokens: readonly Token[], sentence: Sentence, alone: ReadonlySet<string>): boolean {
  if (sentence.to - sentence.from > 4) return false;
  return alone.has(
    tokens
      .slice(sentence.from, sentence.to)
      .map((token) => token.word)
      .join(' '),
  );
}

function spanOf(
  tokens: readonly Token[],
  sentence: Sentence,
  opened: number | undefined,
  asked: boolean,
): Span | undefined {
  const clause = asked ? clauseStart(tokens, sentence, opened) : opened;
  const first = tokens[clause ?? sentence.from];
  if (!first) return undefined;
  const last = tokens[Math.min(sentence.to, (clause ?? sentence.from) + longestAsk) - 1];
  const whole = sentence.to - (clause ?? sentence.from) <= longestAsk;
  const start = clause === sentence.from ? sentence.start : first.start;
  return { start, end: whole ? sentence.end : (last?.end ?? sentence.end) };
}

/** A question starts at its opener, or at the last clause when the sentence has none. */
function clauseStart(tokens: readonly Token[], sentence: Sentence, opened: number | undefined): number {
  if (opened !== undefined) return opened;
  for (let at = sentence.to - 1; at > sentence.from; at--)
    if (tokens[at]?.opens && sentence.to - at >= 3) return at;
  return sentence.from;
}
