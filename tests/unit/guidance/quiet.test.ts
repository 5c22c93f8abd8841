import { expect, test } from 'vitest';
import { civil, customer, draft, guide, insulting, limit, type Scene, scene, sorry } from './build.ts';

const tense = customer({ mood: 'tense' });
const angry = customer({ mood: 'angry' });
const ask = [{ message: 0, start: 0, end: 5 }];

const quiet: readonly [string, Scene][] = [
  ['nothing on the page', scene([], { language: 'unknown' })],
  ['a civil message and no draft', scene([civil], { unanswered: ask })],
  ['a civil message and a good draft', scene([civil], { draft: draft([], ['when']) })],
  [
    'asks open while the draft has hardly begun',
    scene([civil], { draft: draft([], [], 5), unanswered: ask }),
  ],
  ['a first complaint', scene([tense])],
  ['repair', scene([angry, limit, sorry])],
  ['merry swearing', scene([customer({ mood: 'calm', conduct: ['obscene'], target: 'none' })])],
];

test.each(quiet)('a dot without words: %s', (_, given) => {
  expect(guide(given).quiet).toBe(true);
});

const spoken: readonly [string, Scene][] = [
  ['abuse', scene([insulting])],
  ['open anger', scene([angry])],
  ['a second tense message', scene([tense, limit, tense])],
  ['swearing whose mood was not read', scene([customer({ conduct: ['obscene'], target: 'situation' })])],
  ['a hint', scene([civil], { draft: draft(['policy_wall']) })],
  ['a heated draft', scene([civil], { draft: draft(['shouting'], [], 4) })],
  ['a written draft that leaves an ask open', scene([civil], { draft: draft(), unanswered: ask })],
  ['a written draft in a language it does not know', scene([civil], { draft: draft(), language: 'unknown' })],
];

test.each(spoken)('words: %s', (_, given) => {
  expect(guide(given).quiet).toBe(false);
});
