import type { CustomerReading, Reading } from '../tone/index.ts';
import { lastRun, type Standing } from './ladder/rung.ts';
import { sightOf } from './sight.ts';
import type { Policy, ShownHint, Step } from './types.ts';

/** Customer messages whose mood is looked at. Source: EVIDENCE, "Starting parameters". */
const moodFromLast = 3;

/**
 * Whether the cue is a dot without words: ordinary mail, with nothing in it or in the draft to point at. Source: DESIGN,
 * law 3; EVIDENCE, "Why people uninstall".
 *
 * Mood alone opens it only when it is open anger, or when the customer had to write more than once: the gate stays shut
 * on a first complaint. Repair in the last message counts as ordinary mail again.
 */
export function isQuiet(
  reading: Reading,
  { step, hint, standing }: { step: Step; hint: ShownHint | undefined; standing: Standing },
  policy: Policy,
): boolean {
  if (hint || standing.rung > 0 || step === 'calm' || step === 'boundary') return false;
  if (reading.draft.words >= policy.hintsFromWords) {
    if (reading.unanswered.length > 0) return false;
    if (sightOf(reading).blind) return false;
  }
  return !isUpset(reading);
}

function isUpset(reading: Reading): boolean {
  const customer = reading.messages.flatMap((found) => (found.from === 'customer' ? [found.reading] : []));
  if (customer.at(-1)?.repair === true) return false;
  const recent = customer.slice(-moodFromLast);
  if (recent.some(({ mood }) => mood === 'angry')) return true;
  if (customer.length > 1 && recent.some(({ mood }) => mood === 'tense')) return true;
  return lastRun(reading).indices.some((index) => {
    const found = reading.messages[index];
    return found?.from === 'customer' && hasHeat(found.reading);
  });
}

/** Merry swearing at nobody is not heat; where the mood could not be read, conduct is taken at its word. */
function hasHeat({ conduct, mood }: CustomerReading): boolean {
  return conduct.length > 0 && mood !== 'calm';
}
