import type { Site } from './types.ts';

/** Roundcube: self-hosted, known by its compose form. The HTML editor is TinyMCE in a frame without an address. */
export const roundcube = {
  id: 'roundcube',
  hosts: [],
  marks: 'textarea#composebody[name="_message"]',
  composer: { selectors: ['iframe#composebody_ifr', 'textarea#composebody'] },
  send: ['.formbuttons button.send', '.footer a.send', '#toolbar-menu a.send'],
  key: [{ by: 'fields', selectors: ['[name="_subject"]', '[name="_to"]'] }],
  thread: { kind: 'quote', own: '[name="_from"]' },
  /** Its editor marks quotations by nothing but their tag. */
  quote: ['blockquote'],
  source:
    'Roundcube 1.6.5 of Debian 12, seen live in 2026-11 (docs/webmail.md); program/js/app.js (28b4444, 2026-08); facts only',
} as const satisfies Site;
