import type { Translate } from '../../locales/index.ts';
import { Mark } from '../parts/icons.tsx';
import type { CueData, Shortcut } from '../types.ts';

interface PillProps {
  data: CueData;
  shortcut: Shortcut;
  onOpen(byKeyboard: boolean): void;
  t: Translate;
}

/** Closed: on ordinary mail a dot, else the step in words with at most the strongest thing beside it. */
export function Pill({ data, shortcut, onOpen, t }: PillProps) {
  const words = wordsOf(data, t);
  const quiet = isQuiet(data);
  return (
    <button
      type="button"
      class={classOf(data, quiet)}
      data-part="pill"
      aria-haspopup="dialog"
      aria-expanded={false}
      aria-keyshortcuts={shortcut.aria}
      title={quiet ? `${words.step} (${shortcut.shown})` : shortcut.shown}
      {...(quiet ? { 'aria-label': t('cue.dot', { step: words.step }) } : {})}
      onClick={(event) => onOpen(event.detail === 0)}
    >
      {quiet ? (
        <span class="dot" />
      ) : (
        <>
          <Mark />
          <span>{words.step}</span>
          {words.more !== undefined && <span class="soft">· {words.more}</span>}
        </>
      )}
    </button>
  );
}

function isQuiet({ state, guidance }: CueData): boolean {
  return state === 'reading' || (state === 'ready' && guidance.quiet);
}

function classOf({ state, guidance }: CueData, quiet: boolean): string {
  if (quiet) return state === 'reading' ? 'pill pill-dot pill-reading' : 'pill pill-dot';
  return state === 'ready' && guidance.step === 'boundary' ? 'pill pill-boundary' : 'pill';
}

function wordsOf({ state, guidance, asks, yours }: CueData, t: Translate): { step: string; more?: string } {
  if (state === 'reading') return { step: t('cue.reading') };
  if (state !== 'ready') return { step: t(`cue.pill.${state}`) };
  if (guidance.rung === 5 && guidance.step === 'boundary') return { step: t('cue.pill.safety') };
  const step = t(`cue.pill.${guidance.step}`);
  if (guidance.step === 'boundary' || guidance.step === 'calm') return { step };
  // An unanswered question outweighs any fault of tone. Source: EVIDENCE, "What calms".
  if (asks.length > 0) return { step, more: t.count('cue.pill.asks', asks.length) };
  return yours ? { step, more: t(`hint.${yours.id}.title`) } : { step };
}
