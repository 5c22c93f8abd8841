import { isThere } from '../find.ts';
import { lookOf } from '../text/look.ts';
import type { Composer } from '../types.ts';
import { caretOf } from './caret.ts';

/** Signs that a phrase follows without a space. */
const opening = '([{«“‘¿¡/-';
/** Signs before which a phrase ends without a space. */
const closing = ')]}»”’.,;:!?';

/**
 * A phrase with the spaces it needs where the caret stands, so that it does not run into the words around it. For
 * `insertText`, which puts in exactly what it is given.
 */
export function spaced(composer: Composer, phrase: string): string {
  if (!isThere(composer) || phrase === '') return phrase;
  const [before, after] = neighbours(composer);
  const left = before !== '' && !isSpace(before) && !opening.includes(before) && !isSpace(phrase.charAt(0));
  const right = after !== '' && !isSpace(after) && !closing.includes(after) && !isSpace(phrase.slice(-1));
  return `${left ? ' ' : ''}${phrase}${right ? ' ' : ''}`;
}

/** The sign on each side of the caret in its line; empty where the line begins or ends. */
function neighbours(composer: Composer): readonly [string, string] {
  const { kind, element } = composer;
  if (kind === 'text') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return [value.charAt(selectionEnd - 1), value.charAt(selectionEnd)];
  }
  const { endContainer, endOffset } = caretOf(composer);
  const line = lineAround(endContainer, element);
  const before = element.ownerDocument.createRange();
  before.selectNodeContents(line);
  before.setEnd(endContainer, endOffset);
  const after = element.ownerDocument.createRange();
  after.selectNodeContents(line);
  after.setStart(endContainer, endOffset);
  const inElement = endContainer.nodeType === 1;
  const previous = inElement
    ? endContainer.childNodes[endOffset - 1]
    : endOffset === 0 && endContainer.previousSibling;
  const next = inElement
    ? endContainer.childNodes[endOffset]
    : endOffset === (endContainer as Text).data.length && endContainer.nextSibling;
  return [
    previous && endsLine(previous) ? '' : before.toString().slice(-1),
    next && endsLine(next) ? '' : after.toString().charAt(0),
  ];
}

/** The nearest block around a place in the editor, or the editor. */
function lineAround(node: Node, editor: Element): Node {
  let at: Node | null = node;
  while (at && at !== editor && !(at.nodeType === 1 && lookOf(at as Element).block)) at = at.parentNode;
  return at ?? editor;
}

function endsLine(node: Node): boolean {
  return node.nodeName === 'BR' || (node.nodeType === 1 && lookOf(node as Element).block);
}

function isSpace(sign: string): boolean {
  return sign.trim() === '';
}
