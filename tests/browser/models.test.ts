import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { type Models, serveModels } from './pages/server.ts';
import { browsers, type Running } from './support/browsers.ts';
import { type AnyPage, box, click, cueSays, cueText, press } from './support/page.ts';

const heated = 'Calm down, THIS IS NOT OUR PROBLEM!!!';

describe.each(browsers)('the built extension on page models in %s', (_name, launch) => {
  let models: Models;
  let running: Running;
  let page: AnyPage;

  beforeAll(async () => {
    models = await serveModels();
    running = await launch(models.url);
    page = running.page;
  });

  afterAll(async () => {
    await running?.close();
    await models?.close();
  });

  const open = (name: string) => page.goto(`${models.url}/whole/${name}.html`);
  const textOf = (selector: string) =>
    page.evaluate((at) => {
      const found = document.querySelector<HTMLElement>(at);
      return found instanceof HTMLTextAreaElement ? found.value : (found?.innerText ?? '');
    }, selector);

  test('in a modal dialog with a focus trap and window-capture listeners, keys stay on their own side', async () => {
    await open('modal');
    await click(page, 'textarea');
    await page.keyboard.type(heated);
    await cueSays(page, 'pill', /cool|calm/i);
    await press(page, 'Alt', 'Shift', 'E');
    await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
    await page.evaluate(() => Object.assign(globalThis, { heard: [] }), null);
    for (const key of ['x', 'Tab', 'ArrowDown']) await press(page, key);
    expect(await page.evaluate(() => document.activeElement?.localName, null)).toBe('evenkeel-cue');
    const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard, null);
    expect(heard.filter((event) => !/Alt|Shift|key E/.test(event))).toEqual([]);
    await press(page, 'Escape');
    await eventually(
      async () => (await box(page, '[data-part=panel]', true)) === undefined,
      'the panel to close',
    );
    expect(await page.evaluate(() => document.querySelector('dialog')?.open, null)).toBe(true);
    await page.keyboard.type(' More.');
    expect(await textOf('textarea')).toBe(`${heated} More.`);
  });

  test('a composer taken away while one types: nothing is thrown into the page and the cue is gone', async () => {
    await open('vanishing');
    await click(page, 'textarea');
    await page.keyboard.type('Hello');
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    await page.keyboard.type(' there, how are you?');
    await eventually(async () => (await box(page, '[data-part=pill]', true)) === undefined, 'the cue to go');
    expect(await page.evaluate(() => (globalThis as unknown as { errors: string[] }).errors, null)).toEqual(
      [],
    );
  });

  test('of two composers the one in use has the cue, each with its own reading', async () => {
    await open('two');
    await click(page, '#first');
    await page.keyboard.type(heated);
    await cueSays(page, 'pill', /cool|calm/i);
    await click(page, '#second');
    await page.keyboard.type('Good morning');
    await eventually(async () => !/cool|calm/i.test(await cueText(page, 'pill')), 'the second reading');
    await click(page, '#first');
    await cueSays(page, 'pill', /cool|calm/i);
    expect(await textOf('#second')).toBe('Good morning');
  });

  test('an editor in a frame is read and inserted into from the page around it', async () => {
    await open('framed');
    await click(page, 'iframe');
    await page.keyboard.type(heated);
    await cueSays(page, 'pill', /cool|calm/i);
    await press(page, 'Alt', 'Shift', 'E');
    const inFrame = () =>
      page.evaluate(() => document.querySelector('iframe')?.contentDocument?.body.innerText ?? '', null);
    const before = await inFrame();
    await click(page, '[data-part=phrase] button', true);
    await eventually(async () => (await inFrame()).length > before.length, 'the phrase in the frame');
    expect((await inFrame()).startsWith(heated.slice(0, 10))).toBe(true);
  });

  test('on a page no site file knows the message is offered and counts after one click', async () => {
    await open('unknown');
    await click(page, 'textarea');
    await page.keyboard.type('Good evening');
    await press(page, 'Alt', 'Shift', 'E');
    await cueSays(page, 'offered', /lamp/);
    expect(await cueText(page, 'asks')).not.toMatch(/new shade/);
    await click(page, '[data-part=offered] button', true);
    await cueSays(page, 'asks', /new shade/);
  });

  test('gone on to another thread without loading anew, such a page is not offered the last customer’s words', async () => {
    await open('unknown');
    await click(page, 'textarea');
    await page.keyboard.type('Good evening');
    await press(page, 'Alt', 'Shift', 'E');
    await cueSays(page, 'offered', /lamp/);
    await press(page, 'Escape');
    await page.evaluate(() => {
      history.pushState(null, '', '?ticket=4712');
      for (const paragraph of document.querySelectorAll('article h1, article p'))
        paragraph.textContent =
          'Good morning. My kettle, bought in March, has begun to leak at the handle, and the worktop beneath it is stained by now.';
    }, null);
    await page.keyboard.type(', how are you?');
    await press(page, 'Alt', 'Shift', 'E');
    expect(await cueSays(page, 'offered', /kettle/)).not.toMatch(/lamp/);
  });
});
