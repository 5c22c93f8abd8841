import { canInstall } from './browsers/index.ts';
import { addon, browsers, builds, type Check, statics } from './test/checks.ts';
import { type Counts, inWords } from './test/counts.ts';
import { plan } from './test/plan.ts';
import { runSuite, type Suite } from './test/suites.ts';

/** `npm test`: every check and every test, or the parts named. Nothing stops the rest from being run and counted. */
const lines: string[] = [];
const oneFailed: Counts = { passed: 0, failed: 1, skipped: 0 };
const total: Counts = { passed: 0, failed: 0, skipped: 0 };
const { statics: wantsStatics, suites, filters } = plan(process.argv.slice(2));
const inBrowsers = suites.some(needsBrowsers);

if (inBrowsers) await runChecks(browsers);
if (wantsStatics) await runChecks(statics);
for (const suite of suites.filter((name) => !needsBrowsers(name))) await runTests(suite);
if (inBrowsers) {
  const built = await runChecks(builds);
  if (built) await runChecks(addon);
  for (const suite of suites.filter(needsBrowsers)) {
    if (built) await runTests(suite);
    else add(`${suite}: not run, the extension was not built`, oneFailed);
  }
}

if (suites.length > 0 && total.passed + total.failed + total.skipped === 0) {
  add(`no test matches ${filters.join(' ')}`, oneFailed);
}

console.log(`\n${lines.join('\n')}\n`);
console.log(inWords(total));
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
      add(`${name}: FAILED`, oneFailed);
    }
  }
  return all;
}

async function runTests(suite: Suite): Promise<void> {
  console.log(`\n── ${suite} tests`);
  const counts = await runSuite(suite, filters);
  const bare = suite === 'webmail' && !(await canInstall());
  add(`${suite}: ${inWords(counts)}${bare ? ' (a real Roundcube needs Debian with root)' : ''}`, counts);
}

function add(line: string, counts: Counts): void {
  lines.push(line);
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
}
