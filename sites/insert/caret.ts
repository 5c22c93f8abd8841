import { isReachable } from '../editable.ts';
import { readDraft } from '../text/draft.ts';
import type { Composer } from '../types.ts';

/** Where the caret last stood in each rich editor. A textarea remembers its own. */
const carets = new WeakMap<HTMLElement, Range>();

/** Notes where the caret stands in the composer, for the time when the focus has moved. */
export function rememberCaret({ kind, element }: Composer): void {
  const range = kind === 'rich' && isReachable(element) ? caretIn(element) : undefined;
  if (range) carets.set(element, range.cloneRange());
}

/** The caret or selection, when it stands in this editor. */
export function caretIn(element: HTMLElement): Range | undefined {
  const selection = selectionAround(element);
  if (!selection || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  return element.contains(range.commonAncestorContainer) ? range : undefined;
}

/**
 * Gives the editor its caret back and the focus with it: where it last stood, else at the end of the writer's own words.
 * A selection is left at its end, so that nothing selected is lost.
 * @returns true when the caret had to be moved and the editor must be given time to see it.
 */
export function restoreCaret(composer: Composer): boolean {
  const { kind, element } = composer;
  const focused = hasFocus(element);
  const range = kind === 'rich' ? caretOf(composer).cloneRange() : undefined;
  if (!focused) takeFocus(composer);
  if (!range) {
    const area = element as HTMLTextAreaElement;
    area.setSelectionRange(area.selectionEnd, area.selectionEnd);
    return !focused;
  }
  const now = caretIn(element);
  if (now?.collapsed && samePlace(now, range)) return !focused;
  selectionAround(element)?.collapse(range.endContainer, range.endOffset);
  return true;
}

/** Where the next insertion into a rich editor goes. */
export function caretOf(composer: Composer): Range {
  return caretIn(composer.element) ?? standing(composer);
}

function takeFocus({ element, anchor }: Composer): void {
  // Firefox gives a frame's body the focus only when the frame has it.
  if (anchor !== element) element.ownerDocument.defaultView?.focus();
  element.focus({ preventScroll: true });
}

/** Where the caret last stood, else the end of the writer's own words, above what is quoted below them. */
function standing(composer: Composer): Range {
  const { element } = composer;
  const known = carets.get(element);
  if (known && element.contains(known.commonAncestorContainer)) return known;
  const { text, rangeOf } = readDraft(composer);
  const end = text.trimEnd().length;
  const range = rangeOf(end - 1, end) ?? element.ownerDocument.createRange();
  if (!element.contains(range.commonAncestorContainer)) range.setStart(element, 0);
  return range;
}

function samePlace(a: Range, b: Range): boolean {
  return a.endContainer === b.endContainer && a.endOffset === b.endOffset;
}

function hasFocus(element: HTMLElement): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  return element.ownerDocument.hasFocus() && root.activeElement === element;
}

/** In an open shadow root Chromium keeps a selection of its own, Firefox has one for the whole page. */
function selectionAround(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as Document & { getSelection?: () => Selection | null };
  return root.getSelection?.() ?? element.ownerDocument.getSelection();
}
