import css from '../../components/cue/cue.css?inline';
import type { Relay } from '../watch/relay.ts';

/** The cue's place in the page: one element with an open shadow root, and nothing of ours outside it. */
export interface Host {
  element: HTMLElement;
  root: ShadowRoot;
  /** Where Preact renders. */
  slot: HTMLElement;
  /** Puts the host where it is neither inert nor clipped: into the modal dialog around the composer, else the body. */
  mountBeside(anchor: HTMLElement): void;
  moveTo(x: number, y: number): void;
  show(visible: boolean): void;
  /** True when a newer version of the extension has put its own cue into this page. */
  hasSuccessor(): boolean;
  remove(): void;
}

export const hostTag = 'evenkeel-cue';

export function createHost(relay: Relay): Host {
  for (const old of document.querySelectorAll(hostTag)) old.remove();
  const named = document.createElement(hostTag);
  // A page that has defined an element of this name could take its shadow root or forbid one.
  const element = named.matches(':defined') ? document.createElement('div') : named;
  const root = element.attachShadow({ mode: 'open' });
  const style = document.createElement('style');
  style.textContent = css;
  const slot = document.createElement('div');
  root.append(style, slot);
  // A page can call dispatchEvent inside an open root: only copies made by the relay count in here.
  for (const type of ['click', 'keydown', 'input', 'change']) {
    root.addEventListener(type, (event) => relay.made(event) || event.stopImmediatePropagation(), {
      capture: true,
    });
  }
  // The caret stays in the draft while the cue is used with the mouse.
  root.addEventListener('mousedown', (event) => event.preventDefault());
  element.popover = 'manual';
  relay.host = element;

  return {
    element,
    root,
    slot,
    mountBeside(anchor) {
      const parent = anchor.closest<HTMLElement>('dialog:modal') ?? document.body;
      if (element.parentElement !== parent) parent.append(element);
      if (!element.matches(':popover-open')) element.showPopover();
    },
    moveTo(x, y) {
      element.style.setProperty('left', `${Math.round(x)}px`, 'important');
      element.style.setProperty('top', `${Math.round(y)}px`, 'important');
    },
    show(visible) {
      element.style.setProperty('visibility', visible ? 'visible' : 'hidden', 'important');
    },
    hasSuccessor: () => [...document.querySelectorAll(hostTag)].some((other) => other !== element),
    remove() {
      relay.host = undefined;
      element.remove();
    },
  };
}
