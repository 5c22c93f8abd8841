import type { Translate } from '../../locales/index.ts';
import type { CueData } from '../types.ts';

/** What of the thread was read, and in words where the reading ends. */
export function Coverage({ coverage, limits, t }: Pick<CueData, 'coverage' | 'limits'> & { t: Translate }) {
  const { kind, read } = coverage;
  const extent = kind === 'none' ? t('coverage.none') : t.count(`coverage.${kind}`, read);
  return (
    <p class="faint" data-part="coverage">
      {[extent, ...inWords(limits, t)].join(' ')}
    </p>
  );
}

/** Where the reading of pasted text ends; nothing when it does not. */
export function Limits({ limits, t }: Pick<CueData, 'limits'> & { t: Translate }) {
  if (limits.length === 0) return null;
  return (
    <p class="faint" data-part="coverage">
      {inWords(limits, t).join(' ')}
    </p>
  );
}

function inWords(limits: CueData['limits'], t: Translate): readonly string[] {
  return limits.map((limit) => t(`limit.${limit}`));
}
