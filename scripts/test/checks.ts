import { type BrowserKind, ensureBrowser } from '../browsers/index.ts';
import { runTool } from './tool.ts';

/** A step that passes or fails as a whole. */
export interface Check {
  name: string;
  /** True when it passed; what went wrong has been printed. */
  run(): Promise<boolean>;
}

const tool = (name: string, ...[command, args]: Parameters<typeof runTool>): Check => ({
  name,
  run: async () => (await runTool(command, args)) === 0,
});

const browser = (kind: BrowserKind): Check => ({
  name: `${kind} is here`,
  run: async () => {
    console.log(await ensureBrowser(kind));
    return true;
  },
});

/** Both browsers, installed where that may be done. */
export const browsers: readonly Check[] = [browser('chromium'), browser('firefox')];

/** What needs no browser and no build. */
export const statics: readonly Check[] = [
  tool('types', 'tsc', ['--noEmit']),
  tool('lint and format', 'biome', ['check', '--error-on-warnings']),
  tool('nothing unused', 'knip', ['--no-progress']),
];

const output = process.env.EVENKEEL_OUT ?? '.output';

/** The extension as it ships, for both browsers. */
export const builds: readonly Check[] = [
  tool('build for Chromium', 'wxt', ['build', '-b', 'chrome']),
  tool('build for Firefox', 'wxt', ['build', '-b', 'firefox']),
];

/** What addons.mozilla.org would refuse. Its warnings about code inside libraries are shown, and let pass. */
export const addon: readonly Check[] = [
  tool('add-on lint of the Firefox build', 'web-ext', [
    'lint',
    '--no-config-discovery',
    '--boring',
    `--source-dir=${output}/firefox-mv3`,
  ]),
];
