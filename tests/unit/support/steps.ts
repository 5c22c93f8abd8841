import { Session } from 'node:inspector/promises';

// Only code compiled from now on has its loops counted, and everything runs unoptimised: files that count steps do
// nothing else, and import what they measure after this module.
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * Steps that `run` takes in scripts whose address matches: how often each of their functions and blocks is entered,
 * added up. The same work gives the same number on any machine, busy or not. Import the code to be measured with
 * `await import(…)` after this module, or loops in functions that ran before are not seen.
 *
 * Work inside the engine's own functions (`indexOf`, `slice`, regular expressions) is one step whatever it costs:
 * tests/unit/repository/patterns.test.ts looks after the regular expressions.
 */
export async function stepsOf(run: () => Promise<unknown> | unknown, inFiles: RegExp): Promise<number> {
  await session.post('Profiler.takePreciseCoverage');
  await run();
  const { result } = await session.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (!inFiles.test(url)) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}

/** Steps that what is done once may cost, whatever the size. */
const once = 2_000;

/**
 * How much more steps four times the size takes: about 4 when linear, 16 when quadratic. Work is done once before
 * counting, so that tables made at the first call are not counted. Throws when nothing was counted.
 */
export async function growthOf(
  work: (size: number) => Promise<unknown> | unknown,
  size: number,
  inFiles: RegExp,
): Promise<number> {
  await work(size);
  const small = await stepsOf(() => work(size), inFiles);
  const large = await stepsOf(() => work(4 * size), inFiles);
  if (small === 0) throw new Error(`no step was counted in ${inFiles}`);
  return Math.max(0, large - once) / small;
}

/** The most that `growthOf` may say of linear work. */
export const linear = 4.5;
