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

/** @param secret gives the key that thread keys are hashed with; asked for at first use. */
export function openCasebook(
  secret: () => Promise<CryptoKey>,
  database: Database = openDatabase(),
): Casebook {
  const idOf = async (ref: ThreadRef) => {
    const text = new TextEncoder().encode(JSON.stringify([ref.site, ref.key]));
    const signed = new Uint8Array(await crypto.subtle.sign('HMAC', await secret(), text));
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
      const stored = await database.cases.get(await idOf(ref));
      if (!stored) return undefined;
      const { muted, ticks, dismissed, statedRung } = stored;
      return { muted, kase: { ticks, dismissed, statedRung } };
    },
    async change(ref, edit) {
      const id = await idOf(ref);
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
