import type { PageDraft } from '../../sites/index.ts';
import type { Span } from '../../tone/index.ts';

const name = 'evenkeel-hint';

/**
 * Underlines words of the draft without touching them: CSS Custom Highlights change no markup, so nothing of ours can
 * be sent. A textarea's text has no ranges and gets no marks. Fails closed: in doubt no mark.
 */
export function mark(view: Window & typeof globalThis, draft: PageDraft, spans: readonly Span[]): void {
  const ranges = spans
    .map(({ start, end }) => draft.rangeOf(start, end))
    .filter((range) => range !== undefined);
  if (ranges.length === 0) unmark(view);
  else view.CSS.highlights.set(name, new view.Highlight(...ranges));
}

export function unmark(view: Window & typeof globalThis): void {
  view.CSS.highlights.delete(name);
}
