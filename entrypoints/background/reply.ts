import type { CaseState } from '../../casebook/index.ts';
import { type Case, defaultPolicy, emptyCase, next } from '../../guidance/index.ts';
import type { Conversation, CueReply } from '../../platform/index.ts';
import type { Message, Reader, Thread } from '../../tone/index.ts';

/** One conversation in, all that the cue shows out. Holds no state. */
export async function replyTo(
  conversation: Conversation,
  state: CaseState | undefined,
  reader: Reader,
  signal: AbortSignal,
): Promise<Omit<CueReply, 'locale'>> {
  const thread: Thread = {
    key: conversation.key,
    site: conversation.site,
    messages: conversation.messages.map(toMessage),
  };
  const stored = state?.kase ?? emptyCase;
  const kase: Case = {
    ...stored,
    ticks: { ...stored.ticks, ...defined(conversation.ticks) },
    dismissed: [...stored.dismissed, ...(conversation.dismissed ?? [])],
  };
  const reading = await reader.read(thread, conversation.draft, { signal });
  const limits =
    conversation.cut && !reading.limits.includes('text_cut')
      ? ([...reading.limits, 'text_cut'] as const)
      : reading.limits;
  const whole = { ...reading, limits };
  return { reading: whole, guidance: next(whole, thread, kase, defaultPolicy), muted: state?.muted ?? false };
}

function toMessage({ from, text, at, author }: Conversation['messages'][number]): Message {
  return { from, text, ...(at === undefined ? {} : { at }), ...(author === undefined ? {} : { author }) };
}

function defined(ticks: Conversation['ticks'] = {}): Case['ticks'] {
  return Object.fromEntries(Object.entries(ticks).filter(([, done]) => done !== undefined));
}
