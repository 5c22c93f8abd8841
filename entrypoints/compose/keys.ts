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
 * Escape closes it while it is open. Everything else in the composer is the page's.
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
    current.element.focus({ preventScroll: true });
  }
}

function isShortcut({ altKey, shiftKey, ctrlKey, metaKey }: KeyboardEvent): boolean {
  if (metaKey || !altKey) return false;
  return navigator.platform.startsWith('Mac') ? ctrlKey && !shiftKey : shiftKey && !ctrlKey;
}
