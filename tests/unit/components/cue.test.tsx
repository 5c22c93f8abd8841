// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import { Cue } from '../../../components/cue/cue.tsx';
import type { CueData } from '../../../components/types.ts';
import { locales, translator } from '../../../locales/index.ts';
import { cueStates } from '../../gallery/cue-states.ts';
import { words } from '../../gallery/words.ts';
import { cueSpies, type Drawing, drawing } from './drawing.ts';

const t = translator('en');
const states = cueStates('en');
let at: Drawing;
let events: ReturnType<typeof cueSpies>;

beforeEach(() => {
  document.body.replaceChildren();
  at = drawing();
  events = cueSpies();
});

function state(name: string): CueData {
  const found = states[name];
  if (!found) throw new Error(`no state "${name}" in the gallery`);
  return found;
}

function draw(data: CueData, open = true): void {
  at.draw(
    <Cue
      data={data}
      events={events}
      open={open}
      shortcut={{ shown: 'Alt+Shift+E', aria: 'Alt+Shift+E' }}
      t={t}
    />,
  );
}

describe('the closed cue', () => {
  it('is a dot with a name and no words on ordinary mail', () => {
    draw(state('quiet, ordinary mail'), false);
    expect(at.text('pill')).toBe('');
    expect(at.part('pill')?.getAttribute('aria-label')).toBe('Evenkeel: Listen');
  });

  it.each([
    ['listen, nothing written', 'Listen· 2 questions open'],
    ['calm, heated draft', 'Cool the words first'],
    ['boundary, first rung', 'Boundary first'],
    ['threat of harm', 'Safety first'],
    ['send', 'Ready to send'],
    ['orphaned', 'Reload the page to go on'],
    ['cannot read', 'Cannot read this page'],
  ])('says in words: %s', (name, said) => {
    draw(state(name), false);
    expect(at.text('pill')).toBe(said);
  });

  it('names the draft’s fault only when no question is open', () => {
    draw({ ...state('focus, a hint'), asks: [] }, false);
    expect(at.text('pill')).toBe('Focus· Sounds like blame');
  });

  it('opens by a click', () => {
    draw(state('send'), false);
    at.click('[data-part=pill]');
    expect(events.onToggle).toHaveBeenCalledExactlyOnceWith(true);
  });
});

