import type { Case } from '../guidance/index.ts';
import { type Database, openDatabase, type StoredCase } from './database.ts';

export type { StoredCase };

/** Days a case is kept after it was last touched. Source: EVIDENCE, "Starting parameters" (retention 90 days). */
export const retentionDays = 90;

export interface ThreadRef {
  site: string;
  key: string;
}

export interface CaseState {
  kase: Case;
  muted: boolean;
}

export interface Casebook {
  find(ref: ThreadRef): Promise<CaseState | undefined>;
  change(ref: ThreadRef, edit: (stored: StoredCase) => StoredCase): Promise<void>;
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
      });
    },
    async forgetOld(now) {
      await database.cases
        .where('touchedAt')
        .below(now - retentionDays * 86_400_000)
        .delete();
    },
  };
}

function fresh(id: string): StoredCase {
  return { id, muted: false, ticks: {}, dismissed: [], statedRung: 0, touchedAt: 0 };
}
