import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidates, type PlaceInput, place } from '../../../components/cue/place.ts';
import type { Rect, Size } from '../../../components/cue/rect.ts';

const viewport: Size = { width: 1280, height: 800 };
const anchor: Rect = { x: 300, y: 300, width: 700, height: 240 };
const pill: Size = { width: 170, height: 28 };
const panel: Size = { width: 340, height: 420 };

function input(over: Partial<PlaceInput>): PlaceInput {
  return { anchor, viewport, size: pill, avoid: [], soft: [anchor], ...over };
}

function touches(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

describe('place', () => {
  it('puts a pill into the lower right corner of an empty composer', () => {
    const { x, y, side, fits } = place(input({}));
    expect({ side, fits }).toEqual({ side: 'inside', fits: true });
    expect(x + pill.width).toBeLessThan(anchor.x + anchor.width);
    expect(y).toBeGreaterThan(anchor.y + anchor.height / 2);
  });

  it('goes to the lower left when Send stands in the lower right', () => {
    const send = { x: 880, y: 490, width: 110, height: 40 };
    const { x, side } = place(input({ avoid: [send] }));
    expect(side).toBe('inside');
    expect(x).toBeLessThan(anchor.x + 40);
  });

  it('leaves the composer when text fills it', () => {
    const found = place(input({ avoid: [anchor] }));
    expect(found).toMatchObject({ side: 'above', fits: true });
    expect(touches({ ...found, ...pill }, anchor)).toBe(false);
  });

  it('goes where less that is soft is covered', () => {
    const above = { x: 300, y: 240, width: 700, height: 56 };
    expect(place(input({ avoid: [anchor], soft: [anchor, above] })).side).toBe('below');
  });

  it('stays near with its pill, rather over the end of a line than on the other side of the page', () => {
    const field = { x: 456, y: 616, width: 640, height: 72 };
    const messages = { x: 456, y: 500, width: 736, height: 104 };
    const low = { width: 1280, height: 720 };
    const send = { x: 1100, y: 638, width: 98, height: 53 };
    const text = { x: 450, y: 610, width: 652, height: 84 };
    const given = input({ anchor: field, viewport: low, avoid: [send, text], soft: [field, messages] });
    expect(place(given)).toMatchObject({ side: 'above', x: 926, fits: true });
    const empty = { ...field, y: 643, height: 42 };
    expect(place({ ...given, anchor: empty, avoid: [send], soft: [empty, messages] })).toMatchObject({
      side: 'above',
      x: 926,
    });
    const open = place({ ...given, size: panel });
    expect(touches({ ...open, ...panel }, messages)).toBe(false);
  });

  it('never puts an open panel into the composer while there is room elsewhere', () => {
    const tall = { x: 20, y: 500, width: 600, height: 240 };
    const found = place(input({ anchor: tall, size: panel, soft: [tall] }));
    expect(touches({ ...found, ...panel }, tall)).toBe(false);
  });

  it('says that nothing fits, and still covers as little as it can', () => {
    const all = { x: 0, y: 0, ...viewport };
    expect(place(input({ avoid: [all] })).fits).toBe(false);
    expect(place(input({ size: { width: 2000, height: 28 } })).fits).toBe(false);
  });

  it('uses only the part of the composer that is in sight', () => {
    const long = { x: 100, y: 200, width: 900, height: 3000 };
    const { y, fits } = place(input({ anchor: long, soft: [] }));
    expect(fits).toBe(true);
    expect(y + pill.height).toBeLessThanOrEqual(viewport.height);
  });
});

const rect = (most: number) =>
  fc.record({
    x: fc.integer({ min: -200, max: 1400 }),
    y: fc.integer({ min: -200, max: 1000 }),
    width: fc.integer({ min: 1, max: most }),
    height: fc.integer({ min: 1, max: most }),
  });

const anyInput = fc.record({
  anchor: rect(1200),
  viewport: fc.record({
    width: fc.integer({ min: 200, max: 1600 }),
    height: fc.integer({ min: 150, max: 1000 }),
  }),
  size: fc.record({ width: fc.integer({ min: 20, max: 360 }), height: fc.integer({ min: 20, max: 520 }) }),
  avoid: fc.array(rect(500), { maxLength: 6 }),
  soft: fc.array(rect(700), { maxLength: 4 }),
});

describe('place, for any page', () => {
  it('touches nothing hard when any of its places is free, and says so exactly then', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { viewport, size, avoid } = given;
        const inside = size.width <= viewport.width && size.height <= viewport.height;
        const free = candidates(given).some(
          (candidate) => !avoid.some((hard) => touches({ ...candidate, ...size }, hard)),
        );
        const found = place(given);
        expect(found.fits).toBe(inside && free);
        if (found.fits) expect(avoid.some((hard) => touches({ ...found, ...size }, hard))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('stays inside the viewport whenever the cue is smaller than it', () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const { viewport, size } = given;
        fc.pre(size.width <= viewport.width && size.height <= viewport.height);
        const { x, y } = place(given);
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + size.width).toBeLessThanOrEqual(viewport.width);
        expect(y + size.height).toBeLessThanOrEqual(viewport.height);
      }),
      { numRuns: 2_000 },
    );
  });
});
