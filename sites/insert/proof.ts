import type { Composer } from '../types.ts';
import { caretIn } from './caret.ts';

/** What the editor held around the caret before an insertion. */
export interface Before {
  left: string;
  right: string;
}

export type Change = 'none' | 'grown' | 'damaged';

/** The editor's whole text on both sides of the caret; undefined when there is no caret in it. */
export function before({ kind, element }: Composer): Before | undefined {
  if (kind === 'text') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return { left: value.slice(0, selectionEnd), right: value.slice(selectionEnd) };
  }
  const caret = caretIn(element);
  if (!caret) return undefined;
  const left = element.ownerDocument.createRange();
  left.selectNodeContents(element);
  left.setEnd(caret.endContainer, caret.endOffset);
  const right = element.ownerDocument.createRange();
  right.selectNodeContents(element);
  right.setStart(caret.endContainer, caret.endOffset);
  return { left: words(left.cloneContents()), right: words(right.cloneContents()) };
}

/**
 * What has become of it: `grown` by exactly this text at the caret, nothing lost.
 * In a rich editor white space does not count: editors write the same line ends and spaces in many ways.
 */
export function changeSince({ left, right }: Before, { kind, element }: Composer, text: string): Change {
  const now = kind === 'text' ? (element as HTMLTextAreaElement).value : words(element);
  if (now === left + right) return 'none';
  const added = kind === 'text' ? text : bare(text);
  return now === left + added + right ? 'grown' : 'damaged';
}

function words(node: Node): string {
  const copy = node.cloneNode(true) as ParentNode & Node;
  for (const placeholder of copy.querySelectorAll('[data-slate-placeholder], style, script'))
    placeholder.remove();
  return bare(copy.textContent ?? '');
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff]/g, '');
}
