/** @import { Desk, Thread } from './store.js' */
import { chatBox } from './chat.js';
import { el, icon } from './dom.js';
import { mailReply } from './mail.js';
import { chatMessage, mailMessage } from './messages.js';

/**
 * One conversation with its way to answer.
 * @param {Desk} desk
 * @param {Thread} thread
 * @param {{ send: (text: string, quoted?: string) => void, tell: (words: string) => void }} actions
 */
export function threadView(desk, thread, actions) {
  const chat = thread.composer === 'chat';
  const head = el(
    'header',
    { class: 'thread-head' },
    el('a', { class: 'back', href: '#/' }, icon('back'), 'Inbox'),
    el('h1', { class: 'thread-subject', lang: thread.language, tabindex: '-1' }, thread.subject),
    el(
      'p',
      { class: 'thread-with' },
      icon(chat ? 'chat' : 'mail'),
      `${chat ? 'Chat' : 'Mail'} with ${thread.customer.name} · ${thread.messages.length} messages`,
    ),
  );
  const draw = chat ? chatMessage : mailMessage;
  const messages = el(
    'div',
    {
      class: chat ? 'messages chat-log' : 'messages',
      ...(chat ? { role: 'log', 'aria-label': 'Messages' } : {}),
    },
    ...thread.messages.map((message) => draw(message, thread, desk.account)),
  );
  return el(
    'div',
    { class: chat ? 'thread thread-chat' : 'thread' },
    head,
    messages,
    chat ? chatBox(desk, thread, actions) : mailReply(desk, thread, actions),
  );
}

export function emptyView() {
  return el(
    'div',
    { class: 'empty' },
    icon('mail'),
    el('p', { class: 'empty-title' }, 'The kettle is on.'),
    el('p', {}, 'Pick a conversation to read it here.'),
  );
}
