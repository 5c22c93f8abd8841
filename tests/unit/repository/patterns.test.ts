import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { files, isCode, read } from './files.ts';

/** Rooms that read what pages and customers write. */
const readers = /^(tone|guidance|sites)\//;

/** Slow by their form alone, and why they are not where they stand. */
const bounded: Readonly<Record<string, string>> = {
  'tone/clean/headers.ts: [-–—_=\\s:]+$': 'the line has 120 units at most',
};

const anything = /\\p\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|./gsu;
const endless = /^(?:[*+]|\{\d+,\})/;

/** A pattern as its parts: `[ab]`, `\p{L}` and `\d` count as one, and so does every other character. */
function parts(pattern: string): readonly string[] {
  return (pattern.match(anything) ?? []).map(String);
}

/** What is wrong with a pattern; stricter than need be, so that a look at its form is enough. */
function faults(pattern: string): readonly string[] {
  const all = parts(pattern);
  const rest = (from: number) => all.slice(from).join('');
  const found = new Set<string>();
  const open: { at: number; repeats: boolean }[] = [];
  all.forEach((part, at) => {
    const after = rest(at + 1);
    if (part === '(') open.push({ at, repeats: false });
    if (part === ')') {
      const group = open.pop();
      const outer = open.at(-1);
      if (group?.repeats && endless.test(after)) found.add('a repeat in a repeat');
      if (outer && (group?.repeats || endless.test(after))) outer.repeats = true;
    } else if (part !== '(' && endless.test(after)) {
      const group = open.at(-1);
      if (group) group.repeats = true;
    }
    const oneLetterBefore = /^\([^()]+\)$/.test(all.slice(Math.max(0, at - 3), at).join(''));
    if (/^\\([1-9]|k)/.test(part) && !oneLetterBefore) found.add('a backreference');
    if (!endless.test(after) || part === '^' || part === '(' || part === ')') return;
    const next = after.replace(/^(?:[*+]|\{\d+,\})\??/, '');
    const [neighbour = '', ...beyond] = parts(next);
    if (endless.test(beyond.join('')) && (neighbour === part || part === '.' || neighbour === '.'))
      found.add('two repeats of the same side by side');
    const before = all.slice(0, at).join('');
    const starts = before === '' || before.endsWith('|') || (/\((?:\?:)?$/.test(before) && all[0] !== '^');
    const mayEnd = next === '' || /^[)|]/.test(next) || /^\([^()]*\)[?*]$/.test(next);
    if (starts && !mayEnd) found.add('a repeat at the start, and more after it');
  });
  return [...found];
}

function patternsIn(path: string): readonly string[] {
  const found: string[] = [];
  JSON.stringify(parseSync(path, read(path)).program, (_, value) => {
    if (typeof value?.regex?.pattern === 'string') found.push(value.regex.pattern);
    return typeof value === 'bigint' ? String(value) : value;
  });
  return found;
}

describe('a regular expression', () => {
  const shipped = files().filter((path) => readers.test(path) && isCode(path));
  const all = shipped.flatMap((path) => patternsIn(path).map((pattern) => ({ path, pattern })));

  it('that reads hostile text takes time in proportion to it, by its form', () => {
    expect(all.length).toBeGreaterThan(40);
    const slow = all
      .filter(({ pattern }) => faults(pattern).length > 0)
      .map(({ path, pattern }) => `${path}: ${pattern}`);
    expect(slow).toEqual(Object.keys(bounded));
  });

  it('is never made from a text', () => {
    expect(shipped.filter((path) => /\bRegExp\(/.test(read(path)))).toEqual([]);
  });

  it.each([
    ['(a+)+b', 'a repeat in a repeat'],
    ['^(?:a*b?)*$', 'a repeat in a repeat'],
    ['^(?:(a+)|b){2,}', 'a repeat in a repeat'],
    ['(ab|c)x\\1', 'a backreference'],
    ['\\s+$', 'a repeat at the start, and more after it'],
    ['^a|b+c', 'a repeat at the start, and more after it'],
    ['^x\\s+\\s*y', 'two repeats of the same side by side'],
    ['[^\\]]*\\]', 'a repeat at the start, and more after it'],
  ])('like %s is refused', (pattern, fault) => {
    expect(faults(pattern)).toContain(fault);
  });

  it.each(['^\\s+', '\\p{M}+', '(\\p{L})\\1{2,}', 'a{1,3}b', '[\\p{L}]+(?:x[\\p{L}]*)?', '[(+*]'])(
    'like %s is let through',
    (pattern) => {
      expect(faults(pattern)).toEqual([]);
    },
  );
});
