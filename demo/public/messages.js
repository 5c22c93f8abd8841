/** @import { Message, Thread } from './store.js' */
import { clockTime, fullDate } from './dates.js';
import { el } from './dom.js';

/** @param {string} name */
function initials(name) {
  const words = name.split(' ');
  return `${words[0]?.[0] ?? ''}${words.at(-1)?.[0] ?? ''}`;
}

/**
 * Five quiet colours, the same one for the same name each time.
 * @param {string} name
 */
export function portrait(name) {
  let sum = 0;
  for (const letter of name) sum = (sum * 17 + (letter.codePointAt(0) ?? 0)) % 9973;
  return el('span', { class: `portrait portrait-${sum % 5}`, 'aria-hidden': 'true' }, initials(name));
}

/**
 * @param {Message} message
 * @param {Thread} thread
 * @param {{ name: string, address: string }} account
 */
export function mailMessage(message, thread, account) {
  const author = message.from === 'agent' ? account : thread.customer;
  const article = el(
    'article',
    { class: `message ${message.from === 'agent' ? 'outgoing' : 'incoming'}` },
    el(
      'header',
      { class: 'message-head' },
      portrait(author.name),
      el(
        'p',
        { class: 'message-from' },
        el('strong', { class: 'message-author' }, author.name),
        ' ',
        el('span', { class: 'address' }, author.address),
      ),
      el('time', { class: 'message-time', datetime: message.at }, fullDate(message.at)),
    ),
    el('div', { class: 'message-text', lang: thread.language }, message.text),
  );
  if (message.quoted) {
    article.append(
      el(
        'details',
        { class: 'quoted' },
        el('summary', {}, 'Earlier message'),
        el('div', { class: 'quoted-text', lang: thread.language }, message.quoted),
      ),
    );
  }
  return article;
}

/**
 * @param {Message} message
 * @param {Thread} thread
 * @param {{ name: string }} account
 */
export function chatMessage(message, thread, account) {
  const own = message.from === 'agent';
  return el(
    'article',
    { class: `message bubble ${own ? 'outgoing' : 'incoming'}` },
    el('div', { class: 'message-text', lang: thread.language }, message.text),
    el(
      'p',
      { class: 'bubble-foot' },
      el('span', { class: 'message-author' }, own ? account.name : thread.customer.name),
      ' · ',
      el('time', { class: 'message-time', datetime: message.at }, clockTime(message.at)),
    ),
  );
}
