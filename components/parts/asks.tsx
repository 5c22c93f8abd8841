import type { Translate } from '../../locales/index.ts';
import { Quote } from './quote.tsx';

/** What the customer asks and the draft does not answer yet, word for word, oldest first. */
export function Asks({ asks, lang, t }: { asks: readonly string[]; lang: string; t: Translate }) {
  if (asks.length === 0) return null;
  return (
    <section data-part="asks">
      <h2 class="label">{t('cue.asks')}</h2>
      <ul class="asks">
        {asks.map((ask) => (
          <li key={ask}>
            <Quote words={ask} lang={lang} t={t} />
          </li>
        ))}
      </ul>
    </section>
  );
}
