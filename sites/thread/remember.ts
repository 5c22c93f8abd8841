import type { PageThread } from '../types.ts';

const remembered = new WeakMap<HTMLElement, PageThread>();

/**
 * Keeps the thread that a quotation held when it was whole: people cut quotations down or delete them, and change
 * recipients and subject, while they answer the same mail. A new last message means another thread.
 */
export function rememberThread(editor: HTMLElement, read: PageThread): PageThread {
  const known = remembered.get(editor);
  if (known && isRest(read, known)) return known;
  if (read.messages.length > 0) remembered.set(editor, read);
  return read;
}

/** True when all that is read now was there before. */
function isRest(now: PageThread, before: PageThread): boolean {
  const lines = new Set(before.messages.flatMap(({ text }) => text.split('\n').map((line) => line.trim())));
  return now.messages.every(({ text }) => text.split('\n').every((line) => lines.has(line.trim())));
}
