import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { type BrowserKind, findBrowser } from './find.ts';

const packages: Record<BrowserKind, string> = { chromium: 'chromium', firefox: 'firefox-esr' };
/** Without these the pictures and the width of texts differ from a desktop's. */
const fonts = ['fonts-liberation', 'fonts-noto-color-emoji'];

/** Debian or a relative of it, with the rights to install packages: elsewhere nothing is ever installed. */
export async function canInstall(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false;
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '');
  return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(release);
}

/**
 * The program of a browser, installed first where it is missing and may be installed.
 * @throws Error saying what to install where this machine is not ours to install on, or where installing failed.
 */
export async function ensureBrowser(kind: BrowserKind): Promise<string> {
  const found = await findBrowser(kind);
  if (found) return found;
  if (!(await canInstall())) throw new Error(advice(kind));
  await apt('update');
  await apt('install', '-y', '--no-install-recommends', packages[kind], ...fonts);
  const installed = await findBrowser(kind);
  if (!installed)
    throw new Error(`apt-get installed ${packages[kind]}, but no ${kind} is on PATH. ${advice(kind)}`);
  return installed;
}

function advice(kind: BrowserKind): string {
  return kind === 'chromium'
    ? 'No Chromium or Chrome found. Install one (version 126 or newer), or name its program in EVENKEEL_CHROMIUM.'
    : 'No Firefox found. Install one (version 140 or newer), or name its program in EVENKEEL_FIREFOX.';
}

function apt(...args: string[]): Promise<void> {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const child = spawn('apt-get', ['-qq', ...args], { env, stdio: ['ignore', 'inherit', 'inherit'] });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`apt-get ${args.join(' ')}: exit code ${code}`)),
    );
  });
}
