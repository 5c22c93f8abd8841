import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Demo, startDemo } from '../../demo/index.ts';
import { type Chromium, eventually, launchChromium } from '../../scripts/browsers/index.ts';
import { builtExtension } from './support/extension.ts';
import { click, cueSays } from './support/page.ts';

describe('the demo inbox at an address its site file does not know, in Chromium', () => {
  const address = 'http://inbox.example.test';
  let demo: Demo;
  let chromium: Chromium;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    chromium = await launchChromium({
      extension: builtExtension('chrome'),
      origins: [address],
      locale: 'en',
    });
    await chromium.context.route(`${address}/**`, async (route) => {
      const path = route.request().url().slice(address.length);
      await route.fulfill({ response: await route.fetch({ url: demo.url + path }) });
    });
    page = await chromium.context.newPage();
  });

  afterAll(async () => {
    await chromium?.close();
    await demo?.close();
  });

  test.each([
    ['plain', 'leaking-kettle', '.reply-button'],
    ['rich', 'spare-lid', '.reply-button'],
    ['chat', 'chat-parcel', '.chat-field'],
  ])(
    'the generic file finds the %s composer and reads the draft, and of the thread nothing by itself',
    async (_kind, id, begin) => {
      await page.goto('about:blank');
      await page.goto(`${address}/#/thread/${id}`);
      await click(page, begin);
      await eventually(
        () =>
          page.evaluate(() => document.activeElement?.matches('.editor, .editor *, .chat-field') ?? false),
        'the editor to be focused',
      );
      await page.keyboard.type('You should have read the manual. THIS IS NOT OUR PROBLEM!!!');
      await cueSays(page, 'pill', /cool|calm/i);
      await click(page, '[data-part=pill]', true);
      await cueSays(page, 'you', /THIS IS NOT OUR PROBLEM/);
      await cueSays(page, 'offered', /\w/);
      expect(
        await page.evaluate(() => document.querySelector('evenkeel-cue')?.shadowRoot?.textContent),
      ).not.toContain('useless idiot');
    },
  );
});
