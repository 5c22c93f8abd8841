import { compile, type Phrase, type PhraseIndex } from '../match/compile.ts';
import type { Language } from '../types.ts';
import type { PerLanguage } from './types.ts';

/** A list of phrases by itself, made ready for a language at its first use. */
export function prepared(phrases: PerLanguage<readonly Phrase[]>): (language: Language) => PhraseIndex {
  const made = new Map<Language, PhraseIndex>();
  return (language) => {
    const index = made.get(language) ?? compile([phrases[language]]);
    made.set(language, index);
    return index;
  };
}
