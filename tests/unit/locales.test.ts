import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { callSteps } from '../../components/types.ts';
import { checklistIds, steps } from '../../guidance/index.ts';
import { chooseLocale, type Locale, locales, translator } from '../../locales/index.ts';
import { conducts, hintIds, moods, targets } from '../../tone/index.ts';

const root = join(import.meta.dirname, '../..');
const tables = Object.fromEntries(locales.map((locale) => [locale, table(locale)])) as Record<
  Locale,
  Record<string, string>
>;
const keys = Object.keys(tables.en);
const values = locales.flatMap((locale) =>
  Object.entries(tables[locale]).map(([key, text]) => ({ locale, key, text })),
);

function table(locale: Locale): Record<string, string> {
  return JSON.parse(readFileSync(join(root, 'locales', `${locale}.json`), 'utf8'));
}

function placeholders(text: string): readonly string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).toSorted();
}

function offending(test: (text: string, key: string, locale: Locale) => boolean): readonly string[] {
  return values
    .filter(({ text, key, locale }) => test(text, key, locale))
    .map(({ locale, key, text }) => `${locale} ${key}: ${text}`);
}

/** Longest text in UTF-16 units: names on controls are short, sentences are one or two lines of the panel. */
function longest(key: string): number {
  if (/^cue\.(orphaned|reload_advised|safety\.text)$/.test(key)) return 190;
  if (/^(cue\.pill|popup\.tab|step\.\w+$|mood|missing|hint\.\w+\.title)/.test(key)) return 34;
  return 130;
}

describe('the tables', () => {
  it.each(locales)('%s has the very keys of English, in the same order', (locale) => {
    expect(Object.keys(tables[locale])).toEqual(keys);
  });

  it('leave nothing empty and nothing with loose blanks', () => {
    expect(offending((text) => text.trim() === '' || text !== text.trim() || /\s{2}/.test(text))).toEqual([]);
  });

  it('use the same placeholders in every language', () => {
    expect(
      offending((text, key) => `${placeholders(text)}` !== `${placeholders(tables.en[key] ?? '')}`),
    ).toEqual([]);
  });

  it('stay short enough for the panel', () => {
    expect(offending((text, key) => text.length > longest(key))).toEqual([]);
  });

  it('are translated: no sentence is the English one', () => {
    const bare = (text: string) => text.replaceAll(/Evenkeel|\{\w+\}/g, '').trim();
    expect(
      offending(
        (text, key, locale) => locale !== 'en' && bare(text).includes(' ') && text === tables.en[key],
      ),
    ).toEqual([]);
  });

  it('come as one and other where they come counted', () => {
    const counted = keys.filter((key) => key.endsWith('.one')).map((key) => key.slice(0, -4));
    expect(counted.length).toBeGreaterThan(0);
    expect(keys.filter((key) => key.endsWith('.other')).map((key) => key.slice(0, -6))).toEqual(counted);
  });
});

describe('the vocabulary', () => {
  const wanted = [
    ...steps.flatMap((id) => [`step.${id}`, `badge.${id}`, `cue.pill.${id}`]),
    ...steps.filter((id) => id !== 'boundary').map((id) => `step.${id}.do`),
    ...checklistIds.map((id) => `step.${id}`),
    ...hintIds.flatMap((id) => [`hint.${id}.title`, `hint.${id}.why`, `hint.${id}.better`]),
    ...moods.map((id) => `mood.${id}`),
    ...conducts.map((id) => `conduct.${id}`),
    ...targets.map((id) => `target.${id}`),
    ...[1, 2, 3, 4, 5].map((rung) => `rung.${rung}`),
    ...Object.values(callSteps)
      .flat()
      .map((step) => `call.${step}`),
  ];

  it('has a text for every id', () => {
    expect(wanted.length).toBeGreaterThan(100);
    expect(wanted.filter((key) => !keys.includes(key))).toEqual([]);
  });
});

describe('the sources', () => {
  it('use every key there is', () => {
    const patterns = usedKeys();
    expect(patterns.length).toBeGreaterThan(50);
    expect(keys.filter((key) => !patterns.some((pattern) => pattern.test(key)))).toEqual([]);
  });
});

describe('typography', () => {
  it('has no exclamation mark and no typewriter quotes anywhere', () => {
    expect(offending((text) => /[!¡"'´`]/.test(text))).toEqual([]);
  });

  it('has an ellipsis, never three full stops', () => {
    expect(offending((text) => text.includes('...'))).toEqual([]);
  });

  it.each([
    ['en', /[«»„]/],
    ['es', /[“”„]/],
    ['fi', /[«»“„]/],
    ['it', /[“”„]/],
  ] as const)('%s uses its own quotation marks', (locale, foreign) => {
    expect(offending((text, _key, of) => of === locale && foreign.test(text))).toEqual([]);
  });

  it.each([
    ['«', '»', /[«»]/g],
    ['“', '”', /[“”]/g],
  ])('pairs %s with %s', (open, close, marks) => {
    const paired = (text: string) =>
      (text.match(marks) ?? []).every((mark, i) => mark === (i % 2 ? close : open));
    expect(offending((text, _key, locale) => locale !== 'fi' && !paired(text))).toEqual([]);
  });

  it('opens every Spanish question', () => {
    const count = (text: string, mark: string) => text.split(mark).length;
    expect(
      offending((text, _key, locale) => locale === 'es' && count(text, '?') !== count(text, '¿')),
    ).toEqual([]);
  });
});

describe('translator', () => {
  it('fills in values as text, also where they look like placeholders or patterns', () => {
    expect(translator('en')('cue.quote', { words: '$& {step}' })).toBe('“$& {step}”');
  });

  it.each([
    ['en', 1, '1 question open'],
    ['en', 0, '0 questions open'],
    ['es', 2, '2 preguntas pendientes'],
    ['es', 1_000_000, '1.000.000 preguntas pendientes'],
    ['fi', 1, '1 kysymys auki'],
    ['fi', 3, '3 kysymystä auki'],
    ['it', 1, '1 domanda in sospeso'],
  ] as const)('counts in %s: %i', (locale, count, text) => {
    expect(translator(locale).count('cue.pill.asks', count)).toBe(text);
  });

  it('chooses the first language it speaks, else English', () => {
    expect(chooseLocale(['de-AT', 'fi-FI', 'es'])).toBe('fi');
    expect(chooseLocale(['ES-mx'])).toBe('es');
    expect(chooseLocale(['de', ''])).toBe('en');
    expect(chooseLocale([])).toBe('en');
  });
});

/** One pattern for each key, or template of keys, that the shipped sources name. */
function usedKeys(): readonly RegExp[] {
  const named = /['`]([a-z]+(?:\.(?:\w+|\$\{[^}`]*\}))+)['`]/g;
  return ['components', 'entrypoints', 'platform'].flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file))
      .flatMap((file) => [...readFileSync(join(root, room, file), 'utf8').matchAll(named)])
      .map(([, key = '']) => {
        const parts = key.split(/\$\{[^}]*\}/).map((part) => part.replaceAll('.', '\\.'));
        return new RegExp(`^${parts.join('[a-z0-9_]+')}(\\.(one|other))?$`);
      }),
  );
}
