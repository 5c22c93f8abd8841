import { spawn } from 'node:child_process';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from '../browsers/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const targets = { chromium: 'chrome', firefox: 'firefox' } as const;

/** Everything the extension is made of; a later change in any of it makes a build stale. */
const sources = [
  'casebook',
  'components',
  'entrypoints',
  'guidance',
  'locales',
  'platform',
  'public',
  'sites',
  'tone',
  'package-lock.json',
  'wxt.config.ts',
];

/**
 * The folder of the built extension for this browser, built first where it is missing or older than its sources.
 * @throws Error with what the build said.
 */
export async function builtExtension(kind: BrowserKind): Promise<string> {
  const target = targets[kind];
  const folder = resolve(root, process.env.EVENKEEL_OUT ?? '.output', `${target}-mv3`);
  const built = await changed(join(folder, 'manifest.json'));
  const newest = Math.max(...(await Promise.all(sources.map((name) => newestIn(join(root, name))))));
  if (built < newest) {
    console.log('Building the extension …');
    await build(target);
  }
  return folder;
}

async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Math.max(...(await Promise.all([path, ...files].map(changed))));
}

/** When a file was last changed, in milliseconds since the epoch; 0 where there is none. */
function changed(path: string): Promise<number> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
}

function build(target: string): Promise<void> {
  const program = join(root, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [program, 'build', '-b', target], {
    cwd: root,
    env: { ...process.env, NO_COLOR: '1', CI: '1' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => said.push(part));
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) =>
      code === 0
        ? done()
        : fail(new Error(`The extension could not be built for ${target}:\n${Buffer.concat(said)}`)),
    );
  });
}
