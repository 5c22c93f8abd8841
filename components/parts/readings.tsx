import type { Translate } from '../../locales/index.ts';
import type { HintId } from '../../tone/index.ts';
import type { CueData } from '../types.ts';
import { Quote } from './quote.tsx';

interface ReadingsProps {
  data: CueData;
  onDismissHint(id: HintId): void;
  t: Translate;
}

/** Two short readings in words, the customer's and the agent's; each with the words it rests on. */
export function Readings({ data, onDismissHint, t }: ReadingsProps) {
  return (
    <dl class="readings" aria-label={t('cue.readings')}>
      <div class="reading" data-part="them">
        <dt>{t('cue.them')}</dt>
        <dd>
          <Them data={data} t={t} />
        </dd>
      </div>
      <div class="reading" data-part="you">
        <dt>{t('cue.you')}</dt>
        <dd>
          <You data={data} onDismissHint={onDismissHint} t={t} />
        </dd>
      </div>
    </dl>
  );
}

function Them({ data, t }: { data: CueData; t: Translate }) {
  const { mood, moodWords = '', target, conduct } = data.theirs;
  if (data.coverage.read === 0) return <p class="faint">{t('cue.them.unread')}</p>;
  if (data.limits.includes('unknown_language')) return <p class="faint">{t('cue.judge')}</p>;
  const aim = target === undefined || target === 'none' ? undefined : t(`target.${target}`);
  return (
    <>
      {mood === undefined ? (
        <p class="faint">{t('cue.them.judge')}</p>
      ) : (
        <p>
          {t(`mood.${mood}`)}
          {aim && <span class="soft"> · {aim}</span>}
        </p>
      )}
      {moodWords !== '' && (
        <p>
          <Quote words={moodWords} lang={data.conversation} t={t} />
        </p>
      )}
      {mood === undefined && conduct.length === 0 && <p class="faint">{t('cue.them.no_abuse')}</p>}
      {conduct.map(({ id, words }) => (
        <p key={id}>
          <strong class="conduct">{t(`conduct.${id}`)}</strong>{' '}
          <Quote words={words} lang={data.conversation} t={t} />
        </p>
      ))}
    </>
  );
}

function You({ data, onDismissHint, t }: ReadingsProps) {
  const { yours } = data;
  if (!yours) {
    if (data.nothingWritten) return <p class="faint">{t('cue.you.empty')}</p>;
    return (
      <p class="faint">{t(data.limits.includes('unknown_language') ? 'cue.judge' : 'cue.you.nothing')}</p>
    );
  }
  return (
    <div data-part="hint">
      <p>
        <strong>{t(`hint.${yours.id}.title`)}</strong>
      </p>
      {yours.words !== '' && (
        <p>
          <Quote words={yours.words} lang={data.conversation} t={t} marked />
        </p>
      )}
      <p class="soft">{t(`hint.${yours.id}.why`)}</p>
      <p>
        <span class="label">{t('cue.better')}</span> {t(`hint.${yours.id}.better`)}
      </p>
      {yours.example !== undefined && (
        <p>
          <span class="label">{t('cue.example')}</span>{' '}
          <Quote words={yours.example} lang={data.conversation} t={t} />
        </p>
      )}
      <p class="row">
        <button type="button" class="link" onClick={() => onDismissHint(yours.id)}>
          {t('cue.dismiss')}
        </button>
        {data.moreHints > 0 && <span class="faint">{t.count('cue.more_hints', data.moreHints)}</span>}
      </p>
    </div>
  );
}
