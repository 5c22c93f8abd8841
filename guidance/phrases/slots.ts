import type { Conduct } from '../../tone/index.ts';
import type { Rung, Step } from '../types.ts';

interface PhraseSlot {
  id: string;
  step: Step;
  rung?: Exclude<Rung, 0>;
  /** Fits only this kind of conduct. */
  kind?: Conduct;
}

/** What each phrase is for, best first within its step and rung. The wording is each language's own. */
const slots = [
  { id: 'calm_thanks', step: 'calm' },
  { id: 'calm_read', step: 'calm' },
  { id: 'calm_not_meant', step: 'calm' },
  { id: 'calm_right_to_raise', step: 'calm' },
  { id: 'calm_one_by_one', step: 'calm' },

  { id: 'listen_cost', step: 'listen' },
  { id: 'listen_say_back', step: 'listen' },
  { id: 'listen_wait', step: 'listen' },
  { id: 'listen_your_place', step: 'listen' },
  { id: 'listen_most_urgent', step: 'listen' },

  { id: 'focus_today', step: 'focus' },
  { id: 'focus_ours', step: 'focus' },
  { id: 'focus_two_ways', step: 'focus' },
  { id: 'focus_meanwhile', step: 'focus' },
  { id: 'focus_first_step', step: 'focus' },
  { id: 'focus_firm', step: 'focus' },

  { id: 'followup_write_again', step: 'followup' },
  { id: 'followup_my_case', step: 'followup' },
  { id: 'followup_straight_to_me', step: 'followup' },
  { id: 'followup_change', step: 'followup' },
  { id: 'followup_check_back', step: 'followup' },

  { id: 'send_unclear', step: 'send' },
  { id: 'send_chance', step: 'send' },
  { id: 'send_settled', step: 'send' },
  { id: 'send_line_open', step: 'send' },
  { id: 'send_thanks', step: 'send' },

  { id: 'rung_1_sexual', step: 'boundary', rung: 1, kind: 'sexual' },
  { id: 'rung_1_discriminatory', step: 'boundary', rung: 1, kind: 'discriminatory' },
  { id: 'rung_1_leave_out', step: 'boundary', rung: 1 },
  { id: 'rung_1_gladly', step: 'boundary', rung: 1 },
  { id: 'rung_1_reason_to_be_upset', step: 'boundary', rung: 1 },
  { id: 'rung_1_has_my_attention', step: 'boundary', rung: 1 },
  { id: 'rung_1_a_person_here', step: 'boundary', rung: 1 },

  { id: 'rung_2_sexual', step: 'boundary', rung: 2, kind: 'sexual' },
  { id: 'rung_2_discriminatory', step: 'boundary', rung: 2, kind: 'discriminatory' },
  { id: 'rung_2_now_or_later', step: 'boundary', rung: 2 },
  { id: 'rung_2_as_soon_as', step: 'boundary', rung: 2 },
  { id: 'rung_2_provided', step: 'boundary', rung: 2 },
  { id: 'rung_2_two_ways', step: 'boundary', rung: 2 },

  { id: 'rung_3_pause', step: 'boundary', rung: 3 },
  { id: 'rung_3_end_door_open', step: 'boundary', rung: 3 },
  { id: 'rung_3_for_today', step: 'boundary', rung: 3 },
  { id: 'rung_3_no_further', step: 'boundary', rung: 3 },

  { id: 'rung_4_takes_over', step: 'boundary', rung: 4 },
  { id: 'rung_4_hand_over', step: 'boundary', rung: 4 },
  { id: 'rung_4_step_back', step: 'boundary', rung: 4 },
  { id: 'rung_4_so_it_is_solved', step: 'boundary', rung: 4 },

  { id: 'rung_5_seriously', step: 'boundary', rung: 5 },
  { id: 'rung_5_safety_first', step: 'boundary', rung: 5 },
  { id: 'rung_5_with_security', step: 'boundary', rung: 5 },
  { id: 'rung_5_request_on_file', step: 'boundary', rung: 5 },
] as const satisfies readonly PhraseSlot[];

/** Ids of phrases, the same in every language. */
export type PhraseId = (typeof slots)[number]['id'];

/** Every phrase there is. */
export const phraseSlots: readonly (PhraseSlot & { id: PhraseId })[] = slots;
