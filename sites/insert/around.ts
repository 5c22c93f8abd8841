import { isThere } from '../find.ts';
import { lookOf } from '../text/look.ts';
import type { Composer } from '../types.ts';
import { caretOf } from './caret.ts';

/** The characters on either side of the caret on its line; empty at the edges of a line and where they cannot be told. */
export interface Around {
  before: string;
  after: string;
}

/** Looks where the caret stands, or last stood; for telling whether a sentence put there needs a space of its own. */
export function aroundCaret(composer: Composer): Around {
  if (!isThere(composer)) return { before: '', after: '' };
  const { kind, element } = composer;
  if (kind === 'text') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return { before: value.charAt(selectionEnd - 1), after: value.charAt(selectionEnd) };
  }
  const { endContainer, endOffset } = caretOf(composer);
  const line = lineAround(endContainer, element);
  const left = element.ownerDocument.createRange();
  left.selectNodeContents(line);
  left.setEnd(endContainer, endOffset);
  const right = element.ownerDocument.createRange();
  right.selectNodeContents(line);
  right.setStart(endContainer, endOffset);
  const [previous, next] = nodesBeside(endContainer, endOffset);
  return {
    before: previous && endsLine(previous) ? '' : left.toString().slice(-1),
    after: next && endsLine(next) ? '' : right.toString().charAt(0),
  };
}

/** The nodes that touch a place; none where it stands within a text. */
function nodesBeside(container: Node, offset: number): readonly [Node | null, Node | null] {
  if (container.nodeType === 1) {
    return [container.childNodes[offset - 1] ?? null, container.childNodes[offset] ?? null];
  }
  const atEnd = offset === (container as Text).data.length;
  return [offset === 0 ? container.previousSibling : null, atEnd ? container.nextSibling : null];
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
