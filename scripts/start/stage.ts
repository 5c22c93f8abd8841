import { eventually } from '../browsers/index.ts';

/** What the drivers of both browsers have in common on a page, and all that the story uses. */
export interface PageLike {
  goto(url: string): Promise<unknown>;
  evaluate<A, R>(look: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  mouse: { click(x: number, y: number): Promise<void> };
  keyboard: {
    type(text: string): Promise<void>;
    press(key: string): Promise<void>;
    down(key: string): Promise<void>;
    up(key: string): Promise<void>;
  };
  screenshot(path: string): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  close(): Promise<void>;
}

/** Parts of the cue, as its elements are marked. */
export type CuePart = 'pill' | 'panel' | 'hint' | 'step' | 'asks' | 'phrase' | 'mute' | 'close';

/** Where to look: in the page, or inside the cue's shadow root. */
interface Place {
  selector: string;
  inCue: boolean;
}

/** The reply's editor in the demo inbox, whichever kind it is. */
const editor = '.composer .editor, .chat-field';

/** Longest wait for a condition, in milliseconds. */
const timeout = 15_000;

/** One page and the hands of a person on it. Every wait is for a condition, and says which when it fails. */
export class Stage {
  readonly page: PageLike;
  readonly url: string;

  constructor(page: PageLike, url: string) {
    this.page = page;
    this.url = url;
  }

  /** Opens a thread of the demo inbox on a page of its own, so that no cue of another thread is in sight. */
  async openThread(id: string): Promise<void> {
    await this.page.goto('about:blank');
    await this.page.goto(`${this.url}/#/thread/${id}`);
    await this.until(`the thread ${id} to open`, isCurrentThread, `#/thread/${id}`);
  }

  async click(selector: string): Promise<void> {
    await this.#click({ selector, inCue: false });
  }

  async clickCue(part: CuePart, inside = ''): Promise<void> {
    const place = { selector: `[data-part="${part}"]${inside}`, inCue: true };
    await this.#click(place, part === 'pill' ? undefined : () => this.#reopen());
  }

  /** Opens the cue's panel where it is closed. */
  async openPanel(): Promise<void> {
    const isThere = async () => (await this.isShown('pill')) || this.isShown('panel');
    await eventually(isThere, 'the cue to appear beside the composer', { timeout });
    const opens = async () => {
      await this.#reopen();
      return this.isShown('panel');
    };
    await eventually(opens, 'the cue’s panel to open', { timeout, every: 300 });
  }

  /** The pill moves and grows while the first answer comes in, and a click may miss it: then it is clicked again. */
  async #reopen(): Promise<void> {
    if (!(await this.isShown('panel')) && (await this.isShown('pill'))) await this.clickCue('pill');
  }

  isShown(part: CuePart): Promise<boolean> {
    return this.page.evaluate(isVisible, { selector: `[data-part="${part}"]`, inCue: true });
  }

  /** The words of a part of the cue; empty when it is not there. */
  text(part: CuePart): Promise<string> {
    return this.page.evaluate(textOf, { selector: `[data-part="${part}"]`, inCue: true });
  }

  /** Waits until a part of the cue is in sight. */
  async cue(part: CuePart, what: string): Promise<void> {
    await eventually(() => this.isShown(part), what, { timeout });
  }

  /** Waits until the words of a part satisfy `right`. Opens the panel for parts inside it. */
  words(part: CuePart, right: (text: string) => boolean, what: string): Promise<void> {
    return this.#waitFor(() => this.text(part), right, what, part !== 'pill');
  }

  /** Waits, with the panel open, until the step in it is a right one. */
  step(right: (step: string) => boolean, what: string): Promise<void> {
    return this.#waitFor(() => this.page.evaluate(stepOf, null), right, what, true);
  }

  async #waitFor(
    ask: () => Promise<string>,
    right: (text: string) => boolean,
    what: string,
    inPanel: boolean,
  ): Promise<void> {
    let last = '';
    const check = async () => {
      if (inPanel) await this.#reopen();
      last = await ask();
      return right(last);
    };
    await eventually(check, what, { timeout }).catch(() => {
      throw new Error(`waited ${timeout / 1000} s for ${what}; the cue said “${last}”`);
    });
  }

  async until<A>(what: string, look: (argument: A) => boolean, argument: A): Promise<void> {
    await eventually(() => this.page.evaluate(look, argument), what, { timeout });
  }

  /** The whole text of the reply being written, signature and quote with it. */
  draft(): Promise<string> {
    return this.page.evaluate(draftOf, editor);
  }

  async draftIs(right: (draft: string) => boolean, what: string): Promise<void> {
    await eventually(async () => right(await this.draft()), what, { timeout });
  }

  /** As a person does who goes back to writing; the caret stays where it was. */
  async focusDraft(): Promise<void> {
    await this.until('the editor to take the focus', takeFocus, editor);
  }

  async undo(): Promise<void> {
    await this.page.keyboard.down('Control');
    await this.page.keyboard.press('z');
    await this.page.keyboard.up('Control');
  }

  async erase(letters: number): Promise<void> {
    for (let left = letters; left > 0; left--) await this.page.keyboard.press('Backspace');
  }

  async #click(place: Place, prepare?: () => Promise<void>): Promise<void> {
    const look = async () => {
      await prepare?.();
      return this.page.evaluate(spotOf, place);
    };
    const spot = await eventually(look, `${place.selector} to be clickable`, { timeout });
    await this.page.mouse.click(spot.x, spot.y);
  }
}

/* The functions below run in the page: they may use nothing from outside themselves. */

const isCurrentThread = (hash: string): boolean =>
  location.hash === hash && document.querySelector('.thread .message') !== null;

const textOf = ({ selector, inCue }: Place): string => {
  const root = inCue ? document.querySelector('evenkeel-cue')?.shadowRoot : document;
  return root?.querySelector(selector)?.textContent.trim() ?? '';
};

const stepOf = (_: null): string => {
  const step = document.querySelector('evenkeel-cue')?.shadowRoot?.querySelector('[data-part="step"]');
  return step?.getAttribute('data-step') ?? '';
};

const isVisible = ({ selector, inCue }: Place): boolean => {
  const root = inCue ? document.querySelector('evenkeel-cue')?.shadowRoot : document;
  return root?.querySelector(selector)?.checkVisibility({ visibilityProperty: true }) ?? false;
};

const spotOf = async ({ selector, inCue }: Place): Promise<{ x: number; y: number } | undefined> => {
  const root = inCue ? document.querySelector('evenkeel-cue')?.shadowRoot : document;
  const element = root?.querySelector(selector);
  if (!element?.checkVisibility({ visibilityProperty: true })) return undefined;
  element.scrollIntoView({ block: 'nearest' });
  const box = () => element.getBoundingClientRect();
  const before = box();
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const { x, y, width, height } = box();
  // A thing on the move is clicked when it has come to rest.
  if (x !== before.x || y !== before.y) return undefined;
  return { x: x + width / 2, y: y + height / 2 };
};

const draftOf = (selector: string): string => {
  const editor = document.querySelector(selector);
  return editor instanceof HTMLTextAreaElement ? editor.value : (editor?.textContent ?? '');
};

const takeFocus = (selector: string): boolean => {
  const editor = document.querySelector<HTMLElement>(selector);
  editor?.focus();
  return editor !== null && document.activeElement === editor;
};
