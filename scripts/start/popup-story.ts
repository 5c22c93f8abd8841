import { type Locale, locales } from '../../locales/index.ts';
import { eventually } from '../browsers/index.ts';
import type { Theatre } from './pages.ts';
import type { PageLike } from './stage.ts';

const names: Record<Locale, string> = { en: 'English', es: 'Spanish', fi: 'Finnish', it: 'Italian' };

/** Their message and a draft for the paste box, in the language of the picture. */
const pasted: Record<Locale, readonly [string, string]> = {
  en: ['Third broken lid in a month. When do I get my money back?', 'Calm down, it is our policy.'],
  es: ['Es la tercera tapa rota este mes. ¿Cuándo me devolvéis el dinero?', 'Cálmese, son las normas.'],
  fi: [
    'Jo kolmas rikkinäinen kansi kuussa. Milloin saan rahat takaisin?',
    'Rauhoitu nyt, meidän säännöt ovat tällaiset.',
  ],
  it: ['È il terzo coperchio rotto in un mese. Quando mi rimborsate?', 'Si calmi, sono le nostre regole.'],
};

export interface PopupScene {
  name: string;
  caption: string;
  /** Opens the popup; the page is the caller's to picture and close. */
  play(theatre: Theatre): Promise<PageLike>;
}

export const popupStory: readonly PopupScene[] = locales.map((locale) => ({
  name: `popup-${locale}`,
  caption: `The popup in ${names[locale]}, with their message and a draft in its paste box`,
  play: (theatre) => playPopup(theatre, locale),
}));

async function playPopup({ extensionPage }: Theatre, locale: Locale): Promise<PageLike> {
  const setting = await extensionPage('popup.html');
  await setting.evaluate(speak, locale);
  await setting.close();
  const popup = await extensionPage('popup.html');
  await popup.resize(400, 640);
  await eventually(() => popup.evaluate(speaks, locale), `the popup to speak ${names[locale]}`);
  for (const [index, text] of pasted[locale].entries()) {
    await eventually(() => popup.evaluate(focusBox, index), `text box ${index + 1} of the popup`);
    await popup.keyboard.type(text);
  }
  await eventually(() => popup.evaluate(answers, null), 'the popup to answer what was pasted');
  return popup;
}

/* The functions below run in the popup: they may use nothing from outside themselves. */

interface Extension {
  storage: { local: { set(values: Record<string, string>): Promise<void> } };
}

const speak = (interfaceLanguage: string): Promise<void> =>
  (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set({ interfaceLanguage });

const speaks = (locale: string): boolean =>
  document.documentElement.lang === locale && document.body.textContent.trim() !== '';

const focusBox = (index: number): boolean => {
  const box = document.querySelectorAll('textarea')[index];
  box?.focus();
  return box !== undefined && document.activeElement === box;
};

const answers = (): boolean => document.querySelector('[data-part="step"]') !== null;
