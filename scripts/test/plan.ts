import { type Suite, suites } from './suites.ts';

/** What one `npm test` runs. */
export interface Plan {
  statics: boolean;
  suites: readonly Suite[];
  /** Passed on to Vitest: parts of file paths. */
  filters: readonly string[];
}

/**
 * `npm test`: everything. `npm test -- static`, `-- unit`, `-- browser webmail`: these parts.
 * `npm test -- tests/browser/demo.test.ts`, or `-- browser demo`: single files, of the suite named or told by the path.
 */
export function plan(args: readonly string[]): Plan {
  const named = suites.filter((suite) => args.includes(suite));
  const filters = args.filter((arg) => arg !== 'static' && !suites.some((suite) => suite === arg));
  const told = suites.filter((suite) => filters.some((filter) => filter.startsWith(`tests/${suite}`)));
  const wanted = named.length > 0 ? named : told;
  if (wanted.length > 0) return { statics: args.includes('static'), suites: wanted, filters };
  if (args.includes('static')) return { statics: true, suites: [], filters };
  return { statics: filters.length === 0, suites, filters };
}
