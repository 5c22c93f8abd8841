/** @import { Draft } from './store.js' */
import { el, icon } from './dom.js';

const blocks = new Set(['DIV', 'P', 'UL', 'OL', 'LI', 'BLOCKQUOTE']);

/**
 * The text of edited markup: a line per block and per break.
 * @param {Node} node
 * @returns {string}
 */
function textOf(node) {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeName === 'BR') text += '\n';
    else if (!blocks.has(child.nodeName)) text += child instanceof Text ? child.data : textOf(child);
    else {
      const inner = textOf(child);
      text += `${text && !text.endsWith('\n') ? '\n' : ''}${inner}${inner.endsWith('\n') ? '' : '\n'}`;
    }
  }
  return text;
}

/**
 * @param {string} className
 * @param {string} text
 */
function lines(className, text) {
  return el('div', { class: className }, ...text.split('\n').map((line) => el('div', {}, line || el('br'))));
}

/**
 * @param {HTMLElement} editor
 * @param {string} command
 * @param {string} label
 * @param {string} image
 */
function tool(editor, command, label, image) {
  const button = el(
    'button',
    { type: 'button', class: 'tool', 'aria-label': label, title: label },
    icon(image),
  );
  button.addEventListener('mousedown', (event) => event.preventDefault());
  button.addEventListener('click', () => {
    editor.focus();
    document.execCommand(command);
  });
  return button;
}

/**
 * A mail reply written in an editable element.
 * @param {{ language: string, signature: string, introduction: string, quoted: string, draft?: Draft }} start
 */
export function richEditor({ language, signature, introduction, quoted, draft }) {
  const editor = el('div', {
    class: 'editor editor-rich',
    contenteditable: 'true',
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': 'Your reply',
    lang: language,
  });
  if (Array.isArray(draft)) editor.append(...draft);
  else {
    const quote = el(
      'blockquote',
      { type: 'cite' },
      ...quoted.split('\n').map((line) => el('div', {}, line || el('br'))),
    );
    editor.append(
      el('div', {}, el('br')),
      el('div', {}, el('br')),
      lines('signature', signature),
      el('div', {}, el('br')),
      el('div', { class: 'quote' }, el('div', { class: 'quote-intro' }, introduction), quote),
    );
  }
  const toolbar = el(
    'div',
    { class: 'toolbar', role: 'group', 'aria-label': 'Formatting' },
    tool(editor, 'bold', 'Bold', 'bold'),
    tool(editor, 'italic', 'Italic', 'italic'),
    tool(editor, 'insertUnorderedList', 'List', 'list'),
  );

  return {
    element: el('div', { class: 'rich' }, toolbar, editor),
    focus() {
      editor.focus();
      if (draft === undefined && editor.firstChild) getSelection()?.collapse(editor.firstChild, 0);
      editor.scrollTop = 0;
    },
    /** @returns {Draft} */
    save: () => [...editor.childNodes],
    read() {
      const own = el('div', {}, editor.cloneNode(true));
      const quote = own.querySelector('.quote');
      quote?.remove();
      return { own: textOf(own).trim(), quoted: quote ? textOf(quote).trim() : '' };
    },
  };
}
