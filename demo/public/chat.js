/** @import { Desk, Thread } from './store.js' */
import { el } from './dom.js';

/**
 * The message box under a chat. Enter sends, Shift+Enter makes a new line.
 * @param {Desk} desk
 * @param {Thread} thread
 * @param {{ send: (text: string) => void }} actions
 */
export function chatBox(desk, thread, actions) {
  const draft = desk.drafts.get(thread.id);
  const field = el('textarea', {
    class: 'chat-field',
    name: 'message',
    rows: '1',
    placeholder: `Message ${thread.customer.name}`,
    'aria-label': `Message ${thread.customer.name}`,
    lang: thread.language,
  });
  if (typeof draft === 'string') field.value = draft;
  const form = el(
    'form',
    { class: 'chat-box' },
    field,
    el('button', { type: 'submit', class: 'button button-main' }, 'Send'),
  );

  field.addEventListener('input', () => desk.drafts.set(thread.id, field.value));
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const text = field.value.trim();
    if (text) actions.send(text);
  });
  return form;
}
