import type { ChecklistId, Guidance, Phrase } from '../guidance/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Conduct, HintId, Mood, ReadingLimit, Target } from '../tone/index.ts';

/** A label in the customer's message and the words it rests on, cut to a readable length. */
export interface Worded<Id extends string> {
  id: Id;
  words: string;
}

/** Everything the cue shows. Made from a reading by the entrypoint; the component adds only words of its own locale. */
export interface CueData {
  state: CueState;
  /** The page was open before its site was turned on: keys pressed in the cue may reach it until it is loaded again. */
  reloadAdvised: boolean;
  /** The customer's side: mood and conduct apart. Empty and absent mean: nothing is asserted. */
  theirs: {
    mood?: Mood;
    /** The words the mood rests on; absent when the reading names none. */
    moodWords?: string;
    conduct: readonly Worded<Conduct>[];
    target?: Target;
  };
  /** The strongest hint of the draft with its words quoted, or nothing. */
  yours?: { id: HintId; words: string; example?: string };
  /** The draft has no words of the agent's own yet. */
  nothingWritten: boolean;
  moreHints: number;
  guidance: Guidance;
  /** Open asks, verbatim, oldest first. */
  asks: readonly string[];
  /** What of the thread was read. `read` counts messages. */
  coverage: { kind: 'all' | 'on_screen' | 'none'; read: number };
  /** A message found on a page no site file knows; counts as the customer's only after a click. */
  offered?: { text: string };
  limits: readonly ReadingLimit[];
  /** Draft words that ticked each item, quoted. */
  ticked: Partial<Record<ChecklistId, string>>;
  /** Insertion went wrong: the phrase stays copyable. */
  notInserted?: Phrase;
  /** The language of the phrases when it is not that of the interface, for the `lang` attribute. */
  conversation: string;
}

/** What the cue can do now. */
export type CueState =
  /** A first answer is under way. */
  | 'reading'
  | 'ready'
  /** The extension was updated or switched off under the open page: reload to go on. */
  | 'orphaned'
  /** The page's thread or composer could not be read; the paste box is offered. */
  | 'cannot_read';

/** What the person does in the cue. */
/** A shortcut as people read it (`⌃⌥E`) and as `aria-keyshortcuts` writes it (`Control+Alt+E`). */
export interface Shortcut {
  shown: string;
  aria: string;
}

export interface CueEvents {
  onToggle(open: boolean): void;
  onInsert(phrase: Phrase): void;
  onMute(): void;
  onTick(id: ChecklistId, done: boolean): void;
  onDismissHint(id: HintId): void;
  /** The offered message is the customer's. */
  onAcceptOffered(): void;
  /** Take the page's current selection as the customer's message. */
  onUseSelection(): void;
  onOpenPaste(): void;
  onReload(): void;
  /** Copies a phrase that the editor did not take; absent where nothing can be copied, and then no button shows. */
  onCopy?(phrase: Phrase): void;
}

/** The popup's tabs, from left to right. */
export const popupTabs = ['here', 'paste', 'call'] as const;
export type PopupTab = (typeof popupTabs)[number];

/** Everything the popup shows, in the toolbar and in a window of its own. */
export interface PopupData {
  tab: PopupTab;
  /** True in a window of its own, which cannot open another. */
  ownWindow: boolean;
  here: HereData;
  paste: PasteData;
  /** Steps of the call checklist ticked so far. */
  callDone: readonly CallStep[];
  language: InterfaceLanguage;
}

/** `browser`: the first of the browser's languages that the interface speaks. */
export type InterfaceLanguage = 'browser' | Locale;

/** The page in front, as the popup shows it. */
export type HereData =
  | { state: 'loading' }
  /** A page of the browser itself, a file, a shop of extensions: no extension may read it. */
  | { state: 'unusable' }
  /** `host` is shown as it is, so that the person sees what they turn on. */
  | { state: 'off'; host: string }
  /** `cue` is absent while no reply is open on the page. */
  | { state: 'on'; host: string; muted: boolean; cue?: CueData };

/** The paste box: two texts and what was read in them. */
export interface PasteData {
  theirs: string;
  yours: string;
  /** Absent while both boxes are empty or the first reading is under way. */
  cue?: CueData;
}

/** The same calm → listen → focus → follow-up on the phone, then what to do if it turns to abuse. Source: PLAYBOOK A–E. */
export const callSteps = {
  calm: ['breathe', 'not_personal', 'slow_voice'],
  listen: ['let_vent', 'note_asks', 'say_back'],
  focus: ['one_problem', 'own_it', 'say_can'],
  followup: ['who_when', 'prevent', 'call_back'],
  boundary: ['limit', 'offer', 'end', 'handover', 'safety'],
} as const;
export type CallGroup = keyof typeof callSteps;
export type CallStep = (typeof callSteps)[CallGroup][number];

/** What the person does in the popup. */
export interface PopupEvents {
  onTab(tab: PopupTab): void;
  /** Called straight from the click, so that a permission may be asked for in it. */
  onTurnOn(): void;
  onTurnOff(): void;
  onUnmute(): void;
  /** Ticks of the thread on the page. */
  onTickHere(id: ChecklistId, done: boolean): void;
  onTheirs(text: string): void;
  onYours(text: string): void;
  onClear(): void;
  onOpenWindow(): void;
  onTickPaste(id: ChecklistId, done: boolean): void;
  onDismissPaste(id: HintId): void;
  /** Adds the phrase to the pasted draft. */
  onAddPhrase(phrase: Phrase): void;
  onCallTick(step: CallStep, done: boolean): void;
  onCallReset(): void;
  onLanguage(language: InterfaceLanguage): void;
}
