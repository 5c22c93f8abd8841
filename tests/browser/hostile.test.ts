import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { type Models, serveModels } from './pages/server.ts';
import { browsers, type Running } from './support/browsers.ts';
import { type AnyPage, box, click, cueSays, press } from './support/page.ts';

const heated = 'Calm down, THIS IS NOT OUR PROBLEM!!!';

describe.each(browsers)('a page that means ill, in %s', (_name, launch) => {
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

  const draft = (selector: string) =>
    page.evaluate((at) => document.querySelector<HTMLTextAreaElement>(at)?.value, selector);

  async function open(name: string, editor: string): Promise<void> {
    await page.goto(`${models.url}/whole/${name}.html`);
    await click(page, editor);
    await page.keyboard.type(heated);
  }

  test('takes the cue out of its root and presses its buttons: nothing is inserted, and it stays unmuted', async () => {
    await open('two', '#first');
    await cueSays(page, 'pill', /cool|calm/i);
    await press(page, 'Alt', 'Shift', 'E');
    await eventually(() => box(page, '[data-part=phrase] button', true), 'a phrase');
    const pressed = await page.evaluate(() => {
      const slot = document.querySelector('evenkeel-cue')?.shadowRoot?.querySelector('div');
      if (!slot) return [];
      document.body.append(slot);
      const buttons = [...slot.querySelectorAll<HTMLElement>('button')];
      for (const button of buttons) button.click();
      return buttons.map(({ dataset, textContent }) => dataset.part ?? textContent);
    }, null);
    expect(pressed).toContain('mute');
    const outside = (part: string) =>
      page.evaluate((at) => document.querySelector(`[data-part=${at}]`)?.textContent ?? '', part);
    expect(await outside('panel')).not.toBe('');
    // As long as it takes to answer the next composer, with the cue still outside.
    await page.evaluate(() => document.querySelector<HTMLElement>('#second')?.focus(), null);
    await page.keyboard.type(heated);
    await eventually(async () => /cool|calm/i.test(await outside('pill')), 'the cue of the second');
    expect(await draft('#first')).toBe(heated);
  });

  test('keeps the copy of a real click and dispatches it again at another button: it counts once', async () => {
    await open('two', '#first');
    await cueSays(page, 'pill', /cool|calm/i);
    await page.evaluate(() => {
      const root = document.querySelector('evenkeel-cue')?.shadowRoot;
      root?.addEventListener('click', (event) => Object.assign(globalThis, { kept: event }), true);
    }, null);
    await click(page, '[data-part=pill]', true);
    await eventually(() => box(page, '[data-part=phrase] button', true), 'a phrase');
    const kept = await page.evaluate(() => {
      const { kept } = globalThis as unknown as { kept?: Event };
      const root = document.querySelector('evenkeel-cue')?.shadowRoot;
      if (kept) root?.querySelector('[data-part=mute]')?.dispatchEvent(kept);
      return kept !== undefined;
    }, null);
    expect(kept).toBe(true);
    expect(await box(page, '[data-part=panel]', true)).toBeDefined();
  });

  test('has defined an element of the cue’s name: the cue is there all the same', async () => {
    await open('named-before', 'textarea');
    const says = () =>
      page.evaluate(
        () =>
          [...document.body.children]
            .map(({ shadowRoot }) => shadowRoot?.querySelector('[data-part=pill]')?.textContent)
            .find((text) => text !== undefined) ?? '',
        null,
      );
    await eventually(async () => /cool|calm/i.test(await says()), 'the cue');
  });

  test('writes itself anew, which takes all listeners away: the cue opens by a click all the same', async () => {
    await open('rewritten', 'textarea');
    await cueSays(page, 'pill', /cool|calm/i);
    await click(page, '[data-part=pill]', true);
    await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
  });

  test('shows a mail whose fields bear the names of a form’s own properties: read to the end, and nothing hangs', async () => {
    await open('forms', '#start');
    await cueSays(page, 'pill', /cool|calm/i);
    await press(page, 'Alt', 'Shift', 'E');
    await cueSays(page, 'offered', /lamp/);
  });

  test('puts a writing box into a sandbox, outside of itself: it is left alone', async () => {
    await page.goto(`${models.url}/whole/sandboxed.html`);
    const title = () => page.evaluate(() => document.title, null);
    await eventually(async () => (await title()).startsWith('cues:'), 'the sandboxed page');
    await click(page, 'iframe');
    await page.keyboard.type(heated);
    await eventually(async () => (await title()).endsWith(`written: ${heated.length}`), 'the words');
    // As long as it takes for a box of the site's own to have its cue.
    await click(page, '#own');
    await page.keyboard.type(heated);
    await cueSays(page, 'pill', /cool|calm/i);
    expect(await title()).toMatch(/^cues: 0,/);
  });
});
