import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

/** Every file of the project as it is now, tracked or about to be; paths from the root, with `/`. */
export function files(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  return listed.split('\0').filter((path) => path !== '' && existsSync(join(root, path)));
}

export function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** The rooms whose code ships to the person's browser. */
const rooms = [
  'entrypoints',
  'components',
  'platform',
  'sites',
  'casebook',
  'guidance',
  'tone',
  'locales',
] as const;
export type Room = (typeof rooms)[number];

export function roomOf(path: string): Room | undefined {
  return rooms.find((room) => path.startsWith(`${room}/`));
}

export const isCode = (path: string): boolean => /\.(ts|tsx|mjs|js)$/.test(path);
