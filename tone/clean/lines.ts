import { fold } from '../text/fold.ts';

/** One line of a text, without its line end. Offsets are into the text. */
export interface Line {
  start: number;
  end: number;
  /** The line without outer blanks, `*` and `_` of bold, and with no-break spaces made plain. Empty when blank. */
  text: string;
  /** Units before `text` on the line. */
  indent: number;
  /** `text` folded, for comparing; empty when the line is longer than any header. */
  folded: string;
  blank: boolean;
  /** Quoted by `>`. */
  quoted: boolean;
}

/** No header, ruler or signature line is longer (units). */
const longestHeaderLine = 500;

/** The `>` of a broken address, not of a quote: "<\\nanna@…\\n> wrote:". */
const closesAddress = /^>\s?(:|,|wrote|kirjoitti|escribi|ha scritto|schrieb|a ecrit|escreveu|skrev)/;
const outer = new Set([' ', '\t', '\r', '*', '_', '\u00a0', '\u200b', '\ufeff']);

/** Cuts a text into lines; linear. */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    lines.push(lineOf(text, start, end));
    start = end + 1;
  }
  return lines;
}

function lineOf(source: string, start: number, lineEnd: number): Line {
  const end = source[lineEnd - 1] === '\r' && lineEnd > start ? lineEnd - 1 : lineEnd;
  let from = start;
  let to = end;
  while (from < to && outer.has(source[from] ?? '')) from++;
  while (to > from && outer.has(source[to - 1] ?? '')) to--;
  const short = to - from <= longestHeaderLine;
  const text = short ? source.slice(from, to).replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ') : '';
  const blank = from === to && source.slice(start, Math.min(end, start + 2)).trim() === '';
  const folded = text === '' ? '' : text.split(' ').map(fold).join(' ');
  return {
    start,
    end,
    text,
    indent: from - start,
    folded,
    blank: blank || (from === to && !source.slice(start, Math.min(end, start + 200)).includes('_')),
    quoted:
      source[from] === '>' &&
      !closesAddress.test(folded) &&
      !source.slice(Math.max(from, to - 3), to).includes('<<'),
  };
}
