import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { eventually } from './eventually.ts';
import { geckoId, type Privileged, privileged } from './gecko.ts';
import { ensureBrowser } from './install.ts';
import { originPattern } from './origins.ts';

/** Fixed by a preference, so that addresses of the extension's pages are known. */
const uuid = '11111111-2222-4333-8444-555555555555';

/** How Firefox is started. */
export interface FirefoxOptions {
  /** Folder of the built, unpacked extension; it is installed as a temporary add-on. */
  extension: string;
  /** Addresses or patterns of sites that are on from the start; Firefox's patterns know no port. */
  origins?: readonly string[];
  /** Default true. */
  headless?: boolean;
  /** Language that pages and the extension are told, such as `fi`. */
  locale?: string;
  colorScheme?: 'light' | 'dark';
}

/** A running Firefox with the extension in it. */
export interface Firefox {
  browser: Browser;
  uuid: string;
  geckoId: string;
  /** Evaluates in the browser's own window, with its rights. */
  privileged: Privileged;
  /** Opens a page of the extension in a tab, such as `popup.html`. */
  openExtensionPage(path: string): Promise<Page>;
  close(): Promise<void>;
}

/**
 * Starts Firefox with the built extension in it, over WebDriver BiDi. Its permission dialog cannot be clicked by a
 * driver: the preference `extensions.webextOptionalPermissionPrompts=false` answers every request with yes, so that
 * the real switch in the popup can be clicked (seen in Firefox 153).
 * @throws Error when no Firefox is found, or when the extension does not start within 20 s.
 */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const { extension, origins = [], headless = true, locale, colorScheme } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: await ensureBrowser('firefox'),
    headless,
    ...(headless ? {} : { defaultViewport: null }),
    // Else addresses of the extension are refused and the browser's own window cannot be reached.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [geckoId]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      ...(locale ? { 'intl.accept_languages': locale } : {}),
      ...(colorScheme
        ? { 'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1 }
        : {}),
    },
  });
  const running: Firefox = {
    browser,
    uuid,
    geckoId,
    privileged: await privileged(browser),
    openExtensionPage: (path) => openExtensionPage(browser, path),
    close: () => browser.close(),
  };
  try {
    await browser.installExtension(extension);
    await eventually(
      () => running.privileged('extension.backgroundState === "running"'),
      'the background page',
    );
    for (const origin of origins) await grant(running, originPattern('firefox', origin));
    return running;
  } catch (error) {
    await browser.close();
    throw error;
  }
}

async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const address = `moz-extension://${uuid}/${path}`;
  // goto() loads such a page but never resolves: the page itself is asked whether it is there.
  page.goto(address, { timeout: 1 }).catch(() => undefined);
  await eventually(
    () => page.evaluate((href) => location.href === href && document.readyState === 'complete', address),
    `${path} to be open`,
  );
  return page;
}

/** As if the person had said yes in the popup: `permissions.onAdded` is heard, and the scripts get registered. */
async function grant({ privileged }: Firefox, pattern: string): Promise<void> {
  const held = JSON.stringify({ origins: [pattern], permissions: [] });
  await privileged(`ExtensionPermissions.add(extension.id, ${held}, extension)`);
  const scripts = `extension.policy.contentScripts.some(({ matches }) => matches.patterns.some(({ pattern }) => pattern === ${JSON.stringify(pattern)}))`;
  await eventually(() => privileged(scripts), `a script registered for ${pattern}`);
}

/**
 * Stops the extension's event page as Firefox does after half a minute without work, and returns when it has
 * stopped. The next message from any page starts it again.
 */
export async function terminateBackground({ privileged }: Firefox): Promise<void> {
  await privileged('extension.terminateBackground({ ignoreDevToolsAttached: true })');
  await eventually(
    () => privileged('extension.backgroundState === "stopped"'),
    'the background page to stop',
  );
}
