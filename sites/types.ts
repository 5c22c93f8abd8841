/** What a webmail or helpdesk looks like, data first. `sites` knows only the DOM. */

export interface Site {
  id: string;
  /** Host patterns, `*.` allowed in front; empty when the product is self-hosted and known by its marks. */
  hosts: readonly string[];
  /** A selector that only this product's page satisfies, for self-hosted products. */
  marks?: string;
  composer: {
    /** Editors, best first: textarea, contenteditable, or an iframe whose body is editable. */
    selectors: readonly string[];
  };
  /** Send controls; the cue never covers them and nothing ever touches them. */
  send: readonly string[];
  thread: ThreadSource;
  /** Parts of a message or draft that are quoted or signature, beyond the common list. */
  quote?: readonly string[];
  signature?: readonly string[];
  /** Selector facts: where they were learned, and when. */
  source: string;
}

export type ThreadSource =
  | { kind: 'messages'; root: string; item: string; body: string; author?: string; own: OwnMark; time?: TimeMark; collapsed?: string }
  /** The customer's words are in the quote under the reply. */
  | { kind: 'quote' }
  /** Only the draft is read by itself; a message is offered, never assumed. */
  | { kind: 'offered' };

/** How an own message is told from a customer's. */
export type OwnMark =
  | { by: 'selector'; selector: string }
  | { by: 'account'; account: string; attribute?: string };

export interface TimeMark {
  selector: string;
  attribute: string;
}

export type ComposerKind = 'text' | 'rich';

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
  /** For marks; undefined in a textarea, or when the text has changed meanwhile. */
  rangeOf(start: number, end: number): Range | undefined;
}

export interface PageMessage {
  from: 'customer' | 'agent';
  text: string;
  at?: number;
  author?: string;
}

/** `all`: the whole thread · `on_screen`: the page shows or loads only a part · `none`: no message could be read. */
export type Coverage = 'all' | 'on_screen' | 'none';

export interface PageThread {
  key: string;
  messages: readonly PageMessage[];
  coverage: Coverage;
}

export type InsertOutcome = 'inserted' | 'not_taken';
