import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.env.EVENKEEL_SHARED ?? join(import.meta.dirname, '../../../../shared');

/** Why a test on shared data does not run here; empty when the data is there. It becomes part of the test's name. */
export function missing(folder: string): string {
  return existsSync(join(root, folder)) ? '' : ` (skipped: shared ${folder} is not here)`;
}

export function sharedText(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

export function sharedJson<T>(path: string): T {
  return JSON.parse(sharedText(path));
}

export function sharedRows<T>(path: string): T[] {
  return sharedText(path)
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));
}

export function sharedFiles(folder: string, ending: string): string[] {
  return readdirSync(join(root, folder)).filter((name) => name.endsWith(ending));
}

/** Gold and found asks agree when they share half of the shorter one's characters. So the shared evaluation counts. */
export function matchSpans(want: readonly string[], have: readonly string[], text: string) {
  const used = new Set<number>();
  let right = 0;
  for (const one of want) {
    const at = have.findIndex((other, n) => !used.has(n) && overlap(one, other, text) >= 0.5);
    if (at < 0) continue;
    used.add(at);
    right++;
  }
  return { right, extra: have.length - right, lost: want.length - right };
}

function overlap(a: string, b: string, text: string): number {
  const i = text.indexOf(a);
  const j = text.indexOf(b);
  if (i < 0 || j < 0) return 0;
  const shared = Math.min(i + a.length, j + b.length) - Math.max(i, j);
  return shared <= 0 ? 0 : shared / Math.min(a.length, b.length);
}

export function f1({ right, extra, lost }: { right: number; extra: number; lost: number }): number {
  return (2 * right) / (2 * right + extra + lost || 1);
}
