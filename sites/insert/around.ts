import type { Composer } from '../types.ts';
import { caretIn, lastCaret } from './caret.ts';

/** The characters on either side of the caret on its line; empty at the edges of a line and where they cannot be told. */
export interface Around {
  before: string;
  after: string;
}

/** Looks where the caret stands, or last stood; for telling whether a sentence put there needs a space of its own. */
export function aroundCaret({ kind, element }: Composer): Around {
  if (kind === 'text') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    return sides(value, selectionEnd);
  }
  const range = caretIn(element) ?? lastCaret(element);
  const node = range?.endContainer;
  return node?.nodeType === 3 && range
    ? sides((node as Text).data, range.endOffset)
    : { before: '', after: '' };
}

function sides(text: string, at: number): Around {
  return { before: text.slice(Math.max(0, at - 1), at), after: text.slice(at, at + 1) };
}
