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
