import type { Composer, PageDraft } from './types.ts';

/** The reply as it stands. */
export function readDraft({ element }: Composer): PageDraft {
  const text =
    element.localName === 'textarea' ? (element as HTMLTextAreaElement).value : (element.textContent ?? '');
  return { text: text.slice(0, 100_000), rangeOf: () => undefined };
}
