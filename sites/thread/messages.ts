import { isSeen } from '../editable.ts';
import { flowOf } from '../text/flow.ts';
import { partsOf } from '../text/parts.ts';
import type { Composer, MessagesSource, PageMessage, PageThread, TimeMark } from '../types.ts';
import { accountAddresses } from './account.ts';
import { addressesIn, fieldText } from './fields.ts';

/** Most items of one thread that are read; the newest, which stand last. */
const maxItems = 60;
/** Elements of one thread after which no older item is begun: reading more would hold the page up at each pause. */
const maxElements = 40_000;

/** The messages a page shows around this composer, oldest first. None where sides or the thread cannot be told. */
export function shownMessages(
  document: Document,
  composer: Composer,
  source: MessagesSource,
): Omit<PageThread, 'key'> {
  const root = rootOf(document, composer, source);
  if (!root) return { messages: [], coverage: 'none' };
  const items = itemsOf(root, source);
  const isOwn = ownership(document, source);
  const read = newest(items).flatMap((item) => messageOf(item, composer, source, isOwn) ?? []);
  const messages = read.map(({ message }) => message);
  if (messages.length === 0) return { messages, coverage: 'none' };
  const collapsed = source.collapsed !== undefined && root.querySelector(source.collapsed) !== null;
  const partly = collapsed || source.virtual === true || messages.length < items.length;
  const cut = read.some((one) => one.cut);
  return { messages, coverage: partly ? 'on_screen' : 'all', ...(cut ? { cut } : {}) };
}

/** The last items, oldest first, as many as are read. */
function newest(items: readonly Element[]): readonly Element[] {
  let elements = 0;
  let first = items.length;
  while (first > 0 && items.length - first < maxItems && elements < maxElements) {
    first--;
    elements += items[first]?.getElementsByTagName('*').length ?? 0;
  }
  return items.slice(first);
}

/** The thread that holds the composer, else the only one that is seen. */
function rootOf(document: Document, { anchor }: Composer, source: MessagesSource): Element | undefined {
  const roots = [...document.querySelectorAll<HTMLElement>(source.root)].filter(
    (root) => !root.parentElement?.closest(source.body) && itemsOf(root, source).length > 0,
  );
  const around = roots.findLast((root) => root.contains(anchor));
  if (around) return around;
  const seen = roots.filter(isSeen);
  return seen.length === 1 ? seen[0] : undefined;
}

/** Items that are the page's own: what a mail's markup pretends to be lies within a body. */
function itemsOf(root: Element, { item, body }: MessagesSource): Element[] {
  const own = [...root.querySelectorAll(item)].filter((found) => !found.parentElement?.closest(body));
  return own.some((found) => found.querySelector(body)) ? own : [];
}

type Ownership = (item: Element, author: Element | null) => boolean | undefined;

/** How one tells an own message; undefined for a message whose side cannot be told. */
function ownership(document: Document, source: MessagesSource): Ownership {
  const { own, authorAddress } = source;
  if (own.by === 'selector') {
    return (item) => item.matches(own.selector) || item.querySelector(own.selector) !== null;
  }
  const addresses = new Set(accountAddresses(document, own, source.root));
  return (_item, author) => {
    const text = author && ((authorAddress && author.getAttribute(authorAddress)) || fieldText(author));
    const [address] = addressesIn(text ?? '');
    return addresses.size === 0 || address === undefined ? undefined : addresses.has(address);
  };
}

function messageOf(
  item: Element,
  composer: Composer,
  source: MessagesSource,
  isOwn: Ownership,
): { message: PageMessage; cut: boolean } | undefined {
  const author = source.author ? item.querySelector(source.author) : null;
  const own = isOwn(item, author);
  if (own === undefined) return undefined;
  const part = partsOf(composer.site, true);
  const bodies = [...item.querySelectorAll(source.body)].filter(
    (body) => !body.parentElement?.closest(source.body),
  );
  const flows = bodies.map((body) => flowOf(body, { part, quotes: 'leave_out', except: composer.anchor }));
  const text = flows
    .map((flow) => flow.text.trim())
    .join('\n')
    .trim();
  if (text === '') return undefined;
  const at = timeOf(item, source.time);
  const name = author?.textContent?.trim().slice(0, 200);
  const message: PageMessage = {
    from: own ? 'agent' : 'customer',
    text,
    ...(at === undefined ? {} : { at }),
    ...(name ? { author: name } : {}),
  };
  return { message, cut: flows.some((flow) => flow.cut) };
}

/** Only dates that mean the same everywhere: ISO 8601. What is written for people differs by language. */
function timeOf(item: Element, mark: TimeMark | undefined): number | undefined {
  const written = mark && item.querySelector(mark.selector)?.getAttribute(mark.attribute);
  if (written?.charAt(4) !== '-') return undefined;
  const at = Date.parse(written);
  return Number.isNaN(at) ? undefined : at;
}
