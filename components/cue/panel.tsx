import type { Translate } from '../../locales/index.ts';
import { Assist } from '../parts/assist.tsx';
import { Brand } from '../parts/brand.tsx';
import { Coverage } from '../parts/coverage.tsx';
import { Bell, Cross } from '../parts/icons.tsx';
import type { CueData, CueEvents } from '../types.ts';
import { moveFocus } from './keys.ts';
import { NotInserted } from './not-inserted.tsx';
import { Offered } from './offered.tsx';
import { Troubles } from './troubles.tsx';

interface PanelProps {
  data: CueData;
  events: CueEvents;
  onClose(byKeyboard: boolean): void;
  t: Translate;
}

/** Open: both readings, the step, the checklist, what is still to answer, and phrases to take over. */
export function Panel({ data, events, onClose, t }: PanelProps) {
  const whole = data.state === 'ready';
  return (
    <div
      class="panel"
      data-part="panel"
      role="dialog"
      aria-label={t('cue.panel')}
      tabIndex={-1}
      onKeyDown={moveFocus}
    >
      <Brand>
        <button
          type="button"
          class="icon-button"
          data-part="close"
          aria-label={t('cue.close')}
          onClick={(event) => onClose(event.detail === 0)}
        >
          <Cross />
        </button>
      </Brand>
      {/* Firefox makes what scrolls a stop of Tab; the arrow keys scroll it here by walking through its controls. */}
      <div class="panel-body" tabIndex={-1}>
        <Troubles data={data} events={events} t={t} />
        {data.state === 'reading' && <p class="faint">{t('cue.reading')}</p>}
        {data.notInserted && <NotInserted phrase={data.notInserted} events={events} t={t} />}
        {whole && <Offered data={data} events={events} t={t} />}
        {whole && (
          <Assist
            data={data}
            action={t('cue.insert')}
            onInsert={events.onInsert}
            onTick={events.onTick}
            onDismissHint={events.onDismissHint}
            t={t}
          />
        )}
        <footer class="foot">
          {whole && <Coverage coverage={data.coverage} limits={data.limits} t={t} />}
          {data.state !== 'orphaned' && (
            <button type="button" class="link link-quiet" data-part="mute" onClick={events.onMute}>
              <Bell /> {t('cue.mute')}
            </button>
          )}
        </footer>
      </div>
    </div>
  );
}
