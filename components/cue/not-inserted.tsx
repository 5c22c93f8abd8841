import type { Phrase } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';
import { Notice } from '../parts/notice.tsx';
import type { CueEvents } from '../types.ts';

/** The editor took nothing: the phrase stays at hand, selected whole by one click or by focus. */
export function NotInserted({ phrase, events, t }: { phrase: Phrase; events: CueEvents; t: Translate }) {
  const { onCopy } = events;
  return (
    <Notice kind="not_inserted">
      <p>{t('cue.not_inserted')}</p>
      <p class="copyable" lang={phrase.language}>
        {phrase.text}
      </p>
      {onCopy && (
        <button type="button" class="button" onClick={() => onCopy(phrase)}>
          {t('cue.copy')}
        </button>
      )}
    </Notice>
  );
}
