import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually } from '../../scripts/browsers/index.ts';
import { browsers, inChromium, startTrial, type Trial } from './pages/harness.ts';
import { click, press } from './support/page.ts';

describe.each(browsers)('pages that make it hard, in %s', (_browser, launch) => {
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial(launch);
  });
  afterAll(() => trial?.close());

  async function write(name: string): Promise<void> {
    await trial.open(name);
    await click(trial.page, '#editor');
    await eventually(async () => (await trial.ask({ do: 'attach' })).kind, 'a composer');
    await trial.page.keyboard.type('Hello');
    await trial.modelIs('Hello');
    await trial.drawn();
  }

  it('says so when an editor takes a phrase and shows nothing', async () => {
    await write('deaf');
    expect(await trial.ask({ do: 'insert', text: ' Dana' })).toEqual({ outcome: 'not_taken' });
    expect(await trial.model()).toBe('Hello');
  });

  it('takes it back when an editor loses words over it', async () => {
    await write('greedy');
    expect(await trial.ask({ do: 'insert', text: ' Dana' })).toEqual({ outcome: 'not_taken' });
    expect(await trial.model()).toBe('Hello');
  });

  it('says so when the composer is taken away meanwhile, and afterwards', async () => {
    await write('vanishing');
    expect(await trial.ask({ do: 'insert', text: ' Dana' })).toEqual({ outcome: 'not_taken' });
    expect(await trial.ask({ do: 'insert', text: ' Dana' })).toEqual({ outcome: 'not_taken' });
    expect(await trial.ask({ do: 'read' })).toMatchObject({ draft: 'Hello', thread: [] });
    expect(await trial.ask({ do: 'attach' })).toEqual({});
  });

  it('lets an editor frame go that was replaced, and takes the next', async () => {
    await trial.open('replaced');
    await eventually(async () => (await trial.ask({ do: 'attach' })).kind, 'a composer');
    await click(trial.page, '#replace');
    expect(await trial.ask({ do: 'insert', text: 'lost' })).toEqual({ outcome: 'not_taken' });
    expect(await trial.ask({ do: 'attach' })).toEqual({ kind: 'rich' });
    expect(await trial.ask({ do: 'insert', text: 'Hello' })).toEqual({ outcome: 'inserted' });
    expect(await trial.model()).toBe('Hello');
  });

  it('chooses between two composers by the focus alone, and touches only that one', async () => {
    await trial.open('two');
    expect(await trial.ask({ do: 'attach' })).toEqual({});
    await click(trial.page, '#second');
    expect(await trial.ask({ do: 'attach' })).toEqual({ kind: 'text' });
    expect(await trial.ask({ do: 'insert', text: 'Hello' })).toEqual({ outcome: 'inserted' });
    expect(await trial.model()).toBe('|Hello');
    expect((await trial.ask({ do: 'read' })).send).toEqual(['Send']);
  });

  it('puts nothing in where there is nothing to put', async () => {
    await write('deaf');
    expect(await trial.ask({ do: 'insert', text: '' })).toEqual({ outcome: 'not_taken' });
  });
});

describe('Gmail (a page model at its address, nothing of the real one) in Chromium', () => {
  const gmail = readFileSync(new URL('../captures/pages/gmail-thread.html', import.meta.url), 'utf8');
  let trial: Trial;

  beforeAll(async () => {
    trial = await startTrial((extension) => inChromium(extension, gmail));
    await trial.open('https://mail.google.com/mail/u/0/#inbox/FMfcgzQabcdefgh');
  });
  afterAll(() => trial?.close());

  it('gives thread, draft and Send', async () => {
    expect(await trial.ask({ do: 'attach' })).toEqual({ kind: 'rich' });
    const { draft, thread, send } = await trial.ask({ do: 'read' });
    expect(draft?.trim()).toBe('Hei Dana,\n\nkansi lähtee huomenna.\nTämä on minun vastaukseni väliin.');
    expect(thread?.map((message) => message.split('\n')[0])).toEqual([
      'agent: Lähetämme uuden kannen tällä viikolla.',
      'customer: Kantta ei ole tullut.',
    ]);
    expect(send).toEqual(['Lähetä']);
  });

  it('takes a phrase at the caret, above signature and quotation, and gives it back', async () => {
    await click(trial.page, '[g_editable] > div:nth-child(3)');
    await press(trial.page, 'End');
    await trial.drawn();
    const before = await trial.page.evaluate(() => document.querySelector('[g_editable]')?.textContent, null);
    expect(await trial.ask({ do: 'insert', text: ' Pahoittelen viivettä.' })).toEqual({
      outcome: 'inserted',
    });
    expect((await trial.ask({ do: 'read' })).draft).toContain(
      'kansi lähtee huomenna. Pahoittelen viivettä.\n',
    );
    await press(trial.page, 'Control', 'z');
    await eventually(
      async () =>
        (await trial.page.evaluate(() => document.querySelector('[g_editable]')?.textContent, null)) ===
        before,
      'the draft as it was',
    );
  });
});
