import type { DemoThread } from '../types.ts';

export const chatParcel: DemoThread = {
  id: 'chat-parcel',
  language: 'en',
  composer: 'chat',
  temper: 'insulting',
  subject: 'Parcel marked as delivered',
  customer: { name: 'Dean Rudge', address: 'dean.rudge@postbag.example' },
  messages: [
    { from: 'customer', minutesAgo: 41, text: `hi where's my parcel, order NK-20977` },
    {
      from: 'agent',
      minutesAgo: 39,
      text: 'Hi Dean, let me look. It left us on Monday, and the carrier has it down as handed over at your door.',
    },
    { from: 'customer', minutesAgo: 38, text: `well it wasn't. nothing here` },
    {
      from: 'agent',
      minutesAgo: 35,
      text: `Sorry about that. Could it be with a neighbour? I'll ask the driver in the meantime.`,
    },
    {
      from: 'customer',
      minutesAgo: 31,
      text: `been up and down the whole street. you think i hadn't thought of that?`,
    },
    { from: 'customer', minutesAgo: 30, text: 'are you really this thick or do they train you for it' },
    {
      from: 'customer',
      minutesAgo: 28,
      text: `you're a useless idiot. i took the day off for this. where is my kettle and when is it getting here?`,
    },
  ],
};
