import type { Casebook, StoredCase, ThreadRef } from '../../casebook/index.ts';
import { chooseLocale, translator } from '../../locales/index.ts';
import {
  type Handlers,
  openPasteWindow,
  type Sender,
  showBadge,
  startComposing,
  wantedLanguages,
} from '../../platform/index.ts';
import type { Reader } from '../../tone/index.ts';
import { orWithout } from './doing-without.ts';
import { replyTo } from './reply.ts';

/** What the worker works with. */
export interface Parts {
  casebook: Casebook;
  /** A promise: the worker hears requests before its reader is ready. */
  reader: Promise<Reader>;
}

/** The site id of the paste box, whose texts belong to no thread and are never on the books. */
const paste = 'paste';

/** The deed for each request. */
export function handlers({ casebook, reader }: Parts): Handlers {
  const running = new Map<string, AbortController>();

  /** In a private window, and for the paste box, nothing is stored. */
  async function keep(ref: ThreadRef, from: Sender, edit: (stored: StoredCase) => StoredCase): Promise<void> {
    if (!from.private && ref.site !== paste) await casebook.change(ref, edit);
  }

  return {
    async read({ conversation }, from) {
      const { signal, done } = newest(running, askerOf(conversation, from));
      try {
        const known = conversation.site !== paste;
        const state = known ? await orWithout('casebook', casebook.find(conversation)) : undefined;
        const wanted = await orWithout('settings', wantedLanguages());
        const locale = chooseLocale(wanted ?? navigator.languages);
        const reply = { ...(await replyTo(conversation, state, await reader, signal)), locale };
        if (from.tabId !== undefined) {
          const t = translator(locale);
          const quiet = reply.muted || reply.guidance.quiet;
          await orWithout('badge', showBadge(from.tabId, t(`badge.${reply.guidance.step}`), quiet));
        }
        return reply;
      } finally {
        done();
      }
    },
    async mute({ site, key, muted }, from) {
      await keep({ site, key }, from, (stored) => ({ ...stored, muted }));
      return null;
    },
    async tick({ site, key, id, done }, from) {
      await keep({ site, key }, from, (stored) => ({ ...stored, ticks: { ...stored.ticks, [id]: done } }));
      return null;
    },
    async dismiss({ site, key, id }, from) {
      await keep({ site, key }, from, (stored) => ({
        ...stored,
        dismissed: [...new Set([...stored.dismissed, id])],
      }));
      return null;
    },
    async compose(_request, { tabId, frameId }) {
      if (tabId !== undefined && frameId !== undefined) await startComposing(tabId, frameId);
      return null;
    },
    async openPaste() {
      await openPasteWindow();
      return null;
    },
  };
}

/** A page is one asker. The popup is two: it asks about the page in front and about its paste box, both at once. */
function askerOf({ site, key }: ThreadRef, { own, tabId, frameId }: Sender): string {
  return own ? JSON.stringify([site, key]) : `${tabId}:${frameId}`;
}

/** One reading at a time for each asker: the newest request wins and the older one is told so. */
function newest(running: Map<string, AbortController>, asker: string) {
  running.get(asker)?.abort(new Error('a newer request has won'));
  const controller = new AbortController();
  running.set(asker, controller);
  const done = () => {
    if (running.get(asker) === controller) running.delete(asker);
  };
  return { signal: controller.signal, done };
}
