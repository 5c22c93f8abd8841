import * as v from 'valibot';
import type { ChecklistId, Guidance } from '../guidance/index.ts';
import { checklistIds } from '../guidance/index.ts';
import type { Locale } from '../locales/index.ts';
import type { Reading } from '../tone/index.ts';
import { hintIds } from '../tone/index.ts';
import { maxMessages, maxTextLength } from './limits.ts';

const text = v.pipe(v.string(), v.maxLength(maxTextLength));
const key = v.pipe(v.string(), v.minLength(1), v.maxLength(2_000));

const messageSchema = v.strictObject({
  from: v.picklist(['customer', 'agent']),
  text,
  at: v.optional(v.pipe(v.number(), v.finite())),
  author: v.optional(v.pipe(v.string(), v.maxLength(300))),
});

/** Only the items touched by hand are there. */
export const ticksSchema = v.partial(v.strictObject(v.entriesFromList(checklistIds, v.boolean())));

/** One whole conversation: the thread and the draft. */
export const conversationSchema = v.strictObject({
  site: v.pipe(v.string(), v.maxLength(60)),
  key,
  messages: v.pipe(v.array(messageSchema), v.maxLength(maxMessages)),
  /** What of the thread the messages are, as `sites` says it; absent for the paste box, which has no page. */
  coverage: v.optional(v.picklist(['all', 'on_screen', 'none'])),
  draft: text,
  /** Ticks and waved-off hints of this page or paste box, which may not be stored (private window, paste). */
  ticks: v.optional(ticksSchema),
  dismissed: v.optional(v.array(v.picklist(hintIds))),
  /** Sites had to cut a text or leave messages out. */
  cut: v.optional(v.boolean()),
});
export type Conversation = v.InferOutput<typeof conversationSchema>;

/** What a conversation is answered with: all that the cue shows. */
export interface CueReply {
  reading: Reading;
  guidance: Guidance;
  muted: boolean;
  /** The language the interface speaks, by the settings. */
  locale: Locale;
}

const threadRef = { site: v.pipe(v.string(), v.maxLength(60)), key };

/** Every message one part may send to the worker. The reply type stands in `Replies`. */
export const requests = {
  /** From a page's content script or the popup's paste box. */
  read: v.strictObject({ type: v.literal('read'), conversation: conversationSchema }),
  mute: v.strictObject({ type: v.literal('mute'), ...threadRef, muted: v.boolean() }),
  tick: v.strictObject({
    type: v.literal('tick'),
    ...threadRef,
    id: v.picklist(checklistIds),
    done: v.boolean(),
  }),
  dismiss: v.strictObject({ type: v.literal('dismiss'), ...threadRef, id: v.picklist(hintIds) }),
  /** The watcher found a composer: bring the heavy part into this frame. */
  compose: v.strictObject({ type: v.literal('compose') }),
  openPaste: v.strictObject({ type: v.literal('openPaste') }),
} as const;

export type RequestType = keyof typeof requests;
export type Request<T extends RequestType = RequestType> = {
  [K in T]: v.InferOutput<(typeof requests)[K]>;
}[T];

export interface Replies {
  read: CueReply;
  mute: null;
  tick: null;
  dismiss: null;
  compose: null;
  openPaste: null;
}

/** A reply as it crosses: what went wrong is said in words, never thrown over the border. */
export type Envelope<T> = { ok: true; value: T } | { ok: false; error: string };

/** What the worker or the popup may say to the content script of a tab. */
export type Notice =
  /** Answer with the conversation on the page, or not at all when this frame has none. */
  | { type: 'conversation' }
  /** Ticked in the popup; the page's own session keeps it, so that private windows stay unstored. */
  | { type: 'tick'; id: ChecklistId; done: boolean }
  | { type: 'unmute' }
  /** These origins were switched off: take everything out of the page. */
  | { type: 'withdraw'; origins: readonly string[] };
