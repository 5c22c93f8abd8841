import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { builtExtension, builtFiles, builtText } from '../tests/browser/support/extension.ts';

interface Size {
  raw: number;
  gzip: number;
  brotli: number;
}

/** What a page pays before and after a composer is found, and the whole of both extensions. */
export function sizes(): Record<string, Size | { raw: number }> {
  return {
    'watch.js: every page of a site that is on (aim < 8,192 gzip)': size('watch.js'),
    'compose.js: once a composer is found (aim < 61,440 gzip)': size('compose.js'),
    'background.js': size('background.js'),
    'whole extension, chrome, unpacked': { raw: whole('chrome') },
    'whole extension, firefox, unpacked': { raw: whole('firefox') },
    ...zips(),
  };
}

function size(path: string): Size {
  const text = builtText('chrome', path);
  return {
    raw: Buffer.byteLength(text),
    gzip: gzipSync(text, { level: 9 }).length,
    brotli: brotliCompressSync(text).length,
  };
}

function whole(target: 'chrome' | 'firefox'): number {
  return builtFiles(target).reduce((sum, path) => sum + statSync(join(builtExtension(target), path)).size, 0);
}

function zips(): Record<string, { raw: number }> {
  const folder = dirname(builtExtension('chrome'));
  const names = readdirSync(folder).filter((name) => /-(?:chrome|firefox)\.zip$/.test(name));
  return Object.fromEntries(names.map((name) => [name, { raw: statSync(join(folder, name)).size }]));
}
