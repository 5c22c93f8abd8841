import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { root } from './files.ts';
import { fair, foul } from './snippets.ts';

interface Diagnostic {
  category: string;
  message: string;
  location: { path: string };
}

const folder = mkdtempSync(join(tmpdir(), 'evenkeel-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** One run of the real linter, with the project's own rules, over snippets that never lie in the project. */
function lint(): readonly Diagnostic[] {
  cpSync(join(root, 'biome.json'), join(folder, 'biome.json'));
  cpSync(join(root, 'scripts/lint'), join(folder, 'scripts/lint'), { recursive: true });
  [...foul, ...fair].forEach(({ room, code }, index) => {
    const file = join(folder, path(room, index));
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, `${code}\n`);
  });
  const biome = join(root, 'node_modules/@biomejs/biome');
  const { bin } = JSON.parse(readFileSync(join(biome, 'package.json'), 'utf8')) as { bin: { biome: string } };
  const args = ['lint', '--vcs-enabled=false', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(process.execPath, [join(biome, bin.biome), ...args], {
    cwd: folder,
    encoding: 'utf8',
  });
  return (JSON.parse(stdout) as { diagnostics: Diagnostic[] }).diagnostics;
}

function path(room: string, index: number): string {
  return `${room}/deep/snippet${index}.tsx`;
}

const found = lint();
const rulesOf = (room: string, index: number): readonly string[] =>
  found
    .filter(({ location }) => location.path === path(room, index))
    .map(({ category, message }) => `${category}: ${message}`);

describe('the linter refuses', () => {
  it.each(foul.map((snippet, index) => [`${snippet.room}: ${snippet.code}`, snippet, index] as const))(
    '%s',
    (_, snippet, index) => {
      expect(rulesOf(snippet.room, index).join('\n')).toContain(snippet.says);
    },
  );
});

describe('the linter allows', () => {
  it.each(fair.map((snippet, index) => [`${snippet.room}: ${snippet.code}`, snippet, index] as const))(
    '%s',
    (_, { room }, index) => {
      expect(rulesOf(room, foul.length + index)).toEqual([]);
    },
  );
});
