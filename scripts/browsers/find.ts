import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** The two engines; Chrome and its relatives are started as Chromium is. */
export type BrowserKind = 'chromium' | 'firefox';

interface Programs {
  /** Names looked for on PATH, the freest first. */
  names: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
}

const chrome: Programs = {
  names: ['google-chrome-stable', 'google-chrome'],
  mac: ['Google Chrome.app/Contents/MacOS/Google Chrome'],
  windows: ['Google\\Chrome\\Application\\chrome.exe'],
};

/** `env`: the environment variable that names the program outright. */
const places: Record<BrowserKind, Programs & { env: string }> = {
  chromium: {
    env: 'EVENKEEL_CHROMIUM',
    names: ['chromium', 'chromium-browser', ...chrome.names],
    mac: ['Chromium.app/Contents/MacOS/Chromium', ...chrome.mac],
    windows: ['Chromium\\Application\\chrome.exe', ...chrome.windows],
  },
  firefox: {
    env: 'EVENKEEL_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    mac: ['Firefox.app/Contents/MacOS/firefox', 'Firefox Developer Edition.app/Contents/MacOS/firefox'],
    windows: ['Mozilla Firefox\\firefox.exe'],
  },
};

/**
 * The program of a browser on this machine, or undefined where none is found.
 * @throws Error when the environment variable names a file that cannot be run.
 */
export async function findBrowser(kind: BrowserKind): Promise<string | undefined> {
  const { env } = places[kind];
  const named = process.env[env];
  if (named) {
    if (await canRun(named)) return named;
    throw new Error(`${env} names ${named}, which cannot be run`);
  }
  return firstOf(places[kind]);
}

/** Chrome itself, where somebody asks for it and not for whatever is first. */
export function findChrome(): Promise<string | undefined> {
  return firstOf(chrome);
}

/** Whether a file is there and is a program. */
export function canRun(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}

async function firstOf(programs: Programs): Promise<string | undefined> {
  for (const file of candidates(programs)) if (await canRun(file)) return file;
  return undefined;
}

function candidates({ names, mac, windows }: Programs): string[] {
  if (process.platform === 'win32') {
    const { PROGRAMFILES, LOCALAPPDATA } = process.env;
    const roots = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => windows.map((file) => join(root, file)));
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  if (process.platform !== 'darwin') return onPath;
  return [
    ...['/Applications', join(homedir(), 'Applications')].flatMap((root) =>
      mac.map((file) => join(root, file)),
    ),
    ...onPath,
  ];
}
