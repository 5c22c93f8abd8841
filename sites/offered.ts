import { Readability } from '@mozilla/readability';
import { editorAround } from './editable.ts';
import { generic } from './generic.ts';
import { cut } from './text/bounds.ts';
import { flowOf } from './text/flow.ts';
import { partsOf } from './text/parts.ts';

/** Pages with more elements than this are not searched: it would hold them up. */
const maxElements = 8_000;
/** Shorter findings, in UTF-16 units, are menus and the like rather than messages. */
const leastLength = 20;

/** What is never a message: the writer's own editors, what runs or draws, and what loads or hides other pages. */
const others =
  'textarea, input, select, [contenteditable], script, style, noscript, template, iframe, object, embed, evenkeel-cue';

/** Of a picture: emojis are known by their words. */
const kept = ['alt', 'class', 'style', 'hidden'];

/**
 * The message that a page no file knows seems to be about, as plain text without quotations, at most 100,000 units.
 * It is offered, never assumed to be the customer's. Undefined on no page of the
 * web, when the page is too large, or when nothing is found.
 */
export function offeredMessage(document: Document, url: URL): string | undefined {
  if (!url.protocol.startsWith('http')) return undefined;
  if (document.getElementsByTagName('*').length > maxElements) return undefined;
  const copy = document.cloneNode(true) as Document;
  for (const other of copy.querySelectorAll(others)) other.remove();
  makeHarmless(copy);
  const article = new Readability<Node>(copy, {
    maxElemsToParse: maxElements,
    charThreshold: leastLength,
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse();
  const { content } = article ?? {};
  if (content?.nodeType !== 1) return undefined;
  const { text } = flowOf(content as Element, { part: partsOf(generic, true), quotes: 'leave_out' });
  return text.trim().length < leastLength ? undefined : text.trim();
}

/**
 * Names could stand for a form's own properties and lead the search in a circle; of pictures' other attributes it reads
 * by patterns that take long on long values.
 */
function makeHarmless(copy: Document): void {
  for (const named of copy.querySelectorAll('form [name], form [id]')) {
    named.removeAttribute('name');
    named.removeAttribute('id');
  }
  for (const drawn of copy.querySelectorAll('img, picture, figure, source')) {
    for (const name of drawn.getAttributeNames()) if (!kept.includes(name)) drawn.removeAttribute(name);
  }
}

/** What the person has selected on the page or in a frame of it, outside editors; undefined when nothing is. */
export function selectedText(document: Document): string | undefined {
  const frames = [...document.querySelectorAll('iframe')].slice(0, 50).map((frame) => frame.contentDocument);
  for (const place of [document, ...frames]) {
    const selection = place?.getSelection();
    const anchor = selection?.anchorNode;
    if (!selection || !anchor || selection.isCollapsed) continue;
    const element = anchor.nodeType === 1 ? (anchor as Element) : anchor.parentElement;
    const text = cut(selection.toString()).trim();
    if (text !== '' && element && !editorAround(element)) return text;
  }
  return undefined;
}
