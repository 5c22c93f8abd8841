import { useId, useState } from 'preact/hooks';
import type { Phrase } from '../../guidance/index.ts';
import type { Translate } from '../../locales/index.ts';
import { Chevron } from './icons.tsx';

/** Phrases in sight before the rest is unfolded: a short list is read, a long one is not. */
const inSight = 2;

interface PhrasesProps {
  heading: string;
  /** A line above the phrases, such as what this rung of the ladder means. */
  lead?: string;
  phrases: readonly Phrase[];
  /** Word on the button that takes the phrase over. */
  action: string;
  onInsert(phrase: Phrase): void;
  t: Translate;
}

/** Sentences to take over, each shown whole in the conversation's language. */
export function Phrases({ heading, lead, phrases, action, onInsert, t }: PhrasesProps) {
  const [all, setAll] = useState(false);
  const prefix = useId();
  if (phrases.length === 0) return null;
  const shown = all ? phrases : phrases.slice(0, inSight);
  const hidden = phrases.length - shown.length;
  return (
    <section>
      <h2 class="label">{heading}</h2>
      {lead !== undefined && <p>{lead}</p>}
      <ul class="phrases">
        {shown.map((phrase) => (
          <li key={phrase.id} class="phrase" data-part="phrase" data-phrase={phrase.id}>
            <p id={`${prefix}-${phrase.id}-text`} lang={phrase.language}>
              {phrase.text}
            </p>
            <button
              type="button"
              class="button"
              id={`${prefix}-${phrase.id}`}
              aria-labelledby={`${prefix}-${phrase.id} ${prefix}-${phrase.id}-text`}
              onClick={({ detail }) => {
                // The second click of a shaking hand does not put the sentence in twice.
                if (detail < 2) onInsert(phrase);
              }}
            >
              {action}
            </button>
          </li>
        ))}
      </ul>
      {hidden > 0 && (
        <button type="button" class="link" onClick={() => setAll(true)}>
          {t.count('cue.more_phrases', hidden)} <Chevron />
        </button>
      )}
    </section>
  );
}
