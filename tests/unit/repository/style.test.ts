import { describe, expect, it } from 'vitest';
import { files, isCode, read, roomOf } from './files.ts';

const ours = files().filter((path) => path !== 'package-lock.json');
const counted = ours.filter((path) => /\.(ts|tsx|mjs|css)$/.test(path));
const lines = (path: string) => read(path).split('\n').length - 1;
/** Rules about a word cannot be written without it. */
const rules = ['tests/unit/repository/', 'scripts/lint/', 'biome.json'];
const ruled = ours.filter((path) => !rules.some((rule) => path.startsWith(rule)));

function holding(paths: readonly string[], pattern: RegExp): readonly string[] {
  return paths.flatMap((path) =>
    read(path)
      .split('\n')
      .flatMap((line, index) =>
        pattern.test(line) ? [`${path}:${index + 1}: ${line.trim().slice(0, 100)}`] : [],
      ),
  );
}

describe('house style', () => {
  it('has no file longer than 350 lines', () => {
    const lengths = counted.map(lines).sort((a, b) => a - b);
    console.log(
      `${lengths.length} files, median ${lengths[Math.floor(lengths.length / 2)]} lines, longest ${lengths.at(-1)}`,
    );
    expect(counted.filter((path) => lines(path) > 350)).toEqual([]);
  });

  it('leaves nothing for later in the code', () => {
    expect(holding(ruled.filter(isCode), /\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it('silences neither the compiler nor the rules that guard the laws', () => {
    const silenced =
      /@ts-(ignore|expect-error|nocheck)|eslint-disable|biome-ignore-(all|start)|biome-ignore (plugin|format|lint:|lint\/(security|style\/noRestricted|style\/noNonNull|suspicious\/noExplicitAny))/;
    expect(holding(ruled.filter(isCode), silenced)).toEqual([]);
  });

  it('skips no test without saying why in its name, and focuses none', () => {
    const tests = ruled.filter((path) => path.startsWith('tests/') && isCode(path));
    expect(holding(tests, /\b(it|test|describe)\.(only|todo|fails)\b|\bretry:/)).toEqual([]);
  });

  it('waits in tests for conditions, never for a time', () => {
    const tests = ruled.filter((path) => path.startsWith('tests/') && isCode(path));
    expect(
      holding(tests, /waitForTimeout|timers\/promises|new Promise\(\s*\(?\w*\)?\s*=>\s*setTimeout/),
    ).toEqual([]);
  });

  it('gives every room but the entrypoints one public face', () => {
    const rooms = new Set(ours.map(roomOf).filter((room) => room !== undefined));
    const faceless = [...rooms].filter(
      (room) => room !== 'entrypoints' && room !== 'components' && !ours.includes(`${room}/index.ts`),
    );
    expect(faceless).toEqual([]);
  });
});
