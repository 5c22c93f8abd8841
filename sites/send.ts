import { isSeen } from './editable.ts';
import type { Composer } from './types.ts';

/** The visible Send controls, so that nothing is drawn over them. */
export function sendButtons(document: Document, { site }: Composer): HTMLElement[] {
  return site.send
    .flatMap((selector) => [...document.querySelectorAll<HTMLElement>(selector)])
    .filter(isSeen);
}
