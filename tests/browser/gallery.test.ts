import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { createServer, type ViteDevServer } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../locales/index.ts';
import { ensureBrowser } from '../../scripts/browsers/index.ts';

let server: ViteDevServer;
let browser: Browser;

beforeAll(async () => {
  server = await createServer({
    configFile: join(import.meta.dirname, '../gallery/vite.config.ts'),
    logLevel: 'error',
    server: { port: 0 },
  });
  await server.listen();
  browser = await chromium.launch({
    executablePath: await ensureBrowser('chromium'),
    args: ['--no-sandbox', '--disable-gpu'],
  });
});

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

interface Look {
  query: string;
  scheme?: 'light' | 'dark';
  width?: number;
}

async function look<T>({ query, scheme = 'light', width = 1280 }: Look, see: (page: Page) => Promise<T>) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    const address = server.resolvedUrls?.local[0];
    if (!address) throw new Error('the gallery is not served');
    await page.goto(`${address}?${query}`);
    await page.waitForSelector('[data-drawn]', { state: 'attached' });
    return await see(page);
  } finally {
    await context.close();
  }
}

describe('the cue in a stranger’s page', () => {
  it('takes in no style of the page', async () => {
    const rude = `* { all: unset !important; display: inline-flex !important; margin: 3em !important; padding: 3em !important;
      font: 40px/3 cursive !important; letter-spacing: 1em !important; text-transform: uppercase !important; direction: rtl !important;
      color: rgb(255, 0, 0) !important; transform: rotate(9deg) scale(2) !important; opacity: 0.2 !important; --ink: red; }`;
    const [before, after] = await look({ query: 'what=panels&only=focus' }, async (page) => {
      const plain = await page.evaluate(drawn);
      await page.addStyleTag({ content: rude });
      return [plain, await page.evaluate(drawn)];
    });
    expect(before?.length).toBeGreaterThan(50);
    expect(after).toEqual(before);
  });
});

/** How each element of the cue is drawn, apart from where: run in the page. */
function drawn(): readonly string[] {
  const root = document.querySelector('figure > div')?.shadowRoot;
  return [...(root?.querySelectorAll<HTMLElement>('.ek *') ?? [])].map((element) => {
    const { color, font, letterSpacing, textTransform, direction, margin, padding, display } =
      getComputedStyle(element);
    const { offsetWidth, offsetHeight } = element;
    return [
      element.className,
      color,
      font,
      letterSpacing,
      textTransform,
      direction,
      margin,
      padding,
      display,
      offsetWidth,
      offsetHeight,
    ].join(' | ');
  });
}

describe.each(['panels', 'pills', 'popups'])('%s in the gallery', (what) => {
  it.each(['light', 'dark'] as const)('have no accessibility violation, %s', async (scheme) => {
    const violations = await look({ query: `what=${what}`, scheme }, async (page) => {
      const { violations } = await new AxeBuilder({ page })
        // Ten popups stand on one page here, each with a main of its own, and pills without any heading.
        .disableRules([
          'landmark-main-is-top-level',
          'landmark-no-duplicate-main',
          'landmark-unique',
          'page-has-heading-one',
        ])
        .analyze();
      return violations;
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual(
      [],
    );
  });

  it.each(locales)('stay inside 320 pixels in %s', async (locale) => {
    const wide = await look({ query: `what=${what}&locale=${locale}&width=288`, width: 336 }, (page) =>
      page.evaluate(() =>
        [...document.querySelectorAll('figure > div')].flatMap((host) =>
          [...(host.shadowRoot?.querySelectorAll('.panel-body, .popup-body, .pill') ?? [])]
            .filter(
              (box) => box.scrollWidth > box.clientWidth + 1 && getComputedStyle(box).overflow !== 'hidden',
            )
            .map((box) => box.className),
        ),
      ),
    );
    expect(wide).toEqual([]);
  });
});
