/** @import { Desk, Thread } from './store.js' */
import { el, icon } from './dom.js';
import { plainEditor } from './plain-editor.js';
import { quoteIntroduction, signature } from './quote.js';
import { richEditor } from './rich-editor.js';
import { lastOf } from './store.js';

/**
 * The reply under a mail thread: a button first, the composer after it is pressed.
 * @param {Desk} desk
 * @param {Thread} thread
 * @param {{ send: (text: string, quoted?: string) => void, tell: (words: string) => void }} actions
 */
export function mailReply(desk, thread, actions) {
  const place = el('section', { class: 'reply', 'aria-label': 'Reply' });
  const open = () => place.replaceChildren(composer(desk, thread, actions, close));
  const close = () => place.replaceChildren(replyButton());

  function replyButton() {
    const button = el('button', { type: 'button', class: 'button reply-button' }, icon('reply'), 'Reply');
    button.addEventListener('click', () => open());
    return button;
  }

  if (desk.drafts.has(thread.id)) open();
  else close();
  return place;
}

/**
 * @param {Desk} desk
 * @param {Thread} thread
 * @param {{ send: (text: string, quoted?: string) => void, tell: (words: string) => void }} actions
 * @param {() => void} close
 */
function composer(desk, thread, actions, close) {
  const last = lastOf(thread);
  const author = last.from === 'agent' ? desk.account : thread.customer;
  const draft = desk.drafts.get(thread.id);
  const sign = signature(desk.account);
  const editor = (thread.composer === 'rich' ? richEditor : plainEditor)({
    language: thread.language,
    signature: sign,
    introduction: quoteIntroduction(thread.language, last.at, author),
    quoted: last.text,
    ...(draft === undefined ? {} : { draft }),
  });
  const discard = el('button', { type: 'button', class: 'button button-quiet' }, 'Discard');
  const form = el(
    'form',
    { class: 'composer', 'aria-label': `Reply to ${thread.customer.name}` },
    el(
      'p',
      { class: 'composer-to' },
      el('span', { class: 'composer-label' }, 'To'),
      el('span', {}, thread.customer.name, ' ', el('span', { class: 'address' }, thread.customer.address)),
    ),
    editor.element,
    el(
      'div',
      { class: 'composer-actions' },
      el('button', { type: 'submit', class: 'button button-main' }, 'Send'),
      discard,
      el('span', { class: 'key-hint' }, el('kbd', {}, 'Ctrl'), ' + ', el('kbd', {}, 'Enter'), ' sends'),
    ),
  );

  form.addEventListener('input', () => desk.drafts.set(thread.id, editor.save()));
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    }
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const { own, quoted } = editor.read();
    if (own && own !== sign.trim()) return actions.send(own, quoted);
    actions.tell('There is nothing to send yet');
    editor.focus();
  });
  discard.addEventListener('click', () => {
    desk.drafts.delete(thread.id);
    close();
    actions.tell('Reply discarded');
  });
  queueMicrotask(() => editor.focus());
  return form;
}
