import * as v from 'valibot';
import { browser } from 'wxt/browser';

const interfaceLanguage = v.picklist(['browser', 'en', 'es', 'fi', 'it']);

/** What the person has set; the same in every window. */
export interface Settings {
  /** `browser`: the first of the browser's languages that the interface speaks. */
  interfaceLanguage: v.InferOutput<typeof interfaceLanguage>;
}

const defaults: Settings = { interfaceLanguage: 'browser' };

/** Stored settings; a value that is not legal falls back to its own default, the others stay. */
export async function loadSettings(): Promise<Settings> {
  const stored = await browser.storage.local.get('interfaceLanguage');
  const language = v.safeParse(interfaceLanguage, stored.interfaceLanguage);
  return { interfaceLanguage: language.success ? language.output : defaults.interfaceLanguage };
}

/** Takes effect at the next request and in every popup opened from then on. */
export async function saveSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ ...settings });
}

/** BCP 47 tags in order of wish, for `chooseLocale`. */
export async function wantedLanguages(): Promise<readonly string[]> {
  const { interfaceLanguage } = await loadSettings();
  return interfaceLanguage === 'browser' ? navigator.languages : [interfaceLanguage];
}
