import { isThere } from '../find.ts';
import { flowOf } from '../text/flow.ts';
import type { Composer } from '../types.ts';
import { caretIn } from './caret.ts';

/** What the editor held around the caret before an insertion. */
export interface Before {
  left: string;
  right: string;
}

/** Text that nobody wrote: an editor's words for an empty box, and what is no text at all. */
const notWritten = '[data-slate-placeholder], style, script';

/** What became of an editor's text after an attempt. */
export type Change = 'none' | 'grown' | 'damaged' | 'gone';

/** The editor's whole text on both sides of the caret; undefined when there is no caret in it. */
export function before({ kind, element }: Composer): Before | undefined {
  if (kind === 'text') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return { left: value.slice(0, selectionEnd), right: value.slice(selectionEnd) };
  }
  const caret = caretIn(element);
  return caret && sides(element, caret.endContainer, caret.endOffset);
}

/**
 * What has become of it: `grown` by exactly this text at the caret, nothing lost.
 * In a rich editor white space does not count: editors write the same line ends and spaces in many ways.
 */
export function changeSince({ left, right }: Before, composer: Composer, text: string): Change {
  if (!isThere(composer)) return 'gone';
  const { kind, element } = composer;
  const now = kind === 'text' ? (element as HTMLTextAreaElement).value : words(element);
  if (now === left + right) return 'none';
  const added = kind === 'text' ? text : bare(text);
  if (now !== left + added + right) return 'damaged';
  return kind === 'text' || linesStand(element, text) ? 'grown' : 'damaged';
}

/** True when the lines of a text stand on lines of their own in the editor. */
function linesStand(element: Element, text: string): boolean {
  const lines = text.split('\n').map(bare).filter(Boolean);
  if (lines.length < 2) return true;
  const flow = flowOf(element, { part: () => 'own', quotes: 'leave_out' });
  const now = flow.text.split('\n').map(bare).filter(Boolean);
  const last = lines.length - 1;
  return now.some((_, at) =>
    lines.every((line, step) => {
      const there = now[at + step] ?? '';
      return step === 0 ? there.endsWith(line) : step === last ? there.startsWith(line) : there === line;
    }),
  );
}

function words(element: Element): string {
  return sides(element, element, 0).right;
}

/** Read node by node: a copy of the nodes would fetch the pictures in them once more. */
function sides(element: Element, container: Node, offset: number): Before {
  const document = element.ownerDocument;
  const caret = document.createRange();
  caret.setStart(container, offset);
  const walker = document.createTreeWalker(element, 4);
  const found = { left: '', right: '' };
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const { data, parentElement } = node as Text;
    if (parentElement?.closest(notWritten)) continue;
    const split = node === container ? offset : caret.comparePoint(node, 0) < 0 ? data.length : 0;
    found.left += data.slice(0, split);
    found.right += data.slice(split);
  }
  return { left: bare(found.left), right: bare(found.right) };
}

function bare(text: string): string {
  return text.replaceAll(/[\s\u200b\ufeff]/g, '');
}
