import type { Browser } from 'puppeteer-core';

/** The extension's own name in Firefox, as in wxt.config.ts. */
export const geckoId = 'evenkeel@evenkeel.example';

/**
 * Evaluates an expression in the browser's own window, where `extension` is the running extension and
 * `ExtensionPermissions` Firefox's store of granted permissions. Only plain values come back.
 * @throws Error with the browser's words when the expression throws.
 */
export type Privileged = (expression: string) => Promise<unknown>;

/** What puppeteer has at run time but does not publish: the raw BiDi connection (looked at in puppeteer-core 25.16). */
interface Connected {
  connection: { send(method: string, params: object): Promise<{ result: unknown }> };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: unknown };
  exceptionDetails?: { text: string };
}

const prelude = `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(geckoId)});`;

/** Needs Firefox started with `--remote-allow-system-access`. */
export async function privileged(browser: Browser): Promise<Privileged> {
  const { connection } = browser as unknown as Connected;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const [window] = (result as { contexts: { context: string }[] }).contexts;
  if (!window) throw new Error('Firefox shows no window of its own over BiDi');
  return async (expression) => {
    const answer = await connection.send('script.evaluate', {
      expression: `(async () => { ${prelude} return (${expression}); })()`,
      target: { context: window.context },
      awaitPromise: true,
    });
    const { type, result: value, exceptionDetails } = answer.result as Evaluated;
    if (type === 'exception')
      throw new Error(`Firefox: ${exceptionDetails?.text ?? 'unknown'} in ${expression}`);
    return value?.value;
  };
}
