import { canInstall } from './browsers/index.ts';
import { browsers, builds, type Check, statics } from './test/checks.ts';
import { plan } from './test/plan.ts';
import { type Counts, runSuite, type Suite } from './test/suites.ts';

/** `npm test`: every check and every test, or the parts named. Nothing stops the rest from being run and counted. */
const lines: string[] = [];
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const { statics: wantsStatics, suites, filters } = plan(process.argv.slice(2));
const inBrowsers = suites.some(needsBrowsers);

if (inBrowsers) await runChecks(browsers);
if (wantsStatics) await runChecks(statics);
for (const suite of suites.filter((name) => !needsBrowsers(name))) await runTests(suite);
if (inBrowsers) {
  const built = await runChecks(builds);
  for (const suite of suites.filter(needsBrowsers)) {
    if (built) await runTests(suite);
    else add(`${suite}: not run, the extension was not built`, { passed: 0, failed: 1, skipped: 0 });
  }
}

console.log(`\n${lines.join('\n')}\n`);
console.log(words(total));
process.exitCode = total.failed > 0 ? 1 : 0;

function needsBrowsers(suite: Suite): boolean {
  return suite === 'browser' || suite === 'webmail';
}

async function runChecks(checks: readonly Check[]): Promise<boolean> {
  let all = true;
  for (const { name, run } of checks) {
    console.log(`\n── ${name}`);
    const passed = await run().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : error);
      return false;
    });
    all &&= passed;
    if (passed) lines.push(`${name}: passed`);
    else {
      console.error(`FAILED: ${name}`);
      add(`${name}: FAILED`, { passed: 0, failed: 1, skipped: 0 });
    }
  }
  return all;
}

async function runTests(suite: Suite): Promise<void> {
  console.log(`\n── ${suite} tests`);
  const counts = await runSuite(suite, filters);
  const bare = suite === 'webmail' && !(await canInstall());
  add(`${suite}: ${words(counts)}${bare ? ' (a real Roundcube needs Debian with root)' : ''}`, counts);
}

function add(line: string, counts: Counts): void {
  lines.push(line);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}

function words({ passed, failed, skipped }: Counts): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
