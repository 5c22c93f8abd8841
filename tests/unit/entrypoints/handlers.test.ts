import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Casebook } from '../../../casebook/index.ts';
import { handlers } from '../../../entrypoints/background/handlers.ts';
import { type Sender, showBadge, wantedLanguages } from '../../../platform/index.ts';
import { createReader } from '../../../tone/index.ts';

vi.mock('../../../platform/index.ts', () => ({
  openPasteWindow: vi.fn(),
  showBadge: vi.fn(),
  startComposing: vi.fn(),
  wantedLanguages: vi.fn(async () => ['en']),
}));

const ref = { site: 'demo', key: 'thread' };
const tab: Sender = { tabId: 1, frameId: 0, private: false, own: false };

describe('what the worker stores (browser and casebook faked: a driver cannot open a private window here)', () => {
  const change = vi.fn();
  const casebook: Casebook = { find: async () => undefined, change, forgetOld: vi.fn() };
  const worker = handlers({ casebook, reader: createReader() });

  beforeEach(() => change.mockClear());

  async function all(site: string, from: Sender): Promise<void> {
    await worker.mute({ type: 'mute', ...ref, site, muted: true }, from);
    await worker.tick({ type: 'tick', ...ref, site, id: 'calm', done: true }, from);
    await worker.dismiss({ type: 'dismiss', ...ref, site, id: 'you_blame' }, from);
    const conversation = { ...ref, site, messages: [], draft: 'Calm down.' };
    await worker.read({ type: 'read', conversation }, from);
  }

  test('choices about a thread, and no reading', async () => {
    await all('demo', tab);
    expect(change).toHaveBeenCalledTimes(3);
  });

  test('nothing in a private window', async () => {
    await all('demo', { ...tab, private: true });
    expect(change).not.toHaveBeenCalled();
  });

  test('nothing of the paste box', async () => {
    await all('paste', { private: false, own: true });
    expect(change).not.toHaveBeenCalled();
  });
});

describe('two requests at once', () => {
  const casebook: Casebook = { find: async () => undefined, change: vi.fn(), forgetOld: vi.fn() };
  const worker = handlers({ casebook, reader: createReader() });
  const messages = Array.from({ length: 30 }, () => ({
    from: 'customer' as const,
    text: 'Where is it? '.repeat(200),
  }));
  const read = (draft: string, from: Sender, site = 'demo') =>
    worker.read({ type: 'read', conversation: { site, key: site, messages, draft } }, from);

  test('from one frame: the newest wins and the older one is told so', async () => {
    const older = read('Calm down.', tab);
    const newer = read('I am sorry.', tab);
    await expect(older).rejects.toThrow('a newer request has won');
    expect((await newer).reading.draft.hints).toEqual([]);
  });

  test('from the popup, about the page in front and about the paste box: both are answered', async () => {
    const popup: Sender = { frameId: 0, private: false, own: true };
    const both = await Promise.all([read('Calm down.', popup, 'paste'), read('Calm down.', popup)]);
    expect(both.map(({ guidance }) => guidance.hint?.id)).toEqual(['calm_down', 'calm_down']);
  });
});

describe('a worker that has lost a part of the browser', () => {
  const books = (find: Casebook['find']): Casebook => ({ find, change: vi.fn(), forgetOld: vi.fn() });
  const conversation = { ...ref, messages: [], draft: 'Calm down, this is not our problem.' };
  const read = (casebook: Casebook) =>
    handlers({ casebook, reader: createReader() }).read({ type: 'read', conversation }, tab);
  const hints = async (casebook: Casebook) => (await read(casebook)).reading.draft.hints.map(({ id }) => id);

  beforeEach(() => {
    vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });

  test('reads without a casebook that fails, and says so in its console', async () => {
    const full = books(() => Promise.reject(new Error('QuotaExceededError')));
    expect(await hints(full)).toContain('calm_down');
    expect(console.warn).toHaveBeenCalledWith(expect.stringContaining('casebook'));
  });

  test('reads without a casebook that never answers', async () => {
    vi.useFakeTimers();
    const found = hints(books(() => new Promise(() => undefined)));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(await found).toContain('calm_down');
  });

  test('answers though the badge cannot be drawn, as in a tab that was just closed', async () => {
    vi.mocked(showBadge).mockRejectedValueOnce(new Error('No tab with id: 1'));
    expect(await hints(books(async () => undefined))).toContain('calm_down');
  });

  test('answers though the settings cannot be read', async () => {
    vi.mocked(wantedLanguages).mockRejectedValueOnce(new Error('storage is corrupt'));
    expect(await hints(books(async () => undefined))).toContain('calm_down');
  });
});
