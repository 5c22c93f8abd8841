/** @import { Desk, Thread } from './store.js' */
import { shortDate } from './dates.js';
import { el, icon } from './dom.js';
import { portrait } from './messages.js';
import { lastOf } from './store.js';

/**
 * @param {Thread} thread
 * @param {{ kind: string, words: string }} wanted
 */
function isWanted(thread, { kind, words }) {
  const isChat = thread.composer === 'chat';
  if (kind !== 'all' && (kind === 'chat') !== isChat) return false;
  return `${thread.customer.name} ${thread.subject}`.toLowerCase().includes(words.trim().toLowerCase());
}

/**
 * @param {Desk} desk
 * @param {Thread} thread
 * @param {boolean} isCurrent
 */
function row(desk, thread, isCurrent) {
  const last = lastOf(thread);
  const unread = desk.isUnread(thread);
  const link = el(
    'a',
    {
      class: `conversation${unread ? ' unread' : ''}`,
      href: `#/thread/${thread.id}`,
      ...(isCurrent ? { 'aria-current': 'page' } : {}),
    },
    portrait(thread.customer.name),
    el('span', { class: 'conversation-name' }, thread.customer.name),
    el('time', { class: 'conversation-time', datetime: last.at }, shortDate(last.at)),
    el(
      'span',
      { class: 'conversation-subject', lang: thread.language },
      ...(thread.composer === 'chat' ? [icon('chat')] : []),
      thread.subject,
    ),
    el(
      'span',
      { class: 'conversation-snippet', lang: thread.language },
      `${last.from === 'agent' ? 'You: ' : ''}${last.text.replaceAll('\n', ' ').slice(0, 140)}`,
    ),
  );
  if (unread) link.append(el('span', { class: 'unread-mark' }, 'Unread'));
  else if (desk.drafts.has(thread.id)) link.append(el('span', { class: 'draft-mark' }, 'Draft'));
  return el('li', {}, link);
}

/**
 * Draws the conversations that are wanted.
 * @param {{ list: HTMLElement, none: HTMLElement, count: HTMLElement }} places
 * @param {Desk} desk
 * @param {{ kind: string, words: string, current: string | undefined }} wanted
 */
export function drawList({ list, none, count }, desk, wanted) {
  const shown = desk.sorted().filter((thread) => isWanted(thread, wanted));
  list.replaceChildren(...shown.map((thread) => row(desk, thread, thread.id === wanted.current)));
  none.hidden = shown.length > 0;
  const unread = desk.unreadCount();
  count.textContent = unread === 0 ? 'All read' : `${unread} unread`;
}
