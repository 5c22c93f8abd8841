import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDraft, readThread } from '../../../sites/index.ts';
import { fillFrame, model, page } from './page.ts';

const plain = (value?: string) => {
  const opened = page(
    model('roundcube-compose-plain'),
    'https://post.example.org/?_task=mail&_action=compose&_id=1',
  );
  const area = opened.one('#composebody') as HTMLTextAreaElement;
  if (value !== undefined) area.value = value;
  const composer = opened.composer('#composebody');
  return { ...opened, area, thread: () => readThread(opened.document, composer) };
};
const sides = (value: string) =>
  plain(value)
    .thread()
    .messages.map(({ from, text }) => `${from}: ${text}`);

describe('the thread in a plain quotation', () => {
  it('is taken apart by its marks and headers, oldest first', () => {
    expect(plain().thread()).toEqual({
      key: 'post.example.org/still no refund|customer@example.test',
      coverage: 'all',
      messages: [
        { from: 'customer', author: 'Dana Customer', text: 'Where is my refund?\nDana' },
        { from: 'agent', author: 'Sam Agent', text: 'We will look into it.\n\n\nSam' },
        {
          from: 'customer',
          author: 'Dana Customer',
          text: 'Three weeks and still no refund. When will it be paid?',
        },
      ],
    });
  });

  it.each([
    [
      'no header',
      '> It leaks.\n>> We look.\n>>> Hello?',
      ['customer: Hello?', 'agent: We look.', 'customer: It leaks.'],
    ],
    ['spaces between the marks', '> a\n> > b', ['agent: b', 'customer: a']],
    ['answers between the lines', 'On 3/9/26 14:05, Dana wrote:\n> a\nmy answer\n> b', ['customer: a\nb']],
    ['a wrapped header', 'On 3/9/26 14:05, Dana Customer\n<dana@a.example> wrote:\n> a', ['customer: a']],
    [
      'an own mail answered',
      'On 3/9/26, Sam Agent <agent@example.test> wrote:\n> Any news?',
      ['agent: Any news?'],
    ],
    [
      'the own address under another name',
      'On 3/9/26, S. <AGENT@example.test> wrote:\n> Any news?',
      ['agent: Any news?'],
    ],
    [
      'the own name at an address of a stranger',
      'On 3/9/26, Sam Agent <x@else.example> wrote:\n> Hi',
      ['customer: Hi'],
    ],
    [
      'the customer twice in a row',
      'On 3/9/26, Dana <d@a.example> wrote:\n> Second.\n>\n> On 2/9/26, Dana <d@a.example> wrote:\n>> First.',
      ['customer: First.', 'customer: Second.'],
    ],
    [
      'an Outlook answer inside',
      'On 3/9/26 14:05, Dana <d@a.example> wrote:\n> Still nothing.\n>\n> ________________________________\n> From: Sam Agent\n> Sent: Monday, 2 March 2026 10:00\n> To: Dana\n> Subject: Re: Refund\n>\n> We pay on Friday.',
      ['agent: We pay on Friday.', 'customer: Still nothing.'],
    ],
    [
      'a Finnish Outlook answer inside',
      '> Ei mitään vieläkään.\n>\n> Lähettäjä: Sam Agent <agent@example.test>\n> Lähetetty: maanantai 2. maaliskuuta 2026 10.00\n> Vastaanottaja: Dana\n> Aihe: Hyvitys\n>\n> Maksamme perjantaina.',
      ['agent: Maksamme perjantaina.', 'customer: Ei mitään vieläkään.'],
    ],
    [
      'a mail passed on',
      'FYI\n\n-------- Original Message --------\nSubject: Refund\nDate: 3/9/26 14:05\nFrom: Dana <d@a.example>\nTo: <agent@example.test>\n\nWhere is it?',
      ['customer: Where is it?'],
    ],
    ['words that only look like a header', 'Yesterday my wife wrote:\nnothing at all\n\nSam', []],
    ['nothing quoted', 'Hello Dana', []],
    ['nothing', '', []],
  ])('is read with %s', (_, value, expected) => {
    expect(sides(value)).toEqual(expected);
  });

  it('is kept when the quotation is cut down or deleted and the subject changed', () => {
    const { area, one, thread } = plain();
    const whole = thread();
    area.value = 'My answer.\n> Three weeks and still no refund. When will it be paid?';
    expect(thread()).toBe(whole);
    area.value = 'My answer.';
    one('#compose-subject').setAttribute('value', 'Solved');
    expect(thread()).toBe(whole);
  });

  it('is another when other words are quoted', () => {
    const { area, thread } = plain();
    thread();
    area.value = '> Something else entirely.';
    expect(thread().messages.map(({ text }) => text)).toEqual(['Something else entirely.']);
  });

  it('is cut with an editor of more than 200,000 units, and says so', () => {
    const { area, thread } = plain('> Where is it?');
    expect(thread()).not.toHaveProperty('cut');
    area.value = `> Still waiting.\n${'a'.repeat(200_000)}`;
    expect(thread()).toMatchObject({ messages: [{ text: 'Still waiting.' }], cut: true });
  });

  it('is none without a quotation', () => {
    expect(plain('Dear Dana').thread()).toMatchObject({ messages: [], coverage: 'none' });
  });
});

