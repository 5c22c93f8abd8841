import { describe, expect, it } from 'vitest';
import { target } from '../../../components/cue/keys.ts';

describe('where arrow keys lead in the panel', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 4, 4],
    ['ArrowUp', 3, 2],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['Home', 3, 0],
    ['End', 0, 4],
    ['Escape', 2, undefined],
    ['Tab', 2, undefined],
    ['a', 2, undefined],
  ])('%s from %i leads to %s', (key, at, expected) => {
    expect(target(key, at, 5)).toBe(expected);
  });

  it('leads nowhere without controls', () => {
    expect(target('ArrowDown', -1, 0)).toBeUndefined();
  });
});