describe('the open cue', () => {
  it('is a dialog with a name that can be given the focus', () => {
    draw(state('send'));
    const panel = at.part('panel');
    expect(panel?.getAttribute('role')).toBe('dialog');
    expect(panel?.getAttribute('aria-label')).not.toBe('');
    expect(panel?.tabIndex).toBe(-1);
  });

  it('keeps mood and conduct apart, each with the words it rests on', () => {
    draw(state('boundary, first rung'));
    expect(at.text('them')).toBe('ThemAngry · with a personInsult “useless clowns”');
    draw(state('listen, nothing written'));
    expect(at.text('them')).toContain('“Three weeks and still nothing”');
  });

  it('claims nothing that was not read', () => {
    draw(state('rules only, long asks'));
    expect(at.text('them')).toContain('Mood: yours to judge');
    expect(at.part('coverage')?.textContent).toContain('plain rules only');
    draw(state('unknown language'));
    expect(at.text('them')).toBe('ThemYours to judge');
    draw(state('no thread, nothing offered'));
    expect(at.text('them')).toBe('ThemNot read yet');
  });

  it('shows one hint with its words, reason, better way and example', () => {
    draw(state('focus, a hint'));
    const said = at.text('hint');
    for (const words of [
      'Sounds like blame',
      '“you should have checked the address”',
      'sour',
      'Name the thing',
      'flat number',
    ])
      expect(said).toContain(words);
    expect(at.root.querySelectorAll('[data-part=hint]')).toHaveLength(1);
    at.click('[data-part=hint] button');
    expect(events.onDismissHint).toHaveBeenCalledExactlyOnceWith('you_blame');
  });

  it('shows exactly one step in every state that has one', () => {
    for (const data of Object.values(states)) {
      draw(data);
      expect(at.root.querySelectorAll('[data-part=step]')).toHaveLength(data.state === 'ready' ? 1 : 0);
    }
  });

  it('ticks and unticks by hand', () => {
    draw(state('follow-up'));
    const boxes = [...at.root.querySelectorAll('[role=checkbox]')];
    expect(boxes.map((box) => box.getAttribute('aria-checked'))).toEqual(['true', 'true', 'true', 'false']);
    at.click('[data-item=followup]');
    at.click('[data-item=calm]');
    expect(events.onTick.mock.calls).toEqual([
      ['followup', true],
      ['calm', false],
    ]);
  });

  it('names the same lack once', () => {
    const base = state('focus, a hint');
    const checklist = base.guidance.checklist.map((item) => ({
      ...item,
      state: 'open' as const,
      missing: ['answer_asks' as const],
    }));
    draw({ ...base, guidance: { ...base.guidance, checklist } });
    expect(at.text('checklist').split('Answer what they ask')).toHaveLength(2);
  });

  it('gives open asks word for word', () => {
    draw(state('listen, nothing written'));
    expect(at.text('asks')).toContain('“When will the refund arrive?”');
    expect(at.text('asks')).toContain('“Send me the name of your manager.”');
  });

  it('inserts the phrase whose button was pressed, shown in its own language', () => {
    const finnish = cueStates('fi')['boundary, first rung'];
    if (!finnish) throw new Error('no such state');
    draw(finnish);
    const [first] = finnish.guidance.phrases;
    expect(at.part('phrase')?.querySelector('p')?.lang).toBe('fi');
    at.click('[data-part=phrase] button');
    expect(events.onInsert).toHaveBeenCalledExactlyOnceWith(first);
  });

  it('takes a double click for one', () => {
    draw(state('listen, nothing written'));
    const button = at.part('phrase')?.querySelector('button');
    for (const detail of [1, 2]) button?.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
    expect(events.onInsert).toHaveBeenCalledOnce();
  });

  it('puts the words for the boundary before the checklist, and the safety notice before all else', () => {
    draw(state('threat of harm'));
    const order = [...at.root.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
    expect(order.indexOf('phrase')).toBeLessThan(order.indexOf('checklist'));
    expect(order.indexOf('notice')).toBeLessThan(order.indexOf('them'));
    expect(at.part('notice')?.dataset.kind).toBe('safety');
  });

  it('puts what is still to answer and the phrases before the checklist', () => {
    draw(state('listen, nothing written'));
    const order = [...at.root.querySelectorAll('[data-part]')].map((part) => part.getAttribute('data-part'));
    expect(order.indexOf('step')).toBeLessThan(order.indexOf('asks'));
    expect(order.indexOf('asks')).toBeLessThan(order.indexOf('phrase'));
    expect(order.lastIndexOf('phrase')).toBeLessThan(order.indexOf('checklist'));
  });

  it('keeps the words for a boundary that the draft states already at hand, behind what comes next', () => {
    const { guidance, ...rest } = state('boundary, first rung');
    draw({ ...rest, guidance: { ...guidance, step: 'listen' } });
    const headings = [...at.root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect(headings.at(-1)).toBe('Words for the boundary');
    draw({ ...rest, guidance: { ...guidance, step: 'boundary' } });
    const [step, words] = [...at.root.querySelectorAll('h2')].map(({ textContent }) => textContent);
    expect([step, words]).toEqual(['Next step', 'Words for the boundary']);
  });

  it('folds phrases beyond the second', () => {
    draw(state('listen, nothing written'));
    expect(at.root.querySelectorAll('[data-part=phrase]')).toHaveLength(2);
    at.click('.phrases + button');
    expect(at.root.querySelectorAll('[data-part=phrase]')).toHaveLength(3);
  });

  it('takes an offered message only by a click', () => {
    draw(state('offered message'));
    expect(at.text('offered')).toContain(words.en.message);
    const [accept, selection, paste] = at.root.querySelectorAll<HTMLElement>('[data-part=offered] button');
    for (const button of [accept, selection, paste]) button?.click();
    expect(events.onAcceptOffered).toHaveBeenCalledOnce();
    expect(events.onUseSelection).toHaveBeenCalledOnce();
    expect(events.onOpenPaste).toHaveBeenCalledOnce();
  });

  it('keeps text of the page text', () => {
    const hostile = '<img src=x onerror=alert(1)>{count}$&';
    draw({ ...state('listen, nothing written'), asks: [hostile] });
    expect(at.root.querySelector('img')).toBeNull();
    expect(at.text('asks')).toContain(hostile);
  });

  it('keeps a phrase the editor did not take at hand, selected whole', () => {
    draw(state('phrase not taken'));
    const box = at.root.querySelector('textarea');
    box?.dispatchEvent(new Event('focusin', { bubbles: true }));
    expect(box?.value).toBe(words.en.ordinary[0]);
    expect([box?.readOnly, box?.selectionStart, box?.selectionEnd]).toEqual([true, 0, box?.value.length]);
  });

  it('mutes, closes and reloads', () => {
    draw(state('reload advised'));
    at.click('[data-part=mute]');
    at.click('[data-part=close]');
    at.click('[data-kind=reload] button');
    expect(events.onMute).toHaveBeenCalledOnce();
    expect(events.onToggle).toHaveBeenCalledExactlyOnceWith(false);
    expect(events.onReload).toHaveBeenCalledOnce();
  });

  it('has no button that could submit a form of the page', () => {
    for (const data of Object.values(states)) {
      draw(data);
      for (const button of at.root.querySelectorAll('button')) expect(button.type).toBe('button');
    }
  });
});

describe('the keyboard', () => {
  it('takes the focus along when a key opens and closes it', () => {
    draw(state('send'), false);
    at.part('pill')?.focus();
    at.click('[data-part=pill]');
    draw(state('send'), true);
    expect(at.root.activeElement).toBe(at.part('panel'));
    at.click('[data-part=close]');
    draw(state('send'), false);
    expect(at.root.activeElement).toBe(at.part('pill'));
  });

  it('walks through the controls with the arrow keys', () => {
    draw(state('listen, nothing written'));
    const panel = at.part('panel');
    panel?.focus();
    const press = (key: string) =>
      at.root.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
      );
    press('ArrowDown');
    expect(at.root.activeElement).toBe(at.part('close'));
    press('ArrowDown');
    expect(at.root.activeElement?.parentElement).toBe(at.part('phrase'));
    press('End');
    expect(at.root.activeElement).toBe(at.part('mute'));
  });
});

describe('what a screen reader hears', () => {
  const status = () => at.root.querySelector('[role=status]')?.textContent;

  it('is silent at first and on ordinary mail, and names a new step once', () => {
    draw(state('quiet, ordinary mail'), false);
    expect(status()).toBe('');
    draw(state('listen, nothing written'), false);
    expect(status()).toBe('');
    draw(state('focus, a hint'), false);
    expect(status()).toBe('Next step: Focus');
    draw({ ...state('focus, a hint'), asks: [] }, false);
    expect(status()).toBe('Next step: Focus');
  });
});

describe.each(locales)('in %s', (locale) => {
  it('draws every state without a key left bare', () => {
    for (const data of Object.values(cueStates(locale)))
      for (const open of [true, false]) {
        at.draw(
          <Cue
            data={data}
            events={events}
            open={open}
            shortcut={{ shown: 'Alt+Shift+E', aria: 'Alt+Shift+E' }}
            t={translator(locale)}
          />,
        );
        expect(at.root.textContent).not.toMatch(/\{\w+\}|undefined/);
        expect(at.root.querySelector('.ek')?.getAttribute('lang')).toBe(locale);
      }
  });
});
