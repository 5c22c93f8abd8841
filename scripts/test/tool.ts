import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The tools' own packages, and the program of each. */
const packages = {
  tsc: 'typescript',
  biome: '@biomejs/biome',
  knip: 'knip',
  vitest: 'vitest',
  wxt: 'wxt',
  'web-ext': 'web-ext',
} as const;
export type Tool = keyof typeof packages;

/**
 * Runs one of the project's tools under the Node that runs this script, whatever Node the machine has, and lets it
 * speak for itself.
 * @returns its exit code; 1 when a signal ended it.
 */
export async function runTool(tool: Tool, args: readonly string[]): Promise<number> {
  const folder = join(root, 'node_modules', packages[tool]);
  const { bin } = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const program = bin[tool];
  if (!program) throw new Error(`${packages[tool]} has no program ${tool}; run npm ci`);
  const child = spawn(process.execPath, [join(folder, program), ...args], {
    cwd: root,
    env: environment(),
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

function environment(): NodeJS.ProcessEnv {
  const { FORCE_COLOR, NO_COLOR, ...env } = process.env;
  env.PATH = [dirname(process.execPath), env.PATH].join(delimiter);
  const plain = NO_COLOR !== undefined || !process.stdout.isTTY;
  return plain
    ? { ...env, NO_COLOR: '1' }
    : { ...env, ...(FORCE_COLOR === undefined ? {} : { FORCE_COLOR }) };
}
