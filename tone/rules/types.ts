import type { Phrase } from '../match/compile.ts';
import type { Language } from '../types.ts';

/** Something said once for each of our languages. */
export type PerLanguage<T> = Readonly<Record<Language, T>>;

/** Sentences of one language that must, and must not, fire a rule. The tests run them. */
export interface Examples {
  fires: readonly string[];
  silent: readonly string[];
}

/** One label as data. */
export interface Rule<Id extends string> {
  id: Id;
  /** Where the teaching and the words come from. */
  source: string;
  phrases: PerLanguage<readonly Phrase[]>;
  /** Phrases that say the label and whom it is aimed at. */
  toPerson?: PerLanguage<readonly Phrase[]>;
  toCompany?: PerLanguage<readonly Phrase[]>;
  /** Where one of these stands in or right beside a match, the match does not count. */
  unless?: PerLanguage<readonly Phrase[]>;
  /** Words between quotation marks count too; without it they are somebody else's. */
  alsoQuoted?: true;
  examples: PerLanguage<Examples>;
}
