import type { ChecklistId } from '../../guidance/index.ts';
import {
  ask,
  type Conversation,
  type CueReply,
  maxMessages,
  maxTextLength,
  OrphanedError,
} from '../../platform/content.ts';
import {
  type Composer,
  isThere,
  type PageDraft,
  type PageThread,
  readDraft,
  readThread,
} from '../../sites/index.ts';
import type { HintId } from '../../tone/index.ts';

/** Milliseconds of quiet after the last key before a draft is read. Source: EVIDENCE, "Starting parameters". */
const pause = 900;
/** Milliseconds between readings because the page changed by itself, as when a chat message comes in. */
const settle = 2_000;
/** A page whose thread takes long to read is read the less often: at most one part in this many of its time. */
const share = 50;

/** How the last reading went; shown as it is. */
export type Status = 'reading' | 'ready' | 'orphaned' | 'cannot_read';

/** One composer, its thread and the last answer. Holds no DOM of ours. */
export class Session {
  readonly composer: Composer;
  status: Status = 'reading';
  thread: PageThread;
  draft: PageDraft;
  reply: CueReply | undefined;
  /** The conversation the reply answers; its spans point into these texts. */
  answered: Conversation | undefined;
  /** A message on a page no site file knows, taken for the customer's by a click. */
  accepted: string | undefined;
  muted = false;
  #ticks: Partial<Record<ChecklistId, boolean>> = {};
  #dismissed: HintId[] = [];
  readonly #changed: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #asked = 0;
  /** The last conversation asked about, as text, to tell whether the page holds another now. */
  #last = '';
  /** Milliseconds the page last took to be read. */
  #cost = 0;
  /** Set by hand on this page; wins over what is stored, which a private window never changes. */
  #mutedHere: boolean | undefined;

  constructor(composer: Composer, changed: () => void) {
    this.composer = composer;
    this.#changed = changed;
    this.thread = readThread(document, composer);
    this.draft = readDraft(composer);
  }

  /** A key was pressed: read when the typing pauses. */
  typed(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.read(), pause);
  }

  /** The page changed by itself: look, in a while, whether the conversation did; at once when the draft was sent. */
  pageChanged(): void {
    if (this.draft.text !== '' && isEmptied(this.composer)) {
      void this.read();
      return;
    }
    this.#timer ??= setTimeout(() => void this.read(true), Math.max(settle, share * this.#cost));
  }

  /**
   * Reads page and draft now and asks the worker. Never throws: what went wrong becomes the status.
   * @param ifChanged asks only when the page holds another conversation than the one last asked about.
   */
  async read(ifChanged = false): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const turn = ++this.#asked;
    try {
      const conversation = this.conversation();
      const text = JSON.stringify(conversation);
      if (ifChanged && text === this.#last && this.status === 'ready') return;
      this.#last = text;
      const reply = await ask({ type: 'read', conversation });
      if (turn !== this.#asked) return;
      this.reply = reply;
      this.answered = conversation;
      this.muted = this.#mutedHere ?? reply.muted;
      this.status = 'ready';
    } catch (error) {
      if (turn !== this.#asked) return;
      this.status = error instanceof OrphanedError ? 'orphaned' : 'cannot_read';
    }
    this.#changed();
  }

  /** What is on the page now, bounded; the newest messages are kept. */
  conversation(): Conversation {
    const started = performance.now();
    const thread = readThread(document, this.composer);
    if (thread.key !== this.thread.key) this.#startAnew();
    this.thread = thread;
    this.draft = readDraft(this.composer);
    this.#cost = performance.now() - started;
    const { messages: all, coverage, cut: threadCut } = this.#answeredTo();
    const messages = all.slice(-maxMessages).map(({ from, text, at, author }) => ({
      from,
      text: text.slice(0, maxTextLength),
      ...(at === undefined ? {} : { at }),
      ...(author === undefined ? {} : { author: author.slice(0, 300) }),
    }));
    const cut =
      this.draft.cut ||
      threadCut ||
      all.length > maxMessages ||
      all.some(({ text }) => text.length > maxTextLength);
    return {
      site: this.composer.site.id,
      key: this.thread.key.slice(0, 2_000),
      messages,
      coverage,
      draft: this.draft.text.slice(0, maxTextLength),
      ticks: this.#ticks,
      dismissed: this.#dismissed,
      ...(cut ? { cut } : {}),
    };
  }

  accept(text: string): void {
    this.accepted = text;
    void this.read();
  }

  tick(id: ChecklistId, done: boolean): void {
    this.#ticks[id] = done;
    void this.#keep({ type: 'tick', ...this.#ref, id, done });
    void this.read();
  }

  dismiss(id: HintId): void {
    this.#dismissed.push(id);
    void this.#keep({ type: 'dismiss', ...this.#ref, id });
    void this.read();
  }

  mute(): void {
    this.#setMuted(true);
    this.#changed();
  }

  unmute(): void {
    this.#setMuted(false);
    void this.read();
  }

  /** The thread that the reply answers: the page's, or the one message taken for the customer's. */
  #answeredTo(): Omit<PageThread, 'key'> {
    if (this.accepted === undefined) return this.thread;
    return { messages: [{ from: 'customer', text: this.accepted }], coverage: 'all' };
  }

  /** Chats keep one message box for all threads: what was chosen for the last one is not for this one. */
  #startAnew(): void {
    this.#ticks = {};
    this.#dismissed = [];
    this.#mutedHere = undefined;
    this.accepted = undefined;
  }

  #setMuted(muted: boolean): void {
    this.muted = muted;
    this.#mutedHere = muted;
    void this.#keep({ type: 'mute', ...this.#ref, muted });
  }

  get #ref() {
    return { site: this.composer.site.id, key: this.thread.key.slice(0, 2_000) };
  }

  /** The page's own session holds the change already; a worker that cannot store it loses only the next visit. */
  async #keep(request: Parameters<typeof ask>[0]): Promise<void> {
    try {
      await ask(request);
    } catch (error) {
      if (!(error instanceof OrphanedError)) return;
      this.status = 'orphaned';
      this.#changed();
    }
  }
}

/** Chats keep their box and empty it when a message is sent; no key is pressed then. */
function isEmptied(composer: Composer): boolean {
  if (!isThere(composer)) return false;
  const { element } = composer;
  const text = 'value' in element ? element.value : element.textContent;
  return typeof text === 'string' && text.trim() === '';
}
