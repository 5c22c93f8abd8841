/** @import { Draft } from './store.js' */
import { el } from './dom.js';
import { quoteLines } from './quote.js';

/**
 * A mail reply written in a textarea, with the signature and the quoted message under it.
 * @param {{ language: string, signature: string, introduction: string, quoted: string, draft?: Draft }} start
 */
export function plainEditor({ language, signature, introduction, quoted, draft }) {
  const element = el('textarea', {
    class: 'editor editor-plain',
    name: 'body',
    'aria-label': 'Your reply',
    lang: language,
    rows: '12',
  });
  const tail = `${introduction}\n${quoteLines(quoted)}`;
  element.value = typeof draft === 'string' ? draft : `\n\n${signature}\n\n${tail}\n`;

  return {
    element,
    focus() {
      element.focus();
      if (draft === undefined) element.setSelectionRange(0, 0);
      element.scrollTop = 0;
    },
    /** @returns {Draft} */
    save: () => element.value,
    read() {
      const cut = element.value.indexOf(introduction);
      const own = cut < 0 ? element.value : element.value.slice(0, cut);
      return { own: own.trim(), quoted: cut < 0 ? '' : element.value.slice(cut).trim() };
    },
  };
}
