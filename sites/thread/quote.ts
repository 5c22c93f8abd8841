import { isReachable } from '../editable.ts';
import { maxLength } from '../text/bounds.ts';
import { flowOf } from '../text/flow.ts';
import { partsOf } from '../text/parts.ts';
import type { Composer, PageMessage, PageThread, Site } from '../types.ts';
import { addressesIn } from './fields.ts';
import { type Quoted, quotedIn, same } from './quoted.ts';

/** Longest text of an editor that is searched for quotations, in UTF-16 units: it holds the answer as well. */
const longest = 2 * maxLength;

/** The thread as the quotation under the reply holds it, oldest first. `own`: the writer's names and addresses. */
export function quotedMessages({ element, site }: Composer, own: string): Omit<PageThread, 'key'> {
  if (!isReachable(element)) return { messages: [], coverage: 'none' };
  const { text, cut } = textIn(element, site);
  const messages = sided(quotedIn(text), own).reverse();
  return { messages, coverage: messages.length > 0 ? 'all' : 'none', ...(cut ? { cut } : {}) };
}

function textIn(element: HTMLElement, site: Site): { text: string; cut: boolean } {
  if (element.localName !== 'textarea') return flowOf(element, { part: partsOf(site, true), quotes: 'mark' });
  const { value } = element as HTMLTextAreaElement;
  return { text: value.slice(0, longest), cut: value.length > longest };
}

/**
 * Tells whose words are whose: by the address or name in the header, else in turns, the customer's last message
 * being the one that is answered.
 */
function sided(quoted: readonly Quoted[], own: string): PageMessage[] {
  const addresses = addressesIn(own);
  const names = own.toLowerCase();
  const sides = new Map<number, PageMessage['from']>();
  const customer = quoted[0]?.author;
  return quoted.map(({ level, author, text }) => {
    const from = sideOf(author) ?? (sides.get(level - 1) === 'customer' ? 'agent' : 'customer');
    sides.set(level, from);
    const shown = author?.name ?? author?.address;
    return { from, text, ...(shown === undefined ? {} : { author: shown }) };
  });

  function sideOf(author: Quoted['author']): PageMessage['from'] | undefined {
    if (!author) return undefined;
    if (author.address && addresses.length > 0) {
      if (addresses.includes(author.address)) return 'agent';
    } else if (author.name && startsEntry(names, author.name.toLowerCase())) return 'agent';
    return customer && same(author, customer) ? 'customer' : undefined;
  }
}

/** True when one of the entries of a list such as "Anna Smith <anna@…>, …" bears exactly this name. */
function startsEntry(entries: string, name: string): boolean {
  return entries.split(',').some((entry) => entry.split('<', 1)[0]?.replaceAll('"', '').trim() === name);
}
