/**
 * An element with its attributes and children. Strings become text nodes; nothing is ever parsed as markup.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function el(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

const svg = 'http://www.w3.org/2000/svg';

/**
 * @param {string} name An id of the sprite in index.html, without `i-`.
 * @returns {SVGElement}
 */
export function icon(name) {
  const image = document.createElementNS(svg, 'svg');
  image.setAttribute('class', 'icon');
  image.setAttribute('viewBox', '0 0 24 24');
  image.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(svg, 'use');
  use.setAttribute('href', `#i-${name}`);
  image.append(use);
  return image;
}

/**
 * @template {Element} T
 * @param {string} selector
 * @param {{ new (): T }} kind
 * @returns {T}
 */
export function find(selector, kind) {
  const found = document.querySelector(selector);
  if (found instanceof kind) return found;
  throw new Error(`The page has no ${selector}.`);
}
