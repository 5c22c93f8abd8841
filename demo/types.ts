/** The demo inbox's data. Everybody in it is made up. */

export type DemoLanguage = 'en' | 'es' | 'fi' | 'it';
export type DemoTemper = 'calm' | 'tense' | 'angry' | 'insulting' | 'threatening';
/** `plain`: a textarea · `rich`: an editable element with a small toolbar · `chat`: a message box under a chat. */
export type DemoComposer = 'plain' | 'rich' | 'chat';

export interface DemoMessage {
  from: 'customer' | 'agent';
  /** Minutes before the inbox is opened, so that the story is always fresh. */
  minutesAgo: number;
  text: string;
}

export interface DemoThread {
  /** Part of the thread's address, `/#/thread/<id>`: lower case, digits and hyphens. */
  id: string;
  language: DemoLanguage;
  composer: DemoComposer;
  /** What the thread is here to show; never sent to the page. */
  temper: DemoTemper;
  subject: string;
  customer: { name: string; address: string };
  /** Oldest first; the last one is the customer's. */
  messages: readonly DemoMessage[];
}

/** What the page receives. */
export interface DemoMailbox {
  account: { name: string; address: string; shop: string };
  threads: readonly {
    id: string;
    language: DemoLanguage;
    composer: DemoComposer;
    subject: string;
    customer: { name: string; address: string };
    messages: readonly { from: 'customer' | 'agent'; text: string; at: string }[];
  }[];
}
