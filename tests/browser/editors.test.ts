import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, launchChromium, launchFirefox } from '../../scripts/browsers/index.ts';
import type { Answer, Ask } from './pages/driver.ts';
import { serveModels } from './pages/server.ts';
import { buildTrial, modelsPattern } from './pages/trial.ts';
import { type AnyPage, click, fromPuppeteer, press } from './support/page.ts';

interface Running {
  page: AnyPage;
  close(): Promise<void>;
}

const browsers: readonly [string, (extension: string) => Promise<Running>][] = [
  [
    'Chromium',
    async (extension) => {
      const { context, close } = await launchChromium({ extension });
      return { page: await context.newPage(), close };
    },
  ],
  [
    'Firefox',
    async (extension) => {
      const { browser, close } = await launchFirefox({ extension, origins: [modelsPattern] });
      return { page: fromPuppeteer(await browser.newPage()), close };
    },
  ],
];

/** Page model and where to click to write in it. */
const editors: readonly [string, string, string][] = [
  ['a textarea', 'textarea', '#editor'],
  ['a textarea kept by a store (page model of React’s)', 'controlled', '#editor'],
  ['an editable element', 'contenteditable', '#editor'],
  ['an editable element for plain text', 'plaintext-only', '#editor'],
  ['an editor that puts changes back (page model of CKEditor 5)', 'reverting', '#editor'],
  ['TinyMCE 7 in its frame', 'tinymce', 'iframe'],
  ['TinyMCE 7 without a frame', 'tinymce-inline', '#editor'],
  ['a frame in design mode', 'frame', 'iframe'],
];

describe.each(browsers)('inserting from a content script in %s', (_browser, launch) => {
  let models: Awaited<ReturnType<typeof serveModels>>;
  let trial: Awaited<ReturnType<typeof buildTrial>>;
  let running: Running;
  let page: AnyPage;
  let asked = 0;

  beforeAll(async () => {
    models = await serveModels();
    trial = await buildTrial();
    running = await launch(trial.folder);
    page = running.page;
  });
  afterAll(async () => {
    await running?.close();
    await trial?.close();
    await models?.close();
  });

  async function ask(what: Ask): Promise<Answer> {
    const id = ++asked;
    await page.evaluate(
      (ask) => document.documentElement.setAttribute('data-ask', ask),
      JSON.stringify({ id, ask: what }),
    );
    return eventually(async () => {
      const answer = await page.evaluate(() => document.documentElement.dataset.answer ?? '{}', null);
      const { id: answered, said } = JSON.parse(answer) as { id?: number; said: Answer };
      return answered === id && said;
    }, `an answer to ${what.do}`);
  }

  const model = () =>
    page.evaluate(() => (window as unknown as { model(): string }).model().replace(/\n$/, ''), null);
  const modelIs = (text: string) =>
    eventually(async () => (await model()) === text, `the editor to hold ${JSON.stringify(text)}`, {
      timeout: 5_000,
    });

  /** Opens a page model, writes "Hello world" with real keys and puts the caret between the words. */
  async function write(name: string, target: string): Promise<void> {
    await page.goto(`${models.url}/models/${name}.html`);
    await eventually(
      () => page.evaluate(() => document.documentElement.dataset.driver, null),
      'the content script',
    );
    await eventually(async () => (await model()) === '', 'an empty editor');
    await click(page, target);
    await eventually(async () => (await ask({ do: 'attach' })).kind, 'a composer');
    await page.keyboard.type('Hello world');
    await modelIs('Hello world');
    for (let step = 0; step < 5; step++) await press(page, 'ArrowLeft');
    await drawn();
  }

  /** Browsers tell a page of a moved caret when they draw; people are slower than that, real keys here are not. */
  const drawn = () =>
    page.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
      null,
    );

  describe.each(editors)('%s', (_name, file, target) => {
    it('takes a phrase at the caret, says so, and gives it back at one Ctrl+Z', async () => {
      await write(file, target);
      expect(await ask({ do: 'insert', text: 'dear ' })).toEqual({ outcome: 'inserted' });
      expect(await model()).toBe('Hello dear world');
      expect((await ask({ do: 'read' })).draft?.trim()).toBe('Hello dear world');
      await press(page, 'Control', 'z');
      await modelIs('Hello world');
    });

    it('takes it after the focus has gone elsewhere', async () => {
      await write(file, target);
      await click(page, '#elsewhere');
      expect(await ask({ do: 'insert', text: 'dear ' })).toEqual({ outcome: 'inserted' });
      expect(await model()).toBe('Hello dear world');
      await press(page, 'Control', 'z');
      await modelIs('Hello world');
    });

    it('takes several lines, and loses no selected word', async () => {
      await write(file, target);
      for (let step = 0; step < 5; step++) await press(page, 'Shift', 'ArrowRight');
      await drawn();
      const { outcome } = await ask({ do: 'insert', text: ', dear Dana.\nWe are on it.' });
      expect(outcome).toBe('inserted');
      expect((await model()).split('\n').filter(Boolean)).toEqual([
        'Hello world, dear Dana.',
        'We are on it.',
      ]);
      await press(page, 'Control', 'z');
      await modelIs('Hello world');
    });
  });
});
