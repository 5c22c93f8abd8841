import type { Translate } from '../../locales/index.ts';
import type { InterfaceLanguage } from '../types.ts';

/** Each language names itself, whatever the interface speaks now. */
const names = { en: 'English', es: 'Español', fi: 'Suomi', it: 'Italiano' } as const;

const choices = ['browser', 'en', 'es', 'fi', 'it'] as const satisfies readonly InterfaceLanguage[];

interface LanguagePickerProps {
  chosen: InterfaceLanguage;
  onLanguage(language: InterfaceLanguage): void;
  t: Translate;
}

export function LanguagePicker({ chosen, onLanguage, t }: LanguagePickerProps) {
  return (
    <select
      class="select"
      data-part="language"
      aria-label={t('popup.language')}
      value={chosen}
      onChange={({ currentTarget }) => {
        const picked = choices.find((choice) => choice === currentTarget.value);
        if (picked) onLanguage(picked);
      }}
    >
      {choices.map((choice) =>
        choice === 'browser' ? (
          <option key={choice} value={choice}>
            {t('popup.language.browser')}
          </option>
        ) : (
          <option key={choice} value={choice} lang={choice}>
            {names[choice]}
          </option>
        ),
      )}
    </select>
  );
}
