import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { browsers, startTrial, type Trial } from './pages/harness.ts';
import { click, press } from './support/page.ts';

/** Page model and where to click to write in it. */
const editors: readonly [string, string, string][] = [
  ['a textarea', 'textarea', '#editor'],
  ['a textarea kept by a store (page model of React’s)', 'controlled', '#editor'],
  ['an editable element', 'contenteditable', '#editor'],
  ['an editable element for plain text', 'plaintext-only', '#editor'],
  ['an editor that puts changes back (page model of CKEditor 5)', 'reverting', '#editor'],
  ['TinyMCE 7 in its frame', 'tinymce', 'iframe'],
  ['TinyMCE 7 without a frame', 'tinymce-inline', '#editor'],
  ['a frame in design mode', 'frame', 'iframe'],
];

describe.each(browsers)('inserting from a content script in %s', (_browser, launch) => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial(launch);
  });
  afterAll(() => trial?.close());

  /** Writes "Hello world" with real keys and puts the caret between the words. */
  async function write(name: string, target: string): Promise<void> {
    await trial.open(name);
    await eventually(async () => (await trial.model()) === '', 'an empty editor');
    await click(trial.page, target);
    await eventually(async () => (await trial.ask({ do: 'attach' })).kind, 'a composer');
    await trial.page.keyboard.type('Hello world');
    await trial.modelIs('Hello world');
    for (let step = 0; step < 5; step++) await press(trial.page, 'ArrowLeft');
    await trial.drawn();
  }

  describe.each(editors)('%s', (_name, file, target) => {
    it('takes a phrase at the caret, says so, and gives it back at one Ctrl+Z', async () => {
      await write(file, target);
      expect(await trial.ask({ do: 'insert', text: 'dear ' })).toEqual({ outcome: 'inserted' });
      expect(await trial.model()).toBe('Hello dear world');
      expect((await trial.ask({ do: 'read' })).draft?.trim()).toBe('Hello dear world');
      await press(trial.page, 'Control', 'z');
      await trial.modelIs('Hello world');
    });

    it('takes it after the focus has gone elsewhere', async () => {
      await write(file, target);
      await click(trial.page, '#elsewhere');
      expect(await trial.ask({ do: 'insert', text: 'dear ' })).toEqual({ outcome: 'inserted' });
      expect(await trial.model()).toBe('Hello dear world');
      await press(trial.page, 'Control', 'z');
      await trial.modelIs('Hello world');
    });

    it('takes several lines, and loses no selected word', async () => {
      await write(file, target);
      for (let step = 0; step < 5; step++) await press(trial.page, 'Shift', 'ArrowRight');
      await trial.drawn();
      const { outcome } = await trial.ask({ do: 'insert', text: ', dear Dana.\nWe are on it.' });
      expect(outcome).toBe('inserted');
      expect((await trial.model()).split('\n').filter(Boolean)).toEqual([
        'Hello world, dear Dana.',
        'We are on it.',
      ]);
      await press(trial.page, 'Control', 'z');
      await trial.modelIs('Hello world');
    });
  });
});
