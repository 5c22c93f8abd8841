import type { Guidance } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';

/** The one next step, what to do in it, and why it is this one. */
export function Next({ guidance, t }: { guidance: Guidance; t: Translate }) {
  const { step, rung, why } = guidance;
  const reasons = why.map(({ id }) => t(`reason.${id}`));
  // The draft that moved on under abuse holds its boundary already.
  if (rung > 0 && step !== 'boundary' && step !== 'calm') reasons.push(t('cue.boundary_stated'));
  return (
    <section class={step === 'boundary' ? 'next next-boundary' : 'next'} data-part="step" data-step={step}>
      <h2 class="label">{t('cue.next')}</h2>
      <p class="next-name">{step === 'boundary' && rung === 5 ? t('cue.pill.safety') : t(`step.${step}`)}</p>
      <p>{whatToDo(guidance, t)}</p>
      {reasons.length > 0 && (
        <ul class="why soft">
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** At a boundary that depends on the rung: what has been said to them before. */
function whatToDo({ step, rung }: Guidance, t: Translate): string {
  if (step !== 'boundary') return t(`step.${step}.do`);
  return t(`rung.${rung === 0 ? 1 : rung}`);
}
