/**
 * Arrow keys, Home and End walk through the panel's controls, as Tab does. Everything else is left to the browser;
 * Escape and the shortcut belong to the host.
 */
export function moveFocus(event: KeyboardEvent): void {
  const panel = event.currentTarget;
  if (!(panel instanceof HTMLElement) || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey)
    return;
  if (event.target instanceof HTMLTextAreaElement) return;
  const controls = [...panel.querySelectorAll('button')];
  const at = controls.findIndex((control) => control.matches(':focus'));
  const next = target(event.key, at, controls.length);
  if (next === undefined) return;
  controls[next]?.focus();
  event.preventDefault();
}

/** Where a key leads from control `at` (−1: the panel itself) among `count`; undefined for keys that lead nowhere. */
export function target(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  if (key === 'ArrowDown') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp') return at <= 0 ? 0 : at - 1;
  return undefined;
}
