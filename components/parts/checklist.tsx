import type { ChecklistId, ChecklistItem, Missing } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';
import type { CueData } from '../types.ts';
import { Tick } from './icons.tsx';
import { Quote } from './quote.tsx';

interface ChecklistProps {
  data: CueData;
  onTick(id: ChecklistId, done: boolean): void;
  t: Translate;
}

/** Calm, listen, focus, follow-up on one line; each ticked by the draft's own words or by hand. */
export function Checklist({ data, onTick, t }: ChecklistProps) {
  const { checklist, step } = data.guidance;
  if (checklist.length === 0) return null;
  const lacks = named(checklist);
  return (
    <section data-part="checklist">
      <h2 class="label">{t('cue.checklist')}</h2>
      <ol class="checklist">
        {checklist.map((item) => (
          <li key={item.id} class={item.id === step ? 'item item-now' : 'item'}>
            {/* biome-ignore lint/a11y/useSemanticElements: a native box would be toggled twice by the relayed copy of a click */}
            <button
              type="button"
              role="checkbox"
              aria-checked={item.state === 'done'}
              data-item={item.id}
              class="item-tick"
              onClick={() => onTick(item.id, item.state !== 'done')}
            >
              <span class="item-box">{item.state === 'done' && <Tick />}</span>
              {t(`step.${item.id}`)}
            </button>
            <Ground item={item} lacks={lacks.get(item.id) ?? []} data={data} t={t} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What an item's state rests on: the words that ticked it, the person's hand, or what is missing. */
function Ground({
  item,
  lacks,
  data,
  t,
}: {
  item: ChecklistItem;
  lacks: readonly Missing[];
  data: CueData;
  t: Translate;
}) {
  const words = data.ticked[item.id];
  if (item.by === 'person' && item.state === 'done') return <p class="ground faint">{t('cue.by_person')}</p>;
  if (item.state === 'done')
    return words ? (
      <p class="ground soft">
        <Quote words={words} lang={data.conversation} t={t} />
      </p>
    ) : null;
  if (lacks.length === 0) return null;
  return <p class="ground soft">{lacks.map((id) => t(`missing.${id}`)).join(' · ')}</p>;
}

/** The same lack is named once, where it is met first. */
function named(checklist: readonly ChecklistItem[]): ReadonlyMap<ChecklistId, readonly Missing[]> {
  const seen = new Set<Missing>();
  const lacks = new Map<ChecklistId, readonly Missing[]>();
  for (const { id, missing } of checklist) {
    const fresh = missing.filter((lack) => !seen.has(lack));
    for (const lack of fresh) seen.add(lack);
    lacks.set(id, fresh);
  }
  return lacks;
}
