import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  eventually,
  killWorker,
  launchChromium,
  launchFirefox,
  originPattern,
  terminateBackground,
} from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { type AnyPage, fromPuppeteer } from './support/page.ts';

const site = 'https://mail.example.test';

/** The extension running in one browser, spoken to from a page of its own. */
interface Running {
  page: AnyPage;
  stop(): Promise<void>;
  close(): Promise<void>;
}

interface Api {
  permissions: {
    getAll(): Promise<{ origins?: string[] }>;
    remove(what: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[]; js?: string[] }[]> };
  runtime: { sendMessage(message: unknown): Promise<unknown> };
}

const browsers = [
  {
    name: 'Chromium',
    pattern: originPattern('chromium', site),
    launch: async (origins: readonly string[]): Promise<Running> => {
      const chromium = await launchChromium({ extension: builtExtension('chrome'), origins });
      const page = await chromium.openExtensionPage('popup.html');
      return { page, stop: () => killWorker(chromium), close: chromium.close };
    },
  },
  {
    name: 'Firefox',
    pattern: originPattern('firefox', site),
    launch: async (origins: readonly string[]): Promise<Running> => {
      const firefox = await launchFirefox({ extension: builtExtension('firefox'), origins });
      const page = fromPuppeteer(await firefox.openExtensionPage('popup.html'));
      return { page, stop: () => terminateBackground(firefox), close: firefox.close };
    },
  },
];

/** What the extension may read, and where it has scripts registered. */
function reach({ page }: Running) {
  return page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    const api = browser ?? chrome;
    const { origins = [] } = await api.permissions.getAll();
    const scripts = await api.scripting.getRegisteredContentScripts();
    return { origins, scripts: scripts.map(({ matches, js }) => ({ matches, js })) };
  }, undefined);
}

function ask({ page }: Running, message: unknown) {
  return page.evaluate((message) => {
    const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
    return (browser ?? chrome).runtime.sendMessage(message);
  }, message);
}

const conversation = {
  type: 'read',
  conversation: {
    site: 'paste',
    key: 'granting',
    messages: [{ from: 'customer', text: 'Where is my order? You are a bunch of idiots.' }],
    draft: 'Calm down.',
  },
};

describe.each(browsers)('$name (the permission dialog itself not clicked)', ({ launch, pattern }) => {
  describe('freshly installed', () => {
    let running: Running;
    beforeAll(async () => {
      running = await launch([]);
    });
    afterAll(() => running?.close());

    it('may read no site and has no script anywhere', async () => {
      expect(await reach(running)).toEqual({ origins: [], scripts: [] });
    });

    it('answers the paste box all the same', async () => {
      expect(await ask(running, conversation)).toMatchObject({ ok: true });
    });

    it('answers the same after its background was stopped', async () => {
      const before = await ask(running, conversation);
      expect(before).toMatchObject({ ok: true });
      await running.stop();
      expect(await ask(running, conversation)).toEqual(before);
    });
  });

  describe('with one site turned on', () => {
    let running: Running;
    beforeAll(async () => {
      running = await launch([site]);
    });
    afterAll(() => running?.close());

    it('may read that site alone and watches it by one small script', async () => {
      expect(await reach(running)).toEqual({
        origins: [pattern],
        scripts: [{ matches: [pattern], js: [expect.stringMatching(/watch\.js$/)] }],
      });
    });

    it('takes its script away when the site is turned off, even if its background was stopped', async () => {
      await running.stop();
      const removed = await running.page.evaluate((origin) => {
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        return (browser ?? chrome).permissions.remove({ origins: [origin] });
      }, pattern);
      expect(removed).toBe(true);
      await eventually(async () => (await reach(running)).scripts.length === 0, 'no script to be registered');
      expect(await reach(running)).toEqual({ origins: [], scripts: [] });
    });
  });
});
