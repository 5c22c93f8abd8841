import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '../../../tone/clean/index.ts';
import { mails } from './clean.fixtures.ts';
import { missing, sharedFiles, sharedJson, sharedText } from './shared.ts';

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');

/** The lines before the first that looks like a signature: both sides may keep or drop it. */
const beforeSignature = (all: string[]) => {
  const at = all.findIndex(
    (line, n) =>
      n > 0 &&
      /^(--|__|—|-\w|sent (from|with|via)|get outlook|mvh|med venlig|hilsen|kh$|regards|kind)/i.test(line),
  );
  return at < 0 ? all : all.slice(0, at);
};

const right = (input: string, expected: string) =>
  JSON.stringify(beforeSignature(lines(clean(input).text))) ===
  JSON.stringify(beforeSignature(lines(expected)));

describe('clean', () => {
  for (const { name, input, own } of mails) {
    it(`keeps the writer's own words: ${name}`, () => {
      expect(lines(clean(input).text)).toEqual(own);
    });
  }

  it('keeps length and new lines, changes only into blanks, and lists the stretches kept', () => {
    const piece = fc.constantFrom(
      '> quoted\n',
      'own words\n',
      '\n',
      '-- \n',
      'On 3/9/26 14:05, A B <a@b.example> wrote:\n',
      'Sent from my iPhone\n',
      'From: a@b.example\n',
      'Subject: x\n',
      '-----Original Message-----\n',
      'Kind regards,\n',
      '\r\n',
      '\ud83d',
      '😀',
      '>',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const input = pieces.join('');
        const { text, own } = clean(input);
        expect(text.length).toBe(input.length);
        for (let at = 0; at < input.length; at++) expect([input[at], ' ']).toContain(text[at]);
        const kept = (at: number) => own.some(({ start, end }) => at >= start && at < end);
        for (let at = 0; at < input.length; at++) if (text[at]?.trim() !== '') expect(kept(at)).toBe(true);
      }),
    );
  });

  const here = missing('emails');
  it.skipIf(here !== '')(`finds the visible reply of collected mails${here}`, () => {
    const cases =
      sharedJson<{ name: string; input: string; expected: string; html: boolean }[]>('emails/cases.json');
    const texts = cases.filter(({ html }) => !html);
    const good = texts.filter(({ input, expected }) => right(input, expected));
    console.log(`visible reply right: ${good.length} of ${texts.length} text mails`);
    expect(good.length).toBeGreaterThanOrEqual(100);
  });

  it.skipIf(here !== '')(
    `recognises the headers of mail programs, with and without quote marks below${here}`,
    () => {
      const headers = sharedJson<{ header: string }[]>('emails/quote-headers.json');
      const found = (quote: string) =>
        headers.filter(
          ({ header }) => clean(`My own answer.\n\n${header}\n\n${quote}\n`).text.trim() === 'My own answer.',
        );
      const marked = found('> Their words.\n> More of them.').length;
      const bare = found('Their words.\nMore of them.').length;
      console.log(`headers recognised: ${marked} and, without quote marks, ${bare} of ${headers.length}`);
      expect(marked).toBeGreaterThanOrEqual(94);
      expect(bare).toBeGreaterThanOrEqual(94);
    },
  );

  it.skipIf(here !== '')(`never comes back empty on mails without a written truth${here}`, () => {
    for (const file of sharedFiles('emails/crisp', '.txt')) {
      expect(clean(sharedText(`emails/crisp/${file}`)).text.trim(), file).not.toBe('');
    }
  });
});
