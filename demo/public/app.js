import { el, find } from './dom.js';
import { drawList } from './list.js';
import { Desk, loadMailbox } from './store.js';
import { emptyView, threadView } from './thread.js';

const reading = find('.reading', HTMLElement);
const toast = find('.toast', HTMLElement);
const search = find('.search-field', HTMLInputElement);
const places = {
  list: find('.conversations', HTMLElement),
  none: find('.no-match', HTMLElement),
  count: find('.mailbox-count', HTMLElement),
};
const filters = [...document.querySelectorAll('button.filter')].filter(
  (one) => one instanceof HTMLButtonElement,
);
let kind = 'all';

/** @param {string} words */
function tell(words) {
  toast.textContent = words;
  toast.classList.remove('shown');
  requestAnimationFrame(() => toast.classList.add('shown'));
}

const currentId = () => /^#\/thread\/([a-z0-9-]+)$/.exec(location.hash)?.[1];

/** @param {Desk} desk */
function drawInbox(desk) {
  drawList(places, desk, { kind, words: search.value, current: currentId() });
}

/**
 * @param {Desk} desk
 * @param {{ toEnd?: boolean }} [how]
 */
function drawThread(desk, { toEnd = false } = {}) {
  const thread = desk.thread(currentId() ?? '');
  document.body.classList.toggle('has-thread', thread !== undefined);
  document.title = `${thread ? thread.subject : 'Inbox'} · Brieve`;
  if (!thread) {
    reading.replaceChildren(emptyView());
    return;
  }
  desk.opened.add(thread.id);
  const view = threadView(desk, thread, {
    tell,
    send(text, quoted) {
      desk.send(thread, text, quoted);
      drawThread(desk, { toEnd: true });
      drawInbox(desk);
      tell('Sent');
    },
  });
  reading.replaceChildren(view);
  const last = view.querySelector('.message:last-of-type');
  if (toEnd || thread.composer === 'chat') last?.scrollIntoView({ block: 'nearest' });
  else reading.scrollTop = 0;
  const next = toEnd
    ? view.querySelector('.chat-field, .reply-button')
    : view.querySelector('.thread-subject');
  if (next instanceof HTMLElement && !desk.drafts.has(thread.id)) next.focus({ preventScroll: true });
}

/** @param {Desk} desk */
function start(desk) {
  find('.account-shop', HTMLElement).textContent = desk.account.shop;
  find('.account-address', HTMLElement).textContent = desk.account.address;
  search.addEventListener('input', () => drawInbox(desk));
  for (const filter of filters) {
    filter.addEventListener('click', () => {
      kind = filter.value;
      for (const other of filters) other.setAttribute('aria-pressed', String(other === filter));
      drawInbox(desk);
    });
  }
  find('.skip-link', HTMLElement).addEventListener('click', (event) => {
    event.preventDefault();
    reading.focus();
  });
  window.addEventListener('hashchange', () => {
    drawThread(desk);
    drawInbox(desk);
  });
  drawThread(desk);
  drawInbox(desk);
}

loadMailbox().then(
  (mailbox) => start(new Desk(mailbox)),
  (error) =>
    reading.replaceChildren(el('p', { class: 'notice' }, `The inbox could not be opened. ${String(error)}`)),
);
