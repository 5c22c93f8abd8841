import { describe, expect, it } from 'vitest';
import { readDraft } from '../../../sites/index.ts';
import { fillFrame, model, page } from './page.ts';

const rich = (html: string) => {
  const opened = page(`<div id="x" contenteditable="true" aria-multiline="true">${html}</div>`);
  return { ...opened, draft: readDraft(opened.composer('#x')) };
};

describe('the text of a rich editor', () => {
  it.each([
    [
      'lines as blocks',
      '<div>Hello Dana,</div><div><br></div><div>it leaves today.</div>',
      'Hello Dana,\n\nit leaves today.\n',
    ],
    ['a bare first line', 'Hello<div>Dana</div>', 'Hello\nDana\n'],
    ['paragraphs', '<p>One.</p><p>Two.</p>', 'One.\nTwo.\n'],
    ['breaks', 'One.<br>Two.<br><br>Three.', 'One.\nTwo.\n\nThree.'],
    ['hard spaces', '<p>a&nbsp;b&nbsp;</p>', 'a b \n'],
    ['white space of the source', '<p>\n   a\n   b   <b> c</b>\n</p>', 'a b c \n'],
    ['white space that is kept', '<p style="white-space: pre-wrap">a  b\nc</p>', 'a  b\nc\n'],
    ['bold across a word', '<p>H<b>el</b>lo</p>', 'Hello\n'],
    ['lists', '<ul><li>one</li><li>two</li></ul>', 'one\ntwo\n'],
    ['nested blocks', '<div><div><div>a</div></div></div><div>b</div>', 'a\nb\n'],
    ['handholds for the caret', '<p>a\ufeffb\u200b</p>', 'ab\n'],
    ['drawn emoji', '<p>fine <img alt="🙂"><img alt="logo.png"></p>', 'fine 🙂\n'],
    ['what is not drawn', '<p>a<span style="display:none">x</span><style>p{}</style>b</p>', 'ab\n'],
    [
      'a placeholder',
      '<p><span data-slate-placeholder="true" contenteditable="false">Write…</span>a</p>',
      'a\n',
    ],
    ['nothing', '<p><br></p>', '\n'],
  ])('keeps %s', (_, html, text) => {
    expect(rich(html).draft.text).toBe(text);
  });

  it.each([
    [
      'gmail',
      '<div>Mine.</div><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div><blockquote class="gmail_quote">Theirs.</blockquote></div>',
    ],
    [
      'thunderbird',
      '<p>Mine.</p><div class="moz-cite-prefix">On … wrote:</div><blockquote type="cite"><p>Theirs.</p></blockquote>',
    ],
    [
      'outlook on the web',
      '<div>Mine.</div><div id="appendonsend"></div><hr><div id="divRplyFwdMsg">From: X</div><div>Theirs.</div>',
    ],
    ['outlook, prefixed', '<div>Mine.</div><div id="x_divRplyFwdMsg">From: X</div><div>Theirs.</div>'],
    [
      'outlook for windows',
      '<div><p>Mine.</p><div><div style="border:none; border-top:solid #E1E1E1 1.0pt"><p>Lähettäjä: X</p></div></div></div>',
    ],
    ['yahoo', '<div>Mine.</div><div id="yahoo_quoted_123">Theirs.</div>'],
    [
      'proton',
      '<div>Mine.</div><div class="protonmail_quote">On… <blockquote type="cite">Theirs.</blockquote><br></div>',
    ],
    ['zoho', '<div>Mine.</div><div class="zmail_extra">---- On … wrote ---- Theirs.</div>'],
    ['a signature', '<div>Mine.</div><div class="gmail_signature">Sam</div>'],
  ])('leaves out the quotation of %s', (_, html) => {
    expect(rich(html).draft.text.trim()).toBe('Mine.');
  });

  it('keeps the writer’s own words after and between quotations', () => {
    const between =
      '<div>Top.</div><div class="gmail_quote"><div class="gmail_attr">On … wrote:</div>' +
      '<blockquote class="gmail_quote">Q1</blockquote><div>Answer one.</div><blockquote class="gmail_quote">Q2</blockquote>' +
      '</div><div>Below.</div>';
    expect(rich(between).draft.text).toBe('Top.\nAnswer one.\nBelow.\n');
    expect(rich('<blockquote type="cite">Q</blockquote><p>Below.</p>').draft.text).toBe('Below.\n');
  });

  it('keeps an indented paragraph, which is no quotation', () => {
    const indented =
      '<div>a</div><blockquote style="margin:0 0 0 40px;border:none;padding:0px">b</blockquote>';
    expect(rich(indented).draft.text).toBe('a\nb\n');
  });
});

