import type { HintId } from '../../tone/index.ts';

export const en: Readonly<Record<HintId, string>> = {
  you_blame: 'The form reached us without a house number; with it, the parcel goes out today.',
  calm_down: 'I want to get this sorted with you, and I’m starting on it now.',
  policy_wall:
    'After thirty days the shop can no longer sell the coat as new; I can offer you a repair or a voucher.',
  must_order: 'Could you send me a photo of the label? With it I can order the part today.',
  told_you: 'The technician comes on Thursday between eight and ten.',
  doubt_truth: 'Let me look at this again with the date from your message.',
  empty_understanding: 'Three days without hot water, with a baby at home, is hard.',
  non_apology: 'I’m sorry that the sofa arrived with a torn cover.',
  over_apology: 'I’m sorry the delivery came a day late. The second box leaves tonight.',
  factual_correction: 'The invoice covers March and April, which is why the amount is twice as high.',
  forced_cheer: 'Thank you for writing. I’m looking into the double charge now.',
  shouting: 'The blue form is the right one here; I’ve attached it.',
  sarcasm: 'The note about the batteries is easy to miss: it’s on the inside of the lid.',
  counter_insult: 'I’d like to solve this with you, and I ask that we leave the insults out of it.',
  over_promise: 'We’ve added a second check before dispatch, which should catch this in future.',
  cant_without_can:
    'A full refund isn’t possible after use, but I can exchange the machine or credit half its price.',
  evasive: 'Anna in invoicing is correcting the bill and will write to you by Wednesday.',
  canned: 'The lamp you ordered on 4 May is still in our warehouse; it leaves tomorrow morning.',
  empty_closing: 'I’ll send the replacement today, and you’ll have the tracking number from me by five.',
};
