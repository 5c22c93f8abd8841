import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const spareLid: DemoThread = {
  id: 'spare-lid',
  language: 'en',
  composer: 'rich',
  temper: 'calm',
  subject: 'Spare lid for the old Polar',
  customer: { name: 'Owen Pritchard', address: 'owen@pritchard-pots.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(2) + hours(6),
      text: `Good morning,

I've had one of your Polar stovetop kettles since my student days and it has outlived two cookers. Sadly the lid went overboard on a sailing trip last month. Do you still make spare ones?

All the best,
Owen`,
    },
    {
      from: 'agent',
      minutesAgo: days(1) + hours(7),
      text: `Hello Owen,

What a good life for a kettle. The Polar has had two sizes of lid over the years: could you measure the opening across the top for me?

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: hours(5),
      text: `Hi Noa,

Just over eleven centimetres, rim to rim. How much would one be with postage to Wales?

And while I have you: is citric acid all right for descaling it, or does that harm the enamel? No rush at all.

Owen`,
    },
  ],
};
