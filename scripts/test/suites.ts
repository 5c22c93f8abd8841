import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool } from './tool.ts';

/** The projects of vitest.config.ts, in the order they run: the quick ones first. */
export const suites = ['unit', 'captures', 'browser', 'webmail'] as const;
export type Suite = (typeof suites)[number];

export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** What is read of Vitest's JSON report. */
interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  testResults: { status: string; assertionResults: { status: string }[] }[];
}

/**
 * Runs one suite, or the files of it whose path holds one of `filters`.
 * A file that fails before or beside its tests (it cannot be imported, a hook throws) counts as one failed.
 */
export async function runSuite(suite: Suite, filters: readonly string[]): Promise<Counts> {
  const folder = await mkdtemp(join(tmpdir(), 'evenkeel-report-'));
  const file = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  try {
    const code = await runTool('vitest', [
      'run',
      '--project',
      suite,
      '--passWithNoTests',
      ...reporters,
      ...filters,
    ]);
    const written = await readFile(file, 'utf8').catch(() => undefined);
    const counts = written === undefined ? { passed: 0, failed: 0, skipped: 0 } : count(JSON.parse(written));
    return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function count(report: Report): Counts {
  const brokenFiles = report.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((assertion) => assertion.status === 'failed'),
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + brokenFiles.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
