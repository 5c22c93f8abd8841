import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../demo/index.ts';
import {
  type Chromium,
  eventually,
  type Firefox,
  launchChromium,
  launchFirefox,
  openPopup,
} from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { box, click, cueSays, press } from './support/page.ts';
import { stored } from './support/stored.ts';

const insult = 'You are a useless idiot. Where is my refund?';
const theirs = '[data-part=theirs-text]';
const yours = '[data-part=yours-text]';

describe('the paste box in Chromium, with no site turned on and the network cut', () => {
  let chromium: Chromium;

  beforeAll(async () => {
    chromium = await launchChromium({ extension: builtExtension('chrome'), locale: 'en' });
    await chromium.context.setOffline(true);
  });

  afterAll(() => chromium?.close());

  const open = () => chromium.openExtensionPage('popup.html#paste');
  const reads = (popup: Page, words: RegExp) =>
    eventually(
      async () => words.test(await popup.locator('[data-part=result]').innerText()),
      `the reading to say ${words}`,
    );

  test('reads their message and your draft, and names the next step', async () => {
    const popup = await open();
    await popup.fill(theirs, insult);
    await popup.fill(yours, 'Calm down.');
    await reads(popup, /useless idiot/);
    await reads(popup, /Boundary/);
    await popup.close();
  });

  test('has lost nothing when it is opened again, and shows the same in a window of its own', async () => {
    const popup = await open();
    await eventually(
      async () => (await popup.inputValue(theirs)) === insult,
      'their message to be there again',
    );
    expect(await popup.inputValue(yours)).toBe('Calm down.');
    const opened = chromium.context.waitForEvent('page');
    await popup.locator('[data-part=own-window]').click();
    const own = await opened;
    await eventually(async () => (await own.inputValue(theirs)) === insult, 'their message in the window');
    expect(await own.locator('[data-part=own-window]').count()).toBe(0);
    await own.close();
  });

  test('keeps what is pasted in session memory only', async () => {
    const popup = await open();
    const { session, local, cases } = await popup.evaluate(stored);
    expect(session).toContain('useless idiot');
    expect(local).not.toContain('useless');
    expect(cases).toEqual([]);
    await popup.close();
  });

  test('reads a megabyte as far as it reads, says so, and keeps the whole', async () => {
    const popup = await open();
    const long = `${insult} ${'All is well with the parcel. '.repeat(35_000)}`;
    await popup.fill(theirs, long);
    await reads(popup, /read only in part/);
    await popup.close();
    const again = await open();
    await eventually(
      async () => (await again.inputValue(theirs)).length === long.length,
      'all of it to be there',
    );
    await reads(again, /useless idiot/);
    await again.fill(theirs, insult);
    await again.close();
  });

  test('adds a phrase to the draft, and forgets all at Clear', async () => {
    const popup = await open();
    await popup.locator('[data-part=phrase] button').first().click();
    await eventually(async () => (await popup.inputValue(yours)).length > 'Calm down.'.length, 'the phrase');
    await popup.locator('[data-part=clear]').click();
    expect(await popup.inputValue(theirs)).toBe('');
    await eventually(async () => (await popup.locator('[data-part=result]').count()) === 0, 'no reading');
    await popup.close();
    const again = await open();
    expect(await again.inputValue(theirs)).toBe('');
    await again.close();
  });

  test('keeps the ticks of the call checklist until they are taken back', async () => {
    const popup = await chromium.openExtensionPage('popup.html#call');
    await popup.getByRole('checkbox').nth(2).press('Space');
    await popup.close();
    const again = await chromium.openExtensionPage('popup.html#call');
    await eventually(() => again.getByRole('checkbox').nth(2).isChecked(), 'the tick to be there again');
    await again.locator('[data-part=call-reset]').click();
    await eventually(async () => !(await again.getByRole('checkbox').nth(2).isChecked()), 'the tick to go');
    await again.close();
  });

  test('speaks the language chosen in it', async () => {
    const popup = await open();
    await popup.locator('[data-part=language]').selectOption('fi');
    await eventually(async () => (await popup.getAttribute('html', 'lang')) === 'fi', 'Finnish');
    await popup.locator('[data-part=language]').selectOption('browser');
    await eventually(async () => (await popup.getAttribute('html', 'lang')) === 'en', 'English');
    await popup.close();
  });
});

describe('the real popup of Chromium over the demo inbox', () => {
  let demo: Demo;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: [demo.url],
      locale: 'en',
    });
    page = await chromium.context.newPage();
    await page.goto(`${demo.url}/#/thread/chat-parcel`);
    await click(page, '.chat-field');
    await page.keyboard.type('Hello Dean,');
    await cueSays(page, 'pill', /boundary/i);
  });

  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });

  test('shows the step and the checklist of the page in front, and a tick set there holds on the page', async () => {
    const popup = await openPopup(chromium, page);
    const text = () => popup.evaluate('document.body.innerText') as Promise<string>;
    await eventually(async () => /Boundary/.test(await text()), 'the step of the page');
    await popup.evaluate('document.querySelector("[data-item=listen]").click()');
    await popup.close();
    await press(page, 'Alt', 'Shift', 'E');
    await eventually(() => box(page, '[data-item=listen][aria-checked=true]', true), 'the tick in the cue');
    await press(page, 'Escape');
  });

  test('a thread muted on the page is given its voice back', async () => {
    await press(page, 'Alt', 'Shift', 'E');
    await click(page, '[data-part=mute]', true);
    await eventually(
      async () => (await box(page, '[data-part=pill], [data-part=panel]', true)) === undefined,
      'silence',
    );
    const popup = await openPopup(chromium, page);
    await eventually(
      () => popup.evaluate('document.querySelector("[data-part=unmute]") !== null'),
      'the way back',
    );
    await popup.evaluate('document.querySelector("[data-part=unmute]").click()');
    await popup.close();
    await cueSays(page, 'pill', /boundary/i);
  });
});

describe('the paste box in Firefox, with no site turned on', () => {
  let firefox: Firefox;

  beforeAll(async () => {
    firefox = await launchFirefox({ extension: builtExtension('firefox'), locale: 'en' });
  });

  afterAll(() => firefox?.close());

  test('reads, and has lost nothing when it is opened again', async () => {
    const popup = await firefox.openExtensionPage('popup.html#paste');
    await popup.waitForSelector(theirs);
    await popup.type(theirs, insult);
    const result = () =>
      popup.evaluate(() => document.querySelector('[data-part=result]')?.textContent ?? '');
    await eventually(async () => /useless idiot/.test(await result()), 'the reading');
    await popup.close();
    const again = await firefox.openExtensionPage('popup.html#paste');
    await eventually(
      () => again.evaluate((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, theirs),
      'their message to be there again',
    );
  });
});
