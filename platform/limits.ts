/**
 * Longest single text that crosses to the worker, in UTF-16 units. `sites` and `tone` bound what they take at the same
 * length by themselves, for neither knows this room; what was cut is said to the person.
 */
export const maxTextLength = 100_000;
/** Most messages of one thread that cross to the worker; the newest are kept. */
export const maxMessages = 60;
