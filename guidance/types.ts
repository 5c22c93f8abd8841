import type { HintId, Language, Span, ThreadSpan } from '../tone/index.ts';

/** The steps, in the order in which they come; the boundary may come before any of them but calm. */
export const steps = ['calm', 'listen', 'focus', 'followup', 'send', 'boundary'] as const;
/** What the draft needs now. */
export type Step = (typeof steps)[number];

/** The steps that can be ticked. */
export const checklistIds = ['calm', 'listen', 'focus', 'followup'] as const;
export type ChecklistId = (typeof checklistIds)[number];

/** 0 none · 1 will to help and the limit · 2 conditional offer · 3 pause, door open · 4 supervisor · 5 security. */
export type Rung = 0 | 1 | 2 | 3 | 4 | 5;

/** What a checklist item still lacks, or why it is not ticked; ids are locale keys. */
export type Missing =
  | 'cool_the_words'
  | 'name_their_problem'
  | 'answer_asks'
  | 'concrete_step'
  | 'date_or_owner'
  | 'say_when'
  | 'say_who';

/** One step of the checklist, with what its state rests on. */
export interface ChecklistItem {
  id: ChecklistId;
  state: 'done' | 'open';
  /** `person`: ticked by hand; it wins over the reading and stays. */
  by: 'reading' | 'person';
  /** Words of the draft that ticked it. */
  words: readonly Span[];
  missing: readonly Missing[];
}

/** The one hint in sight. */
export interface ShownHint {
  id: HintId;
  /** Words of the draft it points at; empty for faults of absence. */
  spans: readonly Span[];
  /** A better way, an example sentence in the conversation's language; absent when that is unknown. */
  example?: string;
}

/** A sentence offered for insertion. */
export interface Phrase {
  id: string;
  language: Language;
  text: string;
  step: Step;
  rung?: Rung;
}

/** Why the step is what it is; ids are locale keys, words are of the message or the draft. */
export type ReasonId =
  | 'draft_heated'
  | 'person_abused'
  | 'threat_of_harm'
  | 'warned_before'
  | 'nothing_acknowledged'
  | 'asks_open'
  | 'no_concrete_step'
  | 'no_time_or_owner'
  | 'all_there'
  | 'draft_empty'
  | 'language_unknown';

/** A reason and the words it rests on. */
export interface Reason {
  id: ReasonId;
  inDraft?: readonly Span[];
  inThread?: readonly ThreadSpan[];
}

/** The next step and all that is shown with it. */
export interface Guidance {
  step: Step;
  rung: Rung;
  checklist: readonly ChecklistItem[];
  /** Absent: nothing to say. */
  hint?: ShownHint;
  /** How many further hints wait behind the one in sight. */
  moreHints: number;
  unanswered: readonly ThreadSpan[];
  /** For the step and rung, best first; empty when the conversation's language is unknown. */
  phrases: readonly Phrase[];
  why: readonly Reason[];
  /** Ordinary mail: the cue is a dot without words. */
  quiet: boolean;
}

/** One thread's working state as guidance sees it. */
export interface Case {
  /** Ticks set or taken away by hand. */
  ticks: Partial<Record<ChecklistId, boolean>>;
  /** Hints waved off in this thread. */
  dismissed: readonly HintId[];
  /** Highest rung whose words an earlier reply stated, when the thread on the page no longer shows it. */
  statedRung: Rung;
}

/** Idle parameters of a team; grows in the policy's own issue. */
export interface Policy {
  /** Words below which only hard hints show. */
  hintsFromWords: number;
}
