import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { type Composer, composerFrom, type Site, siteFor } from '../../../sites/index.ts';

export interface Page {
  document: Document;
  site: Site;
  /** The one element that matches; fails the test when there is none. */
  one(selector: string): HTMLElement;
  /** The composer an element is or stands in; fails the test when it is none. */
  composer(selector: string): Composer;
}

/** A page at an address. jsdom draws nothing: what is not `display: none` is given a box of 600 × 120. */
export function page(html: string, address = 'https://mail.example.test/'): Page {
  const { window } = new JSDOM(html, { url: address });
  giveBoxes(window.HTMLElement.prototype);
  const { document } = window;
  const site = siteFor(document, new URL(address));
  const one = (selector: string) => {
    const element = document.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`no ${selector} in the page model`);
    return element;
  };
  return { document, site, one, composer: (selector) => composerIn(one(selector), site) };
}

/** A page model written by hand, from tests/captures/pages. */
export function model(name: string): string {
  return readFileSync(new URL(`../../captures/pages/${name}.html`, import.meta.url), 'utf8');
}

export function composerIn(element: Element, site: Site): Composer {
  const composer = composerFrom(element, site);
  if (!composer) throw new Error('this element is no composer');
  return composer;
}

/** Makes the editor frame of a page: what an editor would do with its own script. */
export function fillFrame(frame: HTMLElement, body: string, attributes: Record<string, string>): HTMLElement {
  const inside = (frame as HTMLIFrameElement).contentDocument;
  if (!inside) throw new Error('the frame has no document');
  const holder = inside.createElement('template');
  holder.innerHTML = body;
  inside.body.replaceChildren(holder.content);
  for (const [name, value] of Object.entries(attributes)) inside.body.setAttribute(name, value);
  return inside.body;
}

function giveBoxes(prototype: HTMLElement): void {
  prototype.getBoundingClientRect = function (this: HTMLElement) {
    const hidden = isHidden(this);
    const [width, height] = hidden ? [0, 0] : [600, Number(this.dataset.height ?? 120)];
    return { x: 0, y: 0, left: 0, top: 0, right: width, bottom: height, width, height, toJSON: () => '' };
  };
}

function isHidden(element: HTMLElement): boolean {
  for (let at: HTMLElement | null = element; at; at = at.parentElement) {
    if (element.ownerDocument.defaultView?.getComputedStyle(at).display === 'none') return true;
  }
  return false;
}
