import type { Shortcut } from '../../components/types.ts';
import type { Composer } from '../../sites/index.ts';
import type { Host } from './host.ts';

interface Keyboard {
  host: Host;
  isOpen(): boolean;
  setOpen(open: boolean): void;
  /** The composer the cue now belongs to; undefined when there is none or it is muted. */
  composer(): Composer | undefined;
}

/**
 * The only keys the cue takes from a page: Alt+Shift+E (⌃⌥E on a Mac) in the composer opens it and goes there, and
 * Escape closes it while it is open. Everything else in the composer is the page's. Tab past either end of the panel
 * leads back to the draft: the cue stands at the end of the page, where the next stop would be nowhere near.
 */
export function handleKeys({ host, isOpen, setOpen, composer }: Keyboard) {
  return (event: KeyboardEvent, inCue: boolean): boolean => {
    const current = composer();
    if (!current) return false;
    const inComposer = event.composedPath().includes(current.element);
    if (!inCue && !inComposer) return false;
    if (event.code === 'KeyE' && isShortcut(event)) {
      if (inCue) leave(current);
      else enter();
      return true;
    }
    if (inCue && isOpen() && event.key === 'Tab' && isAtEnd(event)) {
      focus(current);
      return true;
    }
    if (event.key !== 'Escape' || event.isComposing || !(inCue || isOpen())) return false;
    setOpen(false);
    if (inCue) leave(current);
    return true;
  };

  function enter(): void {
    setOpen(true);
    host.root.querySelector<HTMLElement>('[data-part=panel]')?.focus();
  }

  function leave(current: Composer): void {
    setOpen(false);
    focus(current);
  }

  function isAtEnd({ shiftKey, altKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
    if (altKey || ctrlKey || metaKey) return false;
    const stops = [...host.root.querySelectorAll<Element>('button, textarea')];
    const { activeElement } = host.root;
    const at = activeElement ? stops.indexOf(activeElement) : -1;
    return shiftKey ? at <= 0 : at === stops.length - 1;
  }
}

function focus({ element }: Composer): void {
  element.focus({ preventScroll: true });
}

const onMac = navigator.platform.startsWith('Mac');

/** As it is shown and read out. */
export const shortcut: Shortcut = onMac
  ? { shown: '⌃⌥E', aria: 'Control+Alt+E' }
  : { shown: 'Alt+Shift+E', aria: 'Alt+Shift+E' };

function isShortcut({ altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (metaKey || !altKey) return false;
  return onMac ? ctrlKey && !shiftKey : shiftKey && !ctrlKey;
}
