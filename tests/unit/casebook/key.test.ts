import { describe, expect, test, vi } from 'vitest';
import { openCasebook } from '../../../casebook/index.ts';

type Database = NonNullable<Parameters<typeof openCasebook>[1]>;

const ref = { site: 'demo', key: 'thread' };

describe('a casebook on which nothing was ever written (its database faked: Node has none)', () => {
  test('is looked up without making a secret or opening the database', async () => {
    const secret = vi.fn(async (make: boolean) => {
      if (make) throw new Error('a look made a secret');
      return undefined;
    });
    const get = vi.fn();
    const casebook = openCasebook(secret, { cases: { get } } as unknown as Database);
    expect(await casebook.find(ref)).toBeUndefined();
    expect(secret).toHaveBeenCalledOnce();
    expect(get).not.toHaveBeenCalled();
  });

  test('names no thread in what it stores', async () => {
    const raw = new Uint8Array(32).fill(7);
    const key = await crypto.subtle.importKey('raw', raw, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
    const put = vi.fn();
    const where = () => ({ below: () => ({ delete: async () => 0 }) });
    const cases = { get: async () => undefined, put, where };
    const transaction = (_mode: string, _table: unknown, work: () => Promise<void>) => work();
    const casebook = openCasebook(async () => key, { cases, transaction } as unknown as Database);
    await casebook.change({ site: 'demo', key: 'anna@example.org' }, (stored) => ({
      ...stored,
      muted: true,
    }));
    const written = JSON.stringify(put.mock.calls);
    expect(written).toMatch(/"id":"[0-9a-f]{64}"/);
    expect(written).not.toMatch(/anna|demo/);
  });
});
