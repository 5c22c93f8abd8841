import { type Author, hasDigit, headerBlock, introduction } from './headers.ts';

/** The words of one writer in a quotation. Level 1 is the mail being answered, 2 the one that it answers. */
export interface Quoted {
  level: number;
  author: Author | undefined;
  text: string;
}

interface Line {
  depth: number;
  text: string;
}

/** Deeper quotations are counted as this deep. */
const deepest = 50;
/** An introduction may be wrapped over so many lines. */
const wrapped = 3;

/**
 * Takes a text with quoted lines apart, newest writer first. What the writer of the draft added between quoted lines
 * is level 0 and left out. Mails quoted without `>` are told by their header blocks.
 */
export function quotedIn(text: string): Quoted[] {
  const lines = text.split('\n').map(lineOf);
  const found: Quoted[] = [];
  const current = new Map<number, Quoted>();
  /** Depths at which a header block has begun a mail quoted without marks. */
  let unmarked: number[] = [];

  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] as Line;
    unmarked = unmarked.filter((depth) => depth <= line.depth);
    const level = line.depth + unmarked.length;
    const header = headerAt(lines, at);
    if (header) {
      at += header.lines - 1;
      if (header.unmarked) unmarked.push(line.depth);
      begin(level + 1, header.author);
    } else if (level > 0) {
      const quoted = current.get(level) ?? begin(level, undefined);
      quoted.text += `${line.text}\n`;
    }
  }
  return found
    .map((quoted) => ({ ...quoted, text: quoted.text.trim() }))
    .filter(({ text }) => text !== '')
    .sort((a, b) => a.level - b.level);

  /** A named writer after another one at the same level is another mail. */
  function begin(level: number, author: Author | undefined): Quoted {
    for (const deeper of [...current.keys()]) if (deeper > level) current.delete(deeper);
    const known = current.get(level);
    if (known && (!author || known.author === undefined || same(known.author, author))) {
      known.author ??= author;
      return known;
    }
    const quoted: Quoted = { level, author, text: '' };
    found.push(quoted);
    current.set(level, quoted);
    return quoted;
  }
}

function headerAt(
  lines: readonly Line[],
  at: number,
): { author: Author; lines: number; unmarked: boolean } | undefined {
  const { depth } = lines[at] as Line;
  const following = [];
  for (const line of lines.slice(at, at + 14)) {
    if (line.depth !== depth) break;
    following.push(line.text);
  }
  const block = following[0]?.trim() === '' ? undefined : headerBlock(following);
  if (block) return { ...block, unmarked: nextWords(lines, at + block.lines)?.depth === depth };
  for (let count = 1; count <= wrapped && count <= following.length; count++) {
    const parts = following.slice(0, count);
    if (parts.some((part) => part.trim() === '') || (count > 1 && !isWrapped(parts))) break;
    const intro = introduction(parts.join(' '));
    if (!intro) continue;
    const deeper = (nextWords(lines, at + count)?.depth ?? 0) > depth;
    if (deeper || (depth > 0 && intro.dated))
      return { author: intro.author, lines: count, unmarked: !deeper };
  }
  return undefined;
}

/** The date stands in the first line of a wrapped introduction, and only there: the lines before it are words. */
function isWrapped([first = '', ...others]: readonly string[]): boolean {
  return hasDate(first) && !others.some(hasDate);
}

function hasDate(line: string): boolean {
  return line.split(' ').some((word) => !word.includes('@') && hasDigit(word));
}

function nextWords(lines: readonly Line[], from: number): Line | undefined {
  return lines.slice(from, from + 20).find(({ text }) => text.trim() !== '');
}

function lineOf(line: string): Line {
  let depth = 0;
  let at = 0;
  while (depth < deepest) {
    const next = line.charAt(at) === ' ' && depth > 0 ? at + 1 : at;
    if (line.charAt(next) !== '>') break;
    depth++;
    at = next + 1;
  }
  const text = depth > 0 && line.charAt(at) === ' ' ? line.slice(at + 1) : line.slice(at);
  return { depth, text };
}

/** The same writer, as far as two headers tell. */
export function same(a: Author, b: Author): boolean {
  if (a.address && b.address) return a.address === b.address;
  return a.name !== undefined && a.name.toLowerCase() === b.name?.toLowerCase();
}
