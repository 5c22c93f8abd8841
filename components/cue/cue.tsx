import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Translate } from '../../locales/index.ts';
import type { CueData, CueEvents, Shortcut } from '../types.ts';
import { Announce } from './announce.tsx';
import { Panel } from './panel.tsx';
import { Pill } from './pill.tsx';

export interface CueProps {
  data: CueData;
  events: CueEvents;
  open: boolean;
  /** The keys that open the cue from the draft. */
  shortcut: Shortcut;
  t: Translate;
}

/** The small thing beside the composer: a quiet pill, or open, a panel. */
export function Cue({ data, events, open, shortcut, t }: CueProps) {
  const root = useRef<HTMLDivElement>(null);
  const byKeyboard = useRef(false);
  const toggle = (next: boolean) => (keyboard: boolean) => {
    byKeyboard.current = keyboard;
    events.onToggle(next);
  };
  // Whoever opened or closed it with a key goes on with keys from there; a click leaves the caret in the draft.
  useLayoutEffect(() => {
    if (byKeyboard.current)
      root.current?.querySelector<HTMLElement>('[data-part=panel], [data-part=pill]')?.focus();
    byKeyboard.current = false;
  }, [open]);
  return (
    <div class="ek cue" lang={t.locale} ref={root}>
      <Announce data={data} t={t} />
      {open ? (
        <Panel data={data} events={events} onClose={toggle(false)} t={t} />
      ) : (
        <Pill data={data} shortcut={shortcut} onOpen={toggle(true)} t={t} />
      )}
    </div>
  );
}
