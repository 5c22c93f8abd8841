import type { Page as ChromiumPage } from 'playwright-core';
import type { Page as FirefoxPage } from 'puppeteer-core';
import { type BrowserKind, launchChromium, launchFirefox } from '../browsers/index.ts';
import type { PageLike } from './stage.ts';

/** A browser in which the story is played. */
export interface Theatre {
  /** A page of the open web. */
  page: PageLike;
  /** Opens a page of the extension in a tab, such as `popup.html`. */
  extensionPage(path: string): Promise<PageLike>;
  close(): Promise<void>;
}

const size = { width: 1280, height: 860 };

/** A browser without a window, the extension in it and on for `origin`. */
export async function theatre(
  kind: BrowserKind,
  extension: string,
  origin: string,
  colorScheme: 'light' | 'dark',
): Promise<Theatre> {
  const options = { extension, origins: [origin], colorScheme, locale: 'en' };
  if (kind === 'firefox') {
    const { browser, openExtensionPage, close } = await launchFirefox(options);
    const page = await browser.newPage();
    await page.setViewport(size);
    return {
      page: firefoxPage(page),
      extensionPage: async (path) => firefoxPage(await openExtensionPage(path)),
      close,
    };
  }
  const { context, openExtensionPage, close } = await launchChromium(options);
  const page = await context.newPage();
  await page.setViewportSize(size);
  return {
    page: chromiumPage(page),
    extensionPage: async (path) => chromiumPage(await openExtensionPage(path)),
    close,
  };
}

function chromiumPage(page: ChromiumPage): PageLike {
  return {
    goto: (url) => page.goto(url),
    evaluate: (look, argument) => page.evaluate(look as never, argument),
    mouse: page.mouse,
    keyboard: page.keyboard,
    screenshot: async (path) => void (await page.screenshot({ path })),
    resize: (width, height) => page.setViewportSize({ width, height }),
    close: () => page.close(),
  };
}

function firefoxPage(page: FirefoxPage): PageLike {
  const { keyboard, mouse } = page;
  return {
    goto: (url) => page.goto(url),
    evaluate: (look, argument) => page.evaluate(look as never, argument) as never,
    mouse: { click: (x, y) => mouse.click(x, y) },
    keyboard: {
      type: (text) => keyboard.type(text),
      press: (key) => keyboard.press(key as never),
      down: (key) => keyboard.down(key as never),
      up: (key) => keyboard.up(key as never),
    },
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    resize: (width, height) => page.setViewport({ width, height }),
    close: () => page.close(),
  };
}
