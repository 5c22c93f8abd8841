import type { Translate } from '../../locales/index.ts';
import { Checklist } from '../parts/checklist.tsx';
import { Coverage } from '../parts/coverage.tsx';
import { Tick } from '../parts/icons.tsx';
import { Next } from '../parts/next.tsx';
import { Safety } from '../parts/safety.tsx';
import type { HereData, PopupEvents } from '../types.ts';

interface HereProps<Data extends HereData = HereData> {
  here: Data;
  events: PopupEvents;
  t: Translate;
}

/** What Evenkeel does on the page in front: nothing until it is turned on, then the step and the checklist. */
export function Here({ here, events, t }: HereProps) {
  switch (here.state) {
    case 'loading':
      return <p class="faint">{t('cue.reading')}</p>;
    case 'unusable':
      return <Unusable events={events} t={t} />;
    case 'off':
      return <Off here={here} events={events} t={t} />;
    case 'on':
      return <On here={here} events={events} t={t} />;
  }
}

function Unusable({ events, t }: Pick<HereProps, 'events' | 't'>) {
  return (
    <section class="site" data-part="unusable">
      <h2 class="site-title">{t('site.unusable.title')}</h2>
      <p class="soft">{t('site.unusable.text')}</p>
      <button type="button" class="button button-wide" onClick={() => events.onTab('paste')}>
        {t('popup.tab.paste')}
      </button>
    </section>
  );
}

const facts = ['site.off.reads', 'site.off.stays', 'site.off.site'] as const;

function Off({ here, events, t }: HereProps<Extract<HereData, { state: 'off' }>>) {
  return (
    <section class="site" data-part="off">
      <h2 class="site-title">{t('site.off.title')}</h2>
      <ul class="facts">
        {facts.map((fact) => (
          <li key={fact}>
            <Tick /> <span>{t(fact)}</span>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class="button button-main button-wide"
        data-part="turn-on"
        onClick={events.onTurnOn}
      >
        {t('site.turn_on', { host: breakable(here.host) })}
      </button>
    </section>
  );
}

function On({ here, events, t }: HereProps<Extract<HereData, { state: 'on' }>>) {
  const { host, muted, cue } = here;
  return (
    <>
      {muted && (
        <section class="notice" data-part="muted">
          <p>{t('site.muted')}</p>
          <button type="button" class="button" data-part="unmute" onClick={events.onUnmute}>
            {t('site.unmute')}
          </button>
        </section>
      )}
      {!muted && !cue && <p class="soft">{t('site.no_reply')}</p>}
      {!muted && cue && (
        <>
          {cue.guidance.rung === 5 && <Safety t={t} />}
          <Next guidance={cue.guidance} t={t} />
          <Checklist data={cue} onTick={events.onTickHere} t={t} />
          <Coverage coverage={cue.coverage} limits={cue.limits} t={t} />
        </>
      )}
      <footer class="popup-foot">
        <span class="host">{t('site.on', { host })}</span>
        <button type="button" class="link link-quiet" data-part="turn-off" onClick={events.onTurnOff}>
          {t('site.turn_off')}
        </button>
      </footer>
    </>
  );
}

/** A long host may break after its dots. */
function breakable(host: string): string {
  return host.length > 28 ? host.replaceAll('.', '.\u200b') : host;
}
