import type { Translate } from '../../locales/index.ts';
import { Notice } from '../parts/notice.tsx';
import type { CueData, CueEvents } from '../types.ts';

/** What keeps the cue from its work on this page, said plainly, each with the way on. */
export function Troubles({ data, events, t }: { data: CueData; events: CueEvents; t: Translate }) {
  const { state, reloadAdvised } = data;
  return (
    <>
      {state === 'orphaned' && (
        <Notice kind="orphaned">
          <p>{t('cue.orphaned')}</p>
          <Reload onReload={events.onReload} t={t} />
        </Notice>
      )}
      {state === 'cannot_read' && (
        <Notice kind="cannot_read">
          <p>{t('cue.cannot_read')}</p>
          <button type="button" class="button" onClick={events.onOpenPaste}>
            {t('cue.offered.paste')}
          </button>
        </Notice>
      )}
      {reloadAdvised && state !== 'orphaned' && (
        <Notice kind="reload">
          <p>{t('cue.reload_advised')}</p>
          <Reload onReload={events.onReload} t={t} />
        </Notice>
      )}
    </>
  );
}

function Reload({ onReload, t }: { onReload(): void; t: Translate }) {
  return (
    <button type="button" class="button" onClick={onReload}>
      {t('cue.reload')}
    </button>
  );
}
