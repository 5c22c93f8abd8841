import { type BrowserKind, launchChromium, launchFirefox } from '../browsers/index.ts';
import { temporaryProfile } from './closing.ts';

/** A browser a person is looking at. */
export interface Opened {
  /** Resolves when the person has closed the browser. */
  closed: Promise<void>;
  close(): Promise<void>;
}

interface Window {
  /** Folder of the built extension, which is on for the site of `url` and no other. */
  extension: string;
  url: string;
}

/** Opens a window in a fresh profile with the extension on for one site, and that site in it. */
export function openWindow(kind: BrowserKind, window: Window): Promise<Opened> {
  return kind === 'firefox' ? openFirefox(window) : openChromium(window);
}

async function openChromium({ extension, url }: Window): Promise<Opened> {
  const { context, close } = await launchChromium({
    extension,
    origins: [url],
    headless: false,
    userDataDir: await temporaryProfile(),
  });
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(url);
  return { closed, close };
}

async function openFirefox({ extension, url }: Window): Promise<Opened> {
  const { browser, close } = await launchFirefox({ extension, origins: [url], headless: false });
  const closed = new Promise<void>((resolve) => browser.once('disconnected', () => resolve()));
  const page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(url);
  return { closed, close };
}
