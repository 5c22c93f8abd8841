import { describe, expect, it } from 'vitest';
import { composerFrom, findComposer, isThere } from '../../../sites/index.ts';
import { composerIn, fillFrame, model, page } from './page.ts';

describe('finding the composer', () => {
  it.each([
    ['a textarea', '<textarea id="x"></textarea>'],
    ['a one-line chat box that grows', '<form><textarea id="x" rows="1"></textarea></form>'],
    ['an editable element', '<div id="x" contenteditable="true"><p>words</p></div>'],
    ['an editable element without a value', '<div id="x" contenteditable></div>'],
    ['a plain-text editable', '<div id="x" contenteditable="plaintext-only"></div>'],
    [
      'the outermost of nested editables',
      '<div id="x" contenteditable="true"><span contenteditable="false"><i contenteditable="true">a</i></span></div>',
    ],
    [
      'a flat but multi-line box',
      '<div id="x" contenteditable="true" aria-multiline="true" data-height="20"></div>',
    ],
  ])('takes %s', (_, html) => {
    const { document, site } = page(html);
    expect(findComposer(document, site)?.element.id).toBe('x');
  });

  it.each([
    ['a search box', '<textarea role="searchbox"></textarea>'],
    ['a box in a search', '<div role="search"><textarea></textarea></div>'],
    ['a combobox', '<textarea role="combobox"></textarea>'],
    ['a box that completes', '<div contenteditable="true" aria-autocomplete="list"></div>'],
    [
      'recipients',
      '<textarea name="_to"></textarea><textarea name="_cc"></textarea><textarea id="bcc"></textarea>',
    ],
    ['the side column of a chat', '<div id="side"><div contenteditable="true"></div></div>'],
    ['a password', '<input type="password"><div contenteditable="true" type="password"></div>'],
    ['a read-only box', '<textarea readonly></textarea><textarea disabled></textarea>'],
    ['a read-only editor', '<div contenteditable="true" aria-readonly="true"></div>'],
    ['a single line', '<div contenteditable="true" role="textbox" aria-multiline="false"></div>'],
    ['a flat box', '<div contenteditable="true" data-height="20"></div>'],
    ['an editor that is switched off', '<div contenteditable="false">words</div>'],
    ['an editor kept from readers', '<div aria-hidden="true"><textarea></textarea></div>'],
    ['an editor that is not drawn', '<div style="display: none"><textarea></textarea></div>'],
    ['a frame with an address', '<iframe src="https://other.example.test/"></iframe>'],
    ['an empty frame', '<iframe></iframe>'],
    ['nothing', ''],
  ])('leaves %s alone', (_, html) => {
    const { document, site } = page(html);
    expect(findComposer(document, site)).toBeUndefined();
  });

  it('refuses to choose between two that nobody has used', () => {
    const { document, site } = page('<textarea id="a"></textarea><div id="b" contenteditable="true"></div>');
    expect(findComposer(document, site)).toBeUndefined();
  });

  it('takes the focused one of two, and remembers it when the focus has gone', () => {
    const { document, site, one } = page('<textarea id="a"></textarea><textarea id="b"></textarea><input>');
    one('#b').focus();
    expect(findComposer(document, site)?.element.id).toBe('b');
    one('input').focus();
    expect(findComposer(document, site)?.element.id).toBe('b');
    one('#b').remove();
    expect(findComposer(document, site)?.element.id).toBe('a');
  });

  it('remembers the one a focus event told of, until it is hidden', () => {
    const { document, site, one } = page(
      '<textarea id="a"></textarea><div id="b" contenteditable="true"><p>x</p></div>',
    );
    expect(composerFrom(one('#b p'), site)?.element.id).toBe('b');
    expect(findComposer(document, site)?.element.id).toBe('b');
    one('#b').style.display = 'none';
    expect(findComposer(document, site)?.element.id).toBe('a');
  });

  it('looks into open shadow roots for the focused one', () => {
    const { document, site, one } = page('<div id="host"></div>');
    const area = document.createElement('textarea');
    one('#host').attachShadow({ mode: 'open' }).append(area);
    area.focus();
    expect(findComposer(document, site)?.element).toBe(area);
  });
});

describe('editors in frames', () => {
  it('are driven from the page around them', () => {
    const { document, site, one } = page('<iframe id="f"></iframe>');
    const body = fillFrame(one('#f'), '<p>words</p>', { contenteditable: 'true' });
    expect(findComposer(document, site)).toMatchObject({ kind: 'rich', element: body, anchor: one('#f') });
    expect(composerIn(body, site).anchor).toBe(one('#f'));
  });

  it('are taken when they are in design mode', () => {
    const { document, site, one } = page('<iframe id="f"></iframe>');
    const inside = (one('#f') as HTMLIFrameElement).contentDocument;
    Object.defineProperty(inside, 'designMode', { value: 'on' });
    expect(findComposer(document, site)?.element).toBe(inside?.body);
  });

  it('are let go when the frame is taken out or replaced', () => {
    const { document, site, one } = page('<main><iframe id="f"></iframe></main>');
    const old = fillFrame(one('#f'), '<p>old</p>', { contenteditable: 'true' });
    const used = composerIn(old, site);
    expect(isThere(used)).toBe(true);
    const next = document.createElement('iframe');
    one('#f').replaceWith(next);
    expect(isThere(used)).toBe(false);
    expect(findComposer(document, site)).toBeUndefined();
    expect(composerFrom(old, site)).toBeUndefined();
    const body = fillFrame(next, '<p>new</p>', { contenteditable: 'true' });
    expect(findComposer(document, site)?.element).toBe(body);
  });
});

describe('on known pages', () => {
  it('takes Roundcube’s textarea, not its recipients', () => {
    const { document, site, one } = page(model('roundcube-compose-plain'));
    expect(findComposer(document, site)?.element.id).toBe('composebody');
    expect(composerFrom(one('#_to'), site)).toBeUndefined();
    expect(composerFrom(one('#compose-subject'), site)).toBeUndefined();
  });

  it('takes Roundcube’s frame while there is one, and the textarea after it', () => {
    const { document, site, one } = page(model('roundcube-compose-html'));
    const body = fillFrame(one('#composebody_ifr'), '<p>x</p>', { contenteditable: 'true', id: 'tinymce' });
    expect(findComposer(document, site)).toMatchObject({ element: body, anchor: one('#composebody_ifr') });
    one('#composebody_ifr').remove();
    one('#composebody').style.display = '';
    one('#composebody').removeAttribute('aria-hidden');
    expect(findComposer(document, site)).toMatchObject({ kind: 'text', element: one('#composebody') });
  });

  it('takes the visible one of Gmail’s twin editors', () => {
    const { document, site, one } = page(model('gmail-thread'), 'https://mail.google.com/mail/u/0/#inbox/x');
    expect(findComposer(document, site)?.element).toBe(one('[g_editable]'));
    one('.Au').style.display = 'none';
    one('.As').style.display = '';
    expect(findComposer(document, site)?.element).toBe(one('textarea.Ak'));
  });
});
