import { Dexie, type EntityTable } from 'dexie';
import type { ChecklistId, Rung } from '../guidance/index.ts';
import type { HintId } from '../tone/index.ts';

/** One thread's working state. It holds no text of anybody. */
export interface StoredCase {
  /** Keyed hash of site and thread key. */
  id: string;
  muted: boolean;
  ticks: Partial<Record<ChecklistId, boolean>>;
  dismissed: HintId[];
  statedRung: Rung;
  /** Milliseconds since the epoch; cases untouched for `retentionDays` are forgotten. */
  touchedAt: number;
}

/** Cases by their id; a second index finds the old ones. */
export type Database = Dexie & { cases: EntityTable<StoredCase, 'id'> };

/** Opened at first use. Versions only ever grow: a stored case outlives updates of the extension. */
export function openDatabase(name = 'evenkeel'): Database {
  const database = new Dexie(name) as Database;
  database.version(1).stores({ cases: 'id, touchedAt' });
  return database;
}
