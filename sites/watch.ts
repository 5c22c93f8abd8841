/**
 * The light face of this room, for the watcher alone: it lies in every page of a turned-on site, and what reads and
 * inserts must not come with it. The one exception to "one public face a room".
 */
export { composerFrom, findComposer, isThere } from './find.ts';
export { siteFor } from './registry.ts';
export type { Composer, Site } from './types.ts';
