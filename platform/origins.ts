import { browser } from 'wxt/browser';

/**
 * The match pattern of the one origin a page belongs to, or undefined where no extension may read (browser pages,
 * files). Firefox patterns know no port, so there a site is its scheme and host.
 * Source: developer.mozilla.org, "Match patterns in extension manifests" (2026-11).
 */
export function originPattern(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return undefined;
  const host = import.meta.env.FIREFOX ? url.hostname : url.host;
  return `${url.protocol}//${host}/*`;
}

/** Must be the first thing in the click's handler: Firefox loses the gesture after an `await`. */
export function requestOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.request({ origins: [pattern] });
}

/** Turns a site off; `permissions.onRemoved` does the rest. */
export async function dropOrigin(pattern: string): Promise<void> {
  await browser.permissions.remove({ origins: [pattern] });
}

/** Whether the site is on. */
export function holdsOrigin(pattern: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [pattern] });
}

/** Patterns of every site the person has turned on. */
export async function grantedOrigins(): Promise<readonly string[]> {
  const { origins = [] } = await browser.permissions.getAll();
  return origins;
}
