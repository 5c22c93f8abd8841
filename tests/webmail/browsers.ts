import { chromium as playwright } from 'playwright-core';
import puppeteer from 'puppeteer-core';
import { ensureBrowser, launchChromium, launchFirefox } from '../../scripts/browsers/index.ts';
import { builtExtension } from '../browser/support/extension.ts';
import { type AnyPage, fromPuppeteer } from '../browser/support/page.ts';

export interface Opened {
  page: AnyPage;
  close(): Promise<void>;
}

export interface TestBrowser {
  name: string;
  /** With the built extension turned on for this origin and no other. */
  withExtension(origin: string): Promise<Opened>;
  /** The same browser without any extension: what a mail looks like that Evenkeel never saw. */
  without(): Promise<Opened>;
}

/** Wide enough for Roundcube's whole layout. */
const viewport = { width: 1280, height: 800 };

export const chromium: TestBrowser = {
  name: 'Chromium',
  async withExtension(origin) {
    const extension = builtExtension('chrome');
    const { context, close } = await launchChromium({ extension, origins: [origin], locale: 'en' });
    const page = await context.newPage();
    await page.setViewportSize(viewport);
    return { page, close };
  },
  async without() {
    const browser = await playwright.launch({
      executablePath: await ensureBrowser('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu'],
    });
    return { page: await browser.newPage({ viewport, locale: 'en' }), close: () => browser.close() };
  },
};

const firefox: TestBrowser = {
  name: 'Firefox',
  async withExtension(origin) {
    const extension = builtExtension('firefox');
    const { browser, close } = await launchFirefox({ extension, origins: [origin], locale: 'en' });
    const page = await browser.newPage();
    await page.setViewport(viewport);
    return { page: fromPuppeteer(page), close };
  },
  async without() {
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: await ensureBrowser('firefox'),
      headless: true,
    });
    const page = await browser.newPage();
    await page.setViewport(viewport);
    return { page: fromPuppeteer(page), close: () => browser.close() };
  },
};

export const testBrowsers: readonly TestBrowser[] = [chromium, firefox];
