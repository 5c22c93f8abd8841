import type { PhraseId } from './slots.ts';

export const en: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Thank you for telling me plainly what happened.',
  calm_read: "I've read your message carefully, and I'd like to get this right.",
  calm_not_meant: "This isn't how it was meant to go, and I want to help put it right.",
  calm_right_to_raise: "You're right to raise this with us.",
  calm_one_by_one: "Let's take this one thing at a time, starting with what matters most to you.",

  listen_cost: 'This has already cost you time and trouble, and I take that seriously.',
  listen_say_back: "Here is how I understand what happened; please correct me where I'm off.",
  listen_wait: 'Waiting without an answer is wearing, and that part is on us.',
  listen_your_place: 'In your place I would want a straight answer too, so this is what I can see so far.',
  listen_most_urgent: 'Which part of this is the most urgent for you right now?',

  focus_today: "This is what I can do today, and I'm starting on it now.",
  focus_ours: 'The mistake was ours, and I am correcting it now.',
  focus_two_ways: 'There are two ways forward from here; tell me which one suits you better.',
  focus_meanwhile: 'While we look for the cause, there is something I can do to tide you over.',
  focus_first_step: "I've taken the first step just now, and you'll have it from me in writing.",
  focus_firm:
    "The decision itself stands, and I'd rather be open about that; what I can offer you instead is this.",

  followup_write_again: "I'll write to you tomorrow before noon, even if there is no news yet.",
  followup_my_case: "I'm keeping this case myself, so nobody will ask you to explain it all again.",
  followup_straight_to_me:
    "Should anything still be wrong by Friday, write straight to me and I'll pick it up.",
  followup_change: "From this week we check this before it goes out, so it shouldn't catch anyone else.",
  followup_check_back: "In a few days I'll check with you that it is still working.",

  send_unclear: "If any part of this is unclear, just reply here and I'll go through it with you.",
  send_chance: "We're grateful for the chance to put this right.",
  send_settled: "I hope this settles it for you; I'm here in case it doesn't.",
  send_line_open: "That's everything from my side for now, and you can reach me here at any time.",
  send_thanks: 'Thanks for bearing with us through this.',

  rung_1_sexual:
    "I'll help you with your request. Please keep it respectful: remarks about my body or my private life have no place here.",
  rung_1_discriminatory:
    "I'd like to solve this for you. Let's stay respectful about people: origin, faith and background aren't up for discussion here.",
  rung_1_leave_out: 'I want to help you with this, and I ask that we leave the insults out of it.',
  rung_1_gladly: "I'll gladly keep working on this with you. Please talk to me without name-calling.",
  rung_1_reason_to_be_upset:
    "What happened would upset anyone, and I'm on your side in this. I only ask that you stay respectful towards me.",
  rung_1_has_my_attention:
    "Your problem has my full attention. Without the insults we'll get it fixed sooner.",
  rung_1_a_person_here:
    "There's a person at this end who wants to help you. Let's keep it civil and get this solved.",

  rung_2_sexual:
    "If the personal remarks stop, I'll deal with your request right away. If they go on, I'll end this conversation.",
  rung_2_discriminatory:
    "If we speak respectfully about people and where they come from, I'll carry on with your case now. Otherwise I'll stop here and come back to it later.",
  rung_2_now_or_later:
    "If we can talk without insults, I'll get on with this right now. If not, I'll come back to it later today.",
  rung_2_as_soon_as:
    "As soon as the insults stop, I'll carry on straight away. Otherwise we leave it here and take it up tomorrow.",
  rung_2_provided:
    "I'm ready to solve this with you today, provided we keep it respectful. Should the insults go on, I'll reply at a later time.",
  rung_2_two_ways:
    "It's your choice how we go on: right now if we keep it respectful, otherwise later in the day.",

  rung_3_pause:
    "I'm pausing this conversation because of the insults. Your case stays open, and I'll help once we can talk respectfully.",
  rung_3_end_door_open:
    "I'm ending the conversation here because the insults have gone on. You're welcome to write again without them, and I'll help.",
  rung_3_for_today:
    "This is where I stop this chat for today, because of the insults. I'll be glad to continue tomorrow if we can keep it civil.",
  rung_3_no_further:
    "With insults we aren't getting any further, so I'm closing this conversation for now. One respectful message and I'm back on it.",

  rung_4_takes_over:
    'My supervisor is taking over from here and has the whole history, so nothing needs explaining twice. Please keep it civil there too.',
  rung_4_hand_over:
    "I'm handing your case over to my supervisor, who will write to you today. The same request holds there: no insults.",
  rung_4_step_back:
    "I'm stepping back from this conversation because of the insults. My supervisor has your case now and will work on it with you if we keep it respectful.",
  rung_4_so_it_is_solved:
    'So that your problem gets solved, my supervisor will carry on with you from here. I ask that you stay respectful with them.',

  rung_5_seriously:
    "I take what you wrote seriously and I'm passing it on. I won't be continuing this conversation.",
  rung_5_safety_first:
    "Everyone's safety comes first, so I'm stopping here. Our security team will take it from this point.",
  rung_5_with_security:
    'Your message speaks of harm to people, so it goes to our security team now. They will decide how we go on from here.',
  rung_5_request_on_file:
    "Because of what you wrote about harming people, I'm leaving this conversation. Your request stays on file and will be answered separately.",
};
