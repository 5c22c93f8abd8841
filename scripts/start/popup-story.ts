import { type Locale, locales } from '../../locales/index.ts';
import { eventually } from '../browsers/index.ts';
import type { Theatre } from './pages.ts';
import type { PageLike } from './stage.ts';

const names: Record<Locale, string> = { en: 'English', es: 'Spanish', fi: 'Finnish', it: 'Italian' };

/** Their message and a draft for the paste box, in the language of the picture. */
const pasted: Record<Locale, { theirs: string; yours: string }> = {
  en: {
    theirs: 'Third broken lid in a month. When do I get my money back?',
    yours: 'Calm down, it is our policy.',
  },
  es: {
    theirs: 'Es la tercera tapa rota este mes. ¿Cuándo me devolvéis el dinero?',
    yours: 'Cálmese, son las normas.',
  },
  fi: {
    theirs: 'Jo kolmas rikkinäinen kansi kuussa. Milloin saan rahat takaisin?',
    yours: 'Rauhoitu nyt, meidän säännöt ovat tällaiset.',
  },
  it: {
    theirs: 'È il terzo coperchio rotto in un mese. Quando mi rimborsate?',
    yours: 'Si calmi, sono le nostre regole.',
  },
};

/** Of the popup, in pixels. */
const width = 400;

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
  await popup.resize(width, 700);
  await eventually(() => popup.evaluate(openPasteBox, locale), `the popup to speak ${names[locale]}`);
  await eventually(() => popup.evaluate(isCleared, null), 'the paste box to be empty');
  for (const [box, text] of Object.entries(pasted[locale])) {
    await eventually(() => popup.evaluate(focusBox, box), `the popup’s box for ${box}`);
    await popup.keyboard.type(text);
  }
  const { yours } = pasted[locale];
  await eventually(() => popup.evaluate(answers, yours), 'the popup to quote the fault in the draft');
  await popup.resize(width, await popup.evaluate(heightOf, null));
  return popup;
}

/* The functions below run in the popup: they may use nothing from outside themselves. */

interface Extension {
  storage: { local: { set(values: Record<string, string>): Promise<void> } };
}

const speak = (interfaceLanguage: string): Promise<void> =>
  (globalThis as unknown as { chrome: Extension }).chrome.storage.local.set({ interfaceLanguage });

const openPasteBox = (locale: string): boolean => {
  if (document.documentElement.lang !== locale) return false;
  document.querySelector<HTMLElement>('[data-tab="paste"]')?.click();
  return document.querySelector('textarea') !== null;
};

/** What an earlier picture left in the boxes is taken out by the popup's own button. */
const isCleared = (): boolean => {
  document.querySelector<HTMLButtonElement>('[data-part="clear"]:enabled')?.click();
  return document.querySelector('[data-part="result"]') === null;
};

const focusBox = (box: string): boolean => {
  const area = document.querySelector<HTMLTextAreaElement>(`[data-part="${box}-text"]`);
  area?.focus();
  return area !== null && document.activeElement === area;
};

/** A hint that quotes this very draft. */
const answers = (draft: string): boolean => {
  const hint = document.querySelector('[data-part="result"] [data-part="hint"]')?.textContent ?? '';
  return draft.split(/[^\p{L}]+/u).some((word) => word.length > 3 && hint.includes(word));
};

const heightOf = (): number => document.documentElement.scrollHeight;
