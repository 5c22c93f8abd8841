import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Counts, countRun } from './counts.ts';
import { runTool } from './tool.ts';

/** The projects of vitest.config.ts, in the order they run: the quick ones first. */
export const suites = ['unit', 'captures', 'browser', 'webmail'] as const;
export type Suite = (typeof suites)[number];

/**
 * Runs one suite, or the files of it whose path holds one of `filters`. A suite without any test fails; with filters
 * it may have none, since they may be meant for another.
 */
export async function runSuite(suite: Suite, filters: readonly string[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-report-'));
  const file = join(folder, 'report.json');
  const args = [
    'run',
    '--project',
    suite,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ];
  const lenient = filters.length > 0 ? ['--passWithNoTests'] : [];
  try {
    const code = await runTool('vitest', [...args, ...lenient, ...filters]);
    const written = await readFile(file, 'utf8').catch(() => undefined);
    return countRun(code, written === undefined ? undefined : JSON.parse(written));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
