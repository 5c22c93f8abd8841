import { useId } from 'preact/hooks';
import type { Phrase } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';
import { Notice } from '../parts/notice.tsx';
import type { CueEvents } from '../types.ts';

/** The editor took nothing: the phrase stays at hand, selected whole by a click or by focus, to be copied. */
export function NotInserted({ phrase, events, t }: { phrase: Phrase; events: CueEvents; t: Translate }) {
  const { onCopy } = events;
  const id = useId();
  return (
    <Notice kind="not_inserted">
      <p id={id}>{t('cue.not_inserted')}</p>
      <textarea
        class="copyable"
        readOnly
        rows={3}
        lang={phrase.language}
        aria-labelledby={id}
        value={phrase.text}
        onFocusIn={({ currentTarget }) => currentTarget.select()}
        onClick={({ currentTarget }) => currentTarget.focus()}
      />
      {onCopy && (
        <button type="button" class="button" onClick={() => onCopy(phrase)}>
          {t('cue.copy')}
        </button>
      )}
    </Notice>
  );
}
