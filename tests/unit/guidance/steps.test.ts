import { describe, expect, test } from 'vitest';
import type { HintId, StrengthId } from '../../../tone/index.ts';
import {
  civil,
  customer,
  draft,
  guide,
  insulting,
  limit,
  nothingWritten,
  scene,
  threatening,
} from './build.ts';

const asking = customer({ asks: [{ start: 0, end: 18 }] }, 'where is my parcel?');
const oneAsk = [{ message: 0, start: 0, end: 18 }];
const rules = ['rules_only'] as const;

function step(hints: readonly HintId[], strengths: readonly StrengthId[], unanswered: typeof oneAsk = []) {
  return guide(scene([asking], { draft: draft(hints, strengths), unanswered })).step;
}

describe('the step, with a reader that knows every strength', () => {
  test.each([
    ['nothing acknowledged', [], 'listen'],
    ['an apology alone names nothing', ['apology', 'concrete_step', 'when', 'who'], 'listen'],
    ['acknowledged, no step', ['acknowledges', 'owns'], 'focus'],
    ['a step, no time', ['acknowledges', 'concrete_step', 'who'], 'followup'],
    ['an option, no time', ['acknowledges', 'option', 'owns'], 'followup'],
    ['a step and a time, nobody who keeps it', ['acknowledges', 'concrete_step', 'when'], 'followup'],
    ['all there, by name', ['acknowledges', 'concrete_step', 'when', 'who'], 'send'],
    ['all there, by myself', ['acknowledges', 'concrete_step', 'when', 'owns'], 'send'],
    ['all there, so that it does not recur', ['acknowledges', 'option', 'when', 'prevention'], 'send'],
  ] as const)('%s', (_, strengths, wanted) => {
    expect(step([], strengths)).toBe(wanted);
  });

  test('an open ask keeps a whole draft from being sent', () => {
    expect(step([], ['acknowledges', 'concrete_step', 'when', 'who'], oneAsk)).toBe('followup');
  });

  test.each([['counter_insult'], ['shouting'], ['sarcasm']] as const)('%s must cool first', (hint) => {
    expect(step([hint], ['acknowledges', 'concrete_step', 'when', 'who'])).toBe('calm');
  });

  test('one defensive sentence is a hint, two different ones are a defence', () => {
    expect(step(['you_blame'], [])).toBe('listen');
    expect(step(['calm_down'], [])).toBe('listen');
    expect(step(['you_blame', 'told_you'], [])).toBe('calm');
    expect(step(['you_blame', 'you_blame'], [])).toBe('listen');
  });

  test('calm comes before the boundary, the boundary before the rest', () => {
    expect(guide(scene([insulting], { draft: draft(['counter_insult']) })).step).toBe('calm');
    expect(guide(scene([insulting], { draft: draft([], ['acknowledges']) })).step).toBe('boundary');
    expect(guide(scene([insulting], { draft: draft([], ['acknowledges', 'boundary']) })).step).toBe('focus');
    expect(guide(scene([threatening], { draft: draft([], ['boundary']) }))).toMatchObject({
      step: 'listen',
      rung: 5,
    });
  });
});

describe('the step, with rules alone', () => {
  const guided = (
    hints: readonly HintId[],
    strengths: readonly StrengthId[],
    unanswered: typeof oneAsk = [],
  ) => guide(scene([asking], { draft: draft(hints, strengths), unanswered, limits: rules }));

  test('a heated draft that is repaired moves on', () => {
    expect(guided(['shouting'], [], oneAsk).step).toBe('calm');
    expect(guided([], [], oneAsk).step).toBe('listen');
    expect(guided([], ['apology'], oneAsk).step).toBe('focus');
    expect(guided([], ['apology'], []).step).toBe('followup');
    expect(guided([], ['apology', 'when'], []).step).toBe('send');
  });

  test('what cannot be read is neither ticked nor claimed missing', () => {
    const told = guide(scene([customer({}, 'the parcel came open')], { draft: draft(), limits: rules }));
    expect(told.step).toBe('listen');
    const [, listen, focus, followup] = told.checklist;
    expect(listen).toMatchObject({ state: 'open', missing: [] });
    expect(focus).toMatchObject({ state: 'open', missing: [] });
    expect(followup).toMatchObject({ state: 'open', missing: ['say_when'] });
    expect(told.why).toEqual([]);
  });

  test('an empty draft lacks everything, and that may be said', () => {
    const empty = guide(scene([asking], { unanswered: oneAsk, limits: rules }));
    expect(empty.checklist[1]).toMatchObject({ missing: ['name_their_problem'] });
    expect(empty.why[0]).toEqual({ id: 'draft_empty' });
  });
});

describe('ticks by hand', () => {
  test('win over the reading, both ways, and stay', () => {
    const given = scene([asking], { draft: draft([], ['acknowledges', 'concrete_step', 'when', 'who']) });
    const untied = guide(given, { ticks: { listen: false } });
    expect(untied.step).toBe('listen');
    expect(untied.checklist[1]).toEqual({
      id: 'listen',
      state: 'open',
      by: 'person',
      words: [],
      missing: [],
    });
    const ticked = guide(scene([asking], { draft: draft(['shouting']) }), {
      ticks: { calm: true, listen: true, focus: true, followup: true },
    });
    expect(ticked.step).toBe('send');
    expect(ticked.checklist.every(({ by, missing }) => by === 'person' && missing.length === 0)).toBe(true);
  });
});

describe('reasons', () => {
  test('carry the words they rest on', () => {
    expect(guide(scene([insulting, limit, insulting])).why).toEqual([
      { id: 'person_abused', inThread: [{ message: 2, start: 0, end: insulting.text.length }] },
      { id: 'warned_before', inThread: [{ message: 1, start: 0, end: limit.text.length }] },
    ]);
    expect(guide(scene([threatening])).why).toEqual([
      { id: 'threat_of_harm', inThread: [{ message: 0, start: 0, end: threatening.text.length }] },
    ]);
    expect(guide(scene([civil], { draft: draft(['sarcasm']) })).why).toEqual([
      { id: 'draft_heated', inDraft: [{ start: 0, end: 5 }] },
    ]);
  });

  test('open asks are named, oldest first', () => {
    const asks = [
      { message: 2, start: 4, end: 9 },
      { message: 0, start: 8, end: 12 },
      { message: 0, start: 0, end: 5 },
    ];
    const given = guide(
      scene([asking, limit, asking], { draft: draft([], ['acknowledges']), unanswered: asks }),
    );
    expect(given.unanswered).toEqual([asks[2], asks[1], asks[0]]);
    expect(given.why).toContainEqual({ id: 'asks_open', inThread: given.unanswered });
  });

  test('an unknown language says so and leaves the checklist to the person', () => {
    const given = guide(
      scene([civil], { language: 'unknown', draft: draft(), limits: ['unknown_language'] }),
    );
    expect(given.step).toBe('listen');
    expect(given.phrases).toEqual([]);
    expect(given.checklist.flatMap(({ missing }) => missing)).toEqual([]);
    expect(given.why).toEqual([{ id: 'language_unknown' }]);
  });

  test('an empty page is not called an unknown language', () => {
    expect(guide(scene([], { language: 'unknown', draft: nothingWritten })).why).toEqual([
      { id: 'draft_empty' },
    ]);
  });
});
