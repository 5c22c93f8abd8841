import type { BrowserKind } from './find.ts';

/**
 * The match pattern of an address, as each browser writes it: Chromium's patterns know a port (and a pattern without
 * one covers every port), Firefox's know none. Written apart from `platform/origins.ts`, which it judges.
 * @param address `http://127.0.0.1:8080`, a page's whole address, or already a pattern.
 */
export function originPattern(kind: BrowserKind, address: string): string {
  const url = new URL(address);
  return `${url.protocol}//${kind === 'firefox' ? url.hostname : url.host}/*`;
}
