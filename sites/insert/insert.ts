import type { Composer, InsertOutcome } from '../types.ts';

/** Puts the text in at the caret as typing would, undone by one Ctrl+Z. */
export async function insertText({ element }: Composer, text: string): Promise<InsertOutcome> {
  element.focus();
  return element.ownerDocument.execCommand('insertText', false, text) ? 'inserted' : 'not_taken';
}
