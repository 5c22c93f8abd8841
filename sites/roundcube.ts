import type { Site } from './types.ts';

/** Roundcube: self-hosted, known by its compose form. The HTML editor is TinyMCE in a frame without an address. */
export const roundcube = {
  id: 'roundcube',
  hosts: [],
  marks: 'textarea#composebody[name="_message"]',
  composer: { selectors: ['iframe#composebody_ifr', 'textarea#composebody'] },
  send: ['button.send', 'a.button.send', '#toolbar-menu a.send'],
  key: [{ by: 'fields', selectors: ['[name="_subject"]', '[name="_to"]'] }],
  thread: { kind: 'quote', own: '[name="_from"]' },
  signature: ['#_rc_sig'],
  source:
    'Roundcube program/js/app.js and skins/elastic (28b4444, 2026-08); Debian 12 package 1.6; facts only',
} as const satisfies Site;
