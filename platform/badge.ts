import { browser } from 'wxt/browser';

/** One quiet sign; its colour is the same on every step, and never red. */
const sign = '•';
const colour = '#2f6f73';

/** @param title the step in words, read out and shown on hover. */
export async function showBadge(tabId: number, title: string, quiet: boolean): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ tabId, color: colour });
  await browser.action.setBadgeText({ tabId, text: quiet ? '' : sign });
  await browser.action.setTitle({ tabId, title });
}
