// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createRelay, type Relay } from '../../../entrypoints/watch/relay.ts';

/** jsdom dispatches untrusted events only, so what a trusted key does is proven in the browser suites. */
describe('an event the page makes up inside the cue', () => {
  let relay: Relay;
  let host: HTMLElement;
  let button: HTMLButtonElement;

  beforeEach(() => {
    relay = createRelay();
    relay.listen(window);
    host = document.createElement('evenkeel-cue');
    button = document.createElement('button');
    host.attachShadow({ mode: 'open' }).append(button);
    document.body.append(host);
    relay.host = host;
  });

  afterEach(() => {
    relay.stop();
    host.remove();
  });

  test.each(['click', 'keydown', 'mousedown'])('%s reaches neither the cue nor the page', (type) => {
    const inCue = vi.fn();
    const inPage = vi.fn();
    button.addEventListener(type, inCue);
    document.addEventListener(type, inPage);
    button.dispatchEvent(
      type === 'keydown'
        ? new KeyboardEvent(type, { key: 'Enter', bubbles: true, composed: true })
        : new MouseEvent(type, { bubbles: true, composed: true }),
    );
    expect(inCue).not.toHaveBeenCalled();
    expect(inPage).not.toHaveBeenCalled();
  });

  test('an event elsewhere in the page goes its way', () => {
    const inPage = vi.fn();
    document.body.addEventListener('click', inPage);
    document.body.click();
    expect(inPage).toHaveBeenCalledOnce();
  });

  test('after stop the page has its events back', () => {
    relay.stop();
    const inPage = vi.fn();
    document.addEventListener('click', inPage);
    button.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(inPage).toHaveBeenCalledOnce();
  });

  test('an untrusted key is not offered to the key handler', () => {
    const onKey = vi.fn(() => true);
    relay.onKey = onKey;
    button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, composed: true }));
    expect(onKey).not.toHaveBeenCalled();
  });
});
