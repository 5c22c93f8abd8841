import type { Composer } from '../types.ts';

/** Notes where the caret stands, for the time when the focus has moved. */
export function rememberCaret(_composer: Composer): void {}
