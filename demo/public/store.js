/**
 * @typedef {{ from: 'customer' | 'agent', text: string, at: string, quoted?: string }} Message
 * @typedef {{ name: string, address: string }} Person
 * @typedef {{ id: string, language: 'en' | 'es' | 'fi' | 'it', composer: 'plain' | 'rich' | 'chat', subject: string,
 *   customer: Person, messages: Message[] }} Thread
 * @typedef {{ account: Person & { shop: string }, threads: Thread[] }} Mailbox
 * @typedef {string | Node[]} Draft What an unsent reply holds: the text of a plain editor, the nodes of a rich one.
 */

/** @returns {Promise<Mailbox>} */
export async function loadMailbox() {
  const response = await fetch('mailbox.json');
  if (!response.ok) throw new Error(`The inbox did not open (${response.status}).`);
  return response.json();
}

/** Unsent replies and opened threads; gone with the page. */
export class Desk {
  /** @type {Map<string, Draft>} */
  drafts = new Map();
  /** @type {Set<string>} */
  opened = new Set();

  /** @param {Mailbox} mailbox */
  constructor(mailbox) {
    this.account = mailbox.account;
    this.threads = mailbox.threads;
  }

  /** @param {string} id */
  thread(id) {
    return this.threads.find((thread) => thread.id === id);
  }

  /** Newest first. */
  sorted() {
    return this.threads.toSorted((a, b) => lastOf(b).at.localeCompare(lastOf(a).at));
  }

  /** @param {Thread} thread */
  isUnread(thread) {
    return lastOf(thread).from === 'customer' && !this.opened.has(thread.id);
  }

  unreadCount() {
    return this.threads.filter((thread) => this.isUnread(thread)).length;
  }

  /**
   * @param {Thread} thread
   * @param {string} text
   * @param {string} [quoted]
   */
  send(thread, text, quoted) {
    thread.messages.push({
      from: 'agent',
      text,
      at: new Date().toISOString(),
      ...(quoted ? { quoted } : {}),
    });
    this.drafts.delete(thread.id);
  }
}

/**
 * @param {Thread} thread
 * @returns {Message}
 */
export function lastOf(thread) {
  const last = thread.messages.at(-1);
  if (!last) throw new Error(`The thread ${thread.id} is empty.`);
  return last;
}
