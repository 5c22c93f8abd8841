import type { Guidance } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';

/** The one next step, what to do in it, and why it is this one. */
export function Next({ guidance, t }: { guidance: Guidance; t: Translate }) {
  const { step, why } = guidance;
  return (
    <section class={step === 'boundary' ? 'next next-boundary' : 'next'} data-part="step" data-step={step}>
      <h2 class="label">{t('cue.next')}</h2>
      <p class="next-name">{t(`step.${step}`)}</p>
      <p>{t(`step.${step}.do`)}</p>
      {why.length > 0 && (
        <ul class="why soft">
          {why.map(({ id }) => (
            <li key={id}>{t(`reason.${id}`)}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
