/** All numbers are CSS pixels of the viewport. */
export interface Size {
  width: number;
  height: number;
}

/** A box by its upper left corner. */
export interface Rect extends Size {
  x: number;
  y: number;
}

/** The same place and size. */
export function same(a: Rect, b: Rect): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}

/** What two boxes share; undefined where they share no area. */
export function shared(a: Rect, b: Rect): Rect | undefined {
  const x = Math.max(a.x, b.x);
  const y = Math.max(a.y, b.y);
  const width = Math.min(a.x + a.width, b.x + b.width) - x;
  const height = Math.min(a.y + a.height, b.y + b.height) - y;
  return width > 0 && height > 0 ? { x, y, width, height } : undefined;
}

/** Whether a box lies wholly in the viewport. */
export function isInside({ x, y, width, height }: Rect, viewport: Size): boolean {
  return x >= 0 && y >= 0 && x + width <= viewport.width && y + height <= viewport.height;
}
