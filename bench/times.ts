import { type Demo, startDemo } from '../demo/index.ts';
import { type Chromium, eventually, killWorker, launchChromium } from '../scripts/browsers/index.ts';
import { builtExtension } from '../tests/browser/support/extension.ts';
import { type AnyPage, box, click, press } from '../tests/browser/support/page.ts';

interface Time {
  median: number;
  least: number;
  most: number;
  runs: number;
}

const heated = ' THIS IS NOT OUR PROBLEM!!!';
const runs = 7;

/** Measured in the built extension on the demo inbox: what a person waits for, the pause in typing included. */
export async function times(): Promise<Record<string, Time>> {
  const demo = await startDemo();
  const chromium = await launchChromium({
    extension: builtExtension('chrome'),
    origins: [demo.url],
    locale: 'en',
  });
  try {
    const warm = await reading(chromium, false);
    return {
      'last key → cue updated (of which 900 is the pause in typing)': await keyToCue(chromium, demo),
      'reading of a short conversation, worker awake': warm,
      'reading of a short conversation, worker stopped before': await reading(chromium, true),
    };
  } finally {
    await chromium.close();
    await demo.close();
  }
}

async function keyToCue({ context }: Chromium, demo: Demo): Promise<Time> {
  const page: AnyPage = await context.newPage();
  await page.goto(`${demo.url}/#/thread/leaking-kettle`);
  await click(page, '.reply-button');
  await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    await page.evaluate(watchCue, null);
    await page.keyboard.type(heated);
    taken.push(await eventually(() => page.evaluate(lastChange, null), 'the cue to change'));
    await page.evaluate(watchCue, null);
    for (let i = 0; i < heated.length; i++) await press(page, 'Backspace');
    await eventually(() => page.evaluate(lastChange, null), 'the cue to change back');
  }
  return summary(taken);
}

interface Watched {
  lastKey: number;
  changed: number;
}

/** In the page: notes the last key and when the cue next changed after it. */
function watchCue(): void {
  const watched: Watched = { lastKey: 0, changed: 0 };
  Object.assign(globalThis, { watched });
  addEventListener('keydown', () => Object.assign(watched, { lastKey: performance.now(), changed: 0 }), true);
  const root = document.querySelector('evenkeel-cue')?.shadowRoot;
  if (!root) return;
  new MutationObserver(() => {
    watched.changed ||= performance.now();
  }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** In the page: milliseconds from the last key to the change, or 0 while there is none. */
function lastChange(): number {
  const { watched } = globalThis as unknown as { watched: Watched };
  return watched.changed && watched.changed - watched.lastKey;
}

async function reading(chromium: Chromium, stopped: boolean): Promise<Time> {
  const page = await chromium.openExtensionPage('popup.html');
  const taken: number[] = [];
  for (let run = 0; run < runs; run++) {
    if (stopped) await killWorker(chromium);
    taken.push(await page.evaluate(ask));
  }
  await page.close();
  return summary(taken);
}

interface Api {
  runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> };
}

/** In a page of the extension: asks the worker once, as the paste box does. */
async function ask(): Promise<number> {
  const started = performance.now();
  const text = 'This is the third time I write. Where is my refund? You are useless.';
  const conversation = {
    site: 'paste',
    key: 'paste',
    messages: [{ from: 'customer', text }],
    draft: 'Calm down.',
  };
  const { chrome } = globalThis as unknown as { chrome: Api };
  const reply = await chrome.runtime.sendMessage({ type: 'read', conversation });
  if (!reply.ok) throw new Error('the worker did not read');
  return performance.now() - started;
}

function summary(taken: readonly number[]): Time {
  const sorted = [...taken].sort((a, b) => a - b);
  const at = (index: number) => Math.round((sorted[index] ?? Number.NaN) * 10) / 10;
  return {
    median: at(Math.floor(sorted.length / 2)),
    least: at(0),
    most: at(sorted.length - 1),
    runs: sorted.length,
  };
}
