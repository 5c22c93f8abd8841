import type { PhraseId } from './slots.ts';

export const en: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Thank you for telling me exactly what happened.',
  calm_read: 'I’ve read your message carefully, and I’d like to get this right.',
  calm_not_meant: 'This isn’t how it was meant to go, and I want to help put it right.',
  calm_right_to_raise: 'You’re right to raise this with us.',
  calm_one_by_one: 'Let’s take this one thing at a time, starting with what matters most to you.',

  listen_cost: 'This has already cost you time and trouble, and I take that seriously.',
  listen_say_back: 'Here is what I’ve understood so far. Please put me right if I’ve missed anything.',
  listen_wait: 'Waiting without an answer is wearing, and the delay is ours.',
  listen_your_place: 'In your place I’d want a straight answer too, so this is what I can see so far.',
  listen_most_urgent: 'Which part of this is the most urgent for you right now?',

  focus_today: 'This is what I can do today, and I’m starting on it now.',
  focus_ours: 'The mistake was ours, and I’m correcting it now.',
  focus_two_ways: 'There are two ways forward from here; tell me which one suits you better.',
  focus_meanwhile: 'While we look for the cause, there is something I can do to tide you over.',
  focus_first_step: 'I’ve just set this in motion, and I’ll confirm it to you in writing.',
  focus_firm:
    'The decision itself stands, and I’d rather be open about that. What I can offer you instead is this.',

  followup_write_again: 'I’ll write to you tomorrow before noon, even if there is no news yet.',
  followup_my_case: 'I’m keeping hold of this myself, so nobody will ask you to explain it all again.',
  followup_straight_to_me:
    'Should anything still be wrong by Friday, write straight to me and I’ll pick it up.',
  followup_change:
    'From this week we’re checking this before anything goes out, so it shouldn’t catch anyone else.',
  followup_check_back: 'In a few days I’ll check with you that it’s still working.',

  send_unclear: 'If any part of this is unclear, just reply here and I’ll go through it with you.',
  send_chance: 'We’re grateful for the chance to put this right.',
  send_settled: 'I hope that settles it for you; if it doesn’t, I’m here.',
  send_line_open: 'That’s everything from my side for now, and you can reach me here at any time.',
  send_thanks: 'Thanks for bearing with us through this.',

  rung_1_sexual:
    'I’ll help you with your request. Please keep it respectful and leave out remarks about my body or my private life.',
  rung_1_discriminatory:
    'I’d like to sort this out for you. Please keep it respectful: where people come from and what they believe stays out of it.',
  rung_1_leave_out: 'I want to help you with this, and I ask that we leave the insults out of it.',
  rung_1_gladly: 'I’ll gladly keep working on this with you. Please talk to me without the name-calling.',
  rung_1_reason_to_be_upset:
    'What happened would upset anyone, and I’m on your side in this. All I ask is that we keep it respectful.',
  rung_1_has_my_attention:
    'Your problem has my full attention. Without the insults we’ll get it sorted sooner.',
  rung_1_a_person_here:
    'There’s a person at this end who wants to help you. Let’s keep it civil and get this solved.',

  rung_2_sexual:
    'If the personal remarks stop, I’ll deal with your request right away. If they go on, I’ll end this conversation.',
  rung_2_discriminatory:
    'If we keep it respectful and leave people’s origins and beliefs out of this, I’ll carry on with your case now. Otherwise I’ll stop here and come back to it later.',
  rung_2_now_or_later:
    'If we can talk without insults, I’ll get on with this right now. If not, I’ll come back to it later today.',
  rung_2_as_soon_as:
    'As soon as the insults stop, I’ll carry on. Otherwise we’ll leave it here and pick it up tomorrow.',
  rung_2_provided:
    'I can sort this out with you today, provided we keep it respectful. If the insults go on, I’ll reply later.',
  rung_2_two_ways: 'How we go on is up to you: right now if we keep it respectful, otherwise later today.',

  rung_3_pause:
    'I’m pausing this conversation because of the insults. Your case stays open, and I’ll help once we can talk respectfully.',
  rung_3_end_door_open:
    'I’m ending the conversation here because the insults have gone on. You’re welcome to write again without them, and I’ll help.',
  rung_3_for_today:
    'I’m stopping here for today because of the insults. I’ll gladly carry on tomorrow if we can keep it civil.',
  rung_3_no_further:
    'The insults aren’t getting us anywhere, so I’m closing this conversation for now. One civil message is enough for me to pick it up again.',

  rung_4_takes_over:
    'My supervisor is taking over from here and has the whole history, so nothing needs explaining twice. Please keep it civil with them too.',
  rung_4_hand_over:
    'I’m handing your case over to my supervisor, who will write to you today. My request stays the same: no insults, please.',
  rung_4_step_back:
    'I’m stepping back from this conversation because of the insults. My supervisor has your case now and will work on it with you if we keep it respectful.',
  rung_4_so_it_is_solved:
    'To get your problem solved, my supervisor will carry on with you from here. I ask that you keep it respectful with them.',

  rung_5_seriously:
    'I take what you wrote seriously and I’m passing it on. I won’t be continuing this conversation.',
  rung_5_safety_first:
    'Everyone’s safety comes first, so I’m stopping here. Our security team will deal with this now.',
  rung_5_with_security:
    'Your message contains a threat, so it’s going to our security team now. They’ll decide what happens next.',
  rung_5_request_on_file:
    'Because of the threat, I’m leaving this conversation. Your request is on file and will be answered separately.',
};
