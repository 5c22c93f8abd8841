import type { Translate } from '../../locales/index.ts';
import { Notice } from './notice.tsx';

/** Before all else when somebody threatens harm: the person's safety, whatever the draft says. */
export function Safety({ t }: { t: Translate }) {
  return (
    <Notice kind="safety" title={t('cue.safety.title')}>
      <p>{t('cue.safety.text')}</p>
    </Notice>
  );
}
