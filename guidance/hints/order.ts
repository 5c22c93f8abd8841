import type { HintId } from '../../tone/index.ts';

/** A fault's place among the others. */
export interface HintRank {
  id: HintId;
  /** 0–1, for the order alone: how much it matters to say this one first. Never shown to a person. */
  weight: number;
  /** Shows however short the draft is. */
  hard?: true;
  source: string;
}

const awry = 'EVIDENCE, "The reply\'s wording": weights of the second turn, Conversations Gone Awry';

/** Which hint is said first. Heat, then what is aimed at the customer, then what leaves them without help, then style. */
export const hintOrder: readonly HintRank[] = [
  {
    id: 'counter_insult',
    weight: 1,
    hard: true,
    source: 'EVIDENCE, hint table: strong enough for the one prompt',
  },
  {
    id: 'shouting',
    weight: 0.97,
    hard: true,
    source: 'EVIDENCE, hint table: strong enough for the one prompt',
  },
  { id: 'sarcasm', weight: 0.94, source: 'EVIDENCE, hint table: strong enough only at high probability' },
  {
    id: 'calm_down',
    weight: 0.9,
    hard: true,
    source: 'EVIDENCE, "Starting parameters": shown below 12 words',
  },
  { id: 'you_blame', weight: 0.87, source: `${awry}: second person -0.27, at the start of a sentence -0.17` },
  { id: 'doubt_truth', weight: 0.83, source: `${awry}: direct question first -0.13` },
  { id: 'told_you', weight: 0.8, source: `${awry}: second person -0.27` },
  { id: 'must_order', weight: 0.76, source: `${awry}: could/would you +0.26, "Please" first -0.09` },
  {
    id: 'policy_wall',
    weight: 0.72,
    source: 'EVIDENCE, "What calms": the fair outcome counts most (60 studies)',
  },
  {
    id: 'cant_without_can',
    weight: 0.69,
    source: 'EVIDENCE, "What calms": options raise satisfaction (HBR 2018)',
  },
  {
    id: 'non_apology',
    weight: 0.66,
    source: 'EVIDENCE, "What calms": empathy is the strongest part of an apology',
  },
  { id: 'evasive', weight: 0.63, source: 'EVIDENCE, "Starting parameters": an option with date and owner' },
  {
    id: 'empty_understanding',
    weight: 0.6,
    source: 'EVIDENCE, "What calms": concrete wording reads as listening',
  },
  { id: 'canned', weight: 0.57, source: 'EVIDENCE, "What calms": concrete wording reads as listening' },
  { id: 'factual_correction', weight: 0.54, source: 'PLAYBOOK B5: resist building the rebuttal' },
  {
    id: 'over_apology',
    weight: 0.5,
    source: 'EVIDENCE, "What calms": apologies beyond some 15-20 words cost',
  },
  { id: 'over_promise', weight: 0.47, source: 'PLAYBOOK C5: promise best effort, not perfection' },
  { id: 'forced_cheer', weight: 0.44, source: 'PLAYBOOK A5; EVIDENCE, hint table' },
  // Last although outcomes matter most: it fires on every unfinished draft, and the open asks already say it.
  {
    id: 'empty_closing',
    weight: 0.4,
    source: 'EVIDENCE, "What calms": if the draft does not answer, say that first',
  },
];
