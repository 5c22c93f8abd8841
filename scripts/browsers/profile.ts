import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Writes the person's languages into a Chromium profile before it is started: an emulated locale reaches pages only,
 * not the extension's worker.
 */
export async function prepareProfile(userDataDir: string, locale: string): Promise<void> {
  const folder = join(userDataDir, 'Default');
  const file = join(folder, 'Preferences');
  await mkdir(folder, { recursive: true });
  const before: Record<string, unknown> = await readFile(file, 'utf8').then(JSON.parse, () => ({}));
  const intl = { selected_languages: locale, accept_languages: locale };
  await writeFile(file, JSON.stringify({ ...before, intl }));
}
