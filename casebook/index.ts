import type { Case } from '../guidance/index.ts';
import { type Database, openDatabase, type StoredCase } from './database.ts';

export type { StoredCase };

/** Days a case is kept after it was last touched. Source: EVIDENCE, "Starting parameters" (retention 90 days). */
export const retentionDays = 90;

/** A thread by its site file's id and its name there. */
export interface ThreadRef {
  site: string;
  key: string;
}

/** What is on the books of one thread. */
export interface CaseState {
  kase: Case;
  muted: boolean;
}

/** The books. Every method rejects when the browser's database does. */
export interface Casebook {
  find(ref: ThreadRef): Promise<CaseState | undefined>;
  /** Changes a thread's case, or a fresh one, and forgets what is older than `retentionDays`. */
  change(ref: ThreadRef, edit: (stored: StoredCase) => StoredCase): Promise<void>;
  /** @param now milliseconds since the epoch. */
  forgetOld(now: number): Promise<void>;
}

/**
 * @param secret gives the key that thread keys are hashed with; only a change may `make` one. Until then nothing is on
 *   the books, and looking there leaves no trace.
 */
export function openCasebook(
  secret: (make: boolean) => Promise<CryptoKey | undefined>,
  database: Database = openDatabase(),
): Casebook {
  const idOf = async (ref: ThreadRef, make: boolean) => {
    const key = await secret(make);
    if (!key) return undefined;
    const text = new TextEncoder().encode(JSON.stringify([ref.site, ref.key]));
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', key, text));
    return Array.from(signed, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const forgetOld = async (now: number) => {
    await database.cases
      .where('touchedAt')
      .below(now - retentionDays * 86_400_000)
      .delete();
  };
  return {
    async find(ref) {
      const id = await idOf(ref, false);
      const stored = id === undefined ? undefined : await database.cases.get(id);
      if (!stored) return undefined;
      const { muted, ticks, dismissed, statedRung } = stored;
      return { muted, kase: { ticks, dismissed, statedRung } };
    },
    async change(ref, edit) {
      const id = await idOf(ref, true);
      if (id === undefined) throw new Error('the casebook was given no key to hash threads with');
      await database.transaction('rw', database.cases, async () => {
        const stored = (await database.cases.get(id)) ?? fresh(id);
        await database.cases.put({ ...edit(stored), touchedAt: Date.now() });
        // A browser that is never closed has no start at which to forget.
        await forgetOld(Date.now());
      });
    },
    forgetOld,
  };
}

function fresh(id: string): StoredCase {
  return { id, muted: false, ticks: {}, dismissed: [], statedRung: 0, touchedAt: 0 };
}
