import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { linesOfText } from '../browser/support/lines.ts';
import { type AnyPage, box, click, cueSays, cueText, overlaps, press } from '../browser/support/page.ts';
import { type Opened, testBrowsers } from './browsers.ts';
import { composing, heard, record, send, written } from './drive.ts';
import { comparable, readable } from './mail.ts';
import { login, openMail, reply, startWebmail, type Webmail, webmailPossible } from './rig.ts';

const impossible = webmailPossible();
const angry = 'Third time asking: where is my refund?';
const heated = 'Calm down. As I already said, you should have read the manual.';

const modes = [
  { mode: 'plain editor, reply below the quote', html: false, above: false },
  { mode: 'HTML editor, reply above the quote', html: true, above: true },
] as const;

const cases = testBrowsers.flatMap((browser) =>
  modes.map((mode) => ({ ...mode, browser, name: browser.name })),
);

describe.skipIf(impossible).each(cases)(
  `the built extension on real Roundcube${impossible ? ` (not run here: ${impossible})` : ''} in $name, $mode`,
  ({ browser, html, above }) => {
    let webmail: Webmail;
    let opened: Opened;
    let page: AnyPage;

    beforeAll(async () => {
      webmail = await startWebmail({ html, above });
      opened = await browser.withExtension(webmail.url);
      page = opened.page;
      await login(page, webmail.url);
    });

    afterAll(async () => {
      await opened?.close();
      await webmail?.close();
    });

    /** Roundcube asks before it leaves a begun reply: Send is the one way out that never asks. */
    afterEach(async () => {
      if (await composing(page)) await send(page);
    });

    async function begin(subject: string): Promise<void> {
      await openMail(page, webmail.url, subject);
      await reply(page);
    }

    const cueThere = () => eventually(() => box(page, '[data-part=pill]', true), 'the cue');

    async function openCue(): Promise<void> {
      await press(page, 'Alt', 'Shift', 'E');
      await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
    }

    /** Clicks the first phrase's button and returns the phrase when the editor holds it. */
    async function insertPhrase(): Promise<string> {
      const before = await written(page);
      const phrase = await phraseText(page);
      await click(page, '[data-part=phrase] button', true);
      await eventually(async () => (await written(page)) !== before, 'the phrase in the editor');
      return phrase;
    }

    /** What arrives in the customer's mailbox after Send. */
    async function sent(from: AnyPage): Promise<Buffer> {
      const { length } = await webmail.sent();
      await send(from);
      return eventually(async () => (await webmail.sent())[length], 'the mail to arrive');
    }

    it('puts nothing into the list of mails and the mail being read', async () => {
      await openMail(page, webmail.url, angry);
      const marks = await page.evaluate(() => {
        const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
        return [document, frame].map((page) => page?.documentElement.outerHTML.includes('evenkeel'));
      }, null);
      expect(marks).toEqual([false, false]);
    });

    it('from the angry mail to the sent reply: hint, phrase, undo, and not one byte more than the phrase', async () => {
      await begin(angry);
      await cueThere();
      await page.keyboard.type(`${heated}\n\n`);
      await openCue();
      await cueSays(page, 'you', /Calm down/);
      await cueSays(page, 'asks', /When will the £64\.90 be on my account\?/);

      const before = await written(page);
      const phrase = await insertPhrase();
      const after = await written(page);
      expect(textOf(after)).toContain(textOf(phrase));
      expect(textOf(after).replace(textOf(phrase), '')).toBe(textOf(before));
      await backToEditor(page);
      await press(page, 'Control', 'z');
      await eventually(
        async () => (await written(page)) === before,
        'one Ctrl+Z to take out exactly the phrase',
      );
      await openCue();
      expect(await insertPhrase()).toBe(phrase);
      expect(await written(page)).toBe(after);
      const ours = await sent(page);

      const plain = await browser.without();
      try {
        await login(plain.page, webmail.url);
        await openMail(plain.page, webmail.url, angry);
        await reply(plain.page);
        await plain.page.keyboard.type(`${heated}\n\n${phrase}`);
        expect(comparable(ours)).toBe(comparable(await sent(plain.page)));
      } finally {
        await plain.close();
      }
      expect(ours.toString('latin1')).not.toMatch(/evenkeel|highlight|data-part|<span/i);
      expect(readable(ours)).not.toMatch(/[\u200b-\u200d\u2060\ufeff]/);
    });

    it('a customer who insults: the boundary comes first', async () => {
      await begin('Your "help"');
      await cueThere();
      await page.keyboard.type('Dear Mr Blake,\n\n');
      await cueSays(page, 'pill', /boundary/i);
      await openCue();
      await cueSays(page, 'them', /idiot/);
    });

    it('keys pressed in the cue do not reach Roundcube, and Escape closes the cue only', async () => {
      await begin(angry);
      await cueThere();
      await page.keyboard.type('Dear Ms Mills,\n');
      const before = await written(page);
      await record(page);
      await openCue();
      for (const key of ['Tab', 'x', 'ArrowDown', 'Delete']) await press(page, key);
      await press(page, 'Escape');
      await eventually(
        async () => (await box(page, '[data-part=panel]', true)) === undefined,
        'the panel to close',
      );
      expect((await heard(page)).filter((key) => !/Alt|Shift/.test(key))).toEqual([]);
      expect(await written(page)).toBe(before);
      expect(await composing(page)).toBe(true);
      await page.keyboard.type('thank you.');
      await eventually(
        async () => textOf(await written(page)).includes('Mills,thankyou.'),
        'the caret back in the reply',
      );
    });

    it('keys typed in Roundcube do not land in the cue, also while it is open', async () => {
      await begin(angry);
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
      await click(page, '[data-part=pill]', true);
      await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
      await page.keyboard.type(' e x, Ms Mills');
      await eventually(
        async () => textOf(await written(page)).includes('themanual.ex,MsMills'),
        'all keys in the reply',
      );
      const inCue = await page.evaluate(
        () => document.querySelector('evenkeel-cue')?.shadowRoot?.activeElement != null,
        null,
      );
      expect(inCue).toBe(false);
      expect(await box(page, '[data-part=panel]', true)).toBeDefined();
    });

    it('the cue is never over Send, nor over a line of text, open or closed', async () => {
      await begin(angry);
      await page.keyboard.type(`${heated}\n\nA last line.`);
      await cueSays(page, 'pill', /\w/);
      for (const part of ['pill', 'panel']) {
        if (part === 'panel') await openCue();
        const cue = await eventually(() => box(page, `[data-part=${part}]`, true), `the ${part}`);
        const button = await eventually(() => box(page, '.formbuttons button.send'), 'Send');
        expect(overlaps(cue, button), `the ${part} is over Send`).toBe(false);
        const lines = await linesOfText(page, html ? '#composebody_ifr' : '#composebody');
        expect(lines.length, 'lines of text in sight').toBeGreaterThan(3);
        expect(
          lines.filter((line) => overlaps(cue, line)),
          `lines under the ${part}`,
        ).toEqual([]);
      }
    });
  },
);

function phraseText(page: AnyPage): Promise<string> {
  return eventually(
    () =>
      page.evaluate(() => {
        const cue = document.querySelector('evenkeel-cue')?.shadowRoot;
        return cue?.querySelector('[data-part=phrase] p')?.textContent ?? '';
      }, null),
    'a phrase',
  );
}

/** Leaves the cue by its own key, so that the next keys are the editor's. */
async function backToEditor(page: AnyPage): Promise<void> {
  await press(page, 'Escape');
  await eventually(async () => (await cueText(page, 'panel')) === '', 'the panel to close');
  await eventually(
    () => page.evaluate(() => document.activeElement?.id.startsWith('composebody') ?? false, null),
    'the editor to have the focus',
  );
}

/** The words of the editor's content, without markup and white space: editors write line ends in many ways. */
function textOf(content: string): string {
  return content
    .replaceAll(/<[^>]*>|&nbsp;/g, '')
    .replaceAll('&rsquo;', '’')
    .replaceAll(/\s/g, '');
}
