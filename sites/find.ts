import { editorAround, frameAround, isReachable, takesAnswers } from './editable.ts';
import type { Composer, Site } from './types.ts';

/** The editor last used in each page; weak, so that it keeps nothing alive. */
const lastUsed = new WeakMap<Document, WeakRef<HTMLElement>>();

/**
 * The composer now in use: the focused one, else the one last used, else the only one there is.
 * Where several are equal and none was used, undefined: a wrong guess is worse than none.
 */
export function findComposer(document: Document, site: Site): Composer | undefined {
  const active = deepActive(document);
  const focused = active && composerFrom(active, site);
  if (focused) return focused;
  const last = lastUsed.get(document)?.deref();
  const used = last && isReachable(last) ? composerOf(last, site) : undefined;
  if (used) return used;
  for (const selector of site.composer.selectors) {
    const composers = new Map<HTMLElement, Composer>();
    for (const element of document.querySelectorAll(selector)) {
      const composer = composerFor(element, site);
      if (composer) composers.set(composer.element, composer);
    }
    if (composers.size > 0) return composers.size === 1 ? [...composers.values()][0] : undefined;
  }
  return undefined;
}

/** The composer this element is or stands in, as when it has just taken the focus. */
export function composerFrom(element: Element, site: Site): Composer | undefined {
  const composer = composerFor(element, site);
  if (composer) lastUsed.set(composer.anchor.ownerDocument, new WeakRef(composer.element));
  return composer;
}

/** True while the page still holds the composer. Nothing of a composer may be touched before this was asked. */
export function isThere({ element, anchor }: Composer): boolean {
  return anchor.isConnected && isReachable(element) && element.isConnected;
}

function composerFor(element: Element, site: Site): Composer | undefined {
  const editor = editorAround(element);
  return editor && composerOf(editor, site);
}

function composerOf(element: HTMLElement, site: Site): Composer | undefined {
  const anchor = frameAround(element.ownerDocument) ?? element;
  const known = site.composer.selectors.some(
    (selector) => anchor.matches(selector) || element.matches(selector),
  );
  if (!known || !takesAnswers(element, anchor)) return undefined;
  return { kind: element.localName === 'textarea' ? 'text' : 'rich', element, anchor, site };
}

/** The focused element, through open shadow roots and editor frames. */
function deepActive(document: Document): Element | undefined {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active ?? undefined;
}