describe('the way back from offsets to the page', () => {
  it('finds words across nodes, collapsed space and quotations', () => {
    const { draft } = rich('<p>You  <b>ne</b>ver</p><blockquote type="cite">no</blockquote><p>read it.</p>');
    expect(draft.text).toBe('You never\nread it.\n');
    expect(draft.rangeOf(4, 9)?.toString()).toBe('never');
    expect(draft.rangeOf(10, 14)?.toString()).toBe('read');
    expect(draft.rangeOf(0, 3)?.toString()).toBe('You');
  });

  it.each([
    ['nothing', 3, 3],
    ['before the text', -5, 0],
    ['after the text', 50, 60],
    ['backwards', 5, 2],
    ['a line end alone', 5, 6],
  ])('has no range for %s', (_, start, end) => {
    expect(rich('<p>Hello</p><p>you</p>').draft.rangeOf(start, end)).toBeUndefined();
  });

  it('fails closed when the page has changed', () => {
    const { draft, one } = rich('<p>Hello you</p>');
    const text = one('#x p').firstChild as Text;
    text.data = 'Hallo you';
    expect(draft.rangeOf(0, 5)).toBeUndefined();
    text.data = 'Hello you';
    expect(draft.rangeOf(0, 5)?.toString()).toBe('Hello');
    one('#x p').remove();
    expect(draft.rangeOf(0, 5)).toBeUndefined();
  });
});

describe('the draft of pages', () => {
  it('is a textarea’s value as it is', () => {
    const { one, composer } = page(model('roundcube-compose-plain'));
    const draft = readDraft(composer('#composebody'));
    expect(draft.text).toBe((one('#composebody') as HTMLTextAreaElement).value);
    expect(draft.rangeOf(0, 2)).toBeUndefined();
  });

  it('is read out of Roundcube’s frame without its signature and unmarked quotation', () => {
    const { one, composer } = page(model('roundcube-compose-html'));
    const frame = one('#composebody_ifr');
    fillFrame(frame, frame.getAttribute('srcdoc') ?? '', { contenteditable: 'true' });
    const body = (frame as HTMLIFrameElement).contentDocument?.body;
    body?.querySelector('p')?.replaceChildren('We are on it.');
    expect(readDraft(composer('#composebody_ifr')).text.trim()).toBe('We are on it.');
  });

  it('is Gmail’s without signature and quotation, but with answers between the lines', () => {
    const { composer } = page(
      model('gmail-thread'),
      'https://mail.google.com/mail/u/0/#inbox/FMfcgzQabcdefgh',
    );
    expect(readDraft(composer('[g_editable]')).text.trim()).toBe(
      'Hei Dana,\n\nkansi lähtee huomenna.\nTämä on minun vastaukseni väliin.',
    );
  });
});

describe('hostile drafts', () => {
  it('are cut at 100,000 units without halving a pair, and say so', () => {
    const { one, composer } = page('<textarea></textarea>');
    (one('textarea') as HTMLTextAreaElement).value = `${'a'.repeat(99_999)}😀b`;
    expect(readDraft(composer('textarea'))).toMatchObject({ text: 'a'.repeat(99_999), cut: true });
    (one('textarea') as HTMLTextAreaElement).value = 'a'.repeat(100_000);
    expect(readDraft(composer('textarea'))).not.toHaveProperty('cut');
    const { draft } = rich(`${'b'.repeat(99_999)}😀b`);
    expect(draft).toMatchObject({ text: 'b'.repeat(99_999), cut: true });
    expect(draft.rangeOf(99_990, 99_999)?.toString()).toBe('b'.repeat(9));
  });

  it('are read whatever their shape', () => {
    expect(rich('\ud800 lone \udfff').draft.text).toContain('lone');
    expect(rich('שלום <b>עולם</b>').draft.text).toBe('שלום עולם');
    expect(rich('a\u0000b').draft.text.length).toBeGreaterThan(1);
    expect(rich(`${'<div>'.repeat(400)}deep`).draft.text.trim()).toBe('deep');
  });

  it('stop after 20,000 nodes', () => {
    const { one, composer, document } = page(
      '<div id="x" contenteditable="true" aria-multiline="true"></div>',
    );
    for (let count = 0; count < 21_000; count++) one('#x').append(document.createTextNode('a'));
    const { text, cut } = readDraft(composer('#x'));
    expect([text.length, cut]).toEqual([20_000, true]);
  });

  it('give their last text when the page has taken the editor away', () => {
    const { one, composer } = page(
      '<div id="x" contenteditable="true" aria-multiline="true"><p>Hello</p></div>',
    );
    const gone = composer('#x');
    one('#x').remove();
    const draft = readDraft(gone);
    expect(draft.text).toBe('Hello\n');
    expect(draft.rangeOf(0, 5)).toBeUndefined();
  });
});
