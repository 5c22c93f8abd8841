/** The vocabulary of readings. Ids are the same everywhere: type member, rule file, locale key, row in the docs. */

/** The languages that are read, as BCP 47 tags. */
export const languages = ['en', 'es', 'fi', 'it'] as const;
export type Language = (typeof languages)[number];

/** How the customer sounds; apart from what they do. */
export const moods = ['calm', 'tense', 'angry'] as const;
export type Mood = (typeof moods)[number];

/** What the customer does that no one has to take. */
export const conducts = ['insult', 'obscene', 'discriminatory', 'sexual', 'threat'] as const;
export type Conduct = (typeof conducts)[number];

/** Whom or what the heat is aimed at. */
export const targets = ['none', 'situation', 'company', 'person'] as const;
export type Target = (typeof targets)[number];

/** What presses the customer, behind the words. */
export const pressures = ['deadline', 'repeat', 'money', 'safety', 'leverage', 'overload'] as const;
export type Pressure = (typeof pressures)[number];

/** Faults of a draft. */
export const hintIds = [
  'you_blame',
  'calm_down',
  'policy_wall',
  'must_order',
  'told_you',
  'doubt_truth',
  'empty_understanding',
  'non_apology',
  'over_apology',
  'factual_correction',
  'forced_cheer',
  'shouting',
  'sarcasm',
  'counter_insult',
  'over_promise',
  'cant_without_can',
  'evasive',
  'canned',
  'empty_closing',
] as const;
export type HintId = (typeof hintIds)[number];

/** What is good in a draft. */
export const strengthIds = [
  'acknowledges',
  'apology',
  'owns',
  'concrete_step',
  'option',
  'when',
  'who',
  'prevention',
  'thanks',
  'question',
  'boundary',
  'door_open',
] as const;
export type StrengthId = (typeof strengthIds)[number];

/** UTF-16 offsets, end exclusive, into the message or draft as `sites` delivered it; never into cleaned text. */
export interface Span {
  start: number;
  end: number;
}

/** A span in one message of a thread. `message` is the index into `Thread.messages`. */
export interface ThreadSpan extends Span {
  message: number;
}

/** One message of a thread, as `sites` or the paste box gives it. */
export interface Message {
  from: 'customer' | 'agent';
  text: string;
  /** Milliseconds since the epoch; absent when the page does not say. */
  at?: number;
  author?: string;
}

/** The messages of both sides that a draft answers. */
export interface Thread {
  /** Names the thread on its site; unique per site, stable across visits. */
  key: string;
  /** Id of the site file that read it, or `paste`. */
  site: string;
  /** Oldest first. */
  messages: readonly Message[];
}

/** A hint or strength and its words. `spans` is empty for faults of absence (`empty_closing`). */
export interface Found<Id extends string> {
  id: Id;
  /** Calibrated probability, 0–1. Rules give 1. Never shown to a person as a number. */
  p: number;
  spans: readonly Span[];
}

/** Whatever can be shown with the words it rests on. */
export type CustomerLabel = Conduct | Pressure | Mood | 'repair' | 'target';

/** The words one label of a customer's message rests on. `p` is a calibrated probability, 0–1. */
export interface Evidence {
  label: CustomerLabel;
  p: number;
  spans: readonly Span[];
}

/** What was found in a customer's message. */
export interface CustomerReading {
  language: Language | 'unknown';
  /** Absent: not asserted. */
  mood?: Mood;
  conduct: readonly Conduct[];
  /** Absent: not asserted. */
  target?: Target;
  pressure: readonly Pressure[];
  /** Absent: not asserted. */
  repair?: boolean;
  asks: readonly Span[];
  evidence: readonly Evidence[];
}

/** What was found in a draft, or in a message of the agent's. */
export interface DraftReading {
  language: Language | 'unknown';
  hints: readonly Found<HintId>[];
  strengths: readonly Found<StrengthId>[];
  /** Words the person wrote (quoted text and signature taken off). */
  words: number;
}

/** A reading of either side. */
export type MessageReading =
  | { from: 'customer'; reading: CustomerReading }
  | { from: 'agent'; reading: DraftReading };

/** Why a reading is less than whole; shown to the person in words. */
export type ReadingLimit = 'text_cut' | 'messages_cut' | 'rules_only' | 'unknown_language';

/** What was found in a thread and the draft that answers it. */
export interface Reading {
  /** One per message of the thread, same order. */
  messages: readonly MessageReading[];
  draft: DraftReading;
  /** Language of the conversation: of the customer's last readable message, else of the draft. */
  language: Language | 'unknown';
  /** Asks of the thread that neither a later agent message nor the draft answers; oldest first. */
  unanswered: readonly ThreadSpan[];
  limits: readonly ReadingLimit[];
}

/** What a reader is made of. */
export interface ReaderOptions {
  /** Bytes of the learned reader's weights; absent: rules alone. */
  model?: Uint8Array;
}

/** How one reading is done. */
export interface ReadOptions {
  /** Rejects with the signal's reason when a newer request has won. */
  signal?: AbortSignal;
}

/** Reads texts. Never throws for what a text holds; rejects only when its signal is aborted. */
export interface Reader {
  read(thread: Thread, draft: string, options?: ReadOptions): Promise<Reading>;
  readCustomer(text: string, options?: ReadOptions): Promise<CustomerReading>;
  readDraft(text: string, lastCustomerMessage: string, options?: ReadOptions): Promise<DraftReading>;
}
