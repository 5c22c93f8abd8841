/**
 * The light face of this room, for content scripts: no polyfill and no validator, which would cost every page
 * kilobytes. Both browsers' MV3 answer with promises by themselves.
 */
import type { Browser } from 'wxt/browser';
import type { Envelope, Notice, Replies, Request, RequestType } from './protocol.ts';

export { maxMessages, maxTextLength } from './limits.ts';
export { covers } from './patterns.ts';
export type { Conversation, CueReply, Notice } from './protocol.ts';

interface Host {
  browser?: typeof Browser;
  chrome?: typeof Browser;
}

/** The extension was updated, reloaded or removed under the open page; only a reload of the page helps. */
export class OrphanedError extends Error {
  override name = 'OrphanedError';
}

function runtime(): typeof Browser.runtime {
  const { browser, chrome } = globalThis as Host;
  const found = (browser ?? chrome)?.runtime;
  if (!found?.id) throw new OrphanedError('the extension is no longer there for this page');
  return found;
}

function isOrphaned(): boolean {
  try {
    return !runtime();
  } catch {
    return true;
  }
}

/**
 * One typed message in, one typed reply out. A worker that is stopped between request and reply is woken and asked
 * once more: requests carry the whole conversation, so asking twice changes nothing.
 * @throws OrphanedError when the extension is gone; Error with the worker's words otherwise.
 */
export async function ask<T extends RequestType>(request: Request<T> & { type: T }): Promise<Replies[T]> {
  const envelope = (await deliver(request)) ?? (await deliver(request));
  if (!envelope) throw new Error(`no reply to "${request.type}"`);
  if (!envelope.ok) throw new Error(envelope.error);
  return envelope.value as Replies[T];
}

async function deliver(request: Request): Promise<Envelope<unknown> | undefined> {
  const port = runtime();
  try {
    return (await port.sendMessage(request)) as Envelope<unknown> | undefined;
  } catch (error) {
    if (isOrphaned()) throw new OrphanedError(String(error));
    return undefined;
  }
}

/** Hears the worker and the popup; `answer` returns undefined when this frame has nothing to say. */
export function hear(answer: (notice: Notice) => unknown): () => void {
  const port = runtime();
  const listener = (
    notice: Notice,
    sender: Browser.runtime.MessageSender,
    reply: (value: unknown) => void,
  ) => {
    if (sender.id !== port.id) return;
    const value = answer(notice);
    if (value !== undefined) reply(value);
  };
  port.onMessage.addListener(listener);
  return () => {
    if (!isOrphaned()) port.onMessage.removeListener(listener);
  };
}
