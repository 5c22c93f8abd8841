import type { Token } from '../text/tokens.ts';
import type { Compiled, Part, PhraseIndex, Word } from './compile.ts';

/** A phrase found: token indexes, end exclusive, and the group of the rule it came from. */
export interface Match {
  from: number;
  to: number;
  group: number;
}

/**
 * Finds phrases in a text's words, longest at each place, none overlapping, never over a sentence's end.
 * Linear in the number of words: each place tries the phrases that start with its word, each of bounded length.
 */
export function find(tokens: readonly Token[], index: PhraseIndex): Match[] {
  const found: Match[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at];
    const best = token && longest(tokens, at, token, index);
    if (best) {
      found.push(best);
      at = best.to;
    } else at++;
  }
  return found;
}

function longest(tokens: readonly Token[], at: number, token: Token, index: PhraseIndex): Match | undefined {
  let best: Match | undefined;
  const consider = (list: readonly Compiled[] | undefined) => {
    if (!list) return;
    for (const phrase of list) {
      if (phrase.opens && !token.opens) continue;
      const to = end(tokens, at, token.sentence, phrase.parts, 0);
      if (to > at && (!best || to > best.to)) best = { from: at, to, group: phrase.group };
    }
  };
  if (token.word.includes('*')) {
    for (const [word, list] of index.exact) if (unmasks(token.word, word, false)) consider(list);
    for (const list of index.stems.values()) consider(list);
    return best;
  }
  consider(index.exact.get(token.word));
  if (isNumber(token.word)) consider(index.exact.get('#'));
  consider(index.stems.get(token.word.slice(0, 2)));
  return best;
}

/** Where the phrase ends that starts at `at`, or -1. The farthest end wins. */
function end(
  tokens: readonly Token[],
  at: number,
  sentence: number,
  parts: readonly Part[],
  nth: number,
): number {
  const part = parts[nth];
  if (!part) return at;
  let best = part.optional ? end(tokens, at, sentence, parts, nth + 1) : -1;
  const goOn = (to: number) => {
    best = Math.max(best, end(tokens, to, sentence, parts, nth + 1));
  };
  const token = tokens[at];
  if (part.gap[1] > 0) {
    for (let skip = part.gap[0]; skip <= part.gap[1]; skip++) {
      if (skip > 0 && tokens[at + skip - 1]?.sentence !== sentence) break;
      goOn(at + skip);
    }
    return best;
  }
  if (!token || token.sentence !== sentence) return best;
  if (part.words.has(token.word) || (part.words.has('#') && isNumber(token.word))) goOn(at + 1);
  for (const run of part.choices) {
    if (run.length === 1 && run[0]?.stem === false && !token.word.includes('*')) continue;
    if (runFits(tokens, at, sentence, run)) goOn(at + run.length);
  }
  return best;
}

function runFits(tokens: readonly Token[], at: number, sentence: number, run: readonly Word[]): boolean {
  return run.every((word, n) => {
    const token = tokens[at + n];
    return token !== undefined && token.sentence === sentence && wordFits(token.word, word);
  });
}

function wordFits(have: string, want: Word): boolean {
  if (have.includes('*')) return unmasks(have, want.text, want.stem);
  if (want.text === '#') return isNumber(have);
  return want.stem ? have.startsWith(want.text) : have === want.text;
}

/** Whether a starred word (`f***`, `sh*t`) may be `want`: same letters where letters stand, same length or a longer tail. */
function unmasks(have: string, want: string, stem: boolean): boolean {
  if (have.length < want.length || (!stem && have.length !== want.length) || want.length < 3) return false;
  for (let n = 0; n < want.length; n++) if (have[n] !== '*' && have[n] !== want[n]) return false;
  return have[0] === want[0];
}

function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return first >= 48 && first <= 57;
}
