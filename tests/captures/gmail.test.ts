import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composerFrom, findComposer, readDraft, readThread, sendButtons } from '../../sites/index.ts';
import { page } from '../unit/sites/page.ts';

const folder = resolve(process.env.EVENKEEL_SHARED ?? '../shared', 'captures/gmail');
const here = existsSync(folder);
const note = here ? '' : ' (shared/captures/gmail: not here)';
const open = (name: string, address = 'https://mail.google.com/mail/u/0/#inbox') =>
  page(readFileSync(join(folder, name), 'utf8'), address);

describe.skipIf(!here)(`saved pieces of the real Gmail${note}`, () => {
  it('a new-message window of 2020: the editor is found, its twin and the recipients are not', () => {
    const { document, site, one } = open('compose-window-2020-10.html');
    expect(site.id).toBe('gmail');
    const composer = findComposer(document, site);
    expect(composer?.element.getAttribute('g_editable')).toBe('true');
    expect(composerFrom(one('textarea[name="to"]'), site)).toBeUndefined();
    expect(composer && readDraft(composer).text.trim()).toBe('');
    expect(composer && sendButtons(document, composer).map((button) => button.className)).toEqual([
      expect.stringContaining('aoO'),
    ]);
    expect(composer && readThread(document, composer)).toMatchObject({ messages: [], coverage: 'none' });
  });

  it('a message body table of 2020, dressed up by another extension: the draft is read whole', () => {
    const { document, site } = open('gmail-compose-body-2020.html');
    const composer = findComposer(document, site);
    expect(composer && readDraft(composer).text.trim()).toBe('Hello bold Ital Under Large Yellow');
  });

  it('an expanded message of 2016 under a Chinese interface: sender’s side and words are told', () => {
    const { document, one, site } = open('gmail-message-header-2016-05-zh.html');
    document.title = 'Subject - me@example.com - Gmail';
    const reply = document.createElement('div');
    reply.innerHTML =
      '<table><tr><td class="Ap"><div g_editable="true" contenteditable="true" aria-multiline="true"></div></td></tr></table>';
    one('[role="listitem"]').append(reply);
    const composer = findComposer(document, site);
    expect(composer && readThread(document, composer)).toMatchObject({
      coverage: 'all',
      messages: [
        {
          from: 'customer',
          author: 'Sender Name',
          text: 'Body text of the message (replaced; the original was a newsletter).',
        },
      ],
    });
  });

  it.each([
    'mailvelope-composeArea.html',
    'mailvelope-inboxWithMultipleMessages.html',
    'mailvelope-messageWithClippedContent.html',
    'mailvelope-pageTitle.html',
  ])('%s, without a composer: nothing is found and nothing thrown', (name) => {
    const { document, site } = open(name);
    expect(findComposer(document, site)).toBeUndefined();
  });
});
