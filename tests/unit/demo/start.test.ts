import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { chooseBrowser, NoBrowserError } from '../../../scripts/start/browser.ts';
import { hasDisplay, startOptions } from '../../../scripts/start/options.ts';

describe('the options of npm start', () => {
  it('open a window on a free port with the first browser found', () => {
    expect(startOptions([])).toEqual({ headless: false, port: 0 });
  });

  it('take a browser, a port and headless', () => {
    expect(startOptions(['--browser', 'firefox', '--headless', '--port', '8123'])).toEqual({
      browser: 'firefox',
      headless: true,
      port: 8123,
    });
    expect(startOptions(['--help'])).toBe('help');
  });

  it.each([['--port', 'ten'], ['--port', '70000'], ['--colour'], ['stray']])(
    'refuse %s %s with the usage',
    (...args) => {
      expect(() => startOptions(args.filter((arg) => arg !== undefined))).toThrow('npm start -- [--browser');
    },
  );

  it('know whether a window can be opened', () => {
    expect(hasDisplay({}, 'linux')).toBe(false);
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
    expect(hasDisplay({}, 'darwin')).toBe(true);
  });
});

describe('the choice of a browser', () => {
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'evenkeel-choice-'));
    vi.stubEnv('PATH', folder);
    vi.stubEnv('EVENKEEL_CHROMIUM', '');
    vi.stubEnv('EVENKEEL_FIREFOX', '');
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  async function program(name: string): Promise<string> {
    const path = join(folder, name);
    await writeFile(path, '');
    await chmod(path, 0o755);
    return path;
  }

  it('takes a program by its path and tells its kind by its name', async () => {
    const fox = await program('firefox-nightly');
    const chrome = await program('brave');
    expect(await chooseBrowser(fox, false)).toBe('firefox');
    expect(process.env.EVENKEEL_FIREFOX).toBe(fox);
    expect(await chooseBrowser(chrome, false)).toBe('chromium');
    expect(process.env.EVENKEEL_CHROMIUM).toBe(chrome);
  });

  it('says of a path that cannot be started which one it was', async () => {
    await expect(chooseBrowser(join(folder, 'none'), false)).rejects.toThrow(
      `${join(folder, 'none')} is not a program`,
    );
  });

  it.runIf(process.platform === 'linux')(
    'prefers Chrome over Chromium only when asked to (Linux: by PATH)',
    async () => {
      await program('chromium');
      const chrome = await program('google-chrome');
      expect(await chooseBrowser(undefined, false)).toBe('chromium');
      expect(process.env.EVENKEEL_CHROMIUM).toBe('');
      expect(await chooseBrowser('chrome', false)).toBe('chromium');
      expect(process.env.EVENKEEL_CHROMIUM).toBe(chrome);
    },
  );

  it.runIf(process.platform === 'linux')(
    'takes Firefox where there is nothing else (Linux: by PATH)',
    async () => {
      await program('firefox');
      expect(await chooseBrowser(undefined, false)).toBe('firefox');
    },
  );

  it.runIf(process.platform === 'linux')(
    'says what to install where nothing is found (Linux: by PATH)',
    async () => {
      for (const wanted of [undefined, 'firefox', 'chrome']) {
        const refusal = chooseBrowser(wanted, false);
        await expect(refusal).rejects.toThrow(NoBrowserError);
        await expect(refusal).rejects.toThrow(
          /apt install chromium[\s\S]*dnf install[\s\S]*brew install[\s\S]*winget install/,
        );
      }
    },
  );
});
