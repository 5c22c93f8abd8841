export interface Snippet {
  /** Top folder that the snippet is linted in, two levels deep. */
  room: string;
  code: string;
}

export interface Foul extends Snippet {
  /** Part of what the linter says to it. */
  says: string;
}

const arrow = 'noRestrictedImports: Arrows go one way';
const face = "noRestrictedImports: Past the room's face";
const connection = 'Nothing leaves the computer';
const markup = 'it never becomes markup';
const shipped = ['entrypoints', 'components', 'sites', 'platform', 'casebook', 'tone', 'guidance'];

const arrows: readonly Foul[] = [
  ['tone', 'guidance'],
  ['tone', 'platform'],
  ['tone', 'locales'],
  ['guidance', 'sites'],
  ['guidance', 'casebook'],
  ['guidance', 'locales'],
  ['sites', 'tone'],
  ['sites', 'platform'],
  ['components', 'platform'],
  ['components', 'casebook'],
  ['components', 'entrypoints'],
  ['platform', 'casebook'],
  ['platform', 'components'],
  ['platform', 'entrypoints'],
  ['casebook', 'platform'],
  ['casebook', 'sites'],
  ['locales', 'tone'],
  ['demo', 'sites'],
  ['demo', 'tone'],
].map(([room = '', there]) => ({ room, code: `import '../../${there}/index.ts';`, says: arrow }));

const faces: readonly Foul[] = [
  ['entrypoints', 'tone/rules/threat.ts'],
  ['entrypoints', 'guidance/types.ts'],
  ['entrypoints', 'sites/gmail.ts'],
  ['entrypoints', 'platform/protocol.ts'],
  ['entrypoints', 'casebook/database.ts'],
  ['entrypoints', 'locales/fi.json'],
  ['components', 'guidance/types.ts'],
  ['platform', 'tone/types.ts'],
  ['casebook', 'guidance/types.ts'],
  ['guidance', 'tone/types.ts'],
  ['scripts', 'tone/clean/index.ts'],
  ['bench', 'sites/gmail.ts'],
].map(([room = '', file]) => ({ room, code: `export * from '../../${file}';`, says: face }));

const packages: readonly Foul[] = [
  ['tone', 'wxt/browser'],
  ['tone', 'node:fs'],
  ['guidance', 'preact'],
  ['sites', 'webextension-polyfill'],
  ['sites', 'dexie'],
  ['components', 'wxt/browser'],
  ['casebook', 'preact/hooks'],
  ['platform', 'dexie'],
].map(([room = '', name]) => ({ room, code: `import '${name}';`, says: 'noRestrictedImports' }));

const outside: readonly Foul[] = ['tests', 'demo', 'scripts', 'bench'].map((there) => ({
  room: 'entrypoints',
  code: `import '../../${there}/index.ts';`,
  says: 'What ships knows nothing of',
}));

const globals: readonly Foul[] = ['tone', 'guidance'].flatMap((room) =>
  [
    'document',
    'window',
    'chrome',
    'browser',
    'fetch',
    'localStorage',
    'globalThis',
    'indexedDB',
    'process',
  ].map((name) => ({ room, code: `export const found = ${name};`, says: 'noRestrictedGlobals' })),
);

const hostile: readonly Foul[] = shipped.flatMap((room) =>
  [
    ["fetch('x');", connection],
    ['new XMLHttpRequest();', connection],
    ["new WebSocket('x');", connection],
    ["new EventSource('x');", connection],
    ["navigator.sendBeacon('x');", connection],
    ["element.innerHTML = '';", markup],
    ["element['outerHTML'] = '';", markup],
    ["element.insertAdjacentHTML('beforeend', text);", markup],
    ['eval(text);', 'Text never becomes code'],
    ['new Function(text);', 'Text never becomes code'],
  ].map(([code = '', says = '']) => ({ room, code, says })),
);

const roundabout: readonly Foul[] = [
  ["globalThis.fetch('x');", connection],
  ["self['fetch']('x');", connection],
  ['const { fetch: go } = window;', connection],
  ["new window.WebSocket('x');", connection],
  ['const { innerHTML } = element;', markup],
  ['element!.innerHTML += text;', markup],
  ['export const view = <p dangerouslySetInnerHTML={{ __html: text }} />;', 'noDangerouslySetInnerHtml'],
  ['export const any: any = 1;', 'noExplicitAny'],
  ['export const sure = maybe!;', 'noNonNullAssertion'],
  ['// @ts-ignore\nexport const wrong: string = 1;', 'noTsIgnore'],
].map(([code = '', says = '']) => ({ room: 'entrypoints', code, says }));

export const foul: readonly Foul[] = [
  ...arrows,
  ...faces,
  ...packages,
  ...outside,
  ...globals,
  ...hostile,
  ...roundabout,
];

export const fair: readonly Snippet[] = [
  ...['components', 'platform', 'sites', 'casebook', 'guidance', 'tone', 'locales'].map((room) => ({
    room: 'entrypoints',
    code: `export * from '../../${room}/index.ts';`,
  })),
  { room: 'entrypoints', code: "export * from '../../components/cue/cue.tsx';" },
  { room: 'entrypoints', code: "export * from '../../sites/watch.ts';" },
  { room: 'entrypoints', code: "export * from '../../platform/content.ts';" },
  { room: 'guidance', code: "export * from '../../tone/index.ts';" },
  { room: 'components', code: "export type * from '../../guidance/index.ts';" },
  { room: 'components', code: "export * from 'preact/hooks';" },
  { room: 'platform', code: "export * from '../../guidance/index.ts';" },
  { room: 'casebook', code: "export * from 'dexie';" },
  { room: 'sites', code: "export * from '@mozilla/readability';" },
  { room: 'tone', code: "export * from '../types.ts';" },
  { room: 'tone', code: 'export const words = new Intl.Segmenter();' },
  { room: 'sites', code: 'export const text = document.body.textContent;' },
];
