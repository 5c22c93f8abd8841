import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';

const folder = new URL('../../../demo/public/', import.meta.url);
const names = await readdir(folder);
const read = (name: string): Promise<string> => readFile(new URL(name, folder), 'utf8');

describe.each(names)('demo/public/%s', (name) => {
  it('knows nothing of the extension', async () => {
    expect(await read(name)).not.toMatch(/evenkeel/i);
  });

  it('asks nothing of other computers', async () => {
    const addresses = (await read(name)).match(/(?:https?:)?\/\/[a-z0-9.-]+\.[a-z]+/gi) ?? [];
    expect(addresses.filter((address) => address !== 'http://www.w3.org')).toEqual([]);
  });

  it('never turns text into markup', async () => {
    expect(await read(name)).not.toMatch(
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|DOMParser|insertHTML/,
    );
  });
});
