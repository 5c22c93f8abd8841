import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** The match pattern of the page models' server, without a port: Firefox's patterns know none. */
export const modelsPattern = 'http://127.0.0.1/*';

/**
 * A small extension that holds nothing but the code of `sites` and the driver of these tests, as a content script:
 * what it does to a page, it does from the isolated world that the real one has.
 * @returns its folder, to be removed by `close`.
 */
export async function buildTrial(): Promise<{ folder: string; close(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-trial-'));
  const entry = fileURLToPath(new URL('driver.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      outDir: folder,
      minify: false,
      target: ['chrome120', 'firefox140'],
      lib: { entry, formats: ['iife'], name: 'driver', fileName: () => 'driver.js' },
    },
  });
  const manifest = {
    manifest_version: 3,
    name: 'Trial',
    version: '1',
    content_scripts: [{ matches: [modelsPattern, 'https://mail.google.com/*'], js: ['driver.js'] }],
    background: { service_worker: 'background.js', scripts: ['background.js'] },
    browser_specific_settings: { gecko: { id: 'evenkeel@evenkeel.example', strict_min_version: '140.0' } },
  };
  await writeFile(join(folder, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(join(folder, 'background.js'), '');
  return { folder, close: () => rm(folder, { recursive: true, force: true }) };
}
