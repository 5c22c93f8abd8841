import { eventually, launchChromium, launchFirefox } from '../../../scripts/browsers/index.ts';
import { type AnyPage, fromPuppeteer } from '../support/page.ts';
import type { Answer, Ask } from './driver.ts';
import { serveModels } from './server.ts';
import { buildTrial, modelsPattern } from './trial.ts';

/** A browser with the trial extension in it, on a page model. */
export interface Trial {
  page: AnyPage;
  /** Opens a page model by its name and waits for the content script. */
  open(name: string): Promise<void>;
  /** Asks the content script. */
  ask(what: Ask): Promise<Answer>;
  /** What the editor itself holds, by its own account. */
  model(): Promise<string>;
  /** Waits until the editor holds this. */
  modelIs(text: string): Promise<void>;
  /** Waits until the page has been told of a moved caret: browsers do so when they draw. */
  drawn(): Promise<unknown>;
  close(): Promise<void>;
}

type Launch = (extension: string) => Promise<{ page: AnyPage; close(): Promise<void> }>;

/** Answers every request for Gmail's host with a page: nothing of it is asked of the network. */
export async function inChromium(extension: string, gmail = ''): ReturnType<Launch> {
  const { context, close } = await launchChromium({ extension });
  await context.route('https://mail.google.com/**', (route) =>
    route.fulfill({ body: gmail, contentType: 'text/html; charset=utf-8' }),
  );
  return { page: await context.newPage(), close };
}

async function inFirefox(extension: string): ReturnType<Launch> {
  const { browser, close } = await launchFirefox({ extension, origins: [modelsPattern] });
  return { page: fromPuppeteer(await browser.newPage()), close };
}

export const browsers: readonly [string, Launch][] = [
  ['Chromium', inChromium],
  ['Firefox', inFirefox],
];

export async function startTrial(launch: Launch): Promise<Trial> {
  const models = await serveModels();
  const extension = await buildTrial();
  const { page, close } = await launch(extension.folder);
  let asked = 0;

  const read = (name: string) =>
    page.evaluate((name) => document.documentElement.getAttribute(`data-${name}`), name);
  const model = () =>
    page.evaluate(() => (window as unknown as { model(): string }).model().replace(/\n$/, ''), null);

  return {
    page,
    async open(name) {
      await page.goto(name.includes('://') ? name : `${models.url}/models/${name}.html`);
      await eventually(() => read('driver'), 'the content script');
    },
    async ask(what) {
      const id = ++asked;
      const question = JSON.stringify({ id, ask: what });
      await page.evaluate(
        (question) => document.documentElement.setAttribute('data-ask', question),
        question,
      );
      return eventually(async () => {
        const { id: answered, said } = JSON.parse((await read('answer')) ?? '{}') as {
          id?: number;
          said: Answer;
        };
        return answered === id && said;
      }, `an answer to ${what.do}`);
    },
    model,
    async modelIs(text) {
      const what = `the editor to hold ${JSON.stringify(text)}`;
      await eventually(async () => (await model()) === text, what, { timeout: 5_000 });
    },
    drawn: () =>
      page.evaluate(
        () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true)))),
        null,
      ),
    async close() {
      await close();
      await extension.close();
      await models.close();
    },
  };
}
