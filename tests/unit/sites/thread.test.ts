import { describe, expect, it } from 'vitest';
import { readThread } from '../../../sites/index.ts';
import { model, page } from './page.ts';

const gmail = (html = model('gmail-thread'), fragment = '#inbox/FMfcgzQabcdefgh') => {
  const opened = page(html, `https://mail.google.com/mail/u/0/${fragment}`);
  return { ...opened, thread: () => readThread(opened.document, opened.composer('[g_editable]')) };
};

describe('a Gmail conversation', () => {
  it('gives each side its own words, oldest first, without quotations', () => {
    expect(gmail().thread()).toEqual({
      key: 'mail.google.com/FMfcgzQabcdefgh',
      coverage: 'on_screen',
      messages: [
        { from: 'agent', author: 'Sam Agent', text: 'Lähetämme uuden kannen tällä viikolla.\n\nSam' },
        {
          from: 'customer',
          author: 'Dana',
          text: expect.stringMatching(/^Kantta ei ole tullut\.\n\nMilloin se lähtee\?/),
        },
      ],
    });
  });

  it('is not fooled by a mail whose markup plays messages or the account', () => {
    const { messages } = gmail().thread();
    expect(messages.map(({ from }) => from)).toEqual(['agent', 'customer']);
    expect(messages[1]?.text).toContain('Markup of the mail itself.');
  });

  it('has the whole thread when nothing is collapsed', () => {
    const { one, thread } = gmail();
    one('.kv').remove();
    expect(thread().coverage).toBe('all');
  });

  it('says that a clipped message is not all', () => {
    const { one, thread, document } = gmail();
    one('.kv').remove();
    const clipped = document.createElement('div');
    clipped.className = 'iX';
    one('.a3s').append(clipped);
    expect(thread().coverage).toBe('on_screen');
  });

  it('says that a message longer than is ever read was cut', () => {
    const { one, thread, document } = gmail();
    expect(thread()).not.toHaveProperty('cut');
    one('.a3s').append(document.createTextNode('a'.repeat(100_001)));
    expect(thread().cut).toBe(true);
  });

  it('guesses no side where no account is shown', () => {
    const { one, thread, document } = gmail();
    one('header a').remove();
    document.title = 'Vuotava keitin';
    expect(thread()).toMatchObject({ messages: [], coverage: 'none' });
  });

  it('has one name in every folder, and another in another thread', () => {
    const inLabel = gmail(undefined, '#label/Valitukset/FMfcgzQabcdefgh').thread().key;
    const inSearch = gmail(undefined, '#search/kansi/FMfcgzQabcdefgh?compose=x').thread().key;
    expect(inLabel).toBe(gmail().thread().key);
    expect(inSearch).toBe(inLabel);
    expect(gmail(undefined, '#inbox/FMfcgzQanother1').thread().key).not.toBe(inLabel);
  });

  it('does not lend its messages to a new mail in a window of its own', () => {
    const { one, thread, document } = gmail();
    const dialog = document.createElement('div');
    dialog.setAttribute('role', 'dialog');
    dialog.append(one('form.bAs'));
    document.body.append(dialog);
    expect(thread()).toMatchObject({
      key: 'mail.google.com/vuotava keitin|',
      messages: [{ from: 'customer', author: 'Dana', text: 'Kantta ei ole tullut.\nMilloin se lähtee?' }],
    });
  });
});

describe('the demo inbox', () => {
  const inbox = `<meta name="application-name" content="Brieve"><section class="thread">
    <article class="message incoming"><strong class="message-author">Dana</strong><time datetime="2026-11-16T09:12:00Z"></time><div class="message-text" style="white-space: pre-line">It leaks.\nStill.</div></article>
    <article class="message outgoing"><strong class="message-author">Sam</strong><time datetime="yesterday"></time><div class="message-text">We look into it.</div></article>
    <form class="composer"><textarea class="editor"></textarea><button type="submit">Send</button></form></section>`;

  it('gives both sides with their times', () => {
    const { document, composer } = page(inbox, 'http://127.0.0.1:4173/#/thread/7');
    expect(readThread(document, composer('textarea'))).toEqual({
      key: 'http://127.0.0.1:4173/#/thread/7',
      coverage: 'all',
      messages: [
        { from: 'customer', author: 'Dana', at: Date.UTC(2026, 10, 16, 9, 12), text: 'It leaks.\nStill.' },
        { from: 'agent', author: 'Sam', text: 'We look into it.' },
      ],
    });
  });

  it('has no thread where two are shown and none holds the composer', () => {
    const { document, one, composer } = page(inbox, 'http://127.0.0.1:4173/');
    document.body.append(one('.thread').cloneNode(true), one('form'));
    expect(readThread(document, composer('body > form > textarea'))).toMatchObject({
      messages: [],
      coverage: 'none',
    });
  });
});

describe('a page no site file knows', () => {
  it('gives no message by itself', () => {
    const { document, composer } = page(
      '<article>Angry words.</article><textarea></textarea>',
      'https://a.test/t/9?x=1',
    );
    expect(readThread(document, composer('textarea'))).toEqual({
      key: 'https://a.test/t/9?x=1',
      messages: [],
      coverage: 'none',
    });
  });
});

describe('a thread of endless mails', () => {
  it('is read from its end as far as the page can bear, and says that it is not all', () => {
    const mail = (n: number) =>
      `<article class="message"><div class="message-text">Mail ${n}${'<i></i>'.repeat(15_000)}</div></article>`;
    const { document, composer } = page(
      `<meta name="application-name" content="Brieve"><div class="thread">${[1, 2, 3, 4, 5].map(mail).join('')}</div>
       <form class="composer"><textarea></textarea></form>`,
      'http://127.0.0.1/',
    );
    const { messages, coverage } = readThread(document, composer('textarea'));
    expect(messages.map(({ text }) => text)).toEqual(['Mail 3', 'Mail 4', 'Mail 5']);
    expect(coverage).toBe('on_screen');
  });
});
