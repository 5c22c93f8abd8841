import { describe, expect, test } from 'vitest';
import { phraseTexts } from '../../../guidance/phrases/choose.ts';
import { phraseSlots } from '../../../guidance/phrases/slots.ts';
import { type conducts, languages } from '../../../tone/index.ts';
import { civil, customer, draft, guide, insulting, scene, threatening } from './build.ts';

/** Longest phrase in UTF-16 units: what somebody reads in one breath before pressing it. */
const longest = 240;

describe.each(languages)('phrases in %s', (language) => {
  const texts = phraseSlots.map(({ id }) => phraseTexts[language][id]);

  test('are the same set as everywhere', () => {
    expect(Object.keys(phraseTexts[language]).toSorted()).toEqual(phraseSlots.map(({ id }) => id).toSorted());
  });

  test('stand on frames of their own', () => {
    const frames = texts.map((text) => text.toLowerCase().split(' ').slice(0, 3).join(' '));
    expect(frames.filter((frame, i) => frames.indexOf(frame) !== i)).toEqual([]);
  });

  test('are short, whole, unexcited sentences that need no filling in', () => {
    for (const text of texts) {
      expect(text.length).toBeLessThanOrEqual(longest);
      expect(text).toMatch(/^[¿\p{Lu}].*[.?]$/u);
      expect(text).not.toMatch(/[{}[\]<>_!]|\p{Extended_Pictographic}|\p{Lu}{2}| {2}/u);
    }
  });
});

test('each step has at least five, each rung at least four that fit any conduct', () => {
  const count = (key: string) =>
    phraseSlots.filter((slot) => `${slot.rung ?? slot.step}` === key && !slot.kind).length;
  for (const step of ['calm', 'listen', 'focus', 'followup', 'send'])
    expect(count(step)).toBeGreaterThanOrEqual(5);
  for (const rung of ['1', '2', '3', '4', '5']) expect(count(rung)).toBeGreaterThanOrEqual(4);
});

test('the languages differ: no phrase is left untranslated', () => {
  const all = languages.flatMap((language) => Object.values(phraseTexts[language]));
  expect(new Set(all).size).toBe(all.length);
});

describe('which are offered', () => {
  test('those of the step, in the language of the conversation', () => {
    const { phrases, step } = guide(scene([civil], { language: 'fi' }));
    expect(phrases.length).toBeGreaterThanOrEqual(5);
    expect(phrases.every((phrase) => phrase.step === step && phrase.language === 'fi')).toBe(true);
    expect(phrases[0]?.text).toBe(phraseTexts.fi.listen_cost);
  });

  test('those of the rung, at the boundary', () => {
    const at = guide(scene([insulting]), { statedRung: 1 }).phrases;
    expect(at.length).toBeGreaterThanOrEqual(4);
    expect(at.every((phrase) => phrase.step === 'boundary' && phrase.rung === 2)).toBe(true);
    expect(guide(scene([threatening])).phrases.every(({ rung }) => rung === 5)).toBe(true);
  });

  test('a wording for the kind of conduct comes first, and only where it fits', () => {
    const first = (conduct: (typeof conducts)[number]) =>
      guide(scene([customer({ conduct: [conduct], target: 'person' })])).phrases.map(({ id }) => id);
    expect(first('sexual')[0]).toBe('rung_1_sexual');
    expect(first('sexual')).not.toContain('rung_1_discriminatory');
    expect(first('discriminatory')[0]).toBe('rung_1_discriminatory');
    expect(first('insult')[0]).toBe('rung_1_leave_out');
  });

  test('under abuse the boundary is within reach whatever the step is', () => {
    const { step, phrases } = guide(scene([insulting], { draft: draft(['counter_insult']) }));
    expect(step).toBe('calm');
    expect(phrases[0]?.step).toBe('calm');
    expect(phrases.at(-1)).toMatchObject({ step: 'boundary', rung: 1 });
    const stated = guide(scene([threatening], { draft: draft([], ['boundary']) }));
    expect(stated.step).toBe('listen');
    expect(stated.phrases.filter(({ rung }) => rung === 5)).toHaveLength(4);
  });
});
