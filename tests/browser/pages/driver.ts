import {
  type Composer,
  findComposer,
  insertText,
  readDraft,
  readThread,
  rememberCaret,
  sendButtons,
  siteFor,
} from '../../../sites/index.ts';

/** What a test may ask of the content script; ask and answer cross as attributes of the page's root. */
export type Ask =
  /** Finds the composer and follows its caret, as the cue does. */
  { do: 'attach' } | { do: 'insert'; text: string } | { do: 'read' };

export interface Answer {
  kind?: string;
  outcome?: string;
  draft?: string;
  thread?: string[];
  send?: string[];
  error?: string;
}

const root = document.documentElement;
let composer: Composer | undefined;

new MutationObserver(() => void answer()).observe(root, { attributeFilter: ['data-ask'] });
root.dataset.driver = 'ready';

async function answer(): Promise<void> {
  const { id, ask } = JSON.parse(root.dataset.ask ?? '{}') as { id: number; ask: Ask };
  const said = await perform(ask).catch((error: unknown): Answer => ({ error: String(error) }));
  root.dataset.answer = JSON.stringify({ id, said });
}

async function perform(ask: Ask): Promise<Answer> {
  if (ask.do === 'attach') {
    composer = findComposer(document, siteFor(document, new URL(location.href)));
    const found = composer;
    found?.element.ownerDocument.addEventListener('selectionchange', () => rememberCaret(found));
    return found ? { kind: found.kind } : {};
  }
  if (!composer) return { error: 'no composer attached' };
  if (ask.do === 'insert') return { outcome: await insertText(composer, ask.text) };
  return {
    draft: readDraft(composer).text,
    thread: readThread(document, composer).messages.map(({ from, text }) => `${from}: ${text}`),
    send: sendButtons(document, composer).map((button) => button.textContent ?? ''),
  };
}
