import type { Line } from './lines.ts';
import { devices, sentFrom, signOffs } from './words.ts';

/** A signature has at most so many lines with text, each at most so long (units). */
const mostLines = 10;
const longestLine = 80;

const ends = new Set(signOffs);

/** A line that a telephone or mail program adds. */
export function isSentFrom(line: Line): boolean {
  const text = line.folded.replace(/^[-–—\s]+/, '');
  if (text === '' || text.length > 70 || text.split(' ').length > 9 || /[.!?]$/.test(text)) return false;
  if (text.startsWith('outlook for ') || text.startsWith('get outlook for ')) return true;
  return sentFrom.some((intro) => text.startsWith(intro)) && devices.some((device) => text.includes(device));
}

function isDelimiter(line: Line, source: string): boolean {
  const raw = source.slice(line.start, Math.min(line.end, line.start + 8)).trim();
  return raw === '--' || raw === '—' || raw === '—-' || raw === '__' || raw === '- -';
}

function isSignOff(line: Line): boolean {
  let text = line.folded;
  while (/[\s,.!:;-]/.test(text.at(-1) ?? '')) text = text.slice(0, -1);
  return text.length >= 2 ? ends.has(text) : false;
}

/** Lines that make a signature after its first line: short, no question, no sentence of one's own. */
function fits(line: Line): boolean {
  if (line.blank) return true;
  if (line.text === '' || line.text.length > longestLine || line.text.includes('?')) return false;
  if (/^p\.?\s?[sd]\b/.test(line.folded)) return false;
  return line.text.split(' ').length <= 9;
}

/**
 * Where the signature of the lines `from`–`to` (end exclusive) starts, or `to` when there is none.
 * `-- ` cuts whatever short lines follow; a closing formula ("Kind regards,") only name-like ones.
 */
export function signatureStart(lines: readonly Line[], from: number, to: number, source: string): number {
  let solid = 0;
  let start = to;
  for (let at = to - 1; at >= from && solid <= mostLines; at--) {
    const line = lines[at];
    if (!line || line.blank) continue;
    if (isDelimiter(line, source)) return at;
    if (isSignOff(line) && solid <= 6) {
      start = at;
      continue;
    }
    if (!fits(line)) break;
    solid++;
  }
  return start;
}
