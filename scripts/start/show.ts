import type { Demo } from '../../demo/index.ts';
import type { BrowserKind } from '../browsers/index.ts';
import { interrupted } from './closing.ts';
import { openWindow } from './window.ts';

const whatToTry = (url: string): string => `
The inbox is open in its own window, at ${url}, with Evenkeel switched on for it.

  1. Open “Leaking kettle” and press Reply: a small dot waits beside the composer.
  2. Type something heated, such as “Calm down. As I already told you, THIS IS NOT OUR PROBLEM!!!” One hint appears.
  3. Say it kindly instead and name what happens next: the step moves on.
  4. Open Dean's chat or Petteri's mail: the boundary comes first. Insert a phrase; Ctrl+Z takes it back.
  5. Press Evenkeel's button in the toolbar for the checklist and the paste box.

Nothing leaves this computer. Ctrl+C, or closing the browser, ends it and removes the profile.`;

/** Opens the inbox in a window and stays until the person is done. */
export async function show(kind: BrowserKind, extension: string, demo: Demo): Promise<void> {
  const stop = interrupted();
  const browser = await openWindow(kind, { extension, url: `${demo.url}/` });
  console.log(whatToTry(demo.url));
  await Promise.race([stop, browser.closed]);
  await browser.close();
}
