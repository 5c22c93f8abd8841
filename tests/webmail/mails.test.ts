import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { type AnyPage, box, click, cueSays, cueText, press } from '../browser/support/page.ts';
import { chromium, type Opened } from './browsers.ts';
import { composing, send, written } from './drive.ts';
import { login, openMail, reply, startWebmail, type Webmail, webmailPossible } from './rig.ts';

const impossible = webmailPossible();
const where = impossible ? ` (not run here: ${impossible})` : '';

describe.skipIf(impossible)(
  `mails of many kinds, answered in Roundcube's HTML editor in Chromium${where}`,
  () => {
    let webmail: Webmail;
    let opened: Opened;
    let page: AnyPage;

    beforeAll(async () => {
      webmail = await startWebmail({ html: true, above: true });
      opened = await chromium.withExtension(webmail.url);
      page = opened.page;
      await login(page, webmail.url);
    });

    afterAll(async () => {
      await opened?.close();
      await webmail?.close();
    });

    afterEach(async () => {
      if (await composing(page)) await send(page);
    });

    async function answer(subject: string, text: string): Promise<void> {
      await openMail(page, webmail.url, subject);
      await reply(page);
      await eventually(() => box(page, '[data-part=pill]', true), 'the cue');
      await page.keyboard.type(text);
      await press(page, 'Alt', 'Shift', 'E');
      await cueSays(page, 'panel', /\w/);
    }

    it.each([
      ['Spanish', 'es', 'Sigo sin el paquete', 'Hola, Lucía:', /¿Me vais a devolver los gastos de envío\?/],
      ['Finnish', 'fi', 'Lasku tuli taas väärin', 'Hei Aino,', /Voitteko peruuttaa myöhästymismaksun\?/],
      [
        'Italian',
        'it',
        'Ancora nessuna risposta',
        'Gentile signora Conti,',
        /E chi paga la spedizione del reso\?/,
      ],
    ])(
      'a mail in %s is read and gets phrases in its own language',
      async (_name, language, subject, greeting, words) => {
        await answer(subject, greeting);
        await cueSays(page, 'panel', words);
        expect(await phraseLanguages(page)).toEqual([language]);
      },
    );

    it('of a thread with two levels of quotes each message is read, and an answered question is not open', async () => {
      await answer('Re: Re: Spare lid for K-30112', 'Dear Dana,');
      await cueSays(page, 'asks', /Is the lid posted or not\?/);
      expect(await cueText(page, 'asks')).not.toMatch(/wrote|>/);
      await cueSays(page, 'coverage', /3/);
    });

    it('of a mail written in HTML its words are read, and not its style sheet', async () => {
      await answer('Wrong colour, again', 'Dear Priya,');
      await cueSays(page, 'panel', /Can you confirm today that the right one is on its way\?/);
      expect(await cueText(page, 'panel')).not.toMatch(/margin|#666|v1sig/);
    });

    it('turned into plain text while it is being written, the reply keeps its cue', async () => {
      await answer('Third time asking: where is my refund?', 'Dear Ms Mills,');
      await press(page, 'Escape');
      // Roundcube asks with the browser's own dialog whether the formatting may go.
      await page.evaluate(() => void Object.assign(globalThis, { confirm: () => true }), null);
      await click(page, '.tox-toolbar__primary button');
      await eventually(() => box(page, '#composebody'), 'the plain editor');
      await click(page, '#composebody');
      await press(page, 'Control', 'Home');
      await page.keyboard.type('Calm down. ');
      expect(await written(page)).toMatch(/^Calm down\. Dear Ms Mills,/);
      await press(page, 'Alt', 'Shift', 'E');
      await cueSays(page, 'you', /Calm down/);
    });
  },
);

function phraseLanguages(page: AnyPage): Promise<readonly string[]> {
  return eventually(async () => {
    const found = await page.evaluate(() => {
      const cue = document.querySelector('evenkeel-cue')?.shadowRoot;
      return [...(cue?.querySelectorAll<HTMLElement>('[data-part=phrase] p') ?? [])].map(({ lang }) => lang);
    }, null);
    return found.length > 0 && [...new Set(found)];
  }, 'phrases in the cue');
}
