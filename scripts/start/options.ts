import { parseArgs } from 'node:util';

/** What `npm start` was asked for. */
export interface StartOptions {
  /** `chromium`, `chrome`, `firefox` or the path of a program; absent: what is found first. */
  browser?: string;
  /** Drive the browser unseen through the whole story instead of opening a window. */
  headless: boolean;
  /** Of the demo inbox; 0: any free one. */
  port: number;
}

export const usage = `npm start -- [--browser chromium|chrome|firefox|/path/of/a/browser] [--headless] [--port NUMBER]

  Opens a small demo inbox in a fresh browser profile with Evenkeel switched on for it.
  --browser   which browser; the first one found when left out
  --headless  no window: plays the whole story and saves pictures to ./pictures
  --port      port of the inbox on 127.0.0.1; a free one when left out`;

/** @throws Error with what is wrong and the usage. */
export function startOptions(args: readonly string[]): StartOptions | 'help' {
  const { values } = parse(args);
  if (values.help) return 'help';
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`--port is a whole number from 0 to 65535, not ${values.port}.\n\n${usage}`);
  }
  const { browser, headless = false } = values;
  return { headless, port, ...(browser === undefined ? {} : { browser }) };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        browser: { type: 'string' },
        headless: { type: 'boolean' },
        port: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new Error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}

/** Whether a window can be opened here at all. Elsewhere than on Linux there always is a screen. */
export function hasDisplay(
  environment: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): boolean {
  return platform !== 'linux' || Boolean(environment.DISPLAY || environment.WAYLAND_DISPLAY);
}
