import { isReachable } from '../editable.ts';
import type { Run } from './writer.ts';

/** The page's range of a stretch of text; undefined when the page no longer holds it as it was read. */
export function rangeIn(root: Element, runs: readonly Run[], start: number, end: number): Range | undefined {
  if (start >= end || !isReachable(root)) return undefined;
  const touched = runs.filter((run) => run.start < end && run.start + run.raw.length > start);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last || !touched.every((run) => stands(run, root))) return undefined;
  const range = root.ownerDocument.createRange();
  range.setStart(first.node, first.offset + Math.max(0, start - first.start));
  range.setEnd(last.node, last.offset + Math.min(last.raw.length, end - last.start));
  return range;
}

function stands({ node, offset, raw }: Run, root: Element): boolean {
  return root.isConnected && root.contains(node) && node.data.startsWith(raw, offset);
}
