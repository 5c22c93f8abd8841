import { eventually } from '../../scripts/browsers/index.ts';
import { type AnyPage, box, click, press } from '../browser/support/page.ts';

/** Logs in and waits for the list of mails. */
export async function login(
  page: AnyPage,
  url: string,
  account: 'agent' | 'customer' = 'agent',
): Promise<void> {
  await page.goto(`${url}/`);
  await click(page, '#rcmloginuser');
  await page.keyboard.type(account);
  await click(page, '#rcmloginpwd');
  await page.keyboard.type(account);
  await click(page, '#rcmloginsubmit');
  await eventually(() => box(page, '#messagelist tbody tr'), 'the list of mails');
}

/** Opens the mail with this subject in the preview and waits until it can be read. */
export async function openMail(page: AnyPage, url: string, subject: string): Promise<void> {
  await page.goto(`${url}/?_task=mail&_mbox=INBOX`);
  const row = await eventually(() => rowOf(page, subject), `${JSON.stringify(subject)} in the list`);
  await page.mouse.click(row.x, row.y);
  await eventually(() => previews(page, subject), `${JSON.stringify(subject)} to be shown`);
}

/** Presses Reply and waits until the editor, plain or HTML, is ready and has the focus. */
export async function reply(page: AnyPage): Promise<void> {
  await eventually(() => page.evaluate(canReply, null), 'Roundcube to allow a reply');
  await click(page, 'a.reply:not(.disabled)');
  await eventually(async () => {
    const missing = await page.evaluate(unready, null);
    if (missing) throw new Error(missing);
    return true;
  }, 'the editor to be ready');
  // TinyMCE has the focus before Roundcube has set its caret: a person looks where it is and goes where they want.
  if (await page.evaluate(() => document.querySelector('#composebody_ifr') !== null, null))
    await press(page, 'Control', 'Home');
}

/** Presses Send and waits until Roundcube has sent the mail and is back at the list. */
export async function send(page: AnyPage): Promise<void> {
  await click(page, '.formbuttons button.send');
  await eventually(
    async () =>
      !(await composing(page)) && (await page.evaluate(() => document.readyState === 'complete', null)),
    'the mail to be sent',
  );
}

/** Whether the page is a reply being written. */
export function composing(page: AnyPage): Promise<boolean> {
  return page.evaluate(() => location.search.includes('_action=compose'), null);
}

/** What the editor itself says it holds: the textarea's value, or TinyMCE's own serialised content. */
export function written(page: AnyPage): Promise<string> {
  return page.evaluate(() => {
    const editor = (globalThis as unknown as Roundcube).tinymce?.get('composebody');
    return editor
      ? editor.getContent()
      : (document.querySelector<HTMLTextAreaElement>('#composebody')?.value ?? '');
  }, null);
}

/** From now on notes every key event that a script of Roundcube could hear, in the page and in the editor's frame. */
export function record(page: AnyPage): Promise<void> {
  return page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { keys });
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr')?.contentWindow;
    for (const heard of [globalThis.window, frame]) {
      for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'paste'])
        heard?.addEventListener(
          type,
          (event) => keys.push(`${type} ${(event as KeyboardEvent).key ?? ''}`),
          true,
        );
    }
  }, null);
}

export function heard(page: AnyPage): Promise<readonly string[]> {
  return page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys, null);
}

/** Functions of Roundcube's own page that the tests look at. */
interface Roundcube {
  rcmail?: { env?: { compose_id?: string }; busy?: boolean; commands?: { reply?: boolean } };
  tinymce?: { get(id: string): { initialized?: boolean; getContent(): string; focus(): void } | null };
}

function rowOf(page: AnyPage, subject: string): Promise<{ x: number; y: number } | undefined> {
  return page.evaluate((subject) => {
    if ((globalThis as unknown as Roundcube).rcmail?.busy !== false) return undefined;
    for (const cell of document.querySelectorAll<HTMLElement>('#messagelist tbody tr td.subject')) {
      const link = cell.querySelector<HTMLElement>('.subject a');
      if (link?.textContent?.trim() !== subject) continue;
      cell.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = cell.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    }
    return undefined;
  }, subject);
}

function previews(page: AnyPage, subject: string): Promise<boolean> {
  return page.evaluate((subject) => {
    const shown = document.querySelector<HTMLIFrameElement>('#messagecontframe')?.contentDocument;
    const title = shown?.querySelector('#message-header .subject')?.textContent ?? '';
    return title.includes(subject) && shown?.querySelector('#messagebody') != null;
  }, subject);
}

function canReply(): boolean {
  const { rcmail } = globalThis as unknown as Roundcube;
  return rcmail?.busy === false && rcmail.commands?.reply === true;
}

/**
 * What the reply page still lacks; empty when it can be written in. Roundcube puts the focus into the editor itself,
 * which Firefox without a window does not always follow: then it is put there, where Roundcube has set the caret.
 */
function unready(): string {
  const { rcmail, tinymce } = globalThis as unknown as Roundcube;
  const textarea = document.querySelector<HTMLTextAreaElement>('#composebody');
  if (!textarea) return `no compose page but ${location.search}`;
  if (!rcmail?.env?.compose_id || rcmail.busy || document.readyState !== 'complete') return 'loading';
  const rich = textarea.classList.contains('mce_editor');
  const editor = rich ? tinymce?.get('composebody') : textarea;
  if (!editor || ('initialized' in editor && !editor.initialized)) return 'the editor is loading';
  const { activeElement } = document;
  if (activeElement?.id === (rich ? 'composebody_ifr' : 'composebody')) return '';
  editor.focus();
  return `the focus is on ${activeElement?.localName}#${activeElement?.id}`;
}
