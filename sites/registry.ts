import { demo } from './demo.ts';
import { generic } from './generic.ts';
import { gmail } from './gmail.ts';
import { roundcube } from './roundcube.ts';
import type { Site } from './types.ts';

/** Every page known, the most particular first. `generic` holds everywhere and stands last. */
export const sites = [gmail, roundcube, demo, generic] as const satisfies readonly Site[];

/** The first site whose hosts and marks hold for this page; `generic` where none does. */
export function siteFor(document: Document, url: URL, known: readonly Site[] = sites): Site {
  return known.find((site) => holds(site, document, url)) ?? generic;
}

function holds(site: Site, document: Document, url: URL): boolean {
  if (site.hosts.length === 0 && site.marks === undefined) return false;
  const host = site.hosts.length === 0 || site.hosts.some((pattern) => hostMatches(pattern, url.hostname));
  return host && (site.marks === undefined || document.querySelector(site.marks) !== null);
}

/** `*.example.org` holds for every host below example.org and for itself. */
function hostMatches(pattern: string, host: string): boolean {
  if (!pattern.startsWith('*.')) return pattern === host;
  const base = pattern.slice(2);
  return host === base || host.endsWith(`.${base}`);
}
