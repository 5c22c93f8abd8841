import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../demo/index.ts';
import { type Chromium, eventually, launchChromium } from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { box, click, cueSays } from './support/page.ts';

interface Badge {
  text: string;
  title: string;
  colour: readonly number[];
}

interface Api {
  tabs: { query(what: object): Promise<{ id?: number; url?: string }[]> };
  action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
    getBadgeBackgroundColor(of: { tabId: number }): Promise<number[]>;
  };
}

describe('the badge in Chromium', () => {
  let demo: Demo;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: [demo.url],
      locale: 'en',
    });
    page = await chromium.context.newPage();
  });

  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });

  const badge = (): Promise<Badge | undefined> =>
    chromium.worker.evaluate(async (url) => {
      const { tabs, action } = (globalThis as unknown as { chrome: Api }).chrome;
      const tab = (await tabs.query({})).find((one) => one.url?.startsWith(url));
      if (tab?.id === undefined) return undefined;
      const of = { tabId: tab.id };
      const [text, title, colour] = [
        action.getBadgeText(of),
        action.getTitle(of),
        action.getBadgeBackgroundColor(of),
      ];
      return { text: await text, title: await title, colour: await colour };
    }, demo.url);

  async function answer(id: string, words: string): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${demo.url}/#/thread/${id}`);
    await click(page, '.reply-button, .chat-field');
    await eventually(
      () => page.evaluate(() => document.activeElement?.matches('.editor, .editor *, .chat-field') ?? false),
      'the editor to be focused',
    );
    await page.keyboard.type(words);
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
  }

  test('is one quiet sign, and its title says the step in words', async () => {
    await answer('chat-parcel', 'Hello Dean,');
    await cueSays(page, 'pill', /boundary/i);
    const shown = await eventually(async () => {
      const now = await badge();
      return now?.text ? now : undefined;
    }, 'the badge');
    expect(shown.text).toBe('•');
    expect(shown.title).toMatch(/boundary/i);
  });

  test('is never red', async () => {
    const [red = 255, green = 0, blue = 0] = (await badge())?.colour ?? [];
    expect(red).toBeLessThan(Math.max(green, blue));
  });

  test('shows no sign on ordinary mail', async () => {
    await answer('takuu', 'Hei Emilia, tilausvahvistus riittää hyvin.');
    await eventually(async () => (await badge())?.text === '', 'no sign');
  });
});
