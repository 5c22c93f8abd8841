import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Chromium, eventually, launchChromium, openPopup } from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { box, click, cueSays, cueText, overlaps, press } from './support/page.ts';

const address = 'https://mail.google.com/mail/u/0/#inbox/FMfcgzQ';
const editor = '.Am.editable';

describe('the built extension in Chromium on a page model of Gmail, served at its own address (Gmail itself cannot run here)', () => {
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    const model = new URL('../captures/pages/gmail-thread.html', import.meta.url);
    const body = await readFile(model, 'utf8');
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: ['https://mail.google.com/'],
      locale: 'en',
    });
    await chromium.context.route('https://mail.google.com/**', (route) =>
      route.fulfill({ body, contentType: 'text/html; charset=utf-8' }),
    );
    page = await chromium.context.newPage();
    await page.goto(address);
  });

  afterAll(() => chromium?.close());

  const own = () => page.evaluate((at) => document.querySelector<HTMLElement>(at)?.innerText ?? '', editor);

  test('says that it has read the messages on screen; the question the draft answers with a time is not called open', async () => {
    await page.locator(editor).click();
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    await press(page, 'Alt', 'Shift', 'E');
    await cueSays(page, 'panel', /last 2 messages on screen/i);
    expect(await cueText(page, 'asks')).toBe('');
    expect(await cueText(page, 'panel')).not.toContain('Markup of the mail itself');
    await press(page, 'Escape');
  });

  test('says the same in the popup', async () => {
    const popup = await openPopup(chromium, page);
    await eventually(
      async () => /last 2 messages on screen/i.test(String(await popup.evaluate('document.body.innerText'))),
      'the popup to say how much was read',
    );
    await popup.close();
  });

  test('inserts a Finnish phrase into the rich editor and gives it back at one Ctrl+Z', async () => {
    const before = await own();
    await press(page, 'Alt', 'Shift', 'E');
    await click(page, '[data-part=phrase] button', true);
    await eventually(async () => (await own()).length > before.length, 'the phrase in the editor');
    expect(await page.locator('[data-part=phrase] [lang=fi]').count()).toBeGreaterThan(0);
    await press(page, 'Escape');
    await press(page, 'Control', 'z');
    await eventually(async () => (await own()) === before, 'the draft as it was');
  });

  test('names the question again when the answer is taken out', async () => {
    const before = await own();
    await page.locator(editor).click();
    await press(page, 'Control', 'a');
    await page.keyboard.type('Hei Dana, kiitos viestistäsi.');
    await press(page, 'Alt', 'Shift', 'E');
    await cueSays(page, 'asks', /Milloin se lähtee\?/);
    await press(page, 'Escape');
    expect(await own()).not.toBe(before);
  });

  test('sees a message that comes in while the reply is open, without a key being pressed', async () => {
    await page.evaluate(() => {
      const list = document.querySelector('[role=main] [role=list]');
      const item = list?.querySelector('.h7')?.cloneNode(true) as HTMLElement;
      const author = item.querySelector('.gD');
      author?.setAttribute('email', 'dana@customer.example');
      item.querySelector('.a3s')?.replaceChildren('Olet täysi idiootti.');
      list?.append(item);
    });
    await cueSays(page, 'pill', /boundary/i);
  });

  test('stands clear of Send', async () => {
    const cue = await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    const send = await eventually(() => box(page, '.aoO'), 'Send');
    expect(overlaps(cue, send)).toBe(false);
  });
});
