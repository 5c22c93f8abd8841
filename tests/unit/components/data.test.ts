import { describe, expect, it } from 'vitest';
import { type Answered, cueData } from '../../../components/data.ts';
import type { Guidance } from '../../../guidance/index.ts';
import type { CustomerReading } from '../../../tone/index.ts';

const guidance: Guidance = {
  step: 'listen',
  rung: 0,
  checklist: [],
  moreHints: 0,
  unanswered: [],
  phrases: [],
  why: [],
  quiet: false,
};

function customer(over: Partial<CustomerReading>): CustomerReading {
  return { language: 'en', conduct: [], pressure: [], asks: [], evidence: [], ...over };
}

function answered(
  texts: readonly string[],
  readings: readonly CustomerReading[],
  over: Partial<Answered> = {},
): Answered {
  return {
    reading: {
      messages: readings.map((reading) => ({ from: 'customer', reading })),
      draft: { language: 'en', hints: [], strengths: [], words: 0 },
      language: 'en',
      unanswered: [],
      limits: [],
    },
    guidance,
    messages: texts.map((text) => ({ from: 'customer', text })),
    draft: '',
    ...over,
  };
}

const ready = { state: 'ready', coverage: { kind: 'all', read: 1 } } as const;

describe('cueData', () => {
  it('asserts nothing before the first answer', () => {
    const data = cueData(undefined, { state: 'reading', coverage: { kind: 'none', read: 0 } });
    expect(data.theirs).toEqual({ conduct: [] });
    expect(data.guidance.quiet).toBe(true);
    expect(data.asks).toEqual([]);
  });

  it('quotes the words mood and conduct rest on, from the newest message that has them', () => {
    const texts = ['You are a fool. I am fuming.', 'Still nothing, fool.'];
    const { theirs } = cueData(
      answered(texts, [
        customer({
          mood: 'angry',
          conduct: ['insult'],
          evidence: [{ label: 'insult', p: 1, spans: [{ start: 10, end: 14 }] }],
        }),
        customer({
          mood: 'tense',
          conduct: ['insult'],
          evidence: [
            { label: 'tense', p: 1, spans: [{ start: 0, end: 13 }] },
            { label: 'insult', p: 1, spans: [{ start: 15, end: 19 }] },
          ],
        }),
      ]),
      ready,
    );
    expect(theirs).toEqual({
      mood: 'tense',
      moodWords: 'Still nothing',
      conduct: [{ id: 'insult', words: 'fool' }],
    });
  });

  it('leaves out what no words stand for', () => {
    const { theirs } = cueData(answered(['Well.'], [customer({ mood: 'calm' })]), ready);
    expect(theirs).toEqual({ mood: 'calm', conduct: [] });
  });

  it('quotes the hint’s words in the draft', () => {
    const data = cueData(
      answered([''], [customer({})], {
        draft: 'Hello. Calm  down.',
        guidance: { ...guidance, hint: { id: 'calm_down', spans: [{ start: 7, end: 17 }] } },
      }),
      ready,
    );
    expect(data.yours).toEqual({ id: 'calm_down', words: 'Calm down' });
  });

  it('cuts a long quotation without parting a pair of surrogates', () => {
    const text = `${'a'.repeat(158)}😀😀😀`;
    const { asks } = cueData(
      answered([text], [customer({})], {
        guidance: { ...guidance, unanswered: [{ message: 0, start: 0, end: text.length }] },
      }),
      ready,
    );
    expect(asks[0]).toBe(`${'a'.repeat(158)}…`);
  });

  it('survives spans that point nowhere', () => {
    const { asks } = cueData(
      answered(['short'], [customer({})], {
        guidance: {
          ...guidance,
          unanswered: [
            { message: 7, start: 0, end: 9 },
            { message: 0, start: 90, end: 99 },
          ],
        },
      }),
      ready,
    );
    expect(asks).toEqual([]);
  });
});
