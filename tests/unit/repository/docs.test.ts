import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hintOrder } from '../../../guidance/hints/order.ts';
import { conducts, hintIds, moods, pressures, strengthIds, targets } from '../../../tone/index.ts';
import { files, isCode, read, roomOf } from './files.ts';

const page = read('docs/readings.md');
const shipped = files()
  .filter((path) => isCode(path) && roomOf(path))
  .map(read)
  .join('\n');

describe('docs/readings.md', () => {
  it('has every id of the vocabulary in the first column of a row', () => {
    const cells = [...page.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell).join(' ');
    const ids = [...moods, ...conducts, ...targets, ...pressures, ...hintIds, ...strengthIds, 'repair'];
    expect(ids.filter((id) => !cells.includes(`\`${id}\``))).toEqual([]);
  });

  it('lists the faults in the order in which they are shown', () => {
    const order = hintOrder.map(({ id }) => page.indexOf(`\n| \`${id}\` |`));
    expect(order).toEqual(order.toSorted((a, b) => a - b));
  });

  it('holds what the sources in the code cite', () => {
    const headings = [...shipped.matchAll(/EVIDENCE, "([^"]+)"/g)].map(([, heading = '']) =>
      heading.replaceAll('\\', ''),
    );
    const teachings = [...shipped.matchAll(/PLAYBOOK ((?:[A-F]\d+(?:, |–)?)+)/g)].flatMap(([, cited = '']) =>
      cited.split(/, |–/),
    );
    expect(headings.length + teachings.length).toBeGreaterThan(20);
    expect(headings.filter((heading) => !page.includes(heading))).toEqual([]);
    expect(teachings.filter((cited) => cited !== '' && !new RegExp(`\\b${cited}\\b`).test(page))).toEqual([]);
  });
});

describe('links in the documents', () => {
  const links = files()
    .filter((path) => path.endsWith('.md'))
    .flatMap((from) =>
      [...read(from).matchAll(/\]\((?!https?:)([^)#]+)/g)].map(([, to = '']) => ({
        from,
        to: normalize(join(dirname(from), to)).replaceAll('\\', '/'),
      })),
    );

  it('lead to files of the project', () => {
    expect(links.length).toBeGreaterThan(5);
    const there = files();
    expect(links.filter(({ to }) => !there.includes(to))).toEqual([]);
  });
});
