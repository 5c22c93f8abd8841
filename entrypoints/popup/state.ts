import { cueData } from '../../components/data.ts';
import {
  type CallStep,
  callSteps,
  type PopupData,
  type PopupTab,
  popupTabs,
} from '../../components/types.ts';
import { chooseLocale, type Locale } from '../../locales/index.ts';
import {
  ask,
  type Conversation,
  type CueReply,
  currentTab,
  keepPasted,
  loadPasted,
  loadSettings,
  maxTextLength,
  onPasted,
  type Pasted,
  type Settings,
  saveSettings,
} from '../../platform/index.ts';
import type { HintId } from '../../tone/index.ts';
import { type Here, lookHere } from './here.ts';

interface Answer {
  conversation: Conversation;
  reply: CueReply;
}

/** What the popup knows, and how it changes. */
export interface State {
  data(): PopupData;
  locale(): Locale;
  here(): Here;
  pasted(): Pasted;
  setTab(tab: PopupTab): void;
  /** Keeps the paste box in session memory, except in a private window, and reads it again. */
  paste(change: Partial<Pasted>): void;
  dismissInPaste(id: HintId): void;
  setSettings(settings: Settings): Promise<void>;
  /** Looks at the current tab again. */
  refresh(): Promise<void>;
}

/** Milliseconds of quiet before the paste box is read. */
const pause = 400;

/** All that the popup knows. The texts of the paste box live in session memory only. */
export async function createState(changed: () => void): Promise<State> {
  let settings = await loadSettings();
  let pasted = await loadPasted();
  // Known before the first key: what is typed in a private window is never kept.
  let here: Here = { data: { state: 'loading' }, private: (await currentTab())?.private ?? false };
  let tab = firstTab(pasted);
  let answer: Answer | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let turns = 0;
  let dismissed: HintId[] = [];
  const ownWindow = new URLSearchParams(location.search).has('window');

  onPasted((kept) => {
    if (JSON.stringify(kept) === JSON.stringify(pasted)) return;
    pasted = kept;
    void readPaste();
  });
  void refresh();
  void readPaste();

  return {
    data,
    locale,
    here: () => here,
    pasted: () => pasted,
    setTab(next) {
      tab = next;
      changed();
    },
    paste(change) {
      pasted = { ...pasted, ...change };
      if (isBlank(pasted)) {
        dismissed = [];
        answer = undefined;
      }
      if (!here.private) void keepPasted(pasted);
      changed();
      clearTimeout(timer);
      timer = setTimeout(readPaste, pause);
    },
    dismissInPaste(id) {
      dismissed = [...dismissed, id];
      void readPaste();
    },
    async setSettings(next) {
      settings = next;
      await saveSettings(next);
      changed();
    },
    refresh,
  };

  function locale(): Locale {
    return settings.interfaceLanguage === 'browser'
      ? chooseLocale(navigator.languages)
      : settings.interfaceLanguage;
  }

  function data(): PopupData {
    const { theirs, yours } = pasted;
    return {
      tab,
      ownWindow,
      here: here.data,
      paste: { theirs, yours, ...(answer ? { cue: pasteCue(answer) } : {}) },
      callDone: pasted.callDone.filter(isCallStep),
      language: settings.interfaceLanguage,
    };
  }

  async function refresh(): Promise<void> {
    here = await lookHere();
    changed();
  }

  async function readPaste(): Promise<void> {
    const turn = ++turns;
    const read = isBlank(pasted) ? undefined : await answerTo(pasted, dismissed);
    // A newer text is being read already: this answer would be about words that are gone.
    if (turn !== turns) return;
    answer = read;
    changed();
  }
}

async function answerTo({ theirs, yours, ticks }: Pasted, dismissed: HintId[]): Promise<Answer | undefined> {
  const text = theirs.slice(0, maxTextLength);
  const draft = yours.slice(0, maxTextLength);
  const conversation: Conversation = {
    site: 'paste',
    key: 'paste',
    messages: text.trim() === '' ? [] : [{ from: 'customer', text }],
    draft,
    ticks,
    dismissed,
    cut: text.length < theirs.length || draft.length < yours.length,
  };
  try {
    return { conversation, reply: await ask({ type: 'read', conversation }) };
  } catch {
    // The worker is being replaced, or a newer text has won: the next key asks again, and the old answer would lie.
    return undefined;
  }
}

function isBlank({ theirs, yours }: Pasted): boolean {
  return theirs.trim() === '' && yours.trim() === '';
}

function pasteCue({ conversation, reply }: Answer) {
  const { messages, draft } = conversation;
  const read = messages.length;
  return cueData(
    { ...reply, messages, draft },
    { state: 'ready', coverage: { kind: read > 0 ? 'all' : 'none', read } },
  );
}

function firstTab({ theirs, yours }: Pasted): PopupTab {
  const asked = popupTabs.find((tab) => location.hash === `#${tab}`);
  return asked ?? (theirs !== '' || yours !== '' ? 'paste' : 'here');
}

function isCallStep(id: string): id is CallStep {
  return Object.values(callSteps).some((steps) => steps.some((step) => step === id));
}
