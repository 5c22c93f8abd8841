import { autoUpdate } from '@floating-ui/dom';
import { place, type Rect, type Size } from '../../components/cue/place.ts';
import type { Composer } from '../../sites/index.ts';
import { obstacles } from './geometry.ts';
import type { Host } from './host.ts';

export interface Seat {
  /** Follows this composer as it scrolls, grows and moves, until the signal. */
  beside(composer: Composer, signal: AbortSignal): void;
  settle(open: boolean): void;
}

/** Heights in pixels the open panel is tried at, tallest first, before it gives up a place. */
const panelHeights = [520, 400, 300, 220] as const;

/** Finds the cue's place: never over Send or over text, moving out of the way as either comes nearer. */
export function createSeat(host: Host): Seat {
  let composer: Composer | undefined;
  let open = false;
  let last: Rect | undefined;

  return {
    beside(next, signal) {
      composer = next;
      last = undefined;
      host.mountBeside(next.anchor);
      const stop = autoUpdate(next.anchor, host.element, sit);
      next.element.addEventListener('input', sit, { signal, passive: true });
      next.element.ownerDocument.addEventListener('scroll', sit, { signal, passive: true, capture: true });
      signal.addEventListener('abort', () => {
        stop();
        composer = undefined;
      });
    },
    settle(isOpen) {
      if (open !== isOpen) last = undefined;
      open = isOpen;
      sit();
    },
  };

  function sit(): void {
    if (!composer) return;
    const { anchor, hard, soft } = obstacles(composer);
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    const seen = anchor.width > 0 && anchor.height > 0;
    const found = seen ? find(anchor, viewport, hard, soft) : undefined;
    if (found) put(found);
    else host.show(false);
  }

  function find(
    anchor: Rect,
    viewport: Size,
    hard: readonly Rect[],
    soft: readonly Rect[],
  ): Rect | undefined {
    for (const height of open ? panelHeights : [0]) {
      if (open) host.slot.style.setProperty('--panel-height', `${height}px`);
      const size = sizeOf(host.slot);
      if (last && stays({ ...last, ...size }, viewport, hard)) return { ...last, ...size };
      const { x, y, fits } = place({ anchor, viewport, size, avoid: hard, soft });
      if (fits) return { x, y, ...size };
    }
    // A dot that finds no room is not shown: the badge still says the step. A panel that was asked for is: over the
    // emptiest part of the text, but never over Send.
    if (!open) return undefined;
    const size = sizeOf(host.slot);
    const send = hard.slice(0, -1);
    const { x, y } = place({ anchor, viewport, size, avoid: send, soft: [...soft, ...hard] });
    return { x, y, ...size };
  }

  function put(rect: Rect): void {
    last = rect;
    host.moveTo(rect.x, rect.y);
    host.show(true);
  }
}

function sizeOf(slot: HTMLElement): Size {
  const { width, height } = slot.getBoundingClientRect();
  return { width, height };
}

/** A cue that need not move does not: things that jump are not calm. */
function stays(now: Rect, viewport: Size, hard: readonly Rect[]): boolean {
  const inside = now.x + now.width <= viewport.width && now.y + now.height <= viewport.height;
  return inside && !hard.some((rect) => overlap(rect, now));
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
