import type { Span } from '../types.ts';
import { type Header, isRule, labelBlock, separator, sharedLineHeader, wroteHeader } from './headers.ts';
import { type Line, splitLines } from './lines.ts';
import { isSentFrom, signatureStart } from './signature.ts';
import { rulers } from './words.ts';

/** What of a mail its writer wrote. */
export interface Cleaned {
  /** As long as the input; what is not the writer's own is blanks, new lines stay. */
  text: string;
  /** The stretches kept, in order; together they hold all of the writer's words. */
  own: Span[];
}

/** A cut that rests on a weak sign is undone when it would leave less than this share of the text. */
const leastKept = 0.1;

/**
 * Blanks out quoted text, headers above it, passed-on messages, signatures and the lines programs add.
 * When nothing of the writer would be left and nothing was quoted by `>`, the whole text is kept: reading
 * everything beats silence. Linear in the length of `text`.
 */
export function clean(text: string): Cleaned {
  const lines = splitLines(text);
  const cut = new Cuts(lines, text);
  cut.quotes();
  cut.signatures();
  const cleaned = render(text, lines, cut.keep, cut.starts);
  const left = solid(cleaned.text);
  const whole = solid(text);
  const quoted = lines.some((line) => line.quoted);
  const tooLittle = left === 0 || (!cut.sure && left < whole * leastKept);
  if (whole > 0 && !quoted && tooLittle) return { text, own: [{ start: 0, end: text.length }] };
  return cleaned;
}

class Cuts {
  /** Whether line `n` is the writer's own. */
  readonly keep: boolean[];
  /** Lines of which only the part before an offset (units from the line's start) is own. */
  readonly starts = new Map<number, number>();
  /** Every cut rests on a date, an address, labels or dashes. */
  sure = true;
  private readonly lines: readonly Line[];
  private readonly text: string;

  constructor(lines: readonly Line[], text: string) {
    this.lines = lines;
    this.text = text;
    this.keep = lines.map((line) => !line.quoted);
  }

  quotes(): void {
    const { lines } = this;
    let floor = 0;
    let solidBefore = 0;
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at];
      if (!line || line.blank) continue;
      if (line.quoted) {
        floor = at + 1;
        continue;
      }
      if (this.brokenQuote(at)) {
        this.keep[at] = false;
        floor = at + 1;
        continue;
      }
      if (rulers.some((ruler) => line.folded.includes(ruler))) {
        this.keep[at] = false;
        if (solidBefore > 0) {
          this.drop(at, lines.length);
          return;
        }
        floor = at + 1;
        continue;
      }
      const header = this.headerAt(at, floor);
      if (!header) {
        solidBefore++;
        continue;
      }
      if (!header.sure) this.sure = false;
      if (header.start > 0) this.starts.set(header.from, (lines[header.from]?.indent ?? 0) + header.start);
      const next = this.quotedFrom(header, header.start > 0 ? header.from + 1 : header.from);
      if (next === lines.length) return;
      at = next - 1;
      floor = next;
    }
  }

  private headerAt(at: number, floor: number): Header | undefined {
    const { lines } = this;
    return (
      separator(lines, at) ??
      labelBlock(lines, at) ??
      wroteHeader(lines, at, floor) ??
      sharedLineHeader(lines, at)
    );
  }

  /** Drops a header and what it heads; returns the first line after it. */
  private quotedFrom(header: Header, from: number): number {
    const { lines } = this;
    let next = header.to;
    let looked = 0;
    while (next < lines.length && looked++ < 40) {
      const line = lines[next];
      const block = line?.blank ? undefined : labelBlock(lines, next);
      if (block) next = block.to;
      else if (line?.blank) next++;
      else break;
    }
    if (!lines[next]?.quoted) {
      this.drop(this.ruleAbove(from), lines.length);
      return lines.length;
    }
    this.drop(this.ruleAbove(from), next);
    return next;
  }

  private ruleAbove(from: number): number {
    let at = from;
    while (at > 0 && from - at < 4) {
      const above = this.lines[at - 1];
      if (!above || !(above.blank || isRule(above, this.text))) break;
      at--;
    }
    return at;
  }

  /** A line without `>` between two quoted ones: a link that the program broke. */
  private brokenQuote(at: number): boolean {
    const { lines } = this;
    const before = lines[at - 1];
    const after = lines[at + 1];
    const text = lines[at]?.text ?? '';
    if (!before?.quoted || !after?.quoted || text.length > 300) return false;
    return (
      /^[(<]?https?:/.test(text) ||
      (before.text.lastIndexOf('(http') > before.text.lastIndexOf(')') && text.includes(')'))
    );
  }

  private drop(from: number, to: number): void {
    this.keep.fill(false, from, to);
  }

  /** Signatures stand at the end of each stretch of own lines; program lines anywhere in it. */
  signatures(): void {
    const { lines, keep } = this;
    for (let from = 0; from < lines.length; ) {
      if (!keep[from]) {
        from++;
        continue;
      }
      let to = from;
      while (to < lines.length && keep[to]) to++;
      const start = signatureStart(lines, from, to, this.text);
      if (start < to) {
        if (lines[start]?.text !== '') this.sure = false;
        this.drop(start, to);
      }
      for (let at = from; at < start; at++) {
        const line = lines[at];
        if (line && !line.blank && isSentFrom(line)) keep[at] = false;
      }
      from = to;
    }
  }
}

function render(
  text: string,
  lines: readonly Line[],
  keep: readonly boolean[],
  starts: ReadonlyMap<number, number>,
): Cleaned {
  const parts: string[] = [];
  const own: Span[] = [];
  lines.forEach((line, n) => {
    const partEnd = starts.get(n);
    const end =
      partEnd === undefined ? (keep[n] ? line.end : line.start) : Math.min(line.start + partEnd, line.end);
    const next = lines[n + 1]?.start ?? text.length;
    parts.push(text.slice(line.start, end), ' '.repeat(line.end - end), text.slice(line.end, next));
    const last = own.at(-1);
    if (end > line.start && last && last.end === line.start) last.end = next;
    else if (end > line.start) own.push({ start: line.start, end: end === line.end ? next : end });
  });
  return { text: parts.join(''), own };
}

/** Characters that are not blanks. */
function solid(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++)
    if (text.charCodeAt(at) > 32 && text.charCodeAt(at) !== 0xa0) count++;
  return count;
}
