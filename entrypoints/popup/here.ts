import { cueData } from '../../components/data.ts';
import type { CueData, HereData } from '../../components/types.ts';
import {
  ask,
  type Conversation,
  conversationOf,
  currentTab,
  holdsOrigin,
  originPattern,
} from '../../platform/index.ts';

/** The current tab as the popup knows it. */
export interface Here {
  data: HereData;
  /** In a private window nothing may be stored. */
  private: boolean;
  tabId?: number;
  pattern?: string;
  conversation?: Conversation;
}

/** Asks the browser and the page in front. Never throws: what cannot be read is said in `data`. */
export async function lookHere(): Promise<Here> {
  const tab = await currentTab();
  const pattern = tab && originPattern(tab.url);
  if (!tab || !pattern) return { data: { state: 'unusable' }, private: tab?.private ?? false };
  const { host } = new URL(tab.url);
  const known = { private: tab.private, tabId: tab.id, pattern };
  if (!(await holdsOrigin(pattern))) return { ...known, data: { state: 'off', host } };
  const conversation = await conversationOf(tab.id);
  if (!conversation) return { ...known, data: { state: 'on', host, muted: false } };
  const { muted, cue } = await read(conversation);
  return { ...known, conversation, data: { state: 'on', host, muted, ...(cue ? { cue } : {}) } };
}

async function read(conversation: Conversation): Promise<{ muted: boolean; cue?: CueData }> {
  try {
    const reply = await ask({ type: 'read', conversation });
    const { messages, draft, coverage: kind = 'none' } = conversation;
    const coverage = { kind, read: messages.length };
    return { muted: reply.muted, cue: cueData({ ...reply, messages, draft }, { state: 'ready', coverage }) };
  } catch {
    return {
      muted: false,
      cue: cueData(undefined, { state: 'cannot_read', coverage: { kind: 'none', read: 0 } }),
    };
  }
}
