import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../demo/index.ts';
import { eventually } from '../../scripts/browsers/index.ts';
import { browsers, type Running } from './support/browsers.ts';
import { linesOfText } from './support/lines.ts';
import { type AnyPage, box, click, cueSays, cueText, overlaps, press } from './support/page.ts';

const heated = 'Calm down. As I already said, you should have read the manual. THIS IS NOT OUR PROBLEM!!!';
const repaired =
  'Dear Harriet, I am sorry that the kettle leaks and that nobody answered you for five days. Please leave it ' +
  'unplugged, it is not safe. You get the £89 refund today, and I will tell you by 5 pm tomorrow who is paying the ' +
  'electrician.';

describe.each(browsers)(
  'the built extension on the demo inbox in %s (permission granted beforehand, its dialog not clicked)',
  (_name, launch) => {
    let demo: Demo;
    let running: Running;
    let page: AnyPage;

    beforeAll(async () => {
      demo = await startDemo();
      running = await launch(demo.url);
      page = running.page;
    });

    afterAll(async () => {
      await running?.close();
      await demo?.close();
    });

    async function openThread(id: string): Promise<void> {
      await page.goto('about:blank');
      await page.goto(`${demo.url}/#/thread/${id}`);
      await eventually(() => box(page, '.message-text'), `thread ${id}`);
    }

    async function reply(id: string): Promise<void> {
      await openThread(id);
      await click(page, '.reply-button');
      await eventually(
        () => page.evaluate(() => document.activeElement?.matches('.editor, .editor *') ?? false, null),
        'the editor to be focused',
      );
    }

    const written = () =>
      page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.editor-plain')?.value ?? '', null);

    test('nothing is in the page before a reply is begun', async () => {
      await openThread('leaking-kettle');
      expect(await page.evaluate(() => document.querySelector('evenkeel-cue') === null, null)).toBe(true);
    });

    test('a heated draft is shown its words; repaired, it goes on to the next step', async () => {
      await reply('leaking-kettle');
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
      await press(page, 'Alt', 'Shift', 'E');
      expect(await cueSays(page, 'you', /THIS IS NOT OUR PROBLEM/)).not.toBe('');
      await press(page, 'Escape');
      await press(page, 'Control', 'a');
      await page.keyboard.type(repaired);
      await eventually(async () => {
        const pill = await cueText(page, 'pill');
        return pill !== '' && !/cool|calm/i.test(pill);
      }, 'the step to move on from calm');
    });

    test('Tab past either end of the open panel leads back to the draft, where typing goes on', async () => {
      await reply('leaking-kettle');
      await page.keyboard.type('Dear Harriet, ');
      await eventually(() => box(page, '[data-part=pill]', true), 'the pill to show');
      const inCue = () => page.evaluate(() => document.activeElement?.matches('evenkeel-cue') ?? false, null);
      await press(page, 'Alt', 'Shift', 'E');
      await eventually(inCue, 'the panel to be focused');
      let tabs = 0;
      for (; tabs < 40 && (await inCue()); tabs++) await press(page, 'Tab');
      expect(tabs).toBeGreaterThan(5);
      await page.keyboard.type('thank you ');
      await press(page, 'Alt', 'Shift', 'E');
      await eventually(inCue, 'the panel to be focused again');
      await press(page, 'Shift', 'Tab');
      await page.keyboard.type('for writing.');
      expect(await written()).toMatch(/^Dear Harriet, thank you for writing\./);
      await press(page, 'Escape');
      await eventually(() => box(page, '[data-part=pill]', true), 'Escape in the draft to close the panel');
    });

    test('an abusive customer: the boundary comes first, its words are inserted and one Ctrl+Z takes them back', async () => {
      await openThread('chat-parcel');
      await click(page, '.chat-field');
      await page.keyboard.type('Hello Dean,');
      await cueSays(page, 'pill', /boundary/i);
      await press(page, 'Alt', 'Shift', 'E');
      await cueSays(page, 'them', /useless idiot/);
      const phrase = await cueSays(page, 'phrase', /\w/);
      const value = () =>
        page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.chat-field')?.value ?? '', null);
      await click(page, '[data-part=phrase] button', true);
      const inserted = await eventually(async () => {
        const now = await value();
        return now.length > 'Hello Dean,'.length && now;
      }, 'the phrase to be inserted');
      expect(inserted.startsWith('Hello Dean, ')).toBe(true);
      expect(phrase).toContain(inserted.slice('Hello Dean,'.length).trim().slice(0, 20));
      await press(page, 'Escape');
      await press(page, 'Control', 'z');
      await eventually(
        async () => (await value()) === 'Hello Dean,',
        'one Ctrl+Z to take back exactly the phrase',
      );
    });

    test('a threat of harm goes straight to safety, in the language of the thread', async () => {
      await reply('devolucion');
      await page.keyboard.type('Hola, Rubén:');
      await press(page, 'Alt', 'Shift', 'E');
      await cueSays(page, 'panel', /te voy a partir/);
      await cueSays(page, 'notice', /\w/);
    });

    test('ordinary mail gets a dot without words', async () => {
      await reply('takuu');
      await page.keyboard.type('Hei Emilia, tilausvahvistus riittää hyvin.');
      await eventually(() => box(page, '[data-part=pill]', true), 'the dot');
      expect((await cueText(page, 'pill')).trim()).toBe('');
    });

    test('keys pressed in the cue do not reach the page, nor those of the page the cue', async () => {
      await reply('leaking-kettle');
      await page.keyboard.type('Hello');
      await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
      const before = await written();
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(globalThis, { heard });
        for (const type of ['keydown', 'keyup', 'keypress', 'click', 'focusin'])
          addEventListener(
            type,
            (event) => heard.push(`${type} ${(event as KeyboardEvent).key ?? ''}`),
            true,
          );
      }, null);
      await press(page, 'Alt', 'Shift', 'E');
      await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
      for (const key of ['Tab', 'x', 'Enter', 'ArrowDown']) await press(page, key);
      const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard, null);
      expect(heard.filter((event) => !/Alt|Shift|Control/.test(event))).toEqual([]);
      expect(await written()).toBe(before);
    });

    test('the cue covers neither Send nor the text', async () => {
      await reply('leaking-kettle');
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
      for (const open of [false, true]) {
        if (open) await press(page, 'Alt', 'Shift', 'E');
        const cue = await eventually(
          () => box(page, open ? '[data-part=panel]' : '[data-part=pill]', true),
          'the cue',
        );
        const send = await eventually(() => box(page, '.composer [type=submit]'), 'Send');
        expect(overlaps(cue, send), 'over Send').toBe(false);
        const lines = await linesOfText(page, '.editor-plain');
        expect(lines.length, 'lines of text in sight').toBeGreaterThan(0);
        expect(
          lines.filter((line) => overlaps(cue, line)),
          'over the text',
        ).toEqual([]);
      }
    });

    test('scrolled out of sight, the reply takes its cue along, and brings it back', async () => {
      const scroll = (where: 'start' | 'nearest') =>
        page.evaluate((where) => {
          const target = document.querySelector(where === 'start' ? '.message-text' : '.composer');
          target?.scrollIntoView({ block: where });
        }, where);
      const seen = async () => (await box(page, '[data-part=pill]', true)) !== undefined;
      await reply('leaking-kettle');
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
      await scroll('start');
      await eventually(async () => !(await seen()), 'the cue to go');
      await scroll('nearest');
      await eventually(seen, 'the cue to come back');
    });

    test('a chat message that is sent takes along what the cue said of it', async () => {
      await openThread('chat-parcel');
      await click(page, '.chat-field');
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
      await press(page, 'Enter');
      await eventually(
        async () => /boundary/i.test(await cueText(page, 'pill')),
        'the cue to speak of the customer again',
      );
    });

    test('a key held too long on Insert neither sends the message nor writes into it', async () => {
      await openThread('chat-parcel');
      await click(page, '.chat-field');
      await cueSays(page, 'pill', /boundary/i);
      await press(page, 'Alt', 'Shift', 'E');
      const phrase = await cueSays(page, 'phrase', /\w/);
      await press(page, 'Tab');
      await press(page, 'Tab');
      const focused = () =>
        page.evaluate(() => {
          const active = document.querySelector('evenkeel-cue')?.shadowRoot?.activeElement;
          return active?.parentElement?.getAttribute('data-part') ?? '';
        }, null);
      expect(await focused(), 'the second stop of Tab').toBe('phrase');
      await page.evaluate(() => {
        const heard: string[] = [];
        for (const type of ['keydown', 'keypress', 'keyup'])
          document.addEventListener(type, (event) => heard.push(`${type} ${(event as KeyboardEvent).key}`));
        Object.assign(window, { heard });
      }, null);
      await page.keyboard.down('Enter' as never);
      const value = () =>
        page.evaluate(() => document.querySelector<HTMLTextAreaElement>('.chat-field')?.value ?? '', null);
      await eventually(value, 'the phrase to be inserted');
      await page.keyboard.down('Enter' as never);
      await page.keyboard.down('Enter' as never);
      await page.keyboard.up('Enter' as never);
      const inserted = await value();
      expect(inserted).not.toBe('');
      expect(phrase).toContain(inserted);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard, null)).toEqual([]);
      await page.keyboard.type('!');
      await eventually(async () => (await value()) === `${inserted}!`, 'typing to go on behind the phrase');
    });

    test('a muted thread stays silent, also when it is opened again; other threads do not', async () => {
      const silent = async () => (await box(page, '[data-part=pill], [data-part=panel]', true)) === undefined;
      await reply('pedido-parado');
      await page.keyboard.type('Hola');
      await press(page, 'Alt', 'Shift', 'E');
      // Until the draft has been read the panel may still grow under the pointer.
      await cueSays(page, 'you', /Nothing flagged/);
      await click(page, '[data-part=mute]', true);
      await eventually(silent, 'silence');
      await reply('pedido-parado');
      await page.keyboard.type('¡CÁLMESE YA! ¡YA SE LO DIJE!');
      await eventually(
        () => page.evaluate(() => document.querySelector('evenkeel-cue') !== null, null),
        'the host',
      );
      expect(await silent()).toBe(true);
      await reply('leaking-kettle');
      await page.keyboard.type(heated);
      await cueSays(page, 'pill', /cool|calm/i);
    });
  },
);
