import { type Language, languages } from '../types.ts';
import { foreign, foreignLetters, strangeShape } from './foreign.ts';
import { home } from './home.ts';
import { profile } from './profile.ts';

/** Which of our languages a text is in. */
export interface Told {
  language: Language | 'unknown';
  /** Only when the text is too short to tell: the likeliest of ours. Absent for texts of other languages. */
  closest?: Language;
}

/** Characters read at most (units); a language shows itself long before. */
const enough = 2000;
/** Letters below which nothing is told. */
const fewest = 12;
/** Mean rarity of a text's letter triples above which it is in none of our languages; found on the corpus. */
const strangest = 22.4;
/** Mean rarity by which the best language must lead the second. */
const lead = 0.35;
const unseen = 30;

const table: ReadonlyMap<string, readonly number[]> = unpack(profile);

function unpack(packed: string): Map<string, number[]> {
  const map = new Map<string, number[]>();
  for (let at = 0; at < packed.length; at += 7) {
    map.set(
      packed.slice(at, at + 3),
      [3, 4, 5, 6].map((n) => Number.parseInt(packed[at + n] ?? 'z', 36)),
    );
  }
  return map;
}

const word = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]*)?/gu;

/** Tells the language of a text; `unknown` when short, mixed or in another language. Looks at the first 2,000 units. */
export function tell(text: string): Told {
  const words = (text.slice(0, enough).match(word) ?? []).map((found) =>
    found.toLowerCase().replaceAll('’', "'"),
  );
  const whole = judge(words);
  if (whole.language === 'unknown' || words.length < 24) return whole;
  const half = words.length >> 1;
  const first = judge(words.slice(0, half)).language;
  const second = judge(words.slice(half)).language;
  return first !== second && first !== 'unknown' && second !== 'unknown' ? { language: 'unknown' } : whole;
}

function judge(words: readonly string[]): Told {
  const letters = words.reduce((sum, one) => sum + one.length, 0);
  if (letters === 0) return { language: 'unknown' };
  const sums = [0, 0, 0, 0];
  let count = 0;
  for (const one of words) {
    const padded = `_${one}_`;
    for (let at = 0; at + 3 <= padded.length; at++) {
      const rare = table.get(padded.slice(at, at + 3));
      for (let n = 0; n < 4; n++) sums[n] = (sums[n] ?? 0) + (rare?.[n] ?? unseen);
      count++;
    }
  }
  const ranked = languages.map((language, n) => ({
    language,
    mean: (sums[n] ?? 0) / count - 4 * share(words, home[language]),
  }));
  ranked.sort((a, b) => a.mean - b.mean);
  const [best, next] = ranked;
  if (!best || !next) return { language: 'unknown' };
  if (isForeign(words, best.language) || (count > 12 && best.mean > strangest))
    return { language: 'unknown' };
  if (letters < fewest || next.mean - best.mean < lead)
    return { language: 'unknown', closest: best.language };
  return { language: best.language };
}

function share(words: readonly string[], list: ReadonlySet<string>): number {
  return words.reduce((sum, one) => sum + (list.has(one) ? 1 : 0), 0) / words.length;
}

function foreignHits(words: readonly string[], best: Language): number {
  let hits = 0;
  for (const one of words) {
    if (foreignLetters.test(one)) hits += 1;
    else if (foreign.has(one) && !home[best].has(one)) hits += 1;
    else if (one.length >= 4 && strangeShape[best].test(one)) hits += 0.6;
  }
  return hits;
}

function isForeign(words: readonly string[], best: Language): boolean {
  const hits = foreignHits(words, best);
  if (hits < 1.5 && !(hits >= 1 && words.length <= 8) && !(hits > 0.5 && words.length <= 5)) return false;
  const own = words.reduce((sum, one) => sum + (home[best].has(one) && !foreign.has(one) ? 1 : 0), 0);
  return hits > own;
}
