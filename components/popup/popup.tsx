import type { Translate } from '../../locales/index.ts';
import { type PopupData, type PopupEvents, popupTabs } from '../types.ts';

export interface PopupProps {
  data: PopupData;
  events: PopupEvents;
  t: Translate;
}

/** The popup, in the toolbar or in a window of its own. */
export function PopupView({ data, events, t }: PopupProps) {
  return (
    <main>
      {popupTabs.map((tab) => (
        <button key={tab} type="button" aria-pressed={tab === data.tab} onClick={() => events.onTab(tab)}>
          {t(`popup.tab.${tab}`)}
        </button>
      ))}
    </main>
  );
}
