import type { Site } from './types.ts';

/** The inbox that `npm start` serves. Other things may run on loopback too: host and marks must both hold. */
export const demo = {
  id: 'demo',
  hosts: ['127.0.0.1', 'localhost'],
  marks: 'meta[name="application-name"][content="Brieve"]',
  composer: {
    selectors: ['.composer textarea', '.composer [contenteditable="true"]', 'textarea.chat-field'],
  },
  send: ['.composer button[type="submit"]', '.chat-box button[type="submit"]'],
  thread: {
    kind: 'messages',
    root: '.thread',
    item: 'article.message',
    body: '.message-text',
    author: '.message-author',
    own: { by: 'selector', selector: '.outgoing' },
    time: { selector: 'time', attribute: 'datetime' },
  },
  quote: ['.quote'],
  signature: ['.signature'],
  source: 'demo/public, the project’s own inbox',
} as const satisfies Site;
