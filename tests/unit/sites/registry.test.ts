import { describe, expect, it } from 'vitest';
import { sites } from '../../../sites/index.ts';
import { model, page } from './page.ts';

describe('which site a page is', () => {
  it.each([
    ['gmail', '<p></p>', 'https://mail.google.com/mail/u/0/#inbox'],
    ['generic', '<p></p>', 'https://mail.google.com.evil.test/'],
    ['generic', '<p></p>', 'https://notmail.google.com/'],
    [
      'roundcube',
      model('roundcube-compose-plain'),
      'https://post.example.org/rc/?_task=mail&_action=compose',
    ],
    ['roundcube', model('roundcube-compose-html'), 'http://127.0.0.1:18080/?_task=mail'],
    ['generic', '<textarea id="composebody"></textarea>', 'https://post.example.org/'],
    ['demo', '<meta name="application-name" content="Brieve">', 'http://127.0.0.1:4173/'],
    ['generic', '<meta name="application-name" content="Brieve">', 'https://example.org/'],
    ['generic', '<p></p>', 'http://127.0.0.1:4173/'],
    ['generic', '<p></p>', 'about:blank'],
  ])('is %s', (id, html, address) => {
    expect(page(html, address).site.id).toBe(id);
  });

  it('has the generic site last, ids that differ, selectors that parse, and a dated source', () => {
    expect(sites.at(-1)?.id).toBe('generic');
    expect(new Set(sites.map(({ id }) => id)).size).toBe(sites.length);
    const { document } = page('<p></p>');
    for (const { composer, send, thread, id, source } of sites) {
      const messages = thread.kind === 'messages' ? [thread.root, thread.item, thread.body] : [];
      for (const selector of [...composer.selectors, ...send, ...messages]) {
        expect(() => document.querySelector(selector), `${id}: ${selector}`).not.toThrow();
      }
      expect(source.length, id).toBeGreaterThan(10);
    }
  });
});
