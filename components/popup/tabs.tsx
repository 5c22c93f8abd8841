import type { Translate } from '../../locales/index.ts';
import { type PopupTab, popupTabs } from '../types.ts';

interface TabsProps {
  tab: PopupTab;
  onTab(tab: PopupTab): void;
  t: Translate;
}

/** Three ways to answer: on the page, from pasted text, on the phone. Arrow keys walk between them. */
export function Tabs({ tab, onTab, t }: TabsProps) {
  return (
    <div class="tabs" role="tablist" aria-label={t('popup.tabs')}>
      {popupTabs.map((id) => (
        <button
          key={id}
          type="button"
          role="tab"
          id={`tab-${id}`}
          class="tab"
          data-tab={id}
          aria-selected={id === tab}
          aria-controls={id === tab ? `tab-panel-${id}` : undefined}
          tabIndex={id === tab ? 0 : -1}
          onClick={() => onTab(id)}
          onKeyDown={(event) => walk(event, id, onTab)}
        >
          {t(`popup.tab.${id}`)}
        </button>
      ))}
    </div>
  );
}

function walk(event: KeyboardEvent, from: PopupTab, onTab: TabsProps['onTab']): void {
  const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  const tabs = event.currentTarget;
  if (by === undefined || !(tabs instanceof HTMLElement)) return;
  const next = popupTabs.at((popupTabs.indexOf(from) + by) % popupTabs.length);
  if (next === undefined) return;
  tabs.parentElement?.querySelector<HTMLElement>(`[data-tab=${next}]`)?.focus();
  onTab(next);
  event.preventDefault();
}
