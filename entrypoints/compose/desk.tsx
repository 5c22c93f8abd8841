import { chooseLocale } from '../../locales/index.ts';
import type { Notice } from '../../platform/content.ts';
import { type Composer, isThere, rememberCaret } from '../../sites/index.ts';
import type { Watch } from '../watch/watching.ts';
import { createHost } from './host.ts';
import { handleKeys } from './keys.ts';
import { mark, unmark } from './marks.ts';
import { createSeat } from './seat.ts';
import { Session } from './session.ts';
import { createView } from './view.tsx';

/** All that compose does in one frame. */
export interface Desk {
  use(composer: Composer | undefined): void;
  /** The page has changed by itself. */
  pageChanged(): void;
  hear(notice: Notice): unknown;
}

/** Holds one session for each composer of the page, and the one cue, which belongs to the composer now in use. */
export function createDesk(watch: Watch): Desk {
  const sessions = new WeakMap<HTMLElement, Session>();
  const host = createHost(watch.relay);
  const seat = createSeat(host);
  const view = createView(host, { late: watch.late, made: watch.relay.made, repaint: paint });
  let session: Session | undefined;
  let listening = new AbortController();

  watch.relay.onKey = handleKeys({
    host,
    isOpen: () => view.isOpen(),
    setOpen: (open) => view.setOpen(open),
    composer: () => (session && !session.muted ? session.composer : undefined),
  });

  return { use, hear, pageChanged: () => session?.pageChanged() };

  function use(composer: Composer | undefined): void {
    listening.abort();
    listening = new AbortController();
    view.setOpen(false);
    session = composer ? adopt(composer) : undefined;
    if (composer) listen(composer, listening.signal);
    else unmark(window);
    paint();
  }

  function adopt(composer: Composer): Session {
    const known = sessions.get(composer.element);
    const adopted = known ?? new Session(composer, () => adopted === session && paint());
    sessions.set(composer.element, adopted);
    void adopted.read();
    return adopted;
  }

  function listen(composer: Composer, signal: AbortSignal): void {
    const { element } = composer;
    const options = { signal, capture: true, passive: true };
    element.addEventListener('input', () => session?.typed(), options);
    element.addEventListener('focusin', () => session?.pageChanged(), options);
    element.ownerDocument.addEventListener('selectionchange', () => rememberCaret(composer), options);
    const frame = element.ownerDocument.defaultView;
    // Also to this window once more: `document.open` takes every listener away, ours too.
    for (const view of new Set([window, frame])) if (view) watch.relay.listen(view);
    seat.beside(composer, signal);
  }

  function paint(): void {
    if (session?.status === 'orphaned' && host.hasSuccessor()) {
      // The updated extension has its own cue here already.
      watch.stop();
      host.remove();
      return;
    }
    // Nothing shows before the first answer, which may be that this thread is muted.
    if (!session || session.muted || session.status === 'reading' || !isThere(session.composer)) {
      seat.rest();
      return;
    }
    host.mountBeside(session.composer.anchor);
    view.render(session, chooseLocale(navigator.languages));
    seat.settle(view.isOpen());
    const frame = session.composer.element.ownerDocument.defaultView;
    if (frame) mark(frame, session.draft, session.reply?.guidance.hint?.spans ?? []);
  }

  function hear(notice: Notice): unknown {
    if (notice.type === 'withdraw') {
      if (globalThis.evenkeelWatch) return undefined;
      use(undefined);
      host.remove();
    }
    if (!session) return undefined;
    if (notice.type === 'conversation') return session.conversation();
    if (notice.type === 'tick') session.tick(notice.id, notice.done);
    if (notice.type === 'unmute') session.unmute();
    return undefined;
  }
}
