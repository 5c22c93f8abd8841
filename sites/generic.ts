import type { Site } from './types.ts';

/** Any page no file knows: only the draft is read by itself, a message is offered and never assumed. */
export const generic = {
  id: 'generic',
  hosts: [],
  composer: { selectors: ['textarea, [contenteditable]:not([contenteditable="false"]), iframe'] },
  send: [],
  thread: { kind: 'offered' },
  source: 'what textareas, editable elements and editor frames have in common',
} as const satisfies Site;
