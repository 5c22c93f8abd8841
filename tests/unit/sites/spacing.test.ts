import { describe, expect, it } from 'vitest';
import { rememberCaret, spaced } from '../../../sites/index.ts';
import { page } from './page.ts';

const phrase = 'I am sorry.';

describe('the spaces a phrase needs', () => {
  it.each([
    ['Hello.|', ' I am sorry.'],
    ['Hello. |', 'I am sorry.'],
    ['|Hello', 'I am sorry. '],
    ['|', 'I am sorry.'],
    ['Hello|world', ' I am sorry. '],
    ['Hello\n|', 'I am sorry.'],
    ['Hello (|)', 'I am sorry.'],
    ['Hello|, world', ' I am sorry.'],
  ])('in a textarea: %j', (text, expected) => {
    const { one, composer } = page('<textarea></textarea>');
    const area = one('textarea') as HTMLTextAreaElement;
    area.value = text.replace('|', '');
    area.setSelectionRange(text.indexOf('|'), text.indexOf('|'));
    expect(spaced(composer('textarea'), phrase)).toBe(expected);
  });

  it.each([
    ['<p>Hello.<a></a></p>', ' I am sorry.'],
    ['<p>Hello.</p><p><a></a><br></p>', 'I am sorry.'],
    ['<p>Hello.<br><a></a></p>', 'I am sorry.'],
    ['<p>Hello.&nbsp;<a></a></p>', 'I am sorry.'],
    ['<p>He<b>llo.</b><a></a>there</p>', ' I am sorry. '],
    ['Hello.<div><a></a>there</div>', 'I am sorry. '],
    ['Hello.<a></a><div>there</div>', ' I am sorry.'],
    ['<a></a>', 'I am sorry.'],
  ])('in a rich editor: %s', (html, expected) => {
    const { document, one, composer } = page(`<div id="x" contenteditable="true">${html}</div>`);
    const mark = one('#x a');
    const parent = mark.parentNode;
    const at = parent ? [...parent.childNodes].indexOf(mark) : 0;
    mark.remove();
    if (parent) document.getSelection()?.collapse(parent, at);
    const rich = composer('#x');
    expect(spaced(rich, phrase)).toBe(expected);
    rememberCaret(rich);
    document.getSelection()?.removeAllRanges();
    expect(spaced(rich, phrase)).toBe(expected);
  });

  it('are left alone where the phrase brings its own, and where the editor has gone', () => {
    const { one, composer } = page('<textarea>Hello</textarea>');
    const found = composer('textarea');
    (one('textarea') as HTMLTextAreaElement).setSelectionRange(5, 5);
    expect(spaced(found, ' there')).toBe(' there');
    one('textarea').remove();
    expect(spaced(found, phrase)).toBe(phrase);
  });
});
