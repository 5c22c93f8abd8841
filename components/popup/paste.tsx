import type { Translate } from '../../locales/index.ts';
import { Assist } from '../parts/assist.tsx';
import { Limits } from '../parts/coverage.tsx';
import { OwnWindow } from '../parts/icons.tsx';
import type { PasteData, PopupEvents } from '../types.ts';

interface PasteProps {
  paste: PasteData;
  ownWindow: boolean;
  events: PopupEvents;
  t: Translate;
}

/** Their message and the draft, pasted: the same reading and next step as in a page, with no permission at all. */
export function Paste({ paste, ownWindow, events, t }: PasteProps) {
  const { theirs, yours, cue } = paste;
  const empty = theirs === '' && yours === '';
  return (
    <>
      <Box
        id="theirs"
        label={t('popup.theirs')}
        hint={t('popup.theirs.hint')}
        text={theirs}
        onText={events.onTheirs}
      />
      <Box
        id="yours"
        label={t('popup.yours')}
        hint={t('popup.yours.hint')}
        text={yours}
        onText={events.onYours}
      />
      <p class="faint small">{t('popup.local')}</p>
      <div class="actions">
        <button type="button" class="button" data-part="clear" disabled={empty} onClick={events.onClear}>
          {t('popup.clear')}
        </button>
        {!ownWindow && (
          <button type="button" class="link link-quiet" data-part="own-window" onClick={events.onOpenWindow}>
            <OwnWindow /> {t('popup.window')}
          </button>
        )}
      </div>
      {!empty && cue && (
        <section class="result" data-part="result" aria-label={t('popup.result')}>
          <Assist
            data={cue}
            action={t('popup.add')}
            onInsert={events.onAddPhrase}
            onTick={events.onTickPaste}
            onDismissHint={events.onDismissPaste}
            t={t}
          />
          <Limits limits={cue.limits} t={t} />
        </section>
      )}
    </>
  );
}

interface BoxProps {
  id: 'theirs' | 'yours';
  label: string;
  hint: string;
  text: string;
  onText(text: string): void;
}

function Box({ id, label, hint, text, onText }: BoxProps) {
  return (
    <div class="box">
      <label class="label" for={`box-${id}`}>
        {label}
      </label>
      <textarea
        id={`box-${id}`}
        class="text"
        data-part={`${id}-text`}
        dir="auto"
        rows={3}
        placeholder={hint}
        value={text}
        onInput={({ currentTarget }) => onText(currentTarget.value)}
      />
    </div>
  );
}
