import { useEffect, useState } from 'preact/hooks';
import type { Translate } from '../../locales/index.ts';
import type { CueData } from '../types.ts';

/**
 * Says a new step to a screen reader, politely and once. Silent on ordinary mail and about the first step found, which
 * the pill itself says.
 */
export function Announce({ data, t }: { data: CueData; t: Translate }) {
  const { state, guidance } = data;
  const step = state === 'ready' && !guidance.quiet ? guidance.step : undefined;
  const [heard, setHeard] = useState(step);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (step === undefined || step === heard) return;
    setHeard(step);
    if (heard !== undefined) setSaid(t('cue.announce', { step: t(`step.${step}`) }));
  }, [step, heard, t]);
  return (
    <div class="unseen" role="status" aria-live="polite">
      {said}
    </div>
  );
}
