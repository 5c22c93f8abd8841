import type { ChecklistId, Phrase } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';
import type { HintId } from '../../tone/index.ts';
import type { CueData } from '../types.ts';
import { Asks } from './asks.tsx';
import { Checklist } from './checklist.tsx';
import { Next } from './next.tsx';
import { Phrases } from './phrases.tsx';
import { Readings } from './readings.tsx';
import { Safety } from './safety.tsx';

interface AssistProps {
  data: CueData;
  /** Word on the phrases' buttons. */
  action: string;
  onInsert(phrase: Phrase): void;
  onTick(id: ChecklistId, done: boolean): void;
  onDismissHint(id: HintId): void;
  t: Translate;
}

/** All that an answer says, in the order a person needs it; the same in the page and in the paste box. */
export function Assist({ data, action, onInsert, onTick, onDismissHint, t }: AssistProps) {
  const { guidance } = data;
  const { rung, step } = guidance;
  const ordinary = guidance.phrases.filter((phrase) => phrase.step !== 'boundary');
  const boundary = guidance.phrases.filter((phrase) => phrase.step === 'boundary');
  // The draft that moved on holds its boundary: the words for it stay at hand, but behind what comes next.
  const stated = step !== 'boundary' && step !== 'calm';
  const limit = boundary.length > 0 && (
    <Phrases
      key={`boundary-${rung}`}
      heading={t('cue.boundary')}
      {...(rung === 0 || step === 'boundary' ? {} : { lead: t(`rung.${rung}`) })}
      phrases={boundary}
      action={action}
      onInsert={onInsert}
      t={t}
    />
  );
  return (
    <>
      {rung === 5 && <Safety t={t} />}
      <Readings data={data} onDismissHint={onDismissHint} t={t} />
      <Next guidance={guidance} t={t} />
      {!stated && limit}
      <Asks asks={data.asks} lang={data.conversation} t={t} />
      <Phrases
        key={step}
        heading={t('cue.phrases')}
        phrases={ordinary}
        action={action}
        onInsert={onInsert}
        t={t}
      />
      <Checklist data={data} onTick={onTick} t={t} />
      {stated && limit}
    </>
  );
}
