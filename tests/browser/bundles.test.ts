import { describe, expect, it } from 'vitest';
import { builtFiles, builtText, type Target, targets } from './support/extension.ts';

/** Names of markup languages, and links inside error messages of Dexie. Nobody opens them. */
const inert = [
  'http://www.w3.org/1998/Math/MathML',
  'http://www.w3.org/1999/xhtml',
  'http://www.w3.org/2000/svg',
  'http://www.w3.org/1999/xlink',
  'http://bit.ly/2kdckMn',
  'https://tinyurl.com/y2uuvskb',
];

/** The one place where Preact writes markup: for `dangerouslySetInnerHTML`, which the linter forbids us to use. */
const preactsOwn = /\w+\.__html\s*==\s*\w+\.innerHTML\s*\)\s*\|\|\s*\(\s*\w+\.innerHTML\s*=\s*\w+\.__html/g;

/**
 * Where Readability writes markup: into the copy of the page that it works on, which no window shows, so that nothing in
 * it runs or loads: a `noscript`'s markup, which `sites/offered.ts` takes out before, and the page's own, put back.
 */
const readabilitys = /\w+\.innerHTML\s*=\s*\w+(?:\.innerHTML\s*[;,]|\s*,\s*this\._attempts\.push)/g;

interface Bundle {
  path: string;
  text: string;
}

function bundles(target: Target, kind: RegExp): readonly Bundle[] {
  return builtFiles(target)
    .filter((path) => kind.test(path))
    .map((path) => ({
      path,
      text: builtText(target, path).replace(preactsOwn, '').replace(readabilitys, ''),
    }));
}

function finds(files: readonly Bundle[], pattern: RegExp): readonly string[] {
  return files.flatMap(({ path, text }) =>
    [...text.matchAll(pattern)].map(
      ({ index }) => `${path}: …${text.slice(Math.max(0, index - 60), index + 60)}…`,
    ),
  );
}

describe.each(targets)('the code of the %s build', (target) => {
  const scripts = bundles(target, /\.js$/);
  const texts = bundles(target, /\.(js|html|css|json|svg)$/);

  it('is there to be read', () => {
    expect(scripts.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['background.js', 'watch.js', 'compose.js']),
    );
    expect(scripts.every(({ text }) => text.length > 20)).toBe(true);
  });

  it.each([
    ['fetch', /\bfetch\b/g],
    ['XMLHttpRequest', /\bXMLHttpRequest\b/g],
    ['WebSocket', /\bWebSocket\b/g],
    ['EventSource', /\bEventSource\b/g],
    ['WebTransport', /\bWebTransport\b/g],
    ['RTCPeerConnection', /\bRTCPeerConnection\b/g],
    ['sendBeacon', /\bsendBeacon\b/g],
    ['importScripts', /\bimportScripts\b/g],
    ['import of anything but a file of its own', /\bimport\s*\(\s*(?!["'`]\.{0,2}\/)/g],
    ['new Image', /\bnew\s+Image\b/g],
    ['window.open', /\bwindow\.open\b/g],
  ])('holds no way to connect: %s', (_name, pattern) => {
    expect(finds(scripts, pattern)).toEqual([]);
  });

  it.each([
    ['eval', /\beval\s*\(/g],
    ['Function', /\bnew\s+Function\b|(?<![\w.$])Function\s*\(/g],
    ['innerHTML', /\b(?:inner|outer)HTML\s*\+?=(?!=)|['"`](?:inner|outer)HTML['"`]/g],
    ['insertAdjacentHTML', /\binsertAdjacentHTML\b/g],
    ['document.write', /\bdocument\.write/g],
    ['createContextualFragment', /\bcreateContextualFragment\b/g],
  ])('turns no text into code or markup: %s', (_name, pattern) => {
    expect(finds(scripts, pattern)).toEqual([]);
  });

  it('names no address that could be opened', () => {
    const addresses = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/\b(?:https?|wss?|ftp):\/\/[\w.-]+[^\s"'`)<>\\,;]*/g)].map(([address]) => ({
        path,
        address,
      })),
    );
    expect(addresses.filter(({ address }) => !inert.includes(address))).toEqual([]);
  });

  it('loads no font, picture or style from elsewhere', () => {
    const pages = bundles(target, /\.(html|css|js)$/);
    expect(finds(pages, /@import\b/g)).toEqual([]);
    expect(finds(pages, /url\(\s*["']?(?:https?:)?\/\//g)).toEqual([]);
    expect(finds(bundles(target, /\.html$/), /(?:src|href)\s*=\s*["']?(?:https?:)?\/\//g)).toEqual([]);
  });

  it('ships no source map and nothing but what the browser needs', () => {
    const kinds = /\.(js|css|html|json|png|svg|bin|wasm)$/;
    expect(builtFiles(target).filter((path) => !kinds.test(path))).toEqual([]);
    expect(finds(scripts, /sourceMappingURL/g)).toEqual([]);
  });
});
