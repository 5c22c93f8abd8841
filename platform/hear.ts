import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { holdsOrigin, originPattern } from './origins.ts';
import { type Envelope, type Replies, type Request, type RequestType, requests } from './protocol.ts';

/** Who sent a request: a frame of a page whose site is on, or one of the extension's own pages. */
export interface Sender {
  tabId?: number;
  frameId?: number;
  /** From a private window: nothing may be stored. */
  private: boolean;
  /** One of the extension's own pages: the popup, also in a window of its own. */
  own: boolean;
}

export type Handlers = { [T in RequestType]: (request: Request<T>, from: Sender) => Promise<Replies[T]> };

/** Hears requests: an unknown sender or a request of the wrong shape is answered with an error and nothing else. */
export function hearRequests(handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) =>
    answer(handlers, message, sender),
  );
}

async function answer(
  handlers: Handlers,
  message: unknown,
  sender: Browser.runtime.MessageSender,
): Promise<Envelope<Replies[RequestType]>> {
  if (sender.id !== browser.runtime.id) return { ok: false, error: 'sender is not this extension' };
  const type = v.safeParse(v.object({ type: v.picklist(Object.keys(requests) as RequestType[]) }), message);
  if (!type.success) return { ok: false, error: 'not a request this extension knows' };
  const from = senderOf(sender);
  try {
    if (!from.own && !(await isOn(sender))) return { ok: false, error: 'this site is not turned on' };
    return { ok: true, value: await handle(handlers, type.output.type, message, from) };
  } catch (error) {
    return {
      ok: false,
      error: error instanceof Error ? `${type.output.type}: ${error.message}` : String(error),
    };
  }
}

function handle<T extends RequestType>(handlers: Handlers, type: T, message: unknown, from: Sender) {
  const request = v.parse(requests[type], message) as Request<T>;
  return handlers[type](request, from);
}

/** Asked each time: scripts that a turned-off site still holds are answered nothing. */
async function isOn({ origin, url = '' }: Browser.runtime.MessageSender): Promise<boolean> {
  const pattern = originPattern(origin ?? url);
  return pattern !== undefined && (await holdsOrigin(pattern));
}

function senderOf(sender: Browser.runtime.MessageSender): Sender {
  const own = sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
  return {
    own,
    private: sender.tab?.incognito ?? false,
    ...(sender.tab?.id === undefined || own ? {} : { tabId: sender.tab.id }),
    ...(sender.frameId === undefined ? {} : { frameId: sender.frameId }),
  };
}
