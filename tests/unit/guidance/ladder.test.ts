import { describe, expect, test } from 'vitest';
import type { Rung } from '../../../guidance/index.ts';
import { phraseTexts } from '../../../guidance/phrases/choose.ts';
import { phraseSlots } from '../../../guidance/phrases/slots.ts';
import { languages } from '../../../tone/index.ts';
import {
  agent,
  civil,
  customer,
  guide,
  insulting,
  limit,
  offer,
  pause,
  type Said,
  scene,
  sorry,
  threatening,
} from './build.ts';

const please = agent('One moment, please.');

/** The sentences of LABELS, "rung", "Conventions" and "Threads, said exactly", one a row. */
const ladder: readonly [string, readonly Said[], Rung][] = [
  ['no thread at all', [], 0],
  ['a civil message', [civil], 0],
  ['one insult with no earlier warning', [insulting], 1],
  ['an insult after an answer that stated nothing', [insulting, please, insulting], 1],
  ['a warning already given and abuse goes on', [insulting, limit, insulting], 2],
  ['a conditional offer already given and it goes on', [insulting, limit, insulting, offer, insulting], 3],
  ['a conditional offer given first of all', [insulting, offer, insulting], 3],
  ['still going on after the pause', [insulting, limit, insulting, offer, insulting, pause, insulting], 4],
  ['the ladder ends with the supervisor', [insulting, pause, insulting, pause, insulting], 4],
  ['a threat of harm at once', [threatening], 5],
  ['a threat of harm after one warning', [insulting, limit, threatening], 5],
  ['swearing at the situation', [customer({ conduct: ['obscene'], target: 'situation' })], 0],
  ['swearing at the company as a thing', [customer({ conduct: ['obscene'], target: 'company' })], 0],
  ['swearing at nobody told', [customer({ conduct: ['obscene'] })], 0],
  ['swearing at the agent', [customer({ conduct: ['obscene'], target: 'person' })], 1],
  ['staff insulted as a body', [customer({ conduct: ['insult', 'obscene'], target: 'company' })], 1],
  ['an insult whose target was not read', [customer({ conduct: ['insult'] })], 1],
  ['an insult to the situation', [customer({ conduct: ['insult'], target: 'situation' })], 0],
  ['discrimination', [customer({ conduct: ['discriminatory'], target: 'person' })], 1],
  [
    'a friendly-voiced sexual remark',
    [customer({ conduct: ['sexual'], target: 'person', mood: 'calm', repair: true })],
    1,
  ],
  ['a lawyer, a review, a chargeback', [customer({ pressure: ['leverage'], mood: 'angry' })], 0],
  ['abuse early in the thread and civil by the last message', [insulting, limit, civil], 0],
  ['a threat early in the thread, answered, and civil since', [threatening, limit, civil], 0],
  ['repair after abuse', [insulting, limit, sorry], 0],
  ['repair in the next line', [insulting, sorry], 0],
  [
    'repair in the same breath',
    [customer({ conduct: ['insult', 'obscene'], target: 'person', repair: true })],
    0,
  ],
  ['repair does not take a threat back', [threatening, sorry], 5],
  ['abuse in one line and the question in the next', [insulting, civil], 1],
  [
    'abuse again after repair resumes above the last rung stated',
    [insulting, limit, sorry, please, insulting],
    2,
  ],
  ['an answer without the limit still leaves it to be said', [insulting, please], 1],
  ['the limit was stated and nothing has come since', [insulting, limit], 0],
];

describe('the ladder', () => {
  test.each(ladder)('%s', (_, said, rung) => {
    expect(guide(scene(said)).rung).toBe(rung);
  });

  test('warnings are read from the case when the page no longer shows them', () => {
    expect(guide(scene([insulting]), { statedRung: 2 }).rung).toBe(3);
    expect(guide(scene([insulting, offer, insulting]), { statedRung: 1 }).rung).toBe(3);
    expect(guide(scene([civil]), { statedRung: 3 }).rung).toBe(0);
  });

  test('a pause counts without a boundary of its own only after a warning', () => {
    const bare = agent('I am ending the conversation here. Write to me again on Monday.');
    expect(guide(scene([insulting, offer, insulting, bare, insulting])).rung).toBe(4);
    expect(guide(scene([civil, bare, insulting])).rung).toBe(1);
  });

  test.each([
    [
      'es',
      'Quiero ayudarle y le pido respeto.',
      'Si me habla con respeto sigo ahora.',
      'Paro aquí la conversación.',
    ],
    [
      'fi',
      'Autan mielelläni, mutta nimittelyyn en suostu.',
      'Jos jatketaan asiallisesti, hoidan tämän nyt.',
      'Keskeytän keskustelun.',
    ],
    ['it', 'La aiuto, ma senza insulti.', 'Se il tono cambia, procedo ora.', 'Sospendo qui lo scambio.'],
  ] as const)('which rung was stated is told in %s', (language, one, two, three) => {
    const rungAfter = (text: string) =>
      guide(scene([insulting, agent(text, ['boundary'], language), insulting])).rung;
    expect([one, two, three].map(rungAfter)).toEqual([2, 3, 4]);
  });

  test.each(languages)('our own sentences are told again for the rung they state, in %s', (language) => {
    const stating = phraseSlots.filter(({ rung = 4 }) => rung < 4);
    const told = stating.map(({ id }) => {
      const said = [insulting, agent(phraseTexts[language][id], ['boundary'], language), insulting];
      return [id, Number(guide(scene(said)).rung) - 1];
    });
    expect(told).toEqual(stating.map(({ id, rung }) => [id, rung]));
  });

  test('in a language without markers a boundary counts as the first rung', () => {
    expect(
      guide(scene([insulting, agent('Wenn Sie so weiterreden', ['boundary'], 'unknown'), insulting])).rung,
    ).toBe(2);
  });
});
