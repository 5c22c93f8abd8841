import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type Conversation, conversationSchema, type Notice } from './protocol.ts';

/** The reply of the first frame that has one; undefined where no script of ours runs. */
export async function tell(tabId: number, notice: Notice): Promise<unknown> {
  try {
    return await browser.tabs.sendMessage(tabId, notice);
  } catch {
    // Rejects wherever the page has no script of ours, which is nearly everywhere, and means just that.
    return undefined;
  }
}

/** The conversation on a tab's page; the page's process may be hostile, so it is validated like any message. */
export async function conversationOf(tabId: number): Promise<Conversation | undefined> {
  const answer = v.safeParse(conversationSchema, await tell(tabId, { type: 'conversation' }));
  return answer.success ? answer.output : undefined;
}

/** A tab of the browser; `private`: in a window where nothing may be stored. */
export interface CurrentTab {
  id: number;
  url: string;
  private: boolean;
}

/** The tab the person looks at; its address is known through `activeTab` once the popup was opened on it. */
export async function currentTab(): Promise<CurrentTab | undefined> {
  // The popup hangs in the window it is about; a window of its own is about the page last looked at elsewhere.
  const [here] = await browser.tabs.query({ active: true, currentWindow: true, windowType: 'normal' });
  const others = here ? [] : await browser.tabs.query({ active: true, windowType: 'normal' });
  const tab = here ?? others.toSorted((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, url: tab.url ?? '', private: tab.incognito };
}
