import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  createReader,
  longestText,
  mostMessages,
  type Reading,
  type Span,
  type Thread,
} from '../../../tone/index.ts';

const reader = await createReader();
const thread = (...messages: Thread['messages']): Thread => ({ key: 't', site: 'paste', messages });

/** Every span of a reading with the text it points into. */
function spans(reading: Reading, of: Thread, draft: string): [Span, string][] {
  const out: [Span, string][] = [];
  const add = (text: string, list: readonly Span[]) => list.forEach((span) => void out.push([span, text]));
  reading.messages.forEach((message, n) => {
    const text = of.messages[n]?.text ?? '';
    if (message.from === 'customer') {
      add(text, message.reading.asks);
      for (const { spans } of message.reading.evidence) add(text, spans);
    } else for (const { spans } of [...message.reading.hints, ...message.reading.strengths]) add(text, spans);
  });
  for (const { spans } of [...reading.draft.hints, ...reading.draft.strengths]) add(draft, spans);
  for (const ask of reading.unanswered) add(of.messages[ask.message]?.text ?? '', [ask]);
  return out;
}

const high = (unit: number) => unit >= 0xd800 && unit <= 0xdbff;
const low = (unit: number) => unit >= 0xdc00 && unit <= 0xdfff;
const splits = (text: string, at: number) =>
  at > 0 && at < text.length && high(text.charCodeAt(at - 1)) && low(text.charCodeAt(at));

