import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  answerRequests,
  type Chromium,
  eventually,
  launchChromium,
  openPopup,
  type Popup,
} from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';

const site = 'http://mail.example.test';
const pattern = `${site}/*`;

interface Api {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

describe('the switch in the real popup of Chromium (its request answered ahead, the dialog itself not clicked)', () => {
  let chromium: Chromium;
  let popup: Popup;

  beforeAll(async () => {
    chromium = await launchChromium({ extension: builtExtension('chrome'), locale: 'en' });
    await answerRequests(chromium, [site]);
    await chromium.context.route(`${site}/**`, (route) =>
      route.fulfill({
        contentType: 'text/html',
        body: '<!doctype html><title>Mail</title><textarea></textarea>',
      }),
    );
  });
  afterAll(() => chromium?.close());

  function reach() {
    return chromium.worker.evaluate(async () => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      const { origins = [] } = await chrome.permissions.getAll();
      const scripts = await chrome.scripting.getRegisteredContentScripts();
      return { origins, watched: scripts.flatMap(({ matches = [] }) => matches) };
    });
  }

  async function press(part: string): Promise<void> {
    const button = `document.querySelector('[data-part="${part}"]')`;
    await eventually(() => popup.evaluate(`${button} !== null`), `the popup to show ${part}`);
    await popup.evaluate(`${button}.click()`);
  }

  it('turns the site in front on, that site alone', async () => {
    const page = await chromium.context.newPage();
    await page.goto(`${site}/inbox`);
    expect(await reach()).toEqual({ origins: [], watched: [] });
    popup = await openPopup(chromium, page);
    await press('turn-on');
    await eventually(async () => (await reach()).watched.length > 0, 'the site to be watched');
    expect(await reach()).toEqual({ origins: [pattern], watched: [pattern] });
  });

  it('is about the window it hangs in, not about a tab opened later in another', async () => {
    await popup.close();
    const [page] = chromium.context.pages().filter((open) => open.url().startsWith(site));
    if (!page) throw new Error(`no tab shows ${site}`);
    const session = await chromium.context.newCDPSession(page);
    const opened = chromium.context.waitForEvent('page');
    await session.send('Target.createTarget', { url: 'chrome://version', newWindow: true });
    const other = await opened;
    await page.bringToFront();
    popup = await openPopup(chromium, page);
    const host = `document.querySelector('[data-part="turn-off"]') !== null`;
    await eventually(() => popup.evaluate(host), 'the switch of the site in this window');
    await other.close();
  });

  it('turns it off again', async () => {
    await press('turn-off');
    await eventually(async () => (await reach()).watched.length === 0, 'the site to be watched no longer');
    expect(await reach()).toEqual({ origins: [], watched: [] });
    await popup.close();
  });
});
