import { parseArgs } from 'node:util';
import type { BrowserKind } from '../../scripts/browsers/index.ts';
import { chooseBrowser, NoBrowserError } from '../../scripts/start/browser.ts';
import { builtExtension } from '../../scripts/start/build.ts';
import { interrupted } from '../../scripts/start/closing.ts';
import { hasDisplay } from '../../scripts/start/options.ts';
import { openWindow } from '../../scripts/start/window.ts';
import { startWebmail, type Webmail, webmailPossible } from './rig.ts';

/** `npm run webmail`: Roundcube on a real IMAP server, and a browser in which the extension is on for it. */
async function tryWebmail(html: boolean, browser: string | undefined): Promise<void> {
  const impossible = webmailPossible();
  if (impossible)
    throw new NoBrowserError(
      `Roundcube and its mail servers are Debian 12's, started as root: ${impossible}.`,
    );
  const kind = hasDisplay() ? await chooseBrowser(browser, false) : undefined;
  const ended = interrupted();
  console.log(
    "Starting Roundcube, Dovecot and OpenSMTPD (installing Debian's packages where they are missing) …",
  );
  const webmail = await startWebmail({ html });
  try {
    console.log(`
Roundcube    ${webmail.url}   (${html ? 'HTML' : 'plain text'} editor)
the agent    agent@example.test      password: agent      (seven mails wait for an answer)
the customer customer@example.test   password: customer   (gets what you send)

Log in as the agent, open a mail, press Reply and write. Alt+Shift+E opens the cue.
Ctrl+C stops the servers and removes the mail.`);
    if (kind) await browse(kind, webmail, ended);
    else {
      console.log(
        '\nThere is no display here: open the address in a browser of your own and turn Evenkeel on for it.',
      );
      await ended;
    }
  } finally {
    await webmail.close();
  }
}

/** Until the window is closed or Ctrl+C is pressed. */
async function browse(kind: BrowserKind, { url }: Webmail, ended: Promise<void>): Promise<void> {
  const browser = await openWindow(kind, { extension: await builtExtension(kind), url: `${url}/` });
  await Promise.race([ended, browser.closed]);
  return browser.close();
}

try {
  const { values } = parseArgs({ options: { html: { type: 'boolean' }, browser: { type: 'string' } } });
  await tryWebmail(values.html ?? false, values.browser);
} catch (error) {
  console.error(error instanceof NoBrowserError ? error.message : error);
  process.exitCode = 1;
}