describe('reader', () => {
  it('reads both sides, the draft and what is still open, with offsets into the original', async () => {
    const message =
      'Hi,\n\nYou are a useless idiot. When will my boiler be repaired? Please send me the invoice.\n\n' +
      'On 3/9/26 14:05, Support <help@example.org> wrote:\n> Calm down, you moron. Which model is it?\n';
    const draft =
      'Calm down. I already told you. The boiler will be repaired on Friday at ten.\n\n> You are a useless idiot.';
    const of = thread({ from: 'customer', text: message });
    const reading = await reader.read(of, draft);
    expect(reading.language).toBe('en');
    const [first] = reading.messages;
    if (first?.from !== 'customer') throw new Error('the first message is the customer’s');
    expect(first.reading.conduct).toEqual(['insult']);
    expect(first.reading.target).toBe('person');
    expect(first.reading.asks.map(({ start, end }) => message.slice(start, end))).toEqual([
      'When will my boiler be repaired?',
      'Please send me the invoice.',
    ]);
    expect(reading.draft.hints.map(({ id }) => id)).toEqual(['calm_down', 'told_you']);
    expect(reading.draft.strengths.map(({ id }) => id)).toEqual(['when']);
    expect(reading.unanswered.map(({ start, end }) => message.slice(start, end))).toEqual([
      'Please send me the invoice.',
    ]);
    expect(reading.limits).toEqual(['rules_only']);
  });

  it('asserts nothing the rules do not tell', async () => {
    const reading = await reader.readCustomer(
      'I am furious! This is the third time and I want my money back by Friday.',
    );
    expect(reading).not.toHaveProperty('mood');
    expect(reading).not.toHaveProperty('repair');
    expect(reading).not.toHaveProperty('target');
    expect(reading.pressure).toEqual([]);
  });

  it('says what it cannot read: another language, a text too long, too many messages', async () => {
    const swedish = 'Jag har väntat på mitt paket i tre veckor och ingen svarar. Ni är idioter.';
    const other = await reader.read(thread({ from: 'customer', text: swedish }), '');
    expect(other.language).toBe('unknown');
    expect(other.limits).toContain('unknown_language');
    expect(other.messages[0]?.reading).toMatchObject({ language: 'unknown', conduct: [], asks: [] });

    const long = `${'All is well with the parcel. '.repeat(longestText / 28)}You are an idiot.`;
    const cut = await reader.readCustomer(long);
    expect(cut.conduct).toEqual([]);
    expect((await reader.read(thread({ from: 'customer', text: long }), '')).limits).toContain('text_cut');

    const many = thread(
      ...Array.from(
        { length: mostMessages + 1 },
        () => ({ from: 'customer', text: 'Where is it now?' }) as const,
      ),
    );
    const reading = await reader.read(many, '');
    expect(reading.limits).toContain('messages_cut');
    expect(reading.messages).toHaveLength(mostMessages + 1);
  });

  it('reads a short text in the conversation’s language', async () => {
    const of = thread(
      { from: 'customer', text: 'El paquete llegó abierto y falta la mitad.' },
      { from: 'customer', text: 'idiota' },
    );
    const reading = await reader.read(of, 'Cálmese.');
    expect(reading.messages[1]?.reading).toMatchObject({ language: 'unknown', conduct: ['insult'] });
    expect(reading.draft.hints.map(({ id }) => id)).toEqual(['calm_down']);
  });

  it('closes an ask that a later message of ours answers, counts a repeated ask once, and an empty draft answers nothing', async () => {
    const first = { from: 'customer', text: 'When will the plumber come to the kitchen?' } as const;
    const again = {
      from: 'customer',
      text: 'I ask again: when will the plumber come to our kitchen?',
    } as const;
    const answered = { from: 'agent', text: 'The plumber will come on Friday at ten.' } as const;
    expect((await reader.read(thread(first, answered), '')).unanswered).toEqual([]);
    const twice = await reader.read(thread(first, again), '');
    expect(twice.unanswered.map(({ message }) => message)).toEqual([1]);
    expect(
      (await reader.read(thread(first), 'The plumber is a good man!!! CALM DOWN NOW on Friday.')).unanswered,
    ).toHaveLength(1);
  });

  it('stops for a newer request with its reason', async () => {
    const reason = new Error('a newer request');
    const gone = AbortSignal.abort(reason);
    await expect(
      reader.read(thread({ from: 'customer', text: 'Hello there' }), '', { signal: gone }),
    ).rejects.toBe(reason);
    const later = new AbortController();
    const slow = thread(
      ...Array.from(
        { length: 100 },
        () => ({ from: 'customer', text: 'When will it come? '.repeat(2000) }) as const,
      ),
    );
    const reading = reader.read(slow, '', { signal: later.signal });
    setTimeout(() => later.abort(reason), 0);
    await expect(reading).rejects.toBe(reason);
  });

  it('ignores a model it is given and says that rules alone read', async () => {
    const given = await createReader({ model: new Uint8Array([1, 2, 3]) });
    expect((await given.read(thread(), 'Calm down.')).limits).toContain('rules_only');
  });

  it('never throws, and its spans lie in the original on whole characters, whatever the text', async () => {
    const units = fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
      .map((all) => String.fromCharCode(...all));
    const piece = fc.constantFrom(
      'You are an idiot. ',
      'fuck 😀',
      '\ud83d',
      '\ude00',
      'When?',
      '¿Cuándo llega? ',
      'NEVER!!!',
      '> ',
      '\n',
      'Voglio il rimborso ',
      '\u202e',
      'מתי זה מגיע? ',
      'senkin urpo ',
      '\0',
      'f***',
      "I'll call you on Friday ",
      '-- \n',
      'Sorry if ',
      '’',
      '"',
      '«',
      '🏳️‍🌈!!',
      'PLEASE READ THE TERMS 😀 ',
    );
    const text = fc.oneof(
      units,
      fc.array(piece, { maxLength: 25 }).map((pieces) => pieces.join('')),
    );
    await fc.assert(
      fc.asyncProperty(text, text, text, async (one, two, draft) => {
        const of = thread(
          { from: 'customer', text: one },
          { from: 'agent', text: two },
          { from: 'customer', text: two },
        );
        const reading = await reader.read(of, draft);
        for (const [{ start, end }, inside] of spans(reading, of, draft)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(inside.length);
          expect(splits(inside, start) || splits(inside, end)).toBe(false);
        }
        expect(await reader.read(of, draft)).toEqual(reading);
      }),
      { numRuns: 300 },
    );
  });

  it('reads 1 MB and binary without failing, up to the bound, not inside a pair of units', async () => {
    for (const text of [
      'a'.repeat(1_000_000),
      '😀'.repeat(500_000),
      `x${'😀'.repeat(500_000)}`,
      '\0'.repeat(1_000_000),
      '\n'.repeat(1_000_000),
    ]) {
      const reading = await reader.read(thread({ from: 'customer', text }), text);
      expect(reading.limits).toContain('text_cut');
    }
  });
});
