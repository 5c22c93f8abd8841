import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { eventually } from './eventually.ts';
import { ensureBrowser } from './install.ts';
import { grantOrigins } from './permissions.ts';
import { prepareProfile } from './profile.ts';

/** How Chromium is started. */
export interface ChromiumOptions {
  /** Folder of the built, unpacked extension; it is loaded as it is. */
  extension: string;
  /** Addresses or patterns of sites that are on from the start, as if switched on in the popup. */
  origins?: readonly string[];
  /** Default true. */
  headless?: boolean;
  /** A profile to go on with; a fresh one is made, and removed at the end, where none is named. */
  userDataDir?: string;
  /** Language of pages and of the browser's requests, such as `fi`; the extension's pages see it too. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
  args?: readonly string[];
}

/** A running Chromium with the extension in it. */
export interface Chromium {
  context: BrowserContext;
  /** The extension's service worker; after `killWorker` it answers again once a page's message has woken it. */
  worker: Worker;
  extensionId: string;
  userDataDir: string;
  /** Opens a page of the extension in a tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

const quiet = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium or Chrome with the built extension in it. The extension comes in through the DevTools command
 * `Extensions.loadUnpacked`, which branded Chrome still hears (since 137 it ignores `--load-extension`).
 * @throws Error when no browser is found, or when the extension's worker does not start within 20 s.
 */
export async function launchChromium(options: ChromiumOptions): Promise<Chromium> {
  const { extension, origins = [], headless = true, locale, colorScheme, args = [] } = options;
  const executablePath = await ensureBrowser('chromium');
  const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'evenkeel-chromium-')));
  if (locale) await prepareProfile(userDataDir, locale);
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath,
    headless,
    // The sandbox refuses to run as root, as in a container; a person keeps it.
    chromiumSandbox: process.getuid?.() !== 0,
    // A person's window has its own size.
    ...(headless ? {} : { viewport: null }),
    ...(locale ? { locale } : {}),
    ...(colorScheme ? { colorScheme } : {}),
    ignoreDefaultArgs: ['--disable-extensions'],
    args: ['--enable-unsafe-extension-debugging', ...quiet, ...args],
  });
  const close = async () => {
    await context.close();
    if (!options.userDataDir) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const extensionId = await load(context, extension);
    const worker = await workerOf(context, extensionId);
    const openExtensionPage = async (path: string) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${extensionId}/${path}`);
      return page;
    };
    const running: Chromium = { context, worker, extensionId, userDataDir, openExtensionPage, close };
    await grantOrigins(running, origins);
    return running;
  } catch (error) {
    await close();
    throw error;
  }
}

async function load(context: BrowserContext, path: string): Promise<string> {
  const session = await browserSession(context);
  const { id } = await session.send('Extensions.loadUnpacked', { path });
  await session.detach();
  return id;
}

function workerOf(context: BrowserContext, extensionId: string): Promise<Worker> {
  return eventually(
    () => context.serviceWorkers().find((worker) => new URL(worker.url()).host === extensionId),
    `the worker of extension ${extensionId}`,
  );
}

/**
 * Stops the extension's worker as the browser does after half a minute without work, and returns when it has
 * stopped. No tab is opened, so that the page in use keeps its focus. The next message from any page starts a new
 * worker; until then evaluating in it hangs.
 */
export async function killWorker({ context, extensionId }: Chromium): Promise<void> {
  const session = await browserSession(context);
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(
      ({ type, url }) => type === 'service_worker' && new URL(url).host === extensionId,
    );
  };
  const target = await running();
  if (target) await session.send('Target.closeTarget', { targetId: target.targetId });
  await eventually(async () => !(await running()), 'the worker to stop');
  await session.detach();
}

function browserSession(context: BrowserContext): Promise<CDPSession> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is closed');
  return browser.newBrowserCDPSession();
}
