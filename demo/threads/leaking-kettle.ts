import type { DemoThread } from '../types.ts';
import { days, hours } from './time.ts';

export const leakingKettle: DemoThread = {
  id: 'leaking-kettle',
  language: 'en',
  composer: 'plain',
  temper: 'angry',
  subject: 'Leaking kettle, third time of asking',
  customer: { name: 'Harriet Blythe', address: 'harriet.blythe@postbag.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: days(9) + hours(3),
      text: `Hello,

My Fjord kettle (order NK-20418) came on Saturday and it leaks from the base. There's a puddle on the worktop every time it boils. How do I go about getting a replacement?

Thanks,
Harriet Blythe`,
    },
    {
      from: 'agent',
      minutesAgo: days(8) + hours(5),
      text: `Hi Harriet,

Thanks for getting in touch. Could you send us a photo of the base and the serial number printed underneath? Then we can look into it.

Noa Lind
Nordlicht Kettles`,
    },
    {
      from: 'customer',
      minutesAgo: days(8) + hours(2),
      text: `Photos attached. Serial number is FJ-77310. You can see where the seal has split.

I use the kettle for my daughter's bottles, so the sooner the better, please.

Harriet`,
    },
    {
      from: 'customer',
      minutesAgo: days(3) + hours(4),
      text: `Five days and not a word. Has anybody even opened my photos?

Harriet Blythe

> Could you send us a photo of the base and the serial number
> printed underneath? Then we can look into it.`,
    },
    {
      from: 'customer',
      minutesAgo: 8,
      text: `This is the THIRD time I'm writing about the same kettle and I am absolutely furious. You took my £89 inside a minute and then ignored me for over a week. This morning the water got into the socket and the electrics went in the whole kitchen. With a baby in the house!!

I want my money back, and I want to know who is paying the electrician. When will I get the refund? And is it even safe to leave this thing plugged in?

If I haven't had a proper answer by tonight I'm going to my bank, and I'll be leaving reviews wherever they'll have me.

Harriet Blythe`,
    },
  ],
};
