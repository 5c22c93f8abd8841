import { isThere } from '../find.ts';
import type { Composer, InsertOutcome } from '../types.ts';
import { rememberCaret, restoreCaret } from './caret.ts';
import { type Framework, frameworkOf } from './framework.ts';
import { type Before, before, type Change, changeSince } from './proof.ts';
import { type Way, waysFor } from './ways.ts';

/** Milliseconds an editor is given to see that the caret was put back; Slate looks at it only now and then. */
const seeCaret = { slate: 200, others: 30 } as const;
/** Milliseconds an editor that has taken an event may need to show the text, and one that has not. */
const show = { taken: 600, ignored: 80 } as const;
/** The insertion under way in each editor: the next waits for it, or each would take the other for damage. */
const turns = new WeakMap<HTMLElement, Promise<InsertOutcome>>();
/** Milliseconds after which an editor that puts changes back has done so. */
const settled = 50;

/**
 * Puts a text in at the caret as if it were typed, so that one Ctrl+Z takes it out again. The caret is where it stands
 * or last stood; a selection is kept and the text put behind it. Reads back: `inserted` only when the editor's text
 * grew by exactly this. Never throws: an editor that is gone or refuses gives `not_taken`, its text as it was.
 */
export function insertText(composer: Composer, text: string): Promise<InsertOutcome> {
  const { element } = composer;
  const turn = Promise.resolve(turns.get(element)).then(() => insert(composer, text));
  turns.set(element, turn);
  return turn;
}

async function insert(composer: Composer, text: string): Promise<InsertOutcome> {
  const { element } = composer;
  const written = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
  if (!isThere(composer) || written === '') return 'not_taken';
  const framework = frameworkOf(element);
  for (const way of waysFor(framework, written)) {
    if (restoreCaret(composer)) await caretSeen(framework);
    const held = isThere(composer) ? before(composer) : undefined;
    if (!held) return 'not_taken';
    if (framework === 'summernote') askForSnapshot(element);
    const change = await attempt(way, composer, written, held);
    if (change === 'grown') {
      rememberCaret(composer);
      return 'inserted';
    }
    if (change === 'damaged') await takeBack(composer, held, written);
    if (change !== 'none') return 'not_taken';
  }
  return 'not_taken';
}

async function attempt(way: Way, composer: Composer, text: string, held: Before): Promise<Change> {
  const { element } = composer;
  const patience = perform(way, element, text) ? show.taken : show.ignored;
  const end = performance.now() + patience;
  let change = changeSince(held, composer, text);
  while (change !== 'grown' && change !== 'gone' && performance.now() < end) {
    await wait(10);
    change = changeSince(held, composer, text);
  }
  if (change !== 'grown') return change;
  await wait(settled);
  return changeSince(held, composer, text);
}

/** @returns true when the editor has taken the matter into its own hands. */
function perform(way: Way, element: HTMLElement, text: string): boolean {
  const document = element.ownerDocument;
  const view = document.defaultView;
  if (!view) return false;
  if (way === 'command') return document.execCommand('insertText', false, text);
  const data = new view.DataTransfer();
  data.setData('text/plain', text);
  // Firefox hands a page no transfer made by an extension, but takes its words.
  const words = { data: text, dataType: 'text/plain' };
  const init = { bubbles: true, cancelable: true, composed: true, ...words };
  const event =
    way === 'paste'
      ? new view.ClipboardEvent('paste', { ...init, clipboardData: data })
      : new view.InputEvent('beforeinput', {
          ...init,
          inputType: 'insertReplacementText',
          dataTransfer: data,
        });
  return !element.dispatchEvent(event);
}

/** Summernote keeps for its own undo what it held before the last space; an untrusted key writes nothing. */
function askForSnapshot(element: HTMLElement): void {
  const view = element.ownerDocument.defaultView;
  if (view) element.dispatchEvent(new view.KeyboardEvent('keydown', { keyCode: 32, bubbles: true }));
}

/** Undoes what an editor made of the text; each editor listens for one of these. */
async function takeBack(composer: Composer, held: Before, text: string): Promise<void> {
  const undo = {
    key: 'z',
    code: 'KeyZ',
    keyCode: 90,
    ctrlKey: true,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
  const ways = [
    ({ ownerDocument }: HTMLElement) => ownerDocument.execCommand('undo'),
    (element: HTMLElement) => {
      const view = element.ownerDocument.defaultView;
      if (view) element.dispatchEvent(new view.KeyboardEvent('keydown', undo));
    },
  ];
  for (const way of ways) {
    if (changeSince(held, composer, text) !== 'damaged') return;
    way(composer.element);
    await wait(30);
  }
}

function caretSeen(framework: Framework): Promise<void> {
  return wait(framework === 'slate' ? seeCaret.slate : seeCaret.others);
}

function wait(milliseconds: number): Promise<void> {
  return new Promise((done) => setTimeout(done, milliseconds));
}
