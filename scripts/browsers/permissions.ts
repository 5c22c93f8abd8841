import type { Chromium } from './chromium.ts';
import { eventually } from './eventually.ts';
import { originPattern } from './origins.ts';

/*
 * The permission dialog is part of the browser's own window and cannot be clicked by a driver. Two things were seen
 * to work in Chromium 156 without changing the package:
 *
 * - A fresh profile started once and closed, the pattern written under `extensions.settings.<id>` of its Preferences
 *   into `active_permissions`, `granted_permissions` and `runtime_granted_permissions` (`explicit_host` is enough;
 *   a pattern in `scriptable_host` makes Chromium register scripts twice), and started again. `permissions.onAdded`
 *   is not heard that way, and on Windows and macOS the profile's signature would have to be forged.
 * - What is used here: chrome://extensions may allow a host for an extension ahead of time (`addHostPermission` of
 *   its private API). `permissions.request` for it is then answered at once, without a dialog, exactly as if the
 *   person had said yes: the request itself, its gesture and `permissions.onAdded` are the real ones.
 *
 * A pattern with a port (`http://127.0.0.1:8080/*`) covers that port only; one without covers every port.
 */

/**
 * Makes the browser say yes, without its dialog, to the requests that follow for these origins: what a test calls
 * before it clicks the real switch in the popup.
 */
export async function answerRequests(chromium: Chromium, origins: readonly string[]): Promise<void> {
  const page = await chromium.context.newPage();
  await page.goto('chrome://extensions/');
  for (const origin of origins) {
    await page.evaluate(allowHost, [chromium.extensionId, originPattern('chromium', origin)] as const);
  }
  await page.close();
}

/**
 * Turns sites on: answers ahead, requests from a page of the extension, and waits until the worker has registered
 * its scripts for them.
 * @throws Error when the browser or the extension does not follow.
 */
export async function grantOrigins(chromium: Chromium, origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  await answerRequests(chromium, origins);
  const page = await chromium.openExtensionPage('manifest.json');
  for (const origin of origins) {
    const pattern = originPattern('chromium', origin);
    // Playwright evaluates with a user gesture.
    if (!(await page.evaluate(request, pattern))) throw new Error(`Chromium did not grant ${pattern}`);
    if (!(await chromium.worker.evaluate(holds, pattern)))
      throw new Error(`the worker does not hold ${pattern}`);
    await eventually(
      () => chromium.worker.evaluate(hasScriptFor, pattern),
      `a script registered for ${pattern}`,
    );
  }
  await page.close();
}

/** The few functions of the browser used below, in the pages they are evaluated in. */
interface Api {
  developerPrivate: { addHostPermission(id: string, pattern: string): Promise<void> };
  permissions: {
    request(wanted: { origins: string[] }): Promise<boolean>;
    contains(wanted: { origins: string[] }): Promise<boolean>;
  };
  scripting: { getRegisteredContentScripts(): Promise<{ matches?: string[] }[]> };
}

function allowHost([id, pattern]: readonly [string, string]): Promise<void> {
  return (globalThis as unknown as { chrome: Api }).chrome.developerPrivate.addHostPermission(id, pattern);
}

function request(pattern: string): Promise<boolean> {
  return (globalThis as unknown as { chrome: Api }).chrome.permissions.request({ origins: [pattern] });
}

function holds(pattern: string): Promise<boolean> {
  return (globalThis as unknown as { chrome: Api }).chrome.permissions.contains({ origins: [pattern] });
}

async function hasScriptFor(pattern: string): Promise<boolean> {
  const scripts = await (
    globalThis as unknown as { chrome: Api }
  ).chrome.scripting.getRegisteredContentScripts();
  return scripts.some(({ matches = [] }) => matches.includes(pattern));
}
