import { runTool } from '../scripts/test/tool.ts';
import { keys } from './keys.ts';
import { sizes } from './sizes.ts';
import { times } from './times.ts';

/** `npm run bench`: builds and zips both extensions, then prints sizes, and times in real Chromium. Nothing passes or fails. */
for (const target of ['chrome', 'firefox'])
  if ((await runTool('wxt', ['zip', '-b', target])) !== 0) throw new Error(`the ${target} build failed`);
console.log('\nSizes (bytes)');
console.table(sizes());
console.log('\nTimes in Chromium (milliseconds, median of the runs; machines are shared and noisy)');
console.table(await times());
console.log('\nWhat one key costs the page in Chromium (milliseconds of its main thread, least of the runs)');
console.table(await keys());
