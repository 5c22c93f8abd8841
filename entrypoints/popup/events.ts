import type { PopupEvents } from '../../components/types.ts';
import { dropOrigin, nothingPasted, openPasteWindow, requestOrigin, tell } from '../../platform/index.ts';
import type { State } from './state.ts';

/** What the person does in the popup, turned into deeds. */
export function eventsOf(state: State): PopupEvents {
  return {
    onTab: state.setTab,
    onTurnOn() {
      const { pattern } = state.here();
      // The worker hears of the permission by itself: Firefox may close the popup over its own question.
      if (pattern) void requestOrigin(pattern).then(state.refresh);
    },
    onTurnOff() {
      const { pattern } = state.here();
      if (pattern) void dropOrigin(pattern).then(state.refresh);
    },
    onUnmute: () => tellTab(state, { type: 'unmute' }),
    onTickHere: (id, done) => tellTab(state, { type: 'tick', id, done }),
    onTheirs: (theirs) => state.paste({ theirs }),
    onYours: (yours) => state.paste({ yours }),
    onClear: () => state.paste({ ...nothingPasted, callDone: state.pasted().callDone }),
    onOpenWindow: () => void openPasteWindow().then(() => window.close()),
    onTickPaste: (id, done) => state.paste({ ticks: { ...state.pasted().ticks, [id]: done } }),
    onDismissPaste: state.dismissInPaste,
    onAddPhrase({ text }) {
      const { yours } = state.pasted();
      state.paste({ yours: yours.trim() === '' ? text : `${yours.trimEnd()}\n\n${text}` });
    },
    onCallTick(step, done) {
      const others = state.pasted().callDone.filter((id) => id !== step);
      state.paste({ callDone: done ? [...others, step] : others });
    },
    onCallReset: () => state.paste({ callDone: [] }),
    onLanguage: (interfaceLanguage) => void state.setSettings({ interfaceLanguage }),
  };
}

function tellTab(state: State, notice: Parameters<typeof tell>[1]): void {
  const { tabId } = state.here();
  if (tabId !== undefined) void tell(tabId, notice).then(state.refresh);
}
