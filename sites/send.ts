import { isSeen } from './editable.ts';
import type { Composer } from './types.ts';

/** Buttons of all kinds. */
const buttons = 'button, input[type="submit"], input[type="button"], [role="button"], a.button, a.btn';
/** Send, as buttons call it in English, Spanish, Finnish and Italian; the start of a word is enough. */
const words = [
  'send',
  'enviar',
  'envía',
  'envia',
  'lähet',
  'invia',
  'reply',
  'responder',
  'vastaa',
  'rispondi',
];
/** Attributes in which pages name what a button is for. */
const attributes = [
  'data-testid',
  'data-test-id',
  'data-qa',
  'data-tid',
  'data-action',
  'data-command',
  'data-icon',
];
/** How many boxes around the composer are looked at, from the inside out. */
const boxes = 8;

/**
 * The visible Send controls of this composer, so that nothing is drawn over them and nothing touches them.
 * Where the site file names none that is there, what looks like one in the nearest box around the composer.
 */
export function sendButtons(document: Document, composer: Composer): HTMLElement[] {
  const named = composer.site.send.join();
  const seen = named === '' ? [] : [...document.querySelectorAll<HTMLElement>(named)].filter(isSeen);
  return seen.length > 0 ? seen : likelyButtons(composer);
}

function likelyButtons({ anchor }: Composer): HTMLElement[] {
  let box = anchor.parentElement;
  for (let step = 0; box && step < boxes; step++, box = box.parentElement) {
    const found = [...box.querySelectorAll<HTMLElement>(buttons)]
      .slice(0, 100)
      .filter((button) => sends(button) && isSeen(button));
    if (found.length > 0) return found;
    if (box.matches('form, dialog, [role="dialog"], body')) return [];
  }
  return [];
}

function sends(button: HTMLElement): boolean {
  if (button.getAttribute('type') === 'submit') return true;
  const labels = [
    button.getAttribute('aria-label'),
    button.getAttribute('title'),
    button.getAttribute('value'),
    button.textContent?.slice(0, 100),
  ];
  if (labels.some((label) => wordsOf(label).some((word) => words.some((send) => word.startsWith(send)))))
    return true;
  return attributes.some((name) => wordsOf(button.getAttribute(name)).includes('send'));
}

/** Words in small letters; a camel hump or any other sign parts two. */
function wordsOf(label: string | null | undefined): string[] {
  return (label ?? '')
    .slice(0, 200)
    .replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .toLowerCase()
    .split(/[^\p{L}]/u);
}
