import { basename } from 'node:path';
import { type BrowserKind, canInstall, canRun, findBrowser, findChrome } from '../browsers/index.ts';

const howToInstall = `Install one of these and run npm start again:
  Debian, Ubuntu   sudo apt install chromium      or  firefox-esr (Debian), firefox (Ubuntu)
  Fedora           sudo dnf install chromium      or  firefox
  macOS            brew install --cask chromium   or  google-chrome, firefox
  Windows          winget install Google.Chrome   or  Mozilla.Firefox
A browser in another place: npm start -- --browser /path/of/it`;

/** Nothing to open the inbox in; the message says what to install. */
export class NoBrowserError extends Error {}

/**
 * Which kind of browser to start. Where a program is named, by path or as Chrome, `launchChromium` and
 * `launchFirefox` are told through the environment variable they look at first.
 * @throws NoBrowserError
 */
export async function chooseBrowser(wanted: string | undefined, unseen: boolean): Promise<BrowserKind> {
  if (wanted === undefined) return (await firstFound()) ?? (await installed('chromium', unseen));
  if (wanted === 'chromium' || wanted === 'firefox') {
    return (await findBrowser(wanted)) ? wanted : installed(wanted, unseen);
  }
  const program = wanted === 'chrome' ? await findChrome() : wanted;
  if (program === undefined)
    throw new NoBrowserError(`Google Chrome was not found on this machine. ${howToInstall}`);
  if (!(await canRun(program)))
    throw new NoBrowserError(`${program} is not a program that can be started. ${howToInstall}`);
  const kind = /firefox|librewolf|waterfox/i.test(basename(program)) ? 'firefox' : 'chromium';
  process.env[kind === 'firefox' ? 'EVENKEEL_FIREFOX' : 'EVENKEEL_CHROMIUM'] = program;
  return kind;
}

async function firstFound(): Promise<BrowserKind | undefined> {
  if (await findBrowser('chromium')) return 'chromium';
  return (await findBrowser('firefox')) ? 'firefox' : undefined;
}

/** In a bare container nobody is there to install a browser: there, and only there, launching it does. */
async function installed(kind: BrowserKind, unseen: boolean): Promise<BrowserKind> {
  if (unseen && (await canInstall())) {
    console.log(`No ${kind} here yet: installing Debian's own package (about a minute).`);
    return kind;
  }
  throw new NoBrowserError(
    `No ${kind === 'firefox' ? 'Firefox' : 'Chromium, Chrome or Firefox'} was found on this machine. ${howToInstall}`,
  );
}
