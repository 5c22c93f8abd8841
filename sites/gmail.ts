import type { Site } from './types.ts';

/** Gmail in a desktop browser. Lines of the editor are `div`s; of the rich and plain twin editors one is hidden. */
export const gmail = {
  id: 'gmail',
  hosts: ['mail.google.com'],
  composer: { selectors: ['.Ap [g_editable="true"]', 'td.Ap textarea.Ak'] },
  send: [
    '.dC > .T-I.aoO[role="button"]',
    '.IZ .Up div > div[role="button"]:not(.Uo):not([aria-haspopup="true"])',
  ],
  key: [{ by: 'fragment' }],
  thread: {
    kind: 'messages',
    root: '[role="list"]',
    item: '[role="listitem"]',
    body: '.ii.gt .a3s',
    author: 'span.gD[email], td.gF span[email]',
    authorAddress: 'email',
    own: { by: 'account', account: 'a[aria-label*="@"]', attribute: 'aria-label', title: true },
    collapsed: '.kv, .kQ, .iX',
    aside: {
      box: '[role="dialog"], .aSs',
      key: [{ by: 'fields', selectors: ['input[name="subjectbox"]', '[name="to"] [role="option"]'] }],
    },
  },
  quote: ['.gmail_quote_container', '.gmail_extra', '.h5', '.adL', '.im'],
  signature: ['.gmail_signature_prefix'],
  source:
    'InboxSDK dom-driver/gmail (a8a6fe2c, 2026-07-23), Briskine plugins/gmail.js (98b08dbe, 2026-08-20), a compose window of 2020-10; facts only',
} as const satisfies Site;
