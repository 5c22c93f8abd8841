import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../support/steps.ts';

const { clean } = await import('../../../tone/clean/index.ts');
const { customer, draft } = await import('./sync.ts');
/** The shipped room, not this folder of tests. */
const tone = /\/tone\/(?!growth|sync)/;

describe('clean takes steps in proportion to the length', () => {
  const hostile: [string, (size: number) => string][] = [
    ['empty lines', (size) => '\n'.repeat(size)],
    ['quote marks', (size) => '>'.repeat(size)],
    ['quoted lines', (size) => '> a\n'.repeat(size / 4)],
    ['headers', (size) => 'On 3/9/26 14:05, A B <a@b.example> wrote:\n'.repeat(size / 42)],
    ['halves of headers', (size) => 'On Tue, 3 Mar 2026 at 14:05, A B <\n'.repeat(size / 35)],
    ['labels', (size) => 'From: a@b.example\n\n'.repeat(size / 20)],
    ['dashes', (size) => '-- \n'.repeat(size / 4)],
    ['one line', (size) => 'a '.repeat(size / 2)],
    ['blanks', (size) => ' '.repeat(size)],
  ];
  it.each(hostile)('%s', async (_, make) => {
    expect(await growthOf((size) => clean(make(size)), 25_000, tone)).toBeLessThanOrEqual(linear);
  });
});

describe('the reader takes steps in proportion to the length', () => {
  const hostile: [string, string][] = [
    ['words that start phrases', 'you are such a '],
    ['insults and excuses', "I'm an idiot you idiot "],
    ['questions', 'When? '],
    ['masks', 'f***k '],
    ['capitals', 'NEVER READ '],
    ['marks', '?!'],
    ['gaps', 'I ask that we that we '],
    ['apostrophes', "a'"],
  ];
  it.each(hostile)('%s', async (_, piece) => {
    const work = (size: number) => {
      const text = piece.repeat(size / piece.length);
      customer(text);
      draft(text);
    };
    expect(await growthOf(work, 5_000, tone)).toBeLessThanOrEqual(linear);
  });
});
