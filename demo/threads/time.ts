/** Minutes in `count` hours. */
export const hours = (count: number): number => count * 60;
/** Minutes in `count` days. */
export const days = (count: number): number => count * 24 * 60;
