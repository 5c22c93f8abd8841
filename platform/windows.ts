import { browser } from 'wxt/browser';

/** The popup as a window of its own: it stays open while the person works elsewhere. Sizes in CSS pixels. */
export async function openPasteWindow(): Promise<void> {
  const url = `${browser.runtime.getURL('/popup.html')}?window#paste`;
  await browser.windows.create({ url, type: 'popup', width: 440, height: 760 });
}
