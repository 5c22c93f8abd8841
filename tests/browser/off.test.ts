import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { eventually, launchChromium, launchFirefox, originPattern } from '../../scripts/browsers/index.ts';
import { type Models, serveModels } from './pages/server.ts';
import { builtExtension } from './support/extension.ts';
import { type AnyPage, click, fromPuppeteer } from './support/page.ts';

interface Running {
  page: AnyPage;
  /** A page of the extension, from which the site is turned off. */
  own: AnyPage;
  /** Brings the site's page to the front, where keys go. */
  front(): Promise<unknown>;
  pattern: string;
  close(): Promise<void>;
}

interface Api {
  permissions: { remove(what: { origins: string[] }): Promise<boolean> };
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
      const own = await chromium.openExtensionPage('manifest.json');
      const page = await chromium.context.newPage();
      const pattern = originPattern('chromium', origin);
      return { page, own, front: () => page.bringToFront(), pattern, close: chromium.close };
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
      const own = fromPuppeteer(await firefox.openExtensionPage('popup.html'));
      const page = await firefox.browser.newPage();
      const pattern = originPattern('firefox', origin);
      const front = () => page.bringToFront();
      return { page: fromPuppeteer(page), own, front, pattern, close: firefox.close };
    },
  ],
];

describe.each(browsers)('a site turned off while its page is open, in %s', (_name, launch) => {
  let models: Models;
  let running: Running;

  beforeAll(async () => {
    models = await serveModels();
    running = await launch(models.url);
  });

  afterAll(async () => {
    await running?.close();
    await models?.close();
  });

  /** How many cues there are, in the page and in the frame it made of itself. */
  const cues = () =>
    running.page.evaluate(() => {
      const frame = document.querySelector('iframe')?.contentDocument;
      return [document, frame].reduce(
        (sum, place) => sum + (place?.querySelectorAll('evenkeel-cue').length ?? 0),
        0,
      );
    }, null);

  test('has no cue any more, not even in its frame without an address', async () => {
    const { page, own, front, pattern } = running;
    await page.goto(`${models.url}/whole/blob.html`);
    await front();
    await click(page, 'iframe');
    await page.keyboard.type('Calm down, THIS IS NOT OUR PROBLEM!!!');
    await eventually(async () => (await cues()) === 1, 'the cue');
    const removed = await own.evaluate((origin) => {
      const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
      return (browser ?? chrome).permissions.remove({ origins: [origin] });
    }, pattern);
    expect(removed).toBe(true);
    await eventually(async () => (await cues()) === 0, 'the cue to go');
  });
});
