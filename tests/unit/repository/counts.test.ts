import { describe, expect, it } from 'vitest';
import { countRun, inWords, type Report } from '../../../scripts/test/counts.ts';

const clean: Report = {
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [],
};

describe('counting a run', () => {
  it.each<[string, number, Report | undefined, string]>([
    ['all passed', 0, clean, '3 passed, 0 failed'],
    [
      'skipped and still to do',
      0,
      { ...clean, numPendingTests: 2, numTodoTests: 1 },
      '3 passed, 0 failed, 3 skipped',
    ],
    [
      'a failed test fails its file only once',
      1,
      {
        ...clean,
        numFailedTests: 1,
        testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
      },
      '3 passed, 1 failed',
    ],
    [
      'a file that cannot be imported',
      1,
      { ...clean, testResults: [{ status: 'failed', assertionResults: [] }] },
      '3 passed, 1 failed',
    ],
    ['an error outside of every test', 1, clean, '3 passed, 1 failed'],
    ['a crash before the report', 1, undefined, '0 passed, 1 failed'],
    ['no report although it ended well', 0, undefined, '0 passed, 1 failed'],
  ])('%s', (_name, code, report, words) => {
    expect(inWords(countRun(code, report))).toBe(words);
  });
});
