import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../demo/index.ts';
import {
  eventually,
  killWorker,
  launchChromium,
  launchFirefox,
  terminateBackground,
} from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { type AnyPage, box, click, cueSays, fromPuppeteer, press } from './support/page.ts';

interface Running {
  page: AnyPage;
  /** Errors thrown in the page or its scripts so far. */
  errors: readonly string[];
  stopBackground(): Promise<void>;
  /** What a person does with the reload button of the extensions page. */
  reloadExtension(): Promise<void>;
  close(): Promise<void>;
}

const browsers: readonly [string, (origin: string) => Promise<Running>][] = [
  [
    'Chromium',
    async (origin) => {
      const chromium = await launchChromium({
        extension: builtExtension('chrome'),
        origins: [origin],
        locale: 'en',
      });
      const page = await chromium.context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      return {
        page,
        errors,
        stopBackground: () => killWorker(chromium),
        async reloadExtension() {
          const session = await chromium.context.browser()?.newBrowserCDPSession();
          await session?.send('Extensions.loadUnpacked', { path: builtExtension('chrome') });
          await session?.detach();
        },
        close: chromium.close,
      };
    },
  ],
  [
    'Firefox',
    async (origin) => {
      const firefox = await launchFirefox({
        extension: builtExtension('firefox'),
        origins: [origin],
        locale: 'en',
      });
      const page = await firefox.browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
      return {
        page: fromPuppeteer(page),
        errors,
        stopBackground: () => terminateBackground(firefox),
        async reloadExtension() {
          await firefox.browser.installExtension(builtExtension('firefox'));
          await eventually(
            () => firefox.privileged('extension.backgroundState === "running"'),
            'the extension to reload',
          );
        },
        close: firefox.close,
      };
    },
  ],
];

const heated = 'Calm down. THIS IS NOT OUR PROBLEM!!!';

describe.each(browsers)('the life of the worker under an open page in %s', (_name, launch) => {
  let demo: Demo;
  let running: Running;

  beforeAll(async () => {
    demo = await startDemo();
    running = await launch(demo.url);
  });

  afterAll(async () => {
    await running?.close();
    await demo?.close();
  });

  const draft = () =>
    running.page.evaluate(
      () => document.querySelector<HTMLTextAreaElement>('.editor-plain')?.value ?? '',
      null,
    );

  async function reply(): Promise<void> {
    const { page } = running;
    await page.goto('about:blank');
    await page.goto(`${demo.url}/#/thread/leaking-kettle`);
    await click(page, '.reply-button');
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
  }

  test('stopped between key and reply, it is woken and answers', async () => {
    await reply();
    await running.page.keyboard.type(heated);
    await running.stopBackground();
    await cueSays(running.page, 'pill', /cool|calm/i);
    expect(running.errors).toEqual([]);
  });

  test('the extension reloaded under the page: nothing is thrown or lost, and the cue works or says what to do', async () => {
    await reply();
    await running.page.keyboard.type('Hello Harriet. ');
    await running.reloadExtension();
    await running.page.keyboard.type(heated);
    await cueSays(running.page, 'pill', /cool|calm|reload/i);
    expect(await draft()).toContain(`Hello Harriet. ${heated}`);
    expect(running.errors).toEqual([]);
    expect(await running.page.evaluate(() => document.querySelectorAll('evenkeel-cue').length, null)).toBe(1);
  });

  test('loaded again, the page has a working cue', async () => {
    await reply();
    await running.page.keyboard.type(heated);
    await cueSays(running.page, 'pill', /cool|calm/i);
    await press(running.page, 'Alt', 'Shift', 'E');
    await cueSays(running.page, 'you', /\w/);
  });
});
