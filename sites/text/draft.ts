import { isReachable } from '../editable.ts';
import type { Composer, PageDraft } from '../types.ts';
import { cut } from './bounds.ts';
import { flowOf } from './flow.ts';
import { partsOf } from './parts.ts';
import { rangeIn } from './range.ts';

/**
 * The reply as it stands. Of a rich editor the quoted parts and the signature are left out; a textarea's text is
 * given whole, for its marks are words. At most 100,000 UTF-16 units; an editor that was taken away gives
 * what it held, or nothing when its frame has gone with it.
 */
export function readDraft({ element, site }: Composer): PageDraft {
  if (!isReachable(element)) return { text: '', rangeOf: () => undefined };
  if (element.localName === 'textarea') {
    const { value } = element as HTMLTextAreaElement;
    const text = cut(value);
    return { text, ...(text.length < value.length ? { cut: true } : {}), rangeOf: () => undefined };
  }
  const { text, runs, ...flow } = flowOf(element, { part: partsOf(site, false), quotes: 'leave_out' });
  return {
    text,
    ...(flow.cut ? { cut: true } : {}),
    rangeOf: (start, end) => rangeIn(element, runs, start, end),
  };
}
