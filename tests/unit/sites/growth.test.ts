import { describe, expect, it } from 'vitest';
import { growthOf, linear } from '../support/steps.ts';

const { readThread } = await import('../../../sites/index.ts');
const { model, page } = await import('./page.ts');

describe('a hostile quotation is read in steps in proportion to its length', () => {
  const hostile: [string, (size: number) => string][] = [
    ['one deep line', (size) => `${'>'.repeat(size)} deep`],
    ['labels', (size) => '> From:\n'.repeat(size / 8)],
    ['starts of a header', (size) => `> ${'On 1, '.repeat(size / 6)} wrote:\n`],
    ['ends of headers', (size) => `${' wrote:'.repeat(size / 14)}\n${'>\n'.repeat(size / 4)}`],
    [
      'addresses',
      (size) =>
        '>'
          .repeat(3)
          .concat(' a@')
          .repeat(size / 6),
    ],
  ];
  it.each(hostile)('%s', async (_, make) => {
    const { document, one, composer } = page(
      model('roundcube-compose-plain'),
      'https://post.example.org/?_task=mail&_action=compose&_id=1',
    );
    const area = one('#composebody') as HTMLTextAreaElement;
    const written = composer('#composebody');
    const work = (size: number) => {
      area.value = make(size);
      return readThread(document, written);
    };
    expect(await growthOf(work, 25_000, /\/sites\/(?!growth|page)/)).toBeLessThanOrEqual(linear);
  });
});
