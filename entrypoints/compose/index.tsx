import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hear } from '../../platform/content.ts';
import { createDesk } from './desk.tsx';

/** The heavy part, brought into a frame only when its watcher has found a composer. */
export default defineUnlistedScript(() => {
  const watch = globalThis.evenkeelWatch;
  if (!watch || watch.onComposer) return;
  const desk = createDesk(watch);
  watch.onComposer = desk.use;
  watch.onChange = desk.pageChanged;
  desk.use(watch.current);
  hear((notice) => desk.hear(notice));
});
