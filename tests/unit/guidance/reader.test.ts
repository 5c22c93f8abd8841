import { describe, expect, test } from 'vitest';
import { examples } from '../../../guidance/hints/choose.ts';
import { defaultPolicy, emptyCase, next } from '../../../guidance/index.ts';
import { phraseTexts } from '../../../guidance/phrases/choose.ts';
import { phraseSlots } from '../../../guidance/phrases/slots.ts';
import { createReader, hintIds, languages, type Message, type Thread } from '../../../tone/index.ts';

/** What we put into somebody's reply is read again a moment later: it must not be marked, and it must count. */
const reader = await createReader();

async function found(text: string) {
  const { hints, strengths } = await reader.readDraft(text, '');
  return { hints: hints.map(({ id }) => id), strengths: strengths.map(({ id }) => id) };
}

describe.each(languages)('our own sentences, read again in %s', (language) => {
  test.each(phraseSlots)(
    '$id has no fault, and states a boundary only where it should',
    async ({ id, rung }) => {
      const { hints, strengths } = await found(phraseTexts[language][id]);
      expect(hints).toEqual([]);
      if (rung !== 5) expect(strengths.includes('boundary')).toBe(rung !== undefined);
    },
  );

  test.each(hintIds)('the example for %s has no fault', async (id) => {
    expect((await found(examples[language][id])).hints).toEqual([]);
  });
});

const abuse: Readonly<Record<(typeof languages)[number], string>> = {
  en: 'Where is my refund? You are a complete idiot.',
  es: '¿Dónde está mi reembolso? Es usted un idiota.',
  fi: 'Missä rahani ovat? Olet täysi idiootti.',
  it: 'Dove sono i miei soldi? Lei è un idiota.',
};

function threadOf(messages: readonly Message[]): Thread {
  return { key: 'k', site: 'paste', messages };
}

async function guided(messages: readonly Message[], draft: string) {
  const thread = threadOf(messages);
  return next(await reader.read(thread, draft), thread, emptyCase, defaultPolicy);
}

test.each(languages)(
  'an abusive customer, the phrase inserted, sent, and the abuse goes on, in %s',
  async (language) => {
    const insult: Message = { from: 'customer', text: abuse[language] };
    const messages: Message[] = [insult];
    for (const rung of [1, 2, 3, 4]) {
      const before = await guided(messages, '');
      expect([before.step, before.rung]).toEqual(['boundary', rung]);
      const phrase = before.phrases[0]?.text ?? '';
      const after = await guided(messages, phrase);
      expect(after.rung).toBe(rung);
      expect(after.step).not.toBe('boundary');
      expect(after.hint).toBeUndefined();
      messages.push({ from: 'agent', text: phrase }, insult);
    }
    expect((await guided(messages, '')).rung).toBe(4);
  },
);

test('a heated draft, then repaired, moves on', async () => {
  const messages: Message[] = [{ from: 'customer', text: 'Where is my parcel? It was due on Monday.' }];
  const heated = await guided(messages, 'CALM DOWN!!! WE ARE NOT YOUR SERVANTS, YOU IDIOT!!!');
  expect(heated.step).toBe('calm');
  expect(heated.hint).toBeDefined();
  const repaired = await guided(
    messages,
    "I'm sorry your parcel did not come on Monday. I am looking into it.",
  );
  expect(repaired.step).not.toBe('calm');
  expect(repaired.hint).toBeUndefined();
  expect(repaired.checklist[1]).toMatchObject({ id: 'listen', state: 'done', by: 'reading' });
});
