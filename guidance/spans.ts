import type { Found, Span } from '../tone/index.ts';

/** The spans of the wanted ids, in reading order, each once. */
export function spansOf<Id extends string>(
  found: readonly Found<Id>[],
  wanted: readonly Id[],
): readonly Span[] {
  const spans = found.filter(({ id }) => wanted.includes(id)).flatMap((one) => one.spans);
  return spans
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
    .filter((span, i, all) => span.start !== all[i - 1]?.start || span.end !== all[i - 1]?.end);
}
