import type { ComponentChildren } from 'preact';

/** Drawn on a 16-unit grid in the colour of the text around them; never read aloud, a word always stands beside. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The mark: a hull that rides level under the horizon, steadied by its keel. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="mark-hull" d="M2.75 8h10.5A5.25 4.9 0 0 1 9 12.8V15H7v-2.2A5.25 4.9 0 0 1 2.75 8Z" />
      <path class="mark-line" d="M.75 5.75h14.5" />
    </svg>
  );
}

export function Cross() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

export function Tick() {
  return (
    <Icon>
      <path d="M3.5 8.5l3 3 6-7" />
    </Icon>
  );
}

export function Shield() {
  return (
    <Icon>
      <path d="M8 1.75l5 1.9v4.1c0 3-2 5.2-5 6.5-3-1.3-5-3.5-5-6.5v-4.1z" />
    </Icon>
  );
}

export function Bell() {
  return (
    <Icon>
      <path d="M4 11.5V7a4 4 0 0 1 6.6-3M12 7v4.5M2.5 11.5h9M6.75 13.75h2.5M2 2l12 12" />
    </Icon>
  );
}

export function OwnWindow() {
  return (
    <Icon>
      <path d="M6.5 3.5h-3v9h9v-3M9 2.75h4.25V7M13 3L7.75 8.25" />
    </Icon>
  );
}

export function Chevron() {
  return (
    <Icon>
      <path d="M4 6.25l4 4 4-4" />
    </Icon>
  );
}
