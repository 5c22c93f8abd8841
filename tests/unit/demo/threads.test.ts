import { describe, expect, it } from 'vitest';
import { account, mailboxAt, threads } from '../../../demo/index.ts';

const sorted = (values: Iterable<string>): string[] => [...new Set(values)].sort();

describe('the demo conversations', () => {
  it('are ten, in four languages, with every temper and every way to write', () => {
    expect(threads).toHaveLength(10);
    expect(sorted(threads.map(({ language }) => language))).toEqual(['en', 'es', 'fi', 'it']);
    expect(sorted(threads.map(({ temper }) => temper))).toEqual([
      'angry',
      'calm',
      'insulting',
      'tense',
      'threatening',
    ]);
    expect(sorted(threads.map(({ composer }) => composer))).toEqual(['chat', 'plain', 'rich']);
    for (const language of ['en', 'es', 'fi', 'it']) {
      expect(threads.filter((thread) => thread.language === language).length).toBeGreaterThanOrEqual(2);
    }
  });

  it.each(threads.map((thread) => [thread.id, thread] as const))(
    '%s is a history that waits for an answer',
    (id, thread) => {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(thread.subject.trim()).not.toBe('');
      expect(thread.customer.address).toMatch(/^[^@\s]+@[^@\s]+\.example$/);
      expect(thread.messages.length).toBeGreaterThanOrEqual(3);
      expect(thread.messages.at(-1)?.from).toBe('customer');
      expect(new Set(thread.messages.map(({ from }) => from)).size).toBe(2);
      const ages = thread.messages.map(({ minutesAgo }) => minutesAgo);
      expect(ages).toEqual(ages.toSorted((a, b) => b - a));
      expect(Math.min(...ages)).toBeGreaterThan(0);
      for (const { text } of thread.messages) expect(text).toBe(text.trim());
    },
  );

  it('have addresses and ids of their own', () => {
    expect(new Set(threads.map(({ id }) => id)).size).toBe(threads.length);
    const addresses = threads.map(({ customer }) => customer.address);
    expect(new Set([...addresses, account.address]).size).toBe(threads.length + 1);
  });

  it('reach the page with dates before now and without what they are here to show', () => {
    const now = Date.UTC(2026, 4, 3, 10);
    const mailbox = mailboxAt(now);
    expect(mailbox.threads.map(({ id }) => id)).toEqual(threads.map(({ id }) => id));
    expect(JSON.stringify(mailbox)).not.toMatch(/temper|minutesAgo/);
    const first = threads[0]?.messages[0];
    expect(mailbox.threads[0]?.messages[0]?.at).toBe(
      new Date(now - (first?.minutesAgo ?? 0) * 60_000).toISOString(),
    );
  });
});
