import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));

export const targets = ['chrome', 'firefox'] as const;
export type Target = (typeof targets)[number];

/**
 * Folder of the extension as it ships, unpacked; tests load it unchanged.
 * @throws Error when it has not been built.
 */
export function builtExtension(target: Target): string {
  const folder = resolve(root, process.env.EVENKEEL_OUT ?? '.output', `${target}-mv3`);
  if (existsSync(join(folder, 'manifest.json'))) return folder;
  throw new Error(`no built extension in ${folder}: run npm run build, or npm test, which builds first`);
}

/** Paths of every file in the built extension, from its folder. */
export function builtFiles(target: Target): readonly string[] {
  const folder = builtExtension(target);
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
}

export function builtText(target: Target, path: string): string {
  return readFileSync(join(builtExtension(target), path), 'utf8');
}
