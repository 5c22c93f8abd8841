import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Case, checklistIds, type Guidance, type Rung } from '../../../guidance/index.ts';
import {
  conducts,
  type DraftReading,
  hintIds,
  languages,
  type MessageReading,
  moods,
  pressures,
  type Span,
  strengthIds,
  targets,
} from '../../../tone/index.ts';
import { customer, guide, readingOf, type Said, type Scene, scene } from './build.ts';

const text = 'Si me habla con respeto, lo vemos. If you stop, we go on here. Lopetan tähän.';
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(text.length), fc.nat(text.length))
  .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const spans = fc.array(span, { maxLength: 3 });
const language = fc.constantFrom(...languages, 'unknown' as const);
const p = fc.double({ min: 0.01, max: 1, noNaN: true });

const draftReading: fc.Arbitrary<DraftReading> = fc.record({
  language,
  hints: fc.array(fc.record({ id: fc.constantFrom(...hintIds), p, spans }), { maxLength: 4 }),
  strengths: fc.array(fc.record({ id: fc.constantFrom(...strengthIds), p, spans }), { maxLength: 5 }),
  words: fc.nat(40),
});

const customerReading = fc.record(
  {
    language,
    mood: fc.constantFrom(...moods),
    conduct: fc.uniqueArray(fc.constantFrom(...conducts), { maxLength: 2 }),
    target: fc.constantFrom(...targets),
    pressure: fc.uniqueArray(fc.constantFrom(...pressures), { maxLength: 2 }),
    repair: fc.boolean(),
    asks: spans,
    evidence: fc.array(fc.record({ label: fc.constantFrom(...conducts, ...moods), p, spans }), {
      maxLength: 3,
    }),
  },
  { requiredKeys: ['language', 'conduct', 'pressure', 'asks', 'evidence'] },
);

const messageReading: fc.Arbitrary<MessageReading> = fc.oneof(
  customerReading.map((reading) => ({ from: 'customer' as const, reading })),
  draftReading.map((reading) => ({ from: 'agent' as const, reading })),
);

const scenes: fc.Arbitrary<Scene> = fc
  .record({
    said: fc.array(
      messageReading.map((found): Said => ({ text, found })),
      { maxLength: 8 },
    ),
    draft: draftReading,
    asks: fc.array(fc.tuple(fc.nat(7), span), { maxLength: 3 }),
    limits: fc.uniqueArray(fc.constantFrom('rules_only' as const, 'text_cut' as const)),
    language,
  })
  .map(({ asks, ...rest }) => ({
    ...rest,
    unanswered: asks
      .filter(([message]) => message < rest.said.length)
      .map(([message, at]) => ({ message, ...at })),
  }));

const cases: fc.Arbitrary<Case> = fc.record({
  ticks: fc.record(Object.fromEntries(checklistIds.map((id) => [id, fc.boolean()])), { requiredKeys: [] }),
  dismissed: fc.uniqueArray(fc.constantFrom(...hintIds), { maxLength: 3 }),
  statedRung: fc.constantFrom<Rung>(0, 1, 2, 3, 4, 5),
});

const abusive = customer({ conduct: ['insult'], target: 'person' });

function hasThreat({ said }: Scene): boolean {
  return said.some(({ found }) => found.from === 'customer' && found.reading.conduct.includes('threat'));
}

function spansIn(guidance: Guidance): readonly Span[] {
  return [
    ...(guidance.hint?.spans ?? []),
    ...guidance.checklist.flatMap(({ words }) => words),
    ...guidance.unanswered,
    ...guidance.why.flatMap(({ inDraft = [], inThread = [] }) => [...inDraft, ...inThread]),
  ];
}

describe('whatever was read', () => {
  test('the same input gives the same guidance, and the input is left alone', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const before = structuredClone([readingOf(given), kase]);
        expect(guide(given, kase)).toEqual(guide(structuredClone(given), structuredClone(kase)));
        expect([readingOf(given), kase]).toEqual(before);
      }),
    );
  });

  test('it never skips a rung: 5 is for a threat, and the rest is at most one above what was stated', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const { rung } = guide(given, kase);
        if (!hasThreat(given)) expect(rung).toBeLessThan(5);
        if (rung === 5 || rung === 0) return;
        const conditionalOrPause = 4;
        const warned = given.said.some(
          ({ found }) =>
            found.from === 'agent' && found.reading.strengths.some(({ id }) => id === 'boundary'),
        );
        expect(rung).toBeLessThanOrEqual(warned ? conditionalOrPause : kase.statedRung + 1);
      }),
    );
  });

  test('each rung stated moves new abuse up by one, to the supervisor at most', () => {
    fc.assert(
      fc.property(fc.constantFrom<Rung>(0, 1, 2, 3, 4, 5), (statedRung) => {
        expect(guide(scene([abusive]), { statedRung }).rung).toBe(Math.min(statedRung + 1, 4));
      }),
    );
  });

  test('repair never raises it, and civil words after an answer bring it to nothing', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const repaired = { ...given, said: [...given.said, customer({ repair: true }, text)] };
        expect(guide(repaired, kase).rung).toBeLessThanOrEqual(guide(given, kase).rung);
        const answered: Said = { text, found: { from: 'agent', reading: given.draft } };
        expect(guide({ ...given, said: [...given.said, answered, customer({}, text)] }, kase).rung).toBe(0);
      }),
    );
  });

  test('every span is inside the text it points into', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const guidance = guide(given, kase);
        for (const { start, end } of spansIn(guidance)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        const pointed = [...guidance.unanswered, ...guidance.why.flatMap(({ inThread = [] }) => inThread)];
        for (const { message } of pointed) expect(message).toBeLessThan(given.said.length);
      }),
    );
  });

  test('there is always a phrase, unless the language is unknown', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const { phrases, step, rung } = guide(given, kase);
        if (given.language === 'unknown') {
          expect(phrases).toEqual([]);
          return;
        }
        expect(phrases.length).toBeGreaterThanOrEqual(4);
        expect(phrases[0]?.step).toBe(step);
        if (step === 'boundary') expect(phrases.every((phrase) => phrase.rung === rung)).toBe(true);
      }),
    );
  });

  test('a ticked item lacks nothing, and the step is one that is open', () => {
    fc.assert(
      fc.property(scenes, cases, (given, kase) => {
        const { checklist, step } = guide(given, kase);
        expect(checklist.map(({ id }) => id)).toEqual(checklistIds);
        for (const item of checklist) {
          if (item.state === 'done') expect(item.missing).toEqual([]);
          if (kase.ticks[item.id] !== undefined) expect(item.by).toBe('person');
        }
        const item = checklist.find(({ id }) => id === step);
        if (item) expect(item.state).toBe('open');
        if (step === 'send') expect(checklist.every(({ state }) => state === 'done')).toBe(true);
      }),
    );
  });
});
