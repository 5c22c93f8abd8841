import type { Page } from 'puppeteer-core';
import { eventually } from '../../../scripts/browsers/index.ts';

/** What Playwright's and Puppeteer's pages have in common: one test drives both browsers. */
export interface AnyPage {
  goto(url: string): Promise<unknown>;
  evaluate<Result, Argument>(
    run: (argument: Argument) => Result,
    argument: Argument,
  ): Promise<Awaited<Result>>;
  keyboard: {
    type(text: string): Promise<void>;
    down(key: never): Promise<void>;
    up(key: never): Promise<void>;
    press(key: never): Promise<void>;
  };
  mouse: { click(x: number, y: number): Promise<void> };
}

/** Puppeteer types its arguments as handles; the values that cross are the same. */
export function fromPuppeteer(page: Page): AnyPage {
  return {
    goto: (url) => page.goto(url),
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    keyboard: page.keyboard,
    mouse: page.mouse,
  };
}

/** In CSS pixels of the window. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Written apart from the product's own arithmetic, which it judges. */
export function overlaps(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Presses a real key with modifiers, such as `press(page, 'Control', 'z')`. */
export async function press(page: AnyPage, ...keys: readonly string[]): Promise<void> {
  const [last, ...modifiers] = [...keys].reverse();
  for (const key of modifiers.reverse()) await page.keyboard.down(key as never);
  await page.keyboard.press(last as never);
  for (const key of modifiers.reverse()) await page.keyboard.up(key as never);
}

/**
 * Clicks the middle of the first visible match with the real mouse, once it has stood still between two looks, as a
 * person aims; `inCue` looks in the cue's shadow root.
 */
export async function click(page: AnyPage, selector: string, inCue = false): Promise<void> {
  let last: string | undefined;
  const { x, y, width, height } = await eventually(async () => {
    const now = await box(page, selector, inCue);
    const before = last;
    last = JSON.stringify(now);
    return last === before && now;
  }, `${selector} to be there and still`);
  await page.mouse.click(x + width / 2, y + height / 2);
}

/** The box of the first visible match, scrolled to where it can be clicked, in the page and in the panel. */
export function box(page: AnyPage, selector: string, inCue = false): Promise<Box | undefined> {
  return page.evaluate(
    ({ selector, inCue }) => {
      const root = inCue ? document.querySelector('evenkeel-cue')?.shadowRoot : document;
      for (const element of root?.querySelectorAll<HTMLElement>(selector) ?? []) {
        const seen = element.checkVisibility({ visibilityProperty: true });
        if (!seen) continue;
        element.scrollIntoView({ block: 'nearest' });
        const { x, y, width, height } = element.getBoundingClientRect();
        if (width > 0 && height > 0) return { x, y, width, height };
      }
      return undefined;
    },
    { selector, inCue },
  );
}

/** Visible text of one part of the cue; empty when the part is not there. */
export function cueText(page: AnyPage, part: string): Promise<string> {
  return page.evaluate((part) => {
    const found = document
      .querySelector('evenkeel-cue')
      ?.shadowRoot?.querySelector<HTMLElement>(`[data-part=${part}]`);
    return found?.checkVisibility({ visibilityProperty: true }) ? (found.textContent ?? '') : '';
  }, part);
}

/** Waits until a part of the cue says something that fits. */
export function cueSays(page: AnyPage, part: string, fits: RegExp): Promise<string> {
  return eventually(async () => {
    const text = await cueText(page, part);
    if (fits.test(text)) return text;
    throw new Error(`the cue's ${part} says ${JSON.stringify(text)}`);
  }, `the cue's ${part} to say ${fits}`);
}
