import type { Translate } from '../../locales/index.ts';
import type { CueData, CueEvents } from '../types.ts';

export interface CueProps {
  data: CueData;
  events: CueEvents;
  open: boolean;
  t: Translate;
}

/** The small thing beside the composer: a quiet pill, or open, a panel. */
export function Cue({ data, events, open, t }: CueProps) {
  if (!open)
    return (
      <button type="button" data-part="pill" onClick={() => events.onToggle(true)}>
        {t(`cue.pill.${data.guidance.step}`)}
      </button>
    );
  return (
    <div data-part="panel" role="dialog" aria-label={t('cue.panel')} tabIndex={-1}>
      <p data-part="step">{t(`step.${data.guidance.step}`)}</p>
      <button type="button" data-part="close" onClick={() => events.onToggle(false)}>
        {t('cue.close')}
      </button>
    </div>
  );
}
