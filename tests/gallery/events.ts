import type { CueEvents, PopupEvents } from '../../components/types.ts';

function nothing(): void {}

export const cueEvents: CueEvents = {
  onToggle: nothing,
  onInsert: nothing,
  onMute: nothing,
  onTick: nothing,
  onDismissHint: nothing,
  onAcceptOffered: nothing,
  onUseSelection: nothing,
  onOpenPaste: nothing,
  onReload: nothing,
  onCopy: nothing,
};

export const popupEvents: PopupEvents = {
  onTab: nothing,
  onTurnOn: nothing,
  onTurnOff: nothing,
  onUnmute: nothing,
  onTickHere: nothing,
  onTheirs: nothing,
  onYours: nothing,
  onClear: nothing,
  onOpenWindow: nothing,
  onTickPaste: nothing,
  onDismissPaste: nothing,
  onAddPhrase: nothing,
  onCallTick: nothing,
  onCallReset: nothing,
  onLanguage: nothing,
};
