import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo, threads } from '../../demo/index.ts';
import { type Chromium, eventually, launchChromium } from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { box, click, press } from './support/page.ts';

describe('a day of replies in Chromium', () => {
  let demo: Demo;
  let chromium: Chromium;
  let page: Page;
  const requests: string[] = [];

  beforeAll(async () => {
    // Playwright shows a worker's own requests only when asked to.
    process.env.PW_EXPERIMENTAL_SERVICE_WORKER_NETWORK_EVENTS = '1';
    demo = await startDemo();
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: [demo.url],
      locale: 'en',
    });
    chromium.context.on('request', (request) => requests.push(request.url()));
    page = await chromium.context.newPage();
  });

  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });

  async function answer(id: string, chat: boolean): Promise<void> {
    await page.goto('about:blank');
    await page.goto(`${demo.url}/#/thread/${id}`);
    await click(page, chat ? '.chat-field' : '.reply-button');
    await eventually(
      () => page.evaluate(() => document.activeElement?.matches('.editor, .editor *, .chat-field') ?? false),
      'the editor to be focused',
    );
    await page.keyboard.type('Calm down. I already told you THIS IS NOT OUR PROBLEM!!!');
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    await press(page, 'Alt', 'Shift', 'E');
    await eventually(() => box(page, '[data-part=panel]', true), 'the panel');
  }

  /** All that the extension has on the disk: its local storage, and the rows of each table of its databases. */
  async function stored() {
    const own = await chromium.openExtensionPage('manifest.json');
    const found = await own.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { storage: { local: { get(): Promise<Record<string, unknown>> } } };
      };
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((done, fail) => {
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
      const databases: unknown[][] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await result(indexedDB.open(name));
        for (const table of database.objectStoreNames) {
          const rows: unknown[] = await result(database.transaction(table).objectStore(table).getAll());
          if (rows.length > 0) databases.push(rows);
        }
        database.close();
      }
      return { local: await chrome.storage.local.get(), databases };
    });
    await own.close();
    return found;
  }

  test('every thread answered, a phrase inserted, sent: no request but the page’s own to its own server', async () => {
    for (const { id, composer } of threads) {
      await answer(id, composer === 'chat');
      await click(page, '[data-part=phrase] button', true);
      await press(page, 'Escape');
      await click(page, '[type=submit]');
      await eventually(
        () => page.locator('.outgoing', { hasText: 'THIS IS NOT OUR PROBLEM' }).count(),
        'the sent reply',
      );
    }
    const popup = await chromium.openExtensionPage('popup.html');
    await popup.getByRole('tab').nth(1).click();
    await popup.locator('textarea').first().fill('You are useless. Where is my order?');
    await eventually(() => popup.locator('[data-part=them]').count(), 'the reading of the pasted text');
    await popup.close();
    expect(requests.length).toBeGreaterThan(threads.length);
    expect(
      requests.filter(
        (url) => !url.startsWith(demo.url) && !url.startsWith(`chrome-extension://${chromium.extensionId}/`),
      ),
    ).toEqual([]);
  });

  test('of the whole day nothing is on the disk: no text, no reading, not even that there was one', async () => {
    expect(await stored()).toEqual({ local: {}, databases: [] });
  });

  test('a thread that was muted leaves that choice and no word of anybody', async () => {
    await answer('spare-lid', false);
    await click(page, '[data-part=mute]', true);
    const kept = await eventually(async () => {
      const now = await stored();
      return now.databases.length > 0 && now;
    }, 'the choice to be stored');
    expect(Object.keys(kept.local)).toEqual(['installationKey']);
    expect(kept.databases).toEqual([
      [
        {
          id: expect.stringMatching(/^[0-9a-f]{64}$/),
          muted: true,
          ticks: {},
          dismissed: [],
          statedRung: 0,
          touchedAt: expect.any(Number),
        },
      ],
    ]);
  });

  test('what was sent is what was written and inserted, and no mark of ours', async () => {
    const sent = await page.locator('.outgoing').last().innerHTML();
    expect(sent).not.toMatch(/evenkeel|highlight|<mark|style=|[\u200b-\u200f\u2060\ufeff]/i);
  });

  test.each(['boundary', 'heated'])('axe finds nothing in the open cue (%s)', async (kind) => {
    await answer(kind === 'boundary' ? 'chat-parcel' : 'leaking-kettle', kind === 'boundary');
    const { violations } = await new AxeBuilder({ page }).include('evenkeel-cue').analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });

  test.each(['here', 'paste', 'call'])('axe finds nothing in the popup (%s)', async (tab) => {
    const popup = await chromium.openExtensionPage(`popup.html#${tab}`);
    await eventually(() => popup.locator('main, [role=tablist]').count(), 'the popup');
    const { violations } = await new AxeBuilder({ page: popup }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await popup.close();
  });
});
