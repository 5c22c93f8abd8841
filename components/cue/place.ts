import { isInside, type Rect, type Size, same, shared } from './rect.ts';

/** Where a place is, seen from the composer. */
type Side = 'inside' | 'above' | 'below' | 'right' | 'left' | 'corner';

/** The cue's upper left corner, in CSS pixels of the viewport. */
export interface Place {
  x: number;
  y: number;
  side: Side;
  /** False: every place touches something that must stay free; the one given touches least. */
  fits: boolean;
}

/** What a place is looked for among. */
export interface PlaceInput {
  /** The composer. */
  anchor: Rect;
  viewport: Size;
  /** Of the cue as it is drawn now. */
  size: Size;
  /** Never covered: Send, text already written. */
  avoid: readonly Rect[];
  /** Better not covered. */
  soft: readonly Rect[];
}

/** Distance kept from the composer's edge outside, and from the viewport's. */
const gap = 8;
const edge = 4;
/** Inside, room is left for a scroll bar or the grip of a textarea. */
const inset = { x: 22, y: 8 };
/** Inside the composer only a pill may sit: at most this share of its visible box. */
const pillShare = 0.2;
/**
 * Square pixels of something soft that one pixel of distance weighs as much as. A pill rather covers the blank end of
 * a message's line than leaves for the other side of the page; a panel, being large, goes where it covers nothing.
 */
const perPixelAway = 10;

/** The first place around the composer that touches nothing hard, covers little that is soft and is near. Pure. */
export function place(input: PlaceInput): Place {
  let best: { place: Place; hard: number; cost: number } | undefined;
  for (const candidate of candidates(input)) {
    const rect = { ...input.size, x: candidate.x, y: candidate.y };
    const hard = covered(rect, input.avoid);
    const soft = covered(
      rect,
      candidate.side === 'inside' ? input.soft.filter((other) => !same(other, input.anchor)) : input.soft,
    );
    const cost = soft + perPixelAway * away(candidate, input);
    if (best && (best.hard < hard || (best.hard === hard && best.cost <= cost))) continue;
    best = { place: { ...candidate, fits: hard === 0 && isInside(rect, input.viewport) }, hard, cost };
  }
  return best?.place ?? { x: 0, y: 0, side: 'corner', fits: false };
}

/** Places in order of preference, each slid into the viewport. */
export function candidates({ anchor, viewport, size }: PlaceInput): readonly Omit<Place, 'fits'>[] {
  const shown = shared(anchor, { x: 0, y: 0, ...viewport });
  const right = anchor.x + anchor.width - size.width;
  const bottom = anchor.y + anchor.height - size.height;
  const far = { x: viewport.width - size.width, y: viewport.height - size.height };
  const all: { side: Side; x: number; y: number }[] = [];
  if (shown && isPill(size, shown)) {
    const y = shown.y + shown.height - size.height - inset.y;
    all.push({ side: 'inside', x: shown.x + shown.width - size.width - inset.x, y });
    all.push({ side: 'inside', x: shown.x + inset.y, y });
  }
  for (const x of [right, anchor.x]) all.push({ side: 'above', x, y: anchor.y - size.height - gap });
  for (const x of [right, anchor.x]) all.push({ side: 'below', x, y: anchor.y + anchor.height + gap });
  for (const y of [bottom, anchor.y]) all.push({ side: 'right', x: anchor.x + anchor.width + gap, y });
  for (const y of [bottom, anchor.y]) all.push({ side: 'left', x: anchor.x - size.width - gap, y });
  for (const y of [far.y, 0]) for (const x of [far.x, 0]) all.push({ side: 'corner', x, y });
  return all.map(({ side, x, y }) => ({ side, x: slide(x, far.x), y: slide(y, far.y) }));
}

/** How far a place is from the composer's right end, where the cue is looked for first; inside it, nothing is far. */
function away({ side, x, y }: Omit<Place, 'fits'>, { anchor, viewport, size }: PlaceInput): number {
  if (side === 'inside') return 0;
  const home = slide(anchor.x + anchor.width - size.width, viewport.width - size.width);
  const between = Math.max(anchor.y - (y + size.height), y - (anchor.y + anchor.height));
  return Math.abs(x - home) + Math.max(0, between - gap);
}

function isPill(size: Size, shown: Rect): boolean {
  const fits = size.width + 2 * inset.x <= shown.width && size.height + 2 * inset.y <= shown.height;
  return fits && size.width * size.height <= pillShare * shown.width * shown.height;
}

/** Keeps a coordinate between the near edge and the far one; a cue larger than the viewport starts at zero. */
function slide(value: number, far: number): number {
  if (far < 2 * edge) return Math.max(0, far / 2);
  return Math.min(Math.max(value, edge), far - edge);
}

/** Sum of the areas shared with each of the others, in square pixels. */
function covered(rect: Rect, others: readonly Rect[]): number {
  let area = 0;
  for (const other of others) {
    const { width, height } = shared(rect, other) ?? { width: 0, height: 0 };
    area += width * height;
  }
  return area;
}
