import type { Span } from '../types.ts';
import { endsAbbreviation } from './abbreviations.ts';
import { fold, isApostrophe, isWordChar, undisguise } from './fold.ts';

/** A word of a text. Offsets are into the original. */
export interface Token extends Span {
  /** Folded. An apostrophe stays with what stands before it: `don't` is `don'` and `t`, `l'ho` is `l'` and `ho`. */
  word: string;
  /** Number of its sentence in the text, from 0. */
  sentence: number;
  /** First of its sentence, or first after a comma, colon, semicolon, bracket or dash. */
  opens: boolean;
  /** Between quotation marks within its sentence or the next ones of the same line. */
  quoted: boolean;
}

/** A sentence of a text. */
export interface Sentence extends Span {
  /** Index of its first token, and of the one after its last. */
  from: number;
  to: number;
  /** Its closing mark. */
  mark: '' | '.' | '?' | '!';
}

/** A text in words and sentences. */
export interface Tokens {
  tokens: readonly Token[];
  sentences: readonly Sentence[];
}

/** A single new line ends a sentence when the line before is this short (units): mail wraps at about 72. */
const shortLine = 50;
/** Longest run of characters taken as one word (units); the rest of a longer run is passed over. */
const longestWord = 64;
const clauseMarks = new Set([',', ';', ':', '(', ')', '[', ']', '–', '—', '/', '·', '•', '…']);
const opening = new Set(['“', '«', '„', '”', '»', '"']);
const maskStart = /[a-z]/i;

/** Splits a text into words and sentences in one pass; linear in its length. */
export function tokenise(text: string): Tokens {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  let sentenceFrom = 0;
  let opens = true;
  let quoted = false;
  let lineStart = 0;
  let solid = 0;

  const close = (end: number, mark: Sentence['mark']) => {
    const first = tokens[sentenceFrom];
    if (first) {
      sentences.push({ start: opener(text, first.start), end, from: sentenceFrom, to: tokens.length, mark });
      sentenceFrom = tokens.length;
    }
    opens = true;
  };

  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at) ?? 0;
    const width = point > 0xffff ? 2 : 1;
    const ch = text[at] ?? '';
    if (isWordChar(point)) {
      const end = wordEnd(text, at);
      const masked = end - at <= longestWord ? maskEnd(text, end, ch) : end;
      if (end - at <= longestWord) {
        const word = undisguise(fold(text.slice(at, masked)));
        tokens.push({ word, start: at, end: masked, sentence: sentences.length, opens, quoted });
        opens = false;
      }
      at = masked;
      solid = at;
      continue;
    }
    if (ch === '\n') {
      quoted = false;
      if (endsAtLine(text, lineStart, at)) close(solid, '');
      else opens = false;
      lineStart = at + 1;
    } else if (ch === '?' || ch === '!') {
      let end = at + 1;
      let mark: Sentence['mark'] = ch;
      for (; text[end] === '?' || text[end] === '!'; end++) if (text[end] === '?') mark = '?';
      solid = end;
      close(end, mark);
      at = end;
      continue;
    } else if (ch === '.' && stopsHere(text, at, tokens)) {
      close(at + 1, '.');
    } else if (opening.has(ch)) {
      quoted =
        ch === '"'
          ? !quoted
          : ch === '“' || ch === '„' || ch === '«' || (ch !== '»' && ch === '”' && !quoted);
      opens = true;
    } else if (clauseMarks.has(ch)) {
      opens = true;
    } else if (ch === '-' && (text[at + 1] === ' ' || text[at - 1] === ' ')) {
      opens = true;
    }
    at += width;
    if (ch !== ' ' && ch !== '\n' && ch !== '\r' && ch !== '\t') solid = at;
  }
  close(solid, '');
  return { tokens, sentences };
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const point = text.codePointAt(at) ?? 0;
    if (isWordChar(point)) at += point > 0xffff ? 2 : 1;
    else if (isApostrophe(text[at] ?? '') && isWordChar(text.codePointAt(at + 1) ?? 0)) return at + 1;
    else break;
  }
  return at;
}

/** `f***`, `sh*t`, `m*****a`: stars after a letter belong to the word; the star of *emphasis* does not. */
function maskEnd(text: string, end: number, first: string): number {
  if (text[end] !== '*' || !maskStart.test(first)) return end;
  let at = end;
  while (text[at] === '*' && at - end < longestWord) at++;
  const stars = at - end;
  const goesOn = isWordChar(text.codePointAt(at) ?? 0);
  if (!goesOn) return stars > 1 ? at : end;
  return Math.min(wordEnd(text, at), end + longestWord);
}

function opener(text: string, start: number): number {
  let at = start;
  while (at > 0 && (text[at - 1] === '¿' || text[at - 1] === '¡')) at--;
  return at;
}

function stopsHere(text: string, at: number, tokens: readonly Token[]): boolean {
  const next = text[at + 1];
  if (
    next !== undefined &&
    next !== ' ' &&
    next !== '\n' &&
    next !== '\r' &&
    !opening.has(next) &&
    next !== '.'
  ) {
    return false;
  }
  const last = tokens[tokens.length - 1];
  return !(last && last.end === at && endsAbbreviation(last.word, text, at + 1));
}

const capital = /[\p{Lu}\p{N}¿¡•*\-–—>]/u;

function endsAtLine(text: string, lineStart: number, at: number): boolean {
  let from = lineStart;
  while (text[from] === ' ') from++;
  if (at - from < shortLine) return true;
  let next = at + 1;
  while (text[next] === ' ' || text[next] === '\r') next++;
  const ch = text[next];
  return ch === undefined || ch === '\n' || capital.test(ch);
}
