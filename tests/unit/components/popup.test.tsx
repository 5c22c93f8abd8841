// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { PopupView } from '../../../components/popup/popup.tsx';
import { callSteps, type PopupData } from '../../../components/types.ts';
import { locales, translator } from '../../../locales/index.ts';
import { popupStates } from '../../gallery/popup-states.ts';
import { type Drawing, drawing, popupSpies } from './drawing.ts';

const states = popupStates('en');
let at: Drawing;
let events: ReturnType<typeof popupSpies>;

beforeEach(() => {
  document.body.replaceChildren();
  at = drawing();
  events = popupSpies();
});

function draw(name: string, over: Partial<PopupData> = {}): void {
  const data = states[name];
  if (!data) throw new Error(`no state "${name}" in the gallery`);
  at.draw(<PopupView data={{ ...data, ...over }} events={events} t={translator('en')} />);
}

describe('this page', () => {
  it('names the host and what is read before anything is turned on', () => {
    draw('off');
    expect(at.text('off')).toContain('Nothing it reads leaves this computer');
    expect(at.text('turn-on')).toBe('Turn on for mail.example.test');
    at.click('[data-part=turn-on]');
    expect(events.onTurnOn).toHaveBeenCalledOnce();
  });

  it('shows step and checklist while a reply is open', () => {
    draw('on, a reply open');
    expect(at.text('step')).toContain('Listen');
    at.click('[data-item=listen]');
    expect(events.onTickHere).toHaveBeenCalledExactlyOnceWith('listen', true);
    at.click('[data-part=turn-off]');
    expect(events.onTurnOff).toHaveBeenCalledOnce();
  });

  it('keeps the safety notice in sight', () => {
    draw('on, threat');
    expect(at.part('notice')?.dataset.kind).toBe('safety');
  });

  it('says when there is no reply, when the thread is muted, and when no extension may read', () => {
    draw('on, no reply');
    expect(at.root.textContent).toContain('No reply is open');
    draw('on, muted');
    at.click('[data-part=unmute]');
    expect(events.onUnmute).toHaveBeenCalledOnce();
    draw('unusable');
    at.click('[data-part=unusable] button');
    expect(events.onTab).toHaveBeenCalledExactlyOnceWith('paste');
  });
});

describe('the paste box', () => {
  it('hands on what is typed into either box', () => {
    draw('paste, empty');
    for (const [part, text] of [
      ['theirs-text', 'Where is it?'],
      ['yours-text', 'On its way.'],
    ] as const) {
      const box = at.part(part);
      if (!(box instanceof HTMLTextAreaElement)) throw new Error(`${part} is no text box`);
      box.value = text;
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    expect(events.onTheirs).toHaveBeenCalledExactlyOnceWith('Where is it?');
    expect(events.onYours).toHaveBeenCalledExactlyOnceWith('On its way.');
  });

  it('shows nothing of a reading while both boxes are empty', () => {
    draw('paste, empty');
    expect(at.part('result')).toBeNull();
    expect(at.part('clear')?.hasAttribute('disabled')).toBe(true);
  });

  it('shows the same views as the cue, with deeds of its own', () => {
    draw('paste, read');
    expect(at.text('hint')).toContain('Sounds like blame');
    at.click('[data-part=phrase] button');
    expect(events.onAddPhrase).toHaveBeenCalledOnce();
    at.click('[data-part=hint] button');
    expect(events.onDismissPaste).toHaveBeenCalledExactlyOnceWith('you_blame');
    at.click('[data-item=focus]');
    expect(events.onTickPaste).toHaveBeenCalledExactlyOnceWith('focus', true);
    at.click('[data-part=clear]');
    expect(events.onClear).toHaveBeenCalledOnce();
  });

  it('opens a window of its own, but not from there', () => {
    draw('paste, read');
    at.click('[data-part=own-window]');
    expect(events.onOpenWindow).toHaveBeenCalledOnce();
    draw('paste, read', { ownWindow: true });
    expect(at.part('own-window')).toBeNull();
  });
});

describe('the call checklist', () => {
  it('lists every step once and ticks it', () => {
    draw('call');
    const boxes = [...at.root.querySelectorAll<HTMLInputElement>('[data-step]')];
    expect(boxes.map((box) => box.dataset.step)).toEqual(Object.values(callSteps).flat());
    expect(boxes.filter((box) => box.checked).map((box) => box.dataset.step)).toEqual([
      'breathe',
      'not_personal',
      'let_vent',
    ]);
    at.click('[data-step=note_asks]');
    at.click('[data-part=call-reset]');
    expect(events.onCallTick).toHaveBeenCalledExactlyOnceWith('note_asks', true);
    expect(events.onCallReset).toHaveBeenCalledOnce();
  });
});

describe('tabs and language', () => {
  it('walks the tabs with arrow keys, round both ends', () => {
    draw('off');
    const press = (tab: string, key: string) =>
      at.root
        .querySelector(`[data-tab=${tab}]`)
        ?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    press('here', 'ArrowRight');
    press('here', 'ArrowLeft');
    press('call', 'ArrowRight');
    press('here', 'Home');
    expect(events.onTab.mock.calls).toEqual([['paste'], ['call'], ['here']]);
  });

  it('offers the browser’s language and each language by its own name', () => {
    draw('off');
    const select = at.part('language');
    if (!(select instanceof HTMLSelectElement)) throw new Error('no language picker');
    expect([...select.options].map((option) => option.text)).toEqual([
      'As in the browser',
      'English',
      'Español',
      'Suomi',
      'Italiano',
    ]);
    select.value = 'fi';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    expect(events.onLanguage).toHaveBeenCalledExactlyOnceWith('fi');
  });
});

describe.each(locales)('in %s', (locale) => {
  it('draws every state without a key left bare', () => {
    for (const data of Object.values(popupStates(locale))) {
      at.draw(<PopupView data={data} events={events} t={translator(locale)} />);
      expect(at.root.textContent).not.toMatch(/\{\w+\}|undefined/);
    }
  });
});
