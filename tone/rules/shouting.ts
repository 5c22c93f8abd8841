import type { Token, Tokens } from '../text/tokens.ts';
import type { Language, Span } from '../types.ts';
import type { Examples, PerLanguage } from './types.ts';

/** Shouting is counted, not learned: runs of capitals and of exclamation marks. */
export interface ShoutingRule {
  id: 'shouting';
  source: string;
  /** Exclamation marks in one run that are too many. */
  marks: number;
  /** Letters that a run of words in capitals has at least, and words in it at least. */
  letters: number;
  words: number;
  /** Small words that are stress when alone in capitals; a lone capital word else is a name or an acronym. */
  stressed: PerLanguage<readonly string[]>;
  examples: PerLanguage<Examples>;
}

export const shouting: ShoutingRule = {
  id: 'shouting',
  source:
    'LABELS.md, "shouting"; PLAYBOOK A5: capitals and exclamation runs flagged, acronyms, codes and brands not.',
  marks: 2,
  letters: 9,
  words: 2,
  stressed: {
    en: [
      'not',
      'never',
      'must',
      'always',
      'stop',
      'please',
      'now',
      'read',
      'your',
      'you',
      'will',
      'do',
      'every',
      'nothing',
      'already',
      'again',
    ],
    es: ['nunca', 'siempre', 'ya', 'jamas', 'usted', 'todo', 'nada', 'ahora', 'debe', 'lea', 'antes'],
    fi: [
      'ei',
      'nyt',
      'aina',
      'koskaan',
      'pitää',
      'täytyy',
      'ennen',
      'kaikki',
      'teidän',
      'sinun',
      'lukekaa',
      'jo',
    ],
    it: ['mai', 'sempre', 'deve', 'subito', 'tutto', 'niente', 'adesso', 'prima', 'lei', 'gia', 'ora', 'non'],
  },
  examples: {
    en: {
      fires: ['READ THE TERMS before you write', 'You must NEVER open it!', 'I told you!!!'],
      silent: [
        'Your IBAN and the SKU AB-4471-XZ are fine.',
        'The IKEA and NASA stickers are on the way!',
        'Thank you!',
      ],
    },
    es: {
      fires: ['LEA LAS CONDICIONES, por favor', 'NUNCA dijimos eso', '¡¡¡Ya se lo dije!!!'],
      silent: ['El IBAN y el DNI están bien.', 'El envío de SEUR llega hoy.', '¡Gracias!'],
    },
    fi: {
      fires: ['LUKEKAA EHDOT ensin', 'EI koskaan luvattu', 'Sanoin jo!!!'],
      silent: ['IBAN ja Y-tunnus ovat kunnossa.', 'OP ja DNA lähettivät laskun.', 'Kiitos!'],
    },
    it: {
      fires: ['LEGGA IL CONTRATTO, per favore', 'Non lo abbiamo MAI detto', 'Gliel’ho già detto!!!'],
      silent: ["L'IBAN e la PEC vanno bene.", 'Il pacco DHL arriva oggi.', 'Grazie!'],
    },
  },
};

const anyDigit = /\d/;

function isCapitals(source: string, token: Token): boolean {
  const word = source.slice(token.start, token.end);
  return word !== word.toLowerCase() && word === word.toUpperCase() && !anyDigit.test(word);
}

/** Stretches of a text that shout. `source` is the text the tokens came from. */
export function findShouting(source: string, text: Tokens, language: Language): Span[] {
  const found = [...capitals(source, text, language), ...marks(source)];
  return found.sort((a, b) => a.start - b.start);
}

function capitals(source: string, { tokens }: Tokens, language: Language): Span[] {
  const stressed = shouting.stressed[language];
  const found: Span[] = [];
  for (let at = 0; at < tokens.length; ) {
    const from = at;
    let letters = 0;
    let known = false;
    let long = 0;
    for (; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token || token.sentence !== tokens[from]?.sentence || !isCapitals(source, token)) break;
      letters += token.end - token.start;
      if (token.end - token.start >= 4) long++;
      if (stressed.includes(token.word)) known = true;
    }
    const first = tokens[from];
    const last = tokens[at - 1];
    const run = at - from;
    const loud =
      run >= shouting.words && letters >= shouting.letters && (known || (run >= 3 && long >= 2) || long >= 2);
    const lone =
      run === 1 && known && (first?.end ?? 0) - (first?.start ?? 0) > 1 && !wholeLine(source, first);
    if (first && last && !first.quoted && (loud || lone)) found.push({ start: first.start, end: last.end });
    if (at === from) at++;
  }
  return found;
}

/** A word alone on its line is a heading or an answer, not a shout. */
function wholeLine(source: string, token: Token | undefined): boolean {
  if (!token) return false;
  const before = source[token.start - 1];
  const after = source[token.end];
  return (before === undefined || before === '\n') && (after === undefined || after === '\n');
}

function marks(source: string): Span[] {
  const found: Span[] = [];
  for (let at = source.indexOf('!'); at >= 0; at = source.indexOf('!', at)) {
    const start = at;
    let count = 0;
    for (; source[at] === '!' || source[at] === '?'; at++) if (source[at] === '!') count++;
    if (count >= shouting.marks && !merry(source, start, at)) found.push({ start, end: at });
  }
  return found;
}

const picture = /\p{Extended_Pictographic}/u;
/** How near (units) a picture makes exclamation marks merry, not loud. */
const near = 6;

/** Cheer is another hint. A window may cut a pair of units in two; half a picture is no picture. */
function merry(source: string, start: number, end: number): boolean {
  return (
    picture.test(source.slice(Math.max(0, start - near), start)) ||
    picture.test(source.slice(end, end + near))
  );
}
