import { access, constants } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

export type BrowserKind = 'chromium' | 'firefox';

interface Places {
  /** Environment variable that names the program outright. */
  env: string;
  /** Names looked for on PATH, the freest first. */
  names: readonly string[];
  mac: readonly string[];
  windows: readonly string[];
}

const places: Record<BrowserKind, Places> = {
  chromium: {
    env: 'EVENKEEL_CHROMIUM',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    mac: ['Chromium.app/Contents/MacOS/Chromium', 'Google Chrome.app/Contents/MacOS/Google Chrome'],
    windows: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
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
    if (await runs(named)) return named;
    throw new Error(`${env} names ${named}, which cannot be run`);
  }
  for (const file of candidates(kind)) if (await runs(file)) return file;
  return undefined;
}

function candidates(kind: BrowserKind): string[] {
  const { names, mac, windows } = places[kind];
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

function runs(file: string): Promise<boolean> {
  return access(file, constants.X_OK).then(
    () => true,
    () => false,
  );
}
