import type { Case, Policy } from './types.ts';

/** A thread nothing is known of yet. */
export const emptyCase: Case = { ticks: {}, dismissed: [], statedRung: 0 };

/** What holds without a team's file. `hintsFromWords` is in words of the draft. Source: EVIDENCE, "Starting parameters". */
export const defaultPolicy: Policy = { hintsFromWords: 12 };
