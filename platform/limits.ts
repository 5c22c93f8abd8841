/** Longest single text that crosses to the worker, in UTF-16 units; sites cut at this length and say so. */
export const maxTextLength = 100_000;
/** Most messages of one thread that cross to the worker; the newest are kept. */
export const maxMessages = 60;
