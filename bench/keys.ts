import { type Demo, startDemo } from '../demo/index.ts';
import { eventually, launchChromium } from '../scripts/browsers/index.ts';
import { builtExtension } from '../tests/browser/support/extension.ts';
import { box, click } from '../tests/browser/support/page.ts';

interface Load {
  /** Milliseconds the page's main thread worked for one key, scripts, layout and all. */
  task: number;
  /** Of these, in scripts, the page's and ours. */
  script: number;
}

const text = 'Please leave it unplugged while we sort this out together today. '.repeat(5);
const runs = 3;

/** What one key costs the page's main thread, with the site off and on: the peer is the very page without us. */
export async function keys(): Promise<Record<string, Load & { ratio?: number }>> {
  const demo = await startDemo();
  try {
    const off = await least(demo, false);
    const on = await least(demo, true);
    return {
      'one key, site off': off,
      'one key, site on, cue shown': { ...on, ratio: rounded(on.task / off.task) },
    };
  } finally {
    await demo.close();
  }
}

async function least(demo: Demo, on: boolean): Promise<Load> {
  const loads: Load[] = [];
  for (let run = 0; run < runs; run++) loads.push(await load(demo, on));
  const [best] = loads.sort((a, b) => a.task - b.task);
  if (!best) throw new Error('nothing was measured');
  return best;
}

async function load(demo: Demo, on: boolean): Promise<Load> {
  const origins = on ? [demo.url] : [];
  const chromium = await launchChromium({ extension: builtExtension('chrome'), origins, locale: 'en' });
  try {
    const page = await chromium.context.newPage();
    await page.goto(`${demo.url}/#/thread/leaking-kettle`);
    await click(page, '.reply-button');
    if (on) await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
    const session = await chromium.context.newCDPSession(page);
    await session.send('Performance.enable');
    const metrics = async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      const of = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? Number.NaN;
      return { task: of('TaskDuration'), script: of('ScriptDuration') };
    };
    const before = await metrics();
    await page.keyboard.type(text);
    const after = await metrics();
    const each = (name: keyof Load) => rounded(((after[name] - before[name]) * 1_000) / text.length);
    return { task: each('task'), script: each('script') };
  } finally {
    await chromium.close();
  }
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
