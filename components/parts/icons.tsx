import type { ComponentChildren } from 'preact';

/** Drawn on a 16-unit grid in the colour of the text around them; never read aloud, a word always stands beside. */
function Icon({ children }: { children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The mark: a disc parted by a level horizon, and below it, left free, the keel. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path class="mark-sky" d="M8 1a7 7 0 0 1 6.95 6.2H1.05A7 7 0 0 1 8 1Z" />
      <path class="mark-sea" d="M1.05 8.8H6.9L8 13.4l1.1-4.6h5.85a7 7 0 0 1-13.9 0Z" />
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

export function Bell() {
  return (
    <Icon>
      <path d="M4.25 9.25V6.5A3.75 3.75 0 0 1 8 2.75c1.2 0 2.3.6 3 1.5M11.75 7v2.25L13 11.25H8M5 11.25H3M6.9 13.5h2.2M2.75 13.25l10.5-10.5" />
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
