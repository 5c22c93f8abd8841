import type { ComponentChildren } from 'preact';
import { Mark } from './icons.tsx';

interface BrandProps {
  /** In a page of our own the name is its heading; in a stranger's page it is not. */
  heading?: boolean;
  children: ComponentChildren;
}

/** The head of panel and popup: the mark, the name, and the horizon drawn on to the controls at its end. */
export function Brand({ heading = false, children }: BrandProps) {
  return (
    <div class="brand">
      <Mark />
      {heading ? <h1 class="brand-name">Evenkeel</h1> : <span class="brand-name">Evenkeel</span>}
      <span class="horizon" />
      {children}
    </div>
  );
}
