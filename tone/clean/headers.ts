import type { Line } from './lines.ts';
import { dateIntro, forwardIntro, labels, messageNouns, ownWords, wrote } from './words.ts';

/** A header found above quoted text. */
export interface Header {
  /** Lines it takes, end exclusive. */
  from: number;
  to: number;
  /** Offset in its first line where it starts: own words may stand before it on the line. */
  start: number;
  /** Whether it holds a date, an address or header labels; a bare "Anna wrote:" does not. */
  sure: boolean;
}

/** Longest header of one piece (units, new lines in it counted as blanks). */
const longest = 600;
/** Lines a header may be broken over. */
const mostLines = 5;

const verbEnd = wrote.map((verb) => [...verb.split(' ')]);
const trailing = /[\s:：\-–—>_*.]/;
const digit = /\d/;

function strip(text: string): string {
  let end = text.length;
  while (end > 0 && trailing.test(text[end - 1] ?? '')) end--;
  return text.slice(0, end);
}

function words(folded: string): string[] {
  return folded.split(/[\s,;:：<>()"“”\-–—.]/).filter((word) => word !== '');
}

function hasWrote(list: readonly string[]): boolean {
  return verbEnd.some((verb) =>
    verb.length === 1
      ? list.includes(verb[0] ?? '')
      : list.some((word, i) => word === verb[0] && list[i + 1] === verb[1]),
  );
}

/** A time of day or a date in digits. */
function hasDate(folded: string): boolean {
  return (
    /\d{1,2}[:.]\d{2}/.test(folded) ||
    /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/.test(folded) ||
    /\d\s?[ap]m\b/.test(folded)
  );
}

function startsAsDate(folded: string, list: readonly string[]): boolean {
  return digit.test(folded[0] ?? '') || (dateIntro.has(list[0] ?? '') && digit.test(folded.slice(0, 60)));
}

const capital = /^["'“(]?\p{Lu}/u;

/** A name of two to five capitalised words and nothing else. */
function isName(text: string): boolean {
  const parts = text.split(' ').filter((part) => part !== '');
  return (
    parts.length >= 2 && parts.length <= 5 && parts.every((part) => capital.test(part) && part.length <= 24)
  );
}

function nextSolid(lines: readonly Line[], at: number): number {
  let next = at;
  while (next < lines.length && next < at + 6 && lines[next]?.blank) next++;
  return next;
}

/** The header that ends on line `at`: "On … wrote:" in its many shapes, in one to five lines. */
export function wroteHeader(lines: readonly Line[], at: number, floor: number): Header | undefined {
  const last = lines[at];
  if (!last || last.text === '') return undefined;
  const endsRight = /[:：]$/.test(last.text) || /wrote[\s-]*$/.test(last.folded) || />$/.test(last.text);
  if (!endsRight) return undefined;
  const after = lines[nextSolid(lines, at + 1)];
  const quoteFollows = after?.quoted === true;
  let joined = '';
  let raw = '';
  let blanks = 0;
  for (let from = at; from >= floor && at - from < mostLines; from--) {
    const line = lines[from];
    if (!line || (line.text === '' && !line.blank)) return undefined;
    if (line.blank && (++blanks > 1 || from === at)) return undefined;
    joined = `${line.folded.replace(/^-+\s*/, '')} ${joined}`;
    raw = `${line.text} ${raw}`;
    if (joined.length > longest) return undefined;
    if (line.blank) continue;
    const verdict = judge(joined.trim(), raw.trim(), quoteFollows, after?.text ?? '');
    if (verdict === 'never') return undefined;
    if (verdict === 'no') continue;
    return { from: reachBack(lines, from, floor), to: at + 1, start: 0, sure: verdict === 'sure' };
  }
  return undefined;
}

function judge(
  folded: string,
  raw: string,
  quoteFollows: boolean,
  after: string,
): 'sure' | 'weak' | 'no' | 'never' {
  const list = words(folded);
  const address = folded.includes('@') || folded.includes('mailto:');
  const dated = hasDate(folded);
  const verb = hasWrote(list);
  if (!verb) {
    const bare = address && dated && startsAsDate(folded, list) && folded.length < 200;
    return bare && (quoteFollows || /[:：]$/.test(folded)) ? 'sure' : 'no';
  }
  if (!address && list.some((word) => ownWords.has(word) && word !== 'sie'))
    return quoteFollows ? 'no' : 'never';
  const dateFirst = startsAsDate(folded, list);
  if (address && (dateFirst || capital.test(raw) || raw.startsWith('"'))) return 'sure';
  if (dated && (dateFirst || capital.test(raw)) && list.length <= 22) return 'sure';
  if (quoteFollows && dateFirst && list.length <= 22) return 'sure';
  const name = nameBeforeVerb(raw);
  if (name !== undefined && /^["“«„]/.test(after)) return 'no';
  if (name !== undefined && (isName(name) || (quoteFollows && name.length <= 40))) return 'weak';
  return 'no';
}

function nameBeforeVerb(raw: string): string | undefined {
  const text = strip(raw);
  const low = text.toLowerCase();
  for (const verb of [
    'wrote',
    'escribió',
    'kirjoitti',
    'ha scritto',
    'schrieb',
    'a écrit',
    'escreveu',
    'skrev',
    'schreef',
  ]) {
    if (low.endsWith(` ${verb}`)) return text.slice(0, -verb.length - 1).trim();
  }
  return undefined;
}

/** Takes in up to three lines above when the date stands there and the name below. */
function reachBack(lines: readonly Line[], from: number, floor: number): number {
  let joined = '';
  let best = from;
  for (let at = from - 1; at >= floor && from - at <= 3; at--) {
    const above = lines[at];
    if (!above || above.blank || above.text === '' || above.text.length > 120 || /[.!?]$/.test(above.text))
      break;
    joined = `${above.folded} ${joined}`;
    const list = words(joined);
    if (list.length > 16) break;
    if (startsAsDate(joined, list)) best = at;
  }
  return best;
}

/** "own words On Wed, 4 Apr 2012, bob@… wrote:" with quoted lines below. */
export function sharedLineHeader(lines: readonly Line[], at: number): Header | undefined {
  const line = lines[at];
  if (!line || line.text === '' || !lines[nextSolid(lines, at + 1)]?.quoted) return undefined;
  if (!/[:：]$/.test(line.text) || !hasWrote(words(line.folded)) || !hasDate(line.folded)) return undefined;
  const cut = Math.max(
    ...['On ', 'El ', 'Il ', 'Le ', 'Am ', 'Em '].map((intro) => line.text.lastIndexOf(intro)),
  );
  if (cut <= 0 || !digit.test(line.text.slice(cut, cut + 40))) return undefined;
  let start = cut;
  while (start > 0 && /[\s-]/.test(line.text[start - 1] ?? '')) start--;
  return { from: at, to: at + 1, start, sure: true };
}

function label(line: Line): { role: string; value: string } | undefined {
  const text = line.folded;
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 20) return undefined;
  const name = text.slice(0, colon).replaceAll('*', '').trim();
  const role = labels.get(name);
  return role ? { role, value: text.slice(colon + 1).trim() } : undefined;
}

/** A block of From / Sent / To / Subject in any of the languages, from line `at`. */
export function labelBlock(lines: readonly Line[], at: number): Header | undefined {
  const first = lines[at] && label(lines[at]);
  if (!first || first.role === 'other') return undefined;
  const roles = new Set<string>();
  let address = false;
  let to = at;
  let strange = 0;
  for (let next = at; next < lines.length && next < at + 14; next++) {
    const line = lines[next];
    if (!line || line.blank) break;
    const found = label(line);
    if (found) {
      roles.add(found.role);
      strange = 0;
      to = next + 1;
    } else if (++strange > 2) break;
    if (found ? found.value.includes('@') : line.text.includes('@') && strange <= 2) address = true;
  }
  roles.delete('other');
  const enough = roles.size >= 2 && (roles.has('from') || (roles.has('date') && roles.has('to')));
  return enough && (address || roles.has('subject')) ? { from: at, to, start: 0, sure: true } : undefined;
}

/** "-----Original Message-----", "---------- Forwarded message ----------", "Begin forwarded message:". */
export function separator(lines: readonly Line[], at: number): Header | undefined {
  const line = lines[at];
  if (!line || line.text === '' || line.text.length > 120) return undefined;
  const dashed = /^[-–—_=]{2,}[^-–—_=]/.test(line.text) && /[-–—_=]{2}$/.test(line.text);
  const inner = line.folded.replace(/^[-–—_=\s]+/, '').replace(/[-–—_=\s:]+$/, '');
  const found = dashed
    ? words(inner).length <= 8 && inner.split(/[\s/]/).some((word) => messageNouns.has(word))
    : forwardIntro.some((intro) => line.folded.startsWith(intro));
  return found ? { from: at, to: at + 1, start: 0, sure: true } : undefined;
}

/** A line of dashes or underscores only. */
export function isRule(line: Line, source: string): boolean {
  const raw = source.slice(line.start, Math.min(line.end, line.start + 200)).trim();
  return raw.length >= 3 && /^[-–—_=*]+$/.test(raw);
}
