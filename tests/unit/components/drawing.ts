import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { vi } from 'vitest';
import type { CueEvents, PopupEvents } from '../../../components/types.ts';

/** A view drawn into a shadow root, as in the page. */
export interface Drawing {
  root: ShadowRoot;
  draw(view: ComponentChild): void;
  part(name: string): HTMLElement | null;
  text(name: string): string;
  click(selector: string): void;
}

export function drawing(): Drawing {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const slot = document.createElement('div');
  root.append(slot);
  const part = (name: string) => root.querySelector<HTMLElement>(`[data-part="${name}"]`);
  return {
    root,
    draw: (view) => act(() => render(view, slot)),
    part,
    text: (name) => part(name)?.textContent?.replaceAll(/\s+/g, ' ').trim() ?? '',
    click(selector) {
      const found = root.querySelector<HTMLElement>(selector);
      if (!found) throw new Error(`nothing to click at ${selector}`);
      act(() => found.click());
    },
  };
}

export function cueSpies() {
  return {
    onToggle: vi.fn(),
    onInsert: vi.fn(),
    onMute: vi.fn(),
    onTick: vi.fn(),
    onDismissHint: vi.fn(),
    onAcceptOffered: vi.fn(),
    onUseSelection: vi.fn(),
    onOpenPaste: vi.fn(),
    onReload: vi.fn(),
  } satisfies CueEvents;
}

export function popupSpies() {
  return {
    onTab: vi.fn(),
    onTurnOn: vi.fn(),
    onTurnOff: vi.fn(),
    onUnmute: vi.fn(),
    onTickHere: vi.fn(),
    onTheirs: vi.fn(),
    onYours: vi.fn(),
    onClear: vi.fn(),
    onOpenWindow: vi.fn(),
    onTickPaste: vi.fn(),
    onDismissPaste: vi.fn(),
    onAddPhrase: vi.fn(),
    onCallTick: vi.fn(),
    onCallReset: vi.fn(),
    onLanguage: vi.fn(),
  } satisfies PopupEvents;
}
