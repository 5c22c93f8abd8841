import type { Conduct, CustomerReading } from '../../tone/index.ts';

/**
 * The conduct in one message that counts for the ladder: what is aimed at people. Source: LABELS, "Threads, said exactly".
 *
 * A threat of harm counts whatever it is aimed at. Insults, discrimination and sexual remarks are aimed at people by what
 * they are, so they count unless the reader says that the heat is on the situation. Swearing counts only at a person;
 * swearing at the company as a thing, or at the situation, is not abuse.
 */
export function conductAtPeople({ conduct, target }: CustomerReading): readonly Conduct[] {
  return conduct.filter((kind) => {
    if (kind === 'threat') return true;
    if (kind === 'obscene') return target === 'person';
    return target !== 'situation';
  });
}
