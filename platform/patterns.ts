/**
 * True when a match pattern holds for an origin. A pattern without a port holds for every port. Browsers' own settings
 * can give and take wider patterns than the popup asks for, such as every host of a domain.
 * Source: developer.chrome.com and developer.mozilla.org, "Match patterns" (2026-11).
 */
export function covers(pattern: string, origin: URL): boolean {
  if (!isWeb(origin)) return false;
  if (pattern === '<all_urls>') return true;
  const [scheme = '', rest = ''] = pattern.split('://', 2);
  return (scheme === '*' || `${scheme}:` === origin.protocol) && holds(rest.split('/', 1)[0] ?? '', origin);
}

function isWeb({ protocol }: URL): boolean {
  return protocol === 'https:' || protocol === 'http:';
}

function holds(host: string, origin: URL): boolean {
  if (host === '*' || host === origin.host || host === origin.hostname) return true;
  if (!host.startsWith('*.')) return false;
  const base = host.slice(2);
  return origin.hostname === base || origin.hostname.endsWith(`.${base}`);
}
