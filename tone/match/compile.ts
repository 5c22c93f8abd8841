import { fold } from '../text/fold.ts';

/**
 * A phrase is written as words with blanks between. `word` · `stem*` any ending · `(a|b c)` one of several ·
 * `[a|b]` the same or nothing · `#` a word that starts with a digit · `_` any one word · `..` up to three words · a leading `^`: only where a clause opens.
 * Words are compared folded (see `fold`), so case, accents and the shape of apostrophes do not matter.
 */
export type Phrase = string;

/** One word to stand there, or its beginning. */
export interface Word {
  text: string;
  stem: boolean;
}

/** One place in a phrase. */
export interface Part {
  /** What may stand there, each a run of words; for a gap none. */
  choices: readonly (readonly Word[])[];
  /** Single whole words that may stand there. */
  words: ReadonlySet<string>;
  optional: boolean;
  /** How many unnamed words it takes at least and at most; 0 for words. */
  gap: readonly [least: number, most: number];
}

/** A phrase ready to be compared. */
export interface Compiled {
  opens: boolean;
  parts: readonly Part[];
  /** Which group of the rule it came from. */
  group: number;
}

/** Phrases ready to be found, by their first word. */
export interface PhraseIndex {
  exact: ReadonlyMap<string, readonly Compiled[]>;
  /** By the first two letters of the first word's stem. */
  stems: ReadonlyMap<string, readonly Compiled[]>;
}

/** Most words a `..` passes over. */
const widest = 3;

/** Compiles phrases, each list a group. Throws on a phrase that does not start with a word. */
export function compile(groups: readonly (readonly Phrase[])[]): PhraseIndex {
  const exact = new Map<string, Compiled[]>();
  const stems = new Map<string, Compiled[]>();
  groups.forEach((phrases, group) => {
    for (const phrase of phrases) {
      const opens = phrase.startsWith('^');
      const compiled: Compiled = { opens, parts: split(opens ? phrase.slice(1) : phrase), group };
      const first = compiled.parts[0];
      if (!first || first.optional || first.gap[1] > 0)
        throw new Error(`The phrase "${phrase}" must start with a word.`);
      const starts = new Map(first.choices.map(([word]) => [`${word?.stem ? 's' : 'e'}${word?.text}`, word]));
      for (const word of starts.values()) {
        if (!word || word.text === '') throw new Error(`The phrase "${phrase}" has an empty choice.`);
        if (word.stem) push(stems, word.text.slice(0, 2), compiled);
        else push(exact, word.text, compiled);
      }
    }
  });
  return { exact, stems };
}

function push(map: Map<string, Compiled[]>, key: string, compiled: Compiled): void {
  const list = map.get(key);
  if (!list) map.set(key, [compiled]);
  else if (list.at(-1) !== compiled) list.push(compiled);
}

function split(phrase: string): Part[] {
  const out: Part[] = [];
  for (let at = 0; at < phrase.length; ) {
    const ch = phrase[at];
    if (ch === ' ') {
      at++;
      continue;
    }
    const closing = ch === '(' ? ')' : ch === '[' ? ']' : ' ';
    const found = phrase.indexOf(closing, at + 1);
    const end = found < 0 ? phrase.length : found;
    const inner = closing === ' ' ? phrase.slice(at, end) : phrase.slice(at + 1, end);
    out.push(part(inner, ch === '['));
    at = end + 1;
  }
  return out;
}

function part(inner: string, optional: boolean): Part {
  if (inner === '_') return { choices: [], words: new Set(), optional, gap: [1, 1] };
  if (inner === '..') return { choices: [], words: new Set(), optional, gap: [0, widest] };
  const runs = inner.split('|').map(run);
  const single = (words: readonly Word[]) => words.length === 1 && words[0]?.stem === false;
  return {
    choices: runs.filter((words) => !single(words) || words[0]?.text !== ''),
    words: new Set(runs.filter(single).map(([word]) => word?.text ?? '')),
    optional,
    gap: [0, 0],
  };
}

function run(text: string): Word[] {
  const words = text.replaceAll("'", "' ").split(/[\s-]/);
  return words
    .filter((word) => word !== '')
    .map((word) => {
      const stem = word.endsWith('*');
      return { text: fold(stem ? word.slice(0, -1) : word), stem };
    });
}
