import { describe, expect, it } from 'vitest';
import { growthOf, linear, stepsOf } from './steps.ts';

const here = /\/support\/steps\.test\.ts/;

function once(size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += at;
  return sum;
}

function everyPair(size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) sum += once(size);
  return sum;
}

/** Quadratic by a loop in a loop of one function, without a call. */
function everyPairInOne(size: number): number {
  let sum = 0;
  for (let at = 0; at < size; at++) for (let to = 0; to < at; to++) sum += to;
  return sum;
}

describe('steps', () => {
  it('are the same for the same work, and none in files that are not asked for', async () => {
    const first = await stepsOf(() => once(1_000), here);
    expect(first).toBeGreaterThanOrEqual(1_000);
    expect(await stepsOf(() => once(1_000), here)).toBe(first);
    expect(await stepsOf(() => once(1_000), /\/nowhere\//)).toBe(0);
  });

  it('are counted until work that waits is done', async () => {
    const steps = await stepsOf(async () => {
      await Promise.resolve();
      once(5_000);
    }, here);
    expect(steps).toBeGreaterThanOrEqual(5_000);
  });

  it('grow with the size in linear work and with its square in quadratic work', async () => {
    expect(await growthOf(once, 5_000, here)).toBeLessThanOrEqual(linear);
    expect(await growthOf(everyPair, 300, here)).toBeGreaterThan(12);
    expect(await growthOf(everyPairInOne, 300, here)).toBeGreaterThan(12);
  });

  it('are never taken for linear when none was counted', async () => {
    await expect(growthOf(once, 100, /\/nowhere\//)).rejects.toThrow('no step');
  });
});
