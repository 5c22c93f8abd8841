import type { Translate } from '../../locales/index.ts';
import type { CueData } from '../types.ts';

/** What was read, and in words where the reading ends. */
export function Coverage({ coverage, limits, t }: Pick<CueData, 'coverage' | 'limits'> & { t: Translate }) {
  const { kind, read } = coverage;
  const extent = kind === 'none' ? t('coverage.none') : t.count(`coverage.${kind}`, read);
  return (
    <p class="faint" data-part="coverage">
      {[extent, ...limits.map((limit) => t(`limit.${limit}`))].join(' ')}
    </p>
  );
}
