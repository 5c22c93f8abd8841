import type { Conduct, Language } from '../../tone/index.ts';
import type { Phrase, Rung, Step } from '../types.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fi } from './fi.ts';
import { it } from './it.ts';
import { type PhraseId, phraseSlots } from './slots.ts';

/** The sentences, ready to send as they are. */
export const phraseTexts: Readonly<Record<Language, Readonly<Record<PhraseId, string>>>> = { en, es, fi, it };

/**
 * The phrases for a step and rung, best first; empty when the language is unknown. Wordings made for a kind of conduct
 * come first where that kind is there, and not at all where it is not. Above rung 0 the boundary's sentences are always
 * within reach, after those of the step when that is another: who is under abuse should not have to look for them.
 */
export function choosePhrases(
  language: Language | 'unknown',
  step: Step,
  { rung, kinds }: { rung: Rung; kinds: readonly Conduct[] },
): readonly Phrase[] {
  if (language === 'unknown') return [];
  const texts = phraseTexts[language];
  const fitting = phraseSlots.filter((slot) => {
    if (slot.step !== 'boundary') return slot.step === step;
    return slot.rung === rung && (slot.kind === undefined || kinds.includes(slot.kind));
  });
  return fitting.map((slot) => ({
    id: slot.id,
    language,
    text: texts[slot.id],
    step: slot.step,
    ...(slot.rung === undefined ? {} : { rung: slot.rung }),
  }));
}
