/**
 * Keeps what happens in the cue from the page, and what happens in the page from the cue.
 *
 * Listening at window capture from document_start, it is the first to hear. An event inside the cue is stopped for
 * everybody, and the cue gets a copy that cannot leave its shadow root. A page can therefore neither see keys pressed
 * in the cue nor press its buttons: copies of untrusted events are never made, and the cue takes copies only.
 */
export interface Relay {
  /** Hears the events of one more window: the top window, and each editor frame driven from it. */
  listen(window: Window): void;
  /** The cue's host element, once there is one. */
  host: HTMLElement | undefined;
  /** Keys pressed in the cue or a composer, before anyone else; true when taken. */
  onKey: ((event: KeyboardEvent, inCue: boolean) => boolean) | undefined;
  /** True for copies made here, while they are on their way. */
  made(event: Event): boolean;
  stop(): void;
}

const keys = ['keydown', 'keypress', 'keyup'] as const;
const relayed = [
  'click',
  'dblclick',
  'mousedown',
  'mouseup',
  'input',
  'change',
  'focusin',
  'focusout',
] as const;
/** Stopped for the page; nobody in the cue needs a copy, the browser's own action goes on. */
const silenced = [
  'auxclick',
  'beforeinput',
  'blur',
  'contextmenu',
  'copy',
  'cut',
  'focus',
  'mouseover',
  'mouseout',
  'paste',
  'pointerdown',
  'pointerup',
  'selectstart',
  'touchend',
  'touchmove',
  'touchstart',
  'wheel',
] as const;

/** Deaf until it is told to listen. */
export function createRelay(): Relay {
  const copies = new WeakSet<Event>();
  /** Keys that went down in the cue, or were taken by it, and are still held. */
  const held = new Set<string>();
  const end = new AbortController();
  const relay: Relay = {
    listen,
    host: undefined,
    onKey: undefined,
    made: (event) => copies.has(event),
    stop: () => end.abort(),
  };
  return relay;

  function listen(window: Window): void {
    const options = { capture: true, signal: end.signal };
    for (const type of keys) window.addEventListener(type, onKey, options);
    for (const type of relayed) window.addEventListener(type, pass, options);
    for (const type of silenced) window.addEventListener(type, silence, { ...options, passive: true });
  }

  function targetInCue(event: Event): EventTarget | undefined {
    if (!relay.host || copies.has(event)) return undefined;
    const path = event.composedPath();
    return path.includes(relay.host) ? path[0] : undefined;
  }

  function onKey(event: KeyboardEvent): void {
    const target = targetInCue(event);
    if (!event.isTrusted) {
      if (target) event.stopImmediatePropagation();
      return;
    }
    if (event.type === 'keydown' && !event.repeat) {
      held.delete(event.code);
      const taken = relay.onKey?.(event, target !== undefined) ?? false;
      if (taken || target) held.add(event.code);
      if (taken) {
        swallow(event);
        return;
      }
    }
    const begunHere = event.type === 'keyup' ? held.delete(event.code) : held.has(event.code);
    // The focus may have gone back to the page since the key went down. The rest of it is the cue's all the same: held
    // a little long, Enter would send the message that a phrase was put into, and Escape close the page's own dialog.
    if (target) hand(event, target);
    else if (begunHere) swallow(event);
  }

  function swallow(event: Event): void {
    event.preventDefault();
    event.stopImmediatePropagation();
  }

  function pass(event: Event): void {
    const target = targetInCue(event);
    if (target) hand(event, target);
  }

  function silence(event: Event): void {
    if (targetInCue(event)) event.stopImmediatePropagation();
  }

  function hand(event: Event, target: EventTarget): void {
    event.stopImmediatePropagation();
    if (!event.isTrusted) return;
    const copy = copyOf(event);
    copies.add(copy);
    if (!target.dispatchEvent(copy)) event.preventDefault();
    // A page that got hold of the copy inside the open root could dispatch it once more, at another button.
    copies.delete(copy);
  }
}

function copyOf(event: Event): Event {
  const init = { bubbles: true, cancelable: event.cancelable, composed: false };
  if (event instanceof KeyboardEvent) return keyCopy(event, init);
  if (!(event instanceof MouseEvent)) return new Event(event.type, init);
  const { button, buttons, clientX, clientY, detail, shiftKey, ctrlKey, altKey, metaKey } = event;
  const mouse = { button, buttons, clientX, clientY, detail, shiftKey, ctrlKey, altKey, metaKey };
  return new MouseEvent(event.type, { ...init, ...mouse });
}

/**
 * Firefox makes every `new KeyboardEvent('keydown')` composed whatever it is asked (seen in 153), and a composed copy
 * would be heard by the page: so the copy is a plain event with the key's facts on it.
 */
function keyCopy(event: KeyboardEvent, init: EventInit): Event {
  const { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing } = event;
  const facts = { key, code, shiftKey, ctrlKey, altKey, metaKey, repeat, isComposing };
  return Object.defineProperties(
    new Event(event.type, init),
    Object.fromEntries(Object.entries(facts).map(([name, value]) => [name, { value }])),
  );
}
