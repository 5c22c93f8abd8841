import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findComposer,
  offeredMessage,
  readDraft,
  readThread,
  type Site,
  selectedText,
  sendButtons,
  sites,
} from '../../../sites/index.ts';
import { page } from './page.ts';

const names = [
  'div',
  'p',
  'blockquote',
  'span',
  'br',
  'textarea',
  'iframe',
  'article',
  'pre',
  'img',
  'li',
  'form',
  'button',
];
const attributes = [
  '',
  'contenteditable="true"',
  'contenteditable="false"',
  'class="gmail_quote"',
  'class="thread"',
  'class="message outgoing"',
  'class="message-text"',
  'class="composer"',
  'class="a3s"',
  'class="ii gt"',
  'class="Ap" g_editable="true"',
  'role="list"',
  'role="listitem"',
  'role="dialog"',
  'id="composebody" name="_message"',
  'id="composebody_ifr"',
  'id="divRplyFwdMsg"',
  'id="reply-intro"',
  'type="cite"',
  'style="display:none"',
  'style="border-top:solid #E1E1E1 1.0pt"',
  'aria-hidden="true"',
];
const words = fc.oneof(
  fc.string({ maxLength: 30, unit: 'binary' }),
  fc.constantFrom(
    '> quoted',
    'On 3/9/26 14:05, Dana <d@a.example> wrote:',
    'From: a@b',
    'Date: x',
    '\u202e',
    '\ud800',
  ),
);
const { tree } = fc.letrec<{ tree: string }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5 },
    words,
    fc
      .tuple(
        fc.constantFrom(...names),
        fc.constantFrom(...attributes),
        fc.array(tie('tree'), { maxLength: 4 }),
      )
      .map(([name, attribute, inner]) => `<${name} ${attribute}>${inner.join('\n')}</${name}>`),
  ),
}));

/** An editor of each site, which the page's own markup may break in any way. */
const shells: Readonly<Record<string, (inner: string) => string>> = {
  gmail: (inner) =>
    `<div class="Ap"><div g_editable="true" contenteditable="true" aria-multiline="true">${inner}</div></div>`,
  roundcube: (inner) => `<textarea id="composebody" name="_message">${inner}</textarea>`,
  demo: (inner) => `<div class="composer"><div contenteditable="true">${inner}</div></div>`,
  generic: (inner) => `<div contenteditable="true" aria-multiline="true">${inner}</div>`,
};

describe('any page', () => {
  it.each(sites as readonly Site[])(
    'is read by the file of $id without a throw, within bounds and with its offsets right',
    (site) => {
      let read = 0;
      fc.assert(
        fc.property(fc.array(tree, { maxLength: 6 }), fc.array(tree, { maxLength: 4 }), (parts, inner) => {
          const { document } = page(
            `${parts.join('')}${shells[site.id]?.(inner.join(''))}`,
            'https://mail.google.com/mail/u/0/#inbox/FMfcgzQabcdefgh',
          );
          const found = findComposer(document, site);
          offeredMessage(document, new URL(document.URL));
          selectedText(document);
          if (!found) return;
          read++;
          const { text, rangeOf } = readDraft(found);
          expect(text.length).toBeLessThanOrEqual(100_000);
          for (let at = 0; at < text.length && found.kind === 'rich'; at++) {
            const word = rangeOf(at, at + 1)?.toString();
            if (word !== undefined) expect(word.replace(/\s/, ' ')).toBe(text.charAt(at).replace(/\s/, ' '));
          }
          const { messages, key, coverage } = readThread(document, found);
          expect(key).not.toBe('');
          expect(coverage === 'none').toBe(messages.length === 0);
          expect(messages.every((message) => message.text.trim() !== '')).toBe(true);
          sendButtons(document, found);
        }),
        { numRuns: 60 },
      );
      expect(read).toBeGreaterThan(15);
    },
    60_000,
  );
});
