import type { Composer, PageThread } from '../types.ts';

/** The messages the reply answers. */
export function readThread(document: Document, _composer: Composer): PageThread {
  return { key: document.URL, messages: [], coverage: 'none' };
}
