/** What a webmail or helpdesk looks like, data first. `sites` knows only the DOM. */

/** One webmail or helpdesk, as data. */
export interface Site {
  id: string;
  /** Host patterns, `*.` allowed in front; empty when the product is self-hosted and known by its marks. */
  hosts: readonly string[];
  /** A selector that only this product's page satisfies. Where hosts are given too, both must hold. */
  marks?: string;
  composer: {
    /** Editors, best first: textarea, contenteditable, or an iframe whose body is editable. */
    selectors: readonly string[];
  };
  /** Send controls; the cue never covers them and nothing ever touches them. */
  send: readonly string[];
  thread: ThreadSource;
  /** What names a thread, best first; the first that yields counts. Absent or yielding nothing: the page's address. */
  key?: readonly KeyMark[];
  /** Parts of a message or draft that are quoted or signature, beyond the common list. */
  quote?: readonly string[];
  signature?: readonly string[];
  /** Selector facts: where they were learned, and when. */
  source: string;
}

/** Where the messages of a thread are. */
export type ThreadSource =
  | MessagesSource
  /** The customer's words are in the quote under the reply. `own` finds the field that shows the writer's own address. */
  | { kind: 'quote'; own?: string }
  /** Only the draft is read by itself; a message is offered, never assumed. */
  | { kind: 'offered' };

/** A page that shows a thread message by message; all are selectors unless said otherwise. */
export interface MessagesSource {
  kind: 'messages';
  root: string;
  item: string;
  /** Within an item; several matches are read one after the other. */
  body: string;
  author?: string;
  /** Attribute of the author's element that holds the address. */
  authorAddress?: string;
  own: OwnMark;
  time?: TimeMark;
  /** Items, or signs within them, of which only a part is loaded or shown. */
  collapsed?: string;
  /** The page holds only what is scrolled to. */
  virtual?: boolean;
  /** Boxes around composers that stand apart from the thread on the page: their thread is in their own quote. */
  aside?: { box: string; key: readonly KeyMark[] };
}

/** How a thread is named: by the last part of the address's fragment, by an attribute, or by what stands in fields. */
export type KeyMark =
  | { by: 'fragment' }
  | { by: 'attribute'; selector: string; attribute: string }
  | { by: 'fields'; selectors: readonly string[] };

/** How an own message is told from a customer's. */
export type OwnMark =
  | { by: 'selector'; selector: string }
  /** By address: where the account's own addresses stand, in an attribute or the text, and in the page's title. */
  | { by: 'account'; account: string; attribute?: string; title?: boolean };

/** Where a message's time stands, in ISO 8601. */
export interface TimeMark {
  selector: string;
  attribute: string;
}

/** `text`: a textarea · `rich`: anything editable. */
export type ComposerKind = 'text' | 'rich';

/** The box a reply is written in. */
export interface Composer {
  kind: ComposerKind;
  /** The textarea or the editable element itself. */
  element: HTMLElement;
  /** The box in the top document of this frame that the cue stands beside: the element or the iframe around it. */
  anchor: HTMLElement;
  site: Site;
}

/** The reply as it stands, with the way back from offsets to the page. */
export interface PageDraft {
  text: string;
  /** The page holds more than the text: it was longer than is ever read. */
  cut?: true;
  /** For marks; undefined in a textarea, or when the text has changed meanwhile. */
  rangeOf(start: number, end: number): Range | undefined;
}

/** One message as the page shows it; `at` in milliseconds since the epoch. */
export interface PageMessage {
  from: 'customer' | 'agent';
  text: string;
  at?: number;
  author?: string;
}

/** `all`: the whole thread · `on_screen`: the page shows or loads only a part · `none`: no message could be read. */
export type Coverage = 'all' | 'on_screen' | 'none';

/** The thread as the page shows it. `key` names it: unique per site, stable across visits. */
export interface PageThread {
  key: string;
  /** Oldest first. */
  messages: readonly PageMessage[];
  coverage: Coverage;
  /** One of the messages was longer than is ever read. */
  cut?: true;
}

/** `not_taken`: the editor's text is as it was, or its damage undone as far as it lets itself be. */
export type InsertOutcome = 'inserted' | 'not_taken';
