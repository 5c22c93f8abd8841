import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { files, isCode, type Room, read, roomOf } from './files.ts';

/** Which rooms each room may know, and the files by which. */
const arrows: Record<Room, readonly Room[]> = {
  entrypoints: ['components', 'platform', 'sites', 'casebook', 'guidance', 'tone', 'locales'],
  components: ['guidance', 'tone', 'locales'],
  platform: ['guidance', 'tone', 'locales'],
  sites: [],
  casebook: ['guidance', 'tone', 'locales'],
  guidance: ['tone'],
  tone: [],
  locales: [],
};
const faces: Partial<Record<Room, readonly string[]>> = {
  platform: ['platform/index.ts', 'platform/content.ts'],
  sites: ['sites/index.ts', 'sites/watch.ts'],
};

interface Import {
  from: string;
  to: string;
  typeOnly: boolean;
}

/** Every import of one of our own files by another, written statically, dynamically or as a re-export. */
function imports(): readonly Import[] {
  return files()
    .filter((path) => isCode(path) && roomOf(path))
    .flatMap((from) =>
      [...read(from).matchAll(/\b(import|export)\b([^;'"]*)['"](\.[^'"\n]+)['"]/g)].map(
        ([, , clause = '', specifier = '']) => ({
          from,
          to: posix.normalize(posix.join(posix.dirname(from), specifier.replace(/\?.*$/, ''))),
          typeOnly: isTypeOnly(clause),
        }),
      ),
    );
}

function isTypeOnly(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const named = /^\s*\{([^}]*)\}\s*from\s*$/.exec(clause)?.[1];
  return named?.split(',').every((name) => name.trim() === '' || /^\s*type\s/.test(name)) ?? false;
}

const between = imports().filter(({ from, to }) => roomOf(from) !== roomOf(to));
const said = ({ from, to }: Import) => `${from} → ${to}`;

describe('rooms of the source as it stands', () => {
  it('walks a graph that is really there', () => {
    expect(between.length).toBeGreaterThan(20);
    expect(imports().every(({ to }) => !to.startsWith('../'))).toBe(true);
  });

  it('keeps every arrow one way', () => {
    const wrong = between.filter(({ from, to }) => {
      const [here, there] = [roomOf(from), roomOf(to)];
      return !here || !there || !arrows[here].includes(there);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('enters every room by its face; components are named by entrypoints one by one', () => {
    const wrong = between.filter(({ to }) => {
      const room = roomOf(to);
      return room && room !== 'components' && !(faces[room] ?? [`${room}/index.ts`]).includes(to);
    });
    expect(wrong.map(said)).toEqual([]);
  });

  it('lets components know types only, and words', () => {
    const wrong = between.filter(
      ({ from, to, typeOnly }) => roomOf(from) === 'components' && roomOf(to) !== 'locales' && !typeOnly,
    );
    expect(wrong.map(said)).toEqual([]);
  });

  it('has no circle between rooms', () => {
    const order: readonly Room[] = [
      'entrypoints',
      'components',
      'platform',
      'sites',
      'casebook',
      'guidance',
      'tone',
    ];
    const back = between.filter(({ from, to }) => {
      const [here, there] = [order.indexOf(roomOf(from) as Room), order.indexOf(roomOf(to) as Room)];
      return there !== -1 && there <= here;
    });
    expect(back.map(said)).toEqual([]);
  });
});