describe('the thread in Roundcube’s HTML editor', () => {
  it('is read from nested quotations without marks', () => {
    const { document, one, composer } = page(model('roundcube-compose-html'), 'https://post.example.org/');
    const frame = one('#composebody_ifr');
    fillFrame(frame, frame.getAttribute('srcdoc') ?? '', { contenteditable: 'true' });
    const { messages, key, coverage } = readThread(document, composer('#composebody_ifr'));
    expect({ key, coverage }).toEqual({
      key: 'post.example.org/still no refund|customer@example.test',
      coverage: 'all',
    });
    expect(messages.map(({ from, text }) => `${from}: ${text}`)).toEqual([
      'customer: Where is my refund?\nDana',
      'agent: We will look into it.\n\n\nSam',
      'customer: Three weeks and still no refund. When will it be paid?',
    ]);
  });

  it('is read from an HTML mail that quotes as Gmail does', () => {
    const { document, one, composer } = page(model('roundcube-compose-html'), 'https://post.example.org/');
    const html = `<p id="reply-intro">On 2026-11-19 11:00, Dana Customer wrote:</p><blockquote type="cite"><div id="replybody1">
      <p>This is <b>ridiculous</b>.</p><p>Where is it?</p><div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 16, 2026 at 10:00 AM Sam Agent &lt;<a href="#">agent@example.test</a>&gt; wrote:</div>
      <blockquote class="gmail_quote">We ship today.</blockquote></div></div></blockquote><p>My words.</p>`;
    fillFrame(one('#composebody_ifr'), html, { contenteditable: 'true' });
    const read = composer('#composebody_ifr');
    expect(readThread(document, read).messages).toEqual([
      { from: 'agent', author: 'Sam Agent', text: 'We ship today.' },
      { from: 'customer', author: 'Dana Customer', text: 'This is ridiculous.\nWhere is it?' },
    ]);
    expect(readDraft(read).text.trim()).toBe('My words.');
  });
});

const shared = new URL(
  `${process.env.EVENKEEL_SHARED ?? '../shared'}/emails/quote-headers.json`,
  `file://${process.cwd()}/`,
);
const here = existsSync(shared);

const note = here ? '' : ' (shared/emails: not here)';

describe(`headers mail programs write${note}`, () => {
  const headers: { lang: string; style: string; header: string }[] = here
    ? JSON.parse(readFileSync(shared, 'utf8'))
    : [];
  const ours = headers.filter(({ lang }) => ['en', 'es', 'fi', 'it'].includes(lang));

  it.skipIf(!here)(`are there in four languages${note}`, () => {
    expect(new Set(ours.map(({ lang }) => lang)).size).toBe(4);
  });

  it.each(ours)('$lang, $style: sender and words are told', ({ header }) => {
    const block = header.split('\n').length > 1;
    const quoted = block ? `${header}\n\nWhere is it?` : `${header}\n> Where is it?`;
    expect(plain(`My answer.\n\n${quoted}`).thread().messages).toEqual([
      { from: 'customer', author: 'Marta Keller', text: 'Where is it?' },
    ]);
  });
});
