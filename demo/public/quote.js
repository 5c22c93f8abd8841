/** @import { Person } from './store.js' */

/** @type {Record<string, (day: string, time: string, who: string) => string>} */
const introductions = {
  en: (day, time, who) => `On ${day} at ${time}, ${who} wrote:`,
  es: (day, time, who) => `El ${day} a las ${time}, ${who} escribió:`,
  fi: (day, time, who) => `${day} klo ${time} ${who} kirjoitti:`,
  it: (day, time, who) => `Il giorno ${day} alle ore ${time} ${who} ha scritto:`,
};

/**
 * The line above quoted words, as mail programs write it in the conversation's language.
 * @param {string} language
 * @param {string} at
 * @param {Person} author
 */
export function quoteIntroduction(language, at, author) {
  const locale = language === 'en' ? 'en-GB' : language;
  const date = new Date(at);
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
  });
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
  const introduce = introductions[language] ?? introductions.en;
  return introduce(day.format(date), time.format(date), `${author.name} <${author.address}>`);
}

/** @param {string} text */
export const quoteLines = (text) =>
  text
    .split('\n')
    .map((line) => (line.startsWith('>') ? `>${line}` : `> ${line}`.trimEnd()))
    .join('\n');

/** @param {{ name: string, shop: string }} account */
export const signature = (account) => `-- \n${account.name}\n${account.shop}`;
