import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { retentionDays } from '../../casebook/index.ts';
import { type Demo, startDemo } from '../../demo/index.ts';
import { type Chromium, eventually, launchChromium } from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { box, click, press } from './support/page.ts';
import { stored } from './support/stored.ts';

describe('what stays on the computer after a reply in Chromium', () => {
  let demo: Demo;
  let chromium: Chromium;
  let page: Page;
  let own: Page;

  beforeAll(async () => {
    demo = await startDemo();
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: [demo.url],
      locale: 'en',
    });
    own = await chromium.openExtensionPage('popup.html');
    page = await chromium.context.newPage();
    await page.goto(`${demo.url}/#/thread/leaking-kettle`);
    await click(page, '.reply-button');
    await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    await page.locator('.editor').focus();
    await page.keyboard.type('Calm down, Harriet.');
    await press(page, 'Alt', 'Shift', 'E');
  });

  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });

  const cases = async () => (await own.evaluate(stored)).cases as { id: string; touchedAt: number }[];

  test('nothing of a thread that was only read', async () => {
    expect(await cases()).toEqual([]);
  });

  test('of a choice: the choice under a hash, and no word of anybody', async () => {
    await click(page, '[data-item=listen]', true);
    await eventually(async () => (await cases()).length === 1, 'the tick to be stored');
    expect(await cases()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f]{64}$/),
        muted: false,
        ticks: { listen: true },
        dismissed: [],
        statedRung: 0,
        touchedAt: expect.any(Number),
      },
    ]);
    const { local, session } = await own.evaluate(stored);
    expect(`${local}${session}`).not.toMatch(/kettle|Harriet|Calm down|127\.0\.0\.1/i);
    expect(Object.keys(JSON.parse(local))).toEqual(['installationKey']);
  });

  test(`of what was not touched for ${retentionDays} days: nothing, once another choice is made`, async () => {
    const day = 86_400_000;
    const now = Date.now();
    await own.evaluate(age, [now - (retentionDays + 1) * day, now - (retentionDays - 1) * day] as const);
    expect(await cases()).toHaveLength(3);
    await click(page, '[data-item=focus]', true);
    await eventually(async () => (await cases()).length === 2, 'the old case to be forgotten');
    expect((await cases()).map(({ id }) => id)).toContain('1');
  });
});

/** Puts cases as old as this into the books, with their places for ids; runs in a page of the extension. */
function age(touched: readonly number[]): Promise<void> {
  return new Promise((resolve, reject) => {
    const opened = indexedDB.open('evenkeel');
    opened.onerror = () => reject(opened.error);
    opened.onsuccess = () => {
      const change = opened.result.transaction('cases', 'readwrite');
      for (const [id, touchedAt] of touched.entries())
        change
          .objectStore('cases')
          .put({ id: String(id), touchedAt, muted: false, ticks: {}, dismissed: [], statedRung: 0 });
      change.oncomplete = () => resolve();
      change.onerror = () => reject(change.error);
    };
  });
}
