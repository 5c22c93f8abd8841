import type { ChecklistId, Guidance, Phrase } from '../guidance/index.ts';
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
    conduct: readonly Worded<Conduct>[];
    target?: Target;
  };
  /** The strongest hint of the draft with its words quoted, or nothing. */
  yours?: { id: HintId; words: string; example?: string };
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

export type CueState =
  /** A first answer is under way. */
  | 'reading'
  | 'ready'
  /** The extension was updated or switched off under the open page: reload to go on. */
  | 'orphaned'
  /** The page's thread or composer could not be read; the paste box is offered. */
  | 'cannot_read';

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
}
