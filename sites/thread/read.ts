import type { Composer, PageThread, Site } from '../types.ts';
import { accountAddresses } from './account.ts';
import { fieldText } from './fields.ts';
import { threadKey } from './key.ts';
import { shownMessages } from './messages.ts';
import { quotedMessages } from './quote.ts';
import { rememberThread } from './remember.ts';

/** The messages the reply answers, oldest first, and the thread's name. A page that shows none says `none`. */
export function readThread(document: Document, composer: Composer): PageThread {
  const { site, anchor } = composer;
  const { thread } = site;
  const url = new URL(document.URL);
  const aside = thread.kind === 'messages' && thread.aside ? anchor.closest(thread.aside.box) : null;
  const key =
    thread.kind === 'messages' && aside
      ? threadKey(aside, url, thread.aside?.key)
      : threadKey(document, url, site.key);
  if (thread.kind === 'offered') return { key, messages: [], coverage: 'none' };
  if (thread.kind === 'messages' && !aside) return { key, ...shownMessages(document, composer, thread) };
  return rememberThread(composer.element, { key, ...quotedMessages(composer, ownText(document, site)) });
}

/** The writer's own names and addresses as the page shows them. */
function ownText(document: Document, { thread }: Site): string {
  if (thread.kind === 'quote' && thread.own) {
    return [...document.querySelectorAll(thread.own)].map(fieldText).join(', ');
  }
  if (thread.kind === 'messages' && thread.own.by === 'account') {
    return accountAddresses(document, thread.own, thread.root).join(', ');
  }
  return '';
}
