import { setTimeout as sleep } from 'node:timers/promises';

type Falsy = false | undefined | null | '' | 0;

/**
 * Asks until the answer is truthy and returns it. It waits for a condition, not for a time: the answer is looked at
 * every `every` milliseconds, and an answer that comes at once is taken at once.
 * @param what names the condition in the error.
 * @throws Error with the last answer, or the last error, after `timeout` milliseconds (default 20 s).
 */
export async function eventually<T>(
  ask: () => T | Falsy | Promise<T | Falsy>,
  what: string,
  { timeout = 20_000, every = 50 }: { timeout?: number; every?: number } = {},
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    if (performance.now() >= end)
      throw new Error(`gave up after ${timeout} ms waiting for ${what}; last: ${show(last)}`);
    await sleep(every);
  }
}

function show(last: unknown): string {
  if (last instanceof Error) return last.message;
  return typeof last === 'string' ? JSON.stringify(last) : String(last);
}
