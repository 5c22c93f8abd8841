import { autoUpdate } from '@floating-ui/dom';
import { place } from '../../components/cue/place.ts';
import { isInside, type Rect, type Size, same, shared } from '../../components/cue/rect.ts';
import { type Composer, isThere } from '../../sites/index.ts';
import { type Obstacles, obstacles } from './geometry.ts';
import type { Host } from './host.ts';

/** The cue's place beside a composer. */
export interface Seat {
  /** Follows this composer as it scrolls, grows and moves, until the signal. */
  beside(composer: Composer, signal: AbortSignal): void;
  settle(open: boolean): void;
  /** Out of sight until it is settled again. */
  rest(): void;
}

/** Heights in pixels the open panel is tried at, tallest first, before it gives up a place. */
const panelHeights = [520, 400, 300, 220] as const;

/** Finds the cue's place: never over Send or over text, moving out of the way as either comes nearer. */
export function createSeat(host: Host): Seat {
  let composer: Composer | undefined;
  let open = false;
  let resting = true;
  let last: { rect: Rect; anchor: Rect } | undefined;
  let frame: number | undefined;

  return {
    beside(next, signal) {
      composer = next;
      last = undefined;
      host.mountBeside(next.anchor);
      const stop = autoUpdate(next.anchor, host.element, sitSoon);
      next.element.addEventListener('input', sitSoon, { signal, passive: true });
      next.element.ownerDocument.addEventListener('scroll', sitSoon, {
        signal,
        passive: true,
        capture: true,
      });
      signal.addEventListener('abort', () => {
        stop();
        composer = undefined;
      });
    },
    settle(isOpen) {
      if (open !== isOpen) last = undefined;
      open = isOpen;
      resting = false;
      sit();
    },
    rest() {
      resting = true;
      host.show(false);
    },
  };

  /** Once a frame at most: finding a place measures the page, which no key pressed should have to wait for. */
  function sitSoon(): void {
    if (frame !== undefined) return;
    frame = requestAnimationFrame(() => {
      frame = undefined;
      sit();
    });
  }

  function sit(): void {
    if (!composer || resting) return;
    // Firefox throws at any touch of an editor whose frame is gone.
    const around = isThere(composer) ? obstacles(composer) : undefined;
    const seen = around && around.anchor.width > 0 && around.anchor.height > 0;
    const found = seen ? find(around) : undefined;
    if (seen && found) put(found, around.anchor);
    else host.show(false);
  }

  function find({ anchor, send, text, soft }: Obstacles): Rect | undefined {
    const viewport = { width: document.documentElement.clientWidth || innerWidth, height: innerHeight };
    // Scrolled out of sight: a dot at the edge of the window would belong to nothing there.
    if (!open && !shared(anchor, { x: 0, y: 0, ...viewport })) return undefined;
    const avoid = [...send, ...text];
    for (const height of open ? panelHeights : [0]) {
      if (open) host.slot.style.setProperty('--panel-height', `${height}px`);
      const size = sizeOf(host.slot);
      const still = unmoved(anchor, size).find((rect) => isFree(rect, viewport, avoid));
      if (still) return still;
      const { x, y, fits } = place({ anchor, viewport, size, avoid, soft });
      if (fits) return { x, y, ...size };
    }
    // A dot that finds no room is not shown: the badge still says the step. A panel that was asked for is: over the
    // emptiest part of the text, but never over Send.
    if (!open) return undefined;
    const size = sizeOf(host.slot);
    const { x, y } = place({ anchor, viewport, size, avoid: send, soft: [...soft, ...text] });
    return { x, y, ...size };
  }

  /**
   * Where a cue of a new size stands while the composer has not moved: things that jump are not calm. It grows to the
   * left, so that a click on its dot still hits it.
   */
  function unmoved(anchor: Rect, size: Size): readonly Rect[] {
    if (!last || !same(last.anchor, anchor)) return [];
    const { rect } = last;
    const x = rect.x + rect.width - size.width;
    return [rect.y + rect.height - size.height, rect.y].map((y) => ({ ...size, x, y }));
  }

  function put(rect: Rect, anchor: Rect): void {
    last = { rect, anchor };
    host.moveTo(rect.x, rect.y);
    host.show(true);
  }
}

function sizeOf(slot: HTMLElement): Size {
  const { width, height } = slot.getBoundingClientRect();
  return { width, height };
}

function isFree(rect: Rect, viewport: Size, avoid: readonly Rect[]): boolean {
  return isInside(rect, viewport) && !avoid.some((other) => shared(other, rect));
}
