import type { ComponentChildren } from 'preact';
import { Mark } from './icons.tsx';

/** The head of panel and popup: the mark, the name, and the horizon drawn on to the controls at its end. */
export function Brand({ children }: { children?: ComponentChildren }) {
  return (
    <header class="brand">
      <Mark />
      <span class="brand-name">Evenkeel</span>
      <span class="horizon" />
      {children}
    </header>
  );
}
