import en from './en.json' with { type: 'json' };
import es from './es.json' with { type: 'json' };
import fi from './fi.json' with { type: 'json' };
import it from './it.json' with { type: 'json' };

/** A text of the interface. */
export type Key = keyof typeof en;
/** A language of the interface. */
export type Locale = 'en' | 'es' | 'fi' | 'it';

/** Keys that come as `<key>.one` and `<key>.other`. */
export type CountedKey = Key extends infer K ? (K extends `${infer Base}.other` ? Base : never) : never;

/** Gives out texts in one language. */
export interface Translate {
  (key: Key, values?: Readonly<Record<string, string | number>>): string;
  /** The form of the text that this number takes; `{count}` in it is the number. */
  count(key: CountedKey, count: number): string;
  /** For `lang` attributes: the language of every text given out. */
  readonly locale: Locale;
}

const tables: Readonly<Record<Locale, Readonly<Record<Key, string>>>> = { en, es, fi, it };

/** Every language of the interface. */
export const locales = Object.keys(tables) as readonly Locale[];

/** The first of `wanted` (BCP 47 tags, best first) that the interface speaks, else English. */
export function chooseLocale(wanted: readonly string[]): Locale {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = locales.find((locale) => locale === base);
    if (found) return found;
  }
  return 'en';
}

const made = new Map<Locale, Translate>();

/** `{name}` in a text is replaced by `values.name`; a value is text, never markup. The same function for a locale each time. */
export function translator(locale: Locale): Translate {
  const known = made.get(locale) ?? create(locale);
  made.set(locale, known);
  return known;
}

function create(locale: Locale): Translate {
  const table = tables[locale];
  const plurals = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale);
  const text = (key: Key, values: Readonly<Record<string, string | number>> = {}) =>
    table[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  const count = (key: CountedKey, n: number) =>
    text(`${key}.${plurals.select(n) === 'one' ? 'one' : 'other'}`, { count: numbers.format(n) });
  return Object.assign(text, { count, locale });
}
