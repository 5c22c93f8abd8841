import type { Translate } from '../../locales/index.ts';
import { Tick } from '../parts/icons.tsx';
import { type CallGroup, type CallStep, callSteps, type PopupEvents } from '../types.ts';

interface CallProps {
  done: readonly CallStep[];
  events: Pick<PopupEvents, 'onCallTick' | 'onCallReset'>;
  t: Translate;
}

const groups = ['calm', 'listen', 'focus', 'followup', 'boundary'] as const satisfies readonly CallGroup[];

/** The same steps for a phone call, one short line each, ticked as the talk goes. */
export function Call({ done, events, t }: CallProps) {
  return (
    <>
      <div class="call-head">
        <p class="soft">{t('call.intro')}</p>
        <button
          type="button"
          class="link"
          data-part="call-reset"
          disabled={done.length === 0}
          onClick={events.onCallReset}
        >
          {t('call.reset')}
        </button>
      </div>
      {groups.map((group) => (
        <section key={group} class={group === 'boundary' ? 'call-group call-boundary' : 'call-group'}>
          <h2 class="call-title">{group === 'boundary' ? t('call.boundary') : t(`step.${group}`)}</h2>
          <ol>
            {callSteps[group].map((step) => (
              <li key={step}>
                <label class="call-step">
                  <input
                    type="checkbox"
                    class="unseen"
                    data-step={step}
                    checked={done.includes(step)}
                    onChange={({ currentTarget }) => events.onCallTick(step, currentTarget.checked)}
                  />
                  <span class="item-box">
                    <Tick />
                  </span>
                  <span>{t(`call.${step}`)}</span>
                </label>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  );
}
