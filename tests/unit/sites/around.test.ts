import { describe, expect, it } from 'vitest';
import { aroundCaret, rememberCaret } from '../../../sites/index.ts';
import { page } from './page.ts';

describe('the characters beside the caret', () => {
  it.each([
    ['Hello.|', '.', ''],
    ['Hello. |', ' ', ''],
    ['|Hello', '', 'H'],
    ['|', '', ''],
    ['Hello|world', 'o', 'w'],
    ['Hello\n|', '\n', ''],
  ])('in a textarea: %j', (text, before, after) => {
    const { one, composer } = page('<textarea></textarea>');
    const area = one('textarea') as HTMLTextAreaElement;
    area.value = text.replace('|', '');
    area.setSelectionRange(text.indexOf('|'), text.indexOf('|'));
    expect(aroundCaret(composer('textarea'))).toEqual({ before, after });
  });

  it.each([
    ['<p>Hello.<a></a></p>', '.', ''],
    ['<p>Hello.</p><p><a></a><br></p>', '', ''],
    ['<p>Hello.<br><a></a></p>', '', ''],
    ['<p>Hello.&nbsp;<a></a></p>', '\u00a0', ''],
    ['<p>He<b>llo.</b><a></a>there</p>', '.', 't'],
    ['Hello.<div><a></a>there</div>', '', 't'],
    ['Hello.<a></a><div>there</div>', '.', ''],
    ['<a></a>', '', ''],
  ])('in a rich editor: %s', (html, before, after) => {
    const { document, one, composer } = page(`<div id="x" contenteditable="true">${html}</div>`);
    const mark = one('#x a');
    const parent = mark.parentNode;
    const at = parent ? [...parent.childNodes].indexOf(mark) : 0;
    mark.remove();
    if (parent) document.getSelection()?.collapse(parent, at);
    const rich = composer('#x');
    expect(aroundCaret(rich)).toEqual({ before, after });
    rememberCaret(rich);
    document.getSelection()?.removeAllRanges();
    expect(aroundCaret(rich)).toEqual({ before, after });
  });

  it('are none where the editor has gone', () => {
    const { one, composer } = page('<textarea>Hello</textarea>');
    const found = composer('textarea');
    (one('textarea') as HTMLTextAreaElement).setSelectionRange(5, 5);
    one('textarea').remove();
    expect(aroundCaret(found)).toEqual({ before: '', after: '' });
  });
});
