import { describe, expect, test } from 'vitest';
import { examples } from '../../../guidance/hints/choose.ts';
import { hintOrder } from '../../../guidance/hints/order.ts';
import { hintIds, languages } from '../../../tone/index.ts';
import { civil, draft, guide, scene } from './build.ts';

describe('the one hint', () => {
  const shown = (given: ReturnType<typeof draft>, dismissed: (typeof hintIds)[number][] = []) =>
    guide(scene([civil], { draft: given }), { dismissed });

  test('is the one that matters most, the rest is counted', () => {
    const given = shown(draft(['over_promise', 'you_blame', 'over_promise', 'canned']));
    expect(given.hint).toEqual({
      id: 'you_blame',
      spans: [{ start: 0, end: 5 }],
      example: examples.en.you_blame,
    });
    expect(given.moreHints).toBe(2);
  });

  test('gives way to a surer one', () => {
    const unsure = {
      ...draft(),
      hints: [
        { id: 'you_blame', p: 0.6, spans: [] },
        { id: 'told_you', p: 0.9, spans: [] },
      ],
    } as const;
    expect(shown(unsure).hint?.id).toBe('told_you');
  });

  test('below the words of the policy only hard ones show', () => {
    expect(shown(draft(['you_blame', 'sarcasm'], [], 11)).hint).toBeUndefined();
    expect(shown(draft(['you_blame', 'calm_down'], [], 11))).toMatchObject({
      hint: { id: 'calm_down' },
      moreHints: 0,
    });
    expect(shown(draft(['you_blame'], [], 12)).hint?.id).toBe('you_blame');
  });

  test('a dismissed one is never shown again', () => {
    expect(shown(draft(['you_blame', 'told_you']), ['you_blame'])).toMatchObject({
      hint: { id: 'told_you' },
      moreHints: 0,
    });
  });

  test('all its words are given, in order, each once', () => {
    const twice = { start: 9, end: 12 };
    const hints = [
      { id: 'shouting', p: 1, spans: [twice, { start: 3, end: 6 }] },
      { id: 'shouting', p: 1, spans: [twice] },
    ] as const;
    expect(shown({ ...draft(), hints }).hint?.spans).toEqual([{ start: 3, end: 6 }, twice]);
  });

  test('an unknown language gives no example', () => {
    const unknown = { ...draft(['shouting']), language: 'unknown' } as const;
    expect(guide(scene([], { draft: unknown, language: 'unknown' })).hint).not.toHaveProperty('example');
  });
});

describe('the data', () => {
  test('every hint has one rank, with its source', () => {
    expect(hintOrder.map(({ id }) => id).toSorted()).toEqual([...hintIds].toSorted());
    expect(hintOrder.every(({ weight, source }) => weight > 0 && weight <= 1 && source.length > 20)).toBe(
      true,
    );
    expect(hintOrder.filter(({ hard }) => hard).map(({ id }) => id)).toEqual([
      'counter_insult',
      'shouting',
      'calm_down',
    ]);
  });

  test.each(languages)('every hint has an example of its own in %s', (language) => {
    const sentences = hintIds.map((id) => examples[language][id]);
    expect(new Set(sentences).size).toBe(hintIds.length);
    for (const sentence of sentences) expect(sentence).toMatch(/^\p{Lu}|^[¿¡]\p{Lu}/u);
    expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(140);
    expect(
      sentences.filter((sentence) => /!|\{|\p{Lu}{3}|\p{Extended_Pictographic}/u.test(sentence)),
    ).toEqual([]);
  });
});
