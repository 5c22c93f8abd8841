import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startWatching } from './watching.ts';

/**
 * The small script that a turned-on site carries: it waits for a composer and keeps the keyboard of page and cue
 * apart. An unlisted script rather than a content script, because the wrapper of the latter costs every page 13 kB
 * and announces itself to the page by an event.
 */
export default defineUnlistedScript(startWatching);
