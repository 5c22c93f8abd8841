import type { KeyMark } from '../types.ts';
import { addressesIn, fieldText } from './fields.ts';

/** What mail programs put before the subject of an answer, in small letters. */
const answers = new Set('re r rv rif ref res vs vl sv aw wg tr fw fwd i vb odp antw'.split(' '));

/**
 * Names the thread of a page: by the first mark that yields, else by the page's address.
 * The host stands in front, for self-hosted products have one site file for many hosts.
 */
export function threadKey(scope: ParentNode, url: URL, marks: readonly KeyMark[] = []): string {
  for (const mark of marks) {
    const value = nameBy(mark, scope, url);
    if (value) return `${url.host}/${value}`;
  }
  return url.href;
}

function nameBy(mark: KeyMark, scope: ParentNode, url: URL): string | undefined {
  if (mark.by === 'attribute') {
    return scope.querySelector(mark.selector)?.getAttribute(mark.attribute) ?? undefined;
  }
  if (mark.by === 'fragment') return lastPart(url.hash);
  const values = mark.selectors.map((selector) => {
    const texts = [...scope.querySelectorAll(selector)].slice(0, 20).map(fieldText).join(', ');
    const addresses = addressesIn(texts);
    return addresses.length > 0 ? addresses.join(',') : bareSubject(texts);
  });
  return values.some((value) => value !== '') ? values.join('|') : undefined;
}

/** A thread's id in `#inbox/…` and the like; short parts name folders, not threads. */
function lastPart(hash: string): string | undefined {
  const last = hash.split('?', 1)[0]?.split('/').at(-1) ?? '';
  return last.length >= 12 ? last : undefined;
}

/** A subject without `Re:` and its kin, so that question and answer have one name. */
function bareSubject(subject: string): string {
  let bare = subject.slice(0, 1_000).trim().toLowerCase();
  for (let colon = bare.indexOf(':'); colon > 0; colon = bare.indexOf(':')) {
    if (!answers.has(bare.slice(0, colon).trim())) break;
    bare = bare.slice(colon + 1).trim();
  }
  return bare;
}
