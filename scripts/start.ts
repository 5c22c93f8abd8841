import { startDemo } from '../demo/index.ts';
import { chooseBrowser } from './start/browser.ts';
import { builtExtension } from './start/build.ts';
import { hasDisplay, type StartOptions, startOptions, usage } from './start/options.ts';
import { playStory } from './start/play.ts';
import { show } from './start/show.ts';

/** `npm start`: the demo inbox, the extension on for it, in a browser of its own. */
async function start({ browser, headless, port }: StartOptions): Promise<number> {
  const unseen = headless || !hasDisplay();
  const kind = await chooseBrowser(browser, unseen);
  const extension = await builtExtension(kind);
  const demo = await startDemo({ port });
  try {
    if (!unseen) {
      await show(kind, extension, demo);
      return 0;
    }
    if (!headless) console.log('There is no display here, so nothing can be opened to look at.');
    console.log(`Playing the story in ${kind} without a window; pictures go to ./pictures`);
    return await playStory(kind, extension, demo);
  } finally {
    await demo.close();
  }
}

try {
  const options = startOptions(process.argv.slice(2));
  if (options === 'help') console.log(usage);
  else process.exitCode = await start(options);
} catch (error) {
  console.error(inWords(error));
  process.exitCode = 1;
}

/** What went wrong as a person reads it; an error nobody foresaw keeps its stack. */
function inWords(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  if (!('code' in error)) return error.message;
  return error.code === 'EADDRINUSE'
    ? 'That port is taken by another program: leave --port out, or name another.'
    : error;
}
