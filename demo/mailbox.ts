import { threads } from './threads/index.ts';
import type { DemoMailbox } from './types.ts';

/** The agent's own account in the demo inbox. */
export const account = {
  name: 'Noa Lind',
  address: 'care@nordlicht-kettles.example',
  shop: 'Nordlicht Kettles',
};

/** The inbox as it stands at `now` (milliseconds since the epoch). */
export function mailboxAt(now: number): DemoMailbox {
  return {
    account,
    threads: threads.map(({ temper: _, messages, ...thread }) => ({
      ...thread,
      messages: messages.map(({ from, text, minutesAgo }) => ({
        from,
        text,
        at: new Date(now - minutesAgo * 60_000).toISOString(),
      })),
    })),
  };
}
