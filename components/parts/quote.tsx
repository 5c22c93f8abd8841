import type { Translate } from '../../locales/index.ts';

interface QuoteProps {
  words: string;
  /** Language of the words, empty when it is not known. */
  lang: string;
  t: Translate;
  /** Words of the draft carry the same underline as in the page. */
  marked?: boolean;
}

/** Somebody's own words, between the quotation marks of the interface's language. */
export function Quote({ words, lang, t, marked = false }: QuoteProps) {
  if (words === '') return null;
  return (
    <q class={marked ? 'words words-marked' : 'words'} lang={lang} dir="auto">
      {t('cue.quote', { words })}
    </q>
  );
}
