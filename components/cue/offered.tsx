import type { Translate } from '../../locales/index.ts';
import { Quote } from '../parts/quote.tsx';
import type { CueData, CueEvents } from '../types.ts';

/** On a page no site file knows: a message counts as the customer's only after a click. */
export function Offered({ data, events, t }: { data: CueData; events: CueEvents; t: Translate }) {
  const { offered, coverage } = data;
  if (offered === undefined && coverage.kind !== 'none') return null;
  return (
    <section class="offered" data-part="offered">
      <h2 class="notice-title">{t(offered ? 'cue.offered.title' : 'cue.offered.none')}</h2>
      {offered && (
        <p class="offered-text">
          <Quote words={offered.text} lang={data.conversation} t={t} />
        </p>
      )}
      <div class="actions">
        {offered && (
          <button type="button" class="button button-main" onClick={events.onAcceptOffered}>
            {t('cue.offered.accept')}
          </button>
        )}
        <button type="button" class="button" onClick={events.onUseSelection}>
          {t('cue.offered.selection')}
        </button>
        <button type="button" class="button" onClick={events.onOpenPaste}>
          {t('cue.offered.paste')}
        </button>
      </div>
    </section>
  );
}
