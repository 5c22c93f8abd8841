import type { Translate } from '../../locales/index.ts';
import { Brand } from '../parts/brand.tsx';
import type { PopupData, PopupEvents } from '../types.ts';
import { Call } from './call.tsx';
import { Here } from './here.tsx';
import { LanguagePicker } from './language.tsx';
import { Paste } from './paste.tsx';
import { Tabs } from './tabs.tsx';

export interface PopupProps {
  data: PopupData;
  events: PopupEvents;
  t: Translate;
}

/** The popup, in the toolbar or in a window of its own. */
export function PopupView({ data, events, t }: PopupProps) {
  const { tab } = data;
  return (
    <div class={data.ownWindow ? 'ek popup popup-window' : 'ek popup'} lang={t.locale}>
      <header>
        <Brand heading>
          <LanguagePicker chosen={data.language} onLanguage={events.onLanguage} t={t} />
        </Brand>
        <Tabs tab={tab} onTab={events.onTab} t={t} />
      </header>
      <main>
        <div class="popup-body" role="tabpanel" id={`tab-panel-${tab}`} aria-labelledby={`tab-${tab}`}>
          {tab === 'here' && <Here here={data.here} events={events} t={t} />}
          {tab === 'paste' && <Paste paste={data.paste} ownWindow={data.ownWindow} events={events} t={t} />}
          {tab === 'call' && <Call done={data.callDone} events={events} t={t} />}
        </div>
      </main>
    </div>
  );
}
