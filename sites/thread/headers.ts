import { addressesIn } from './fields.ts';

/** Who wrote quoted words, as the line or block above them says. */
export interface Author {
  name?: string;
  address?: string;
}

/** "Wrote", as mail programs say it above a quotation. `tone/clean` has a list of its own, and why: docs/sites.md. */
const verbs = [
  'wrote',
  'escribió',
  'ha escrito',
  'kirjoitti',
  'ha scritto',
  'scrive',
  'schrieb',
  'a écrit',
  'escreveu',
  'skrev',
  'schreef',
  'napisał',
];

const labels = {
  from: ['from', 'de', 'da', 'von', 'van', 'från', 'fra', 'od', 'lähettäjä', 'keneltä', 'mittente'],
  date: 'date sent fecha enviado päiväys pvm lähetetty data inviato datum gesendet skickat sendt envoyé'.split(
    ' ',
  ),
  to: 'to para destinatario vastaanottaja kenelle a an till til aan à'.split(' '),
  subject: 'subject asunto aihe oggetto betreff ämne emne objet assunto onderwerp'.split(' '),
  cc: ['cc', 'kopio', 'kopia', 'ccn', 'bcc', 'reply-to'],
} as const;
type Label = keyof typeof labels;

/** Names longer than this are no names. */
const longestName = 100;

/**
 * Reads a line such as "On 3/9/26 14:05, Marta Keller <marta@example.org> wrote:" in the languages mail programs use.
 * `dated`: it carries an address or a time of day, and so is an introduction even where no `>` follows.
 */
export function introduction(line: string): { author: Author; dated: boolean } | undefined {
  const text = line.replaceAll('\u202f', ' ').trim();
  if (text.length > 400 || !text.endsWith(':')) return undefined;
  const verb = verbs.map((verb) => ` ${verb}`).find((verb) => text.toLowerCase().includes(verb));
  if (!verb) return undefined;
  const before = text.slice(0, text.toLowerCase().lastIndexOf(verb));
  const author = authorOf(before);
  return { author, dated: author.address !== undefined || hasTime(text) };
}

/** The sender's name and address, after the date if one stands before them. */
function authorOf(text: string): Author {
  const address = addressesIn(text)[0];
  const bare = address ? text.slice(0, text.toLowerCase().indexOf(address)) : text;
  const words = bare.split(' ').map((word) => word.replaceAll(/[<>()[\],;"]/g, ''));
  const name = words
    .slice(words.findLastIndex(hasDigit) + 1)
    .filter((word) => word !== '' && !['am', 'pm'].includes(word.toLowerCase()))
    .join(' ');
  return {
    ...(name !== '' && name.length <= longestName ? { name } : {}),
    ...(address === undefined ? {} : { address }),
  };
}

/**
 * Reads a block such as "From: … / Sent: … / To: … / Subject: …" at the start of these lines.
 * @returns the author and how many lines the block takes; undefined without sender and date or subject.
 */
export function headerBlock(lines: readonly string[]): { author: Author; lines: number } | undefined {
  const seen = new Set<Label>();
  let author: Author = {};
  let at = 0;
  while (at < lines.length && at < 6 && isRuler(lines[at] ?? '')) at++;
  for (; at < lines.length; at++) {
    const field = fieldOf(lines[at] ?? '');
    if (!field || seen.has(field.label)) break;
    seen.add(field.label);
    if (field.label === 'from') author = authorOf(field.value);
  }
  const whole = seen.size >= 3 && seen.has('from') && (seen.has('date') || seen.has('subject'));
  return whole ? { author, lines: at } : undefined;
}

function fieldOf(line: string): { label: Label; value: string } | undefined {
  const text = line.slice(0, 400).replaceAll('*', '').replaceAll('\u00a0', ' ').trim();
  const colon = text.indexOf(':');
  if (colon < 1 || colon > 20) return undefined;
  const word = text.slice(0, colon).trim().toLowerCase();
  const label = (Object.keys(labels) as Label[]).find((label) =>
    (labels[label] as readonly string[]).includes(word),
  );
  return label && { label, value: text.slice(colon + 1).trim() };
}

/** A drawn line above a block, with or without words in it: `-----Original Message-----`, `_____`. */
function isRuler(line: string): boolean {
  const text = line.trim();
  return text === '' || (text.startsWith('--') && text.endsWith('--')) || text.startsWith('____');
}

/** Whether a digit 0–9 stands in it. */
export function hasDigit(word: string): boolean {
  return [...word].some((sign) => sign >= '0' && sign <= '9');
}

/** True where two digits, or one, stand before a colon or point and two after it. */
function hasTime(text: string): boolean {
  return text
    .split(' ')
    .some((word) => word.split(/[:.]/).filter((part) => hasDigit(part) && part.length <= 3).length >= 2);
}
