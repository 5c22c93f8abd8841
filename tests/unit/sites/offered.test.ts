import { describe, expect, it } from 'vitest';
import { offeredMessage, selectedText } from '../../../sites/index.ts';
import { fillFrame, page } from './page.ts';

const address = new URL('https://desk.example.test/ticket/9');
const complaint =
  'My order arrived broken for the second time, and nobody answers the telephone. I want my money back.';
const ticket = (
  message: string,
  reply = 'Dear Dana, we are very sorry to hear that your order arrived broken again.',
) => `
  <nav><ul><li><a href="#a">Tickets</a></li><li><a href="#b">Reports</a></li><li><a href="#c">Settings</a></li></ul></nav>
  <main><article><h1>Broken again</h1>${message}</article>
  <form><textarea>${reply}</textarea><div contenteditable="true">${reply}</div><button>Send</button></form></main>
  <footer><a href="#d">Terms</a></footer>`;

describe('the message a strange page offers', () => {
  it('is its words, without menus and without the reply being written', () => {
    const { document } = page(ticket(`<p>${complaint}</p><p>Where is the first parcel?</p>`));
    const offered = offeredMessage(document, address);
    expect(offered).toContain(`${complaint}\nWhere is the first parcel?`);
    expect(offered).not.toMatch(/Tickets|Terms|very sorry|Send/);
  });

  it.each([
    ['srcset', `${'a'.repeat(400_000)} b c`],
    ['data-large', `${'a.jpg'.repeat(80_000)} x y`],
  ])('is found at once though a picture in it has an endless %s', (name, value) => {
    const { document } = page(ticket(`<p>${complaint}</p><img ${name}="${value}">`));
    expect(offeredMessage(document, address)).toContain(complaint);
  });

  it('comes without what it quotes', () => {
    const { document } = page(
      ticket(`<p>${complaint}</p><blockquote type="cite"><p>We ship today, promised.</p></blockquote>`),
    );
    expect(offeredMessage(document, address)).not.toContain('promised');
  });

  it('leaves the page as it was', () => {
    const { document } = page(ticket(`<p>${complaint}</p><noscript><img src="x.png"></noscript>`));
    const before = document.documentElement.outerHTML;
    offeredMessage(document, address);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['an empty page', ''],
    [
      'a page with nothing but an editor',
      '<textarea>Long enough to be found if it were looked at.</textarea>',
    ],
    ['a page of 9,000 elements', `<article><p>${complaint}</p>${'<i></i>'.repeat(9_000)}</article>`],
  ])('is nothing on %s', (_, html) => {
    expect(offeredMessage(page(html).document, address)).toBeUndefined();
  });

  it('is bounded', () => {
    const { document } = page(ticket(`<p>${`${complaint} `.repeat(3_000)}</p>`));
    expect(offeredMessage(document, address)?.length).toBeLessThanOrEqual(100_000);
  });
});

describe('the selection', () => {
  const select = (inside: Document, element: Element) => inside.getSelection()?.selectAllChildren(element);

  it('is taken from the page', () => {
    const { document, one } = page(`<p id="p"> ${complaint} </p>`);
    select(document, one('#p'));
    expect(selectedText(document)).toBe(complaint);
  });

  it('is taken from a frame that shows a mail', () => {
    const { document, one } = page('<iframe id="f"></iframe>');
    const body = fillFrame(one('#f'), `<p>${complaint}</p>`, {});
    select(body.ownerDocument, body);
    expect(selectedText(document)).toBe(complaint);
  });

  it('is never the draft', () => {
    const { document, one } = page('<div id="e" contenteditable="true"><p>My reply</p></div>');
    select(document, one('#e p'));
    expect(selectedText(document)).toBeUndefined();
  });

  it('is nothing where nothing is selected', () => {
    expect(selectedText(page('<p>words</p>').document)).toBeUndefined();
  });
});
