import type { Site } from '../types.ts';

/** What an element is in a mail: the writer's own words, somebody else's, a signature, or the start of a quoted rest. */
export type Part = 'own' | 'quote' | 'signature' | 'quote_from_here';

/** Source: ProtonMail/WebClients' list of 2026, and the marks of Gmail, Outlook, Yahoo, Roundcube and Thunderbird. */
const quotes = [
  '.protonmail_quote',
  '.gmail_quote',
  '.gmail_attr',
  'div.gmail_extra',
  '.yahoo_quoted',
  '[id^="yahoo_quoted"]',
  'blockquote.iosymail',
  '.tutanota_quote',
  '.zmail_extra',
  '.skiff_quote',
  'blockquote[data-skiff-mail]',
  '.moz-cite-prefix',
  '#reply-intro',
  'div#isForwardContent',
  'blockquote#isReplyContent',
  'div#origbody',
  'div#reply139content',
  'blockquote#oriMsgHtmlSeperator',
  'blockquote[type="cite"]',
  '[name="quote"]',
  '#mail-editor-reference-message-container',
  '.OutlookQuote',
  '.email-quote',
  '.quoted-text',
] as const;

/** Outlook wraps nothing: all that follows these in the same box is quoted. */
const quotesFromHere = [
  '[id$="divRplyFwdMsg"]',
  '[id$="appendonsend"]',
  '[id$="stopSpelling"]',
  'hr#replySplit',
  '#OLK_SRC_BODY_SECTION',
] as const;

const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '#Signature',
  '#ms-outlook-mobile-signature',
  '.moz-signature',
  '#_rc_sig',
  '.rl-signature',
  '.protonmail_signature_block',
  '[data-signature="true"]',
  '.mail-signature',
  '.signature',
] as const;

/** The word Outlook puts before the sender, in the languages it was seen in. */
const fromLabels = [
  'from',
  'de',
  'da',
  'von',
  'van',
  'od',
  'от',
  'från',
  'fra',
  'lähettäjä',
  'feladó',
  'kimden',
];
/** Colours of the line Outlook and Windows Mail draw above a quoted mail. */
const outlookLines = ['#e1e1e1', '#b5c4df', 'rgb(225', 'rgb(181', 'rgb(229'];

/**
 * Tells the parts of a mail on one site apart.
 * @param received true for a message that came or went, where every blockquote is a quotation; in a draft an
 *   unmarked one is the writer's own doing.
 */
export function partsOf(site: Site, received: boolean): (element: Element) => Part {
  const signature = [...signatures, ...(site.signature ?? [])].join();
  const quote = [...quotes, ...(site.quote ?? [])].join();
  const rest = quotesFromHere.join();
  return (element) => {
    if (element.matches(signature)) return 'signature';
    if (element.matches(rest) || isOutlookLine(element)) return 'quote_from_here';
    if (element.matches(quote)) return 'quote';
    return received && isQuotation(element) ? 'quote' : 'own';
  };
}

/** A blockquote that is not merely an indented paragraph, which Gmail writes as one without a border. */
export function isQuotation(element: Element): boolean {
  return element.localName === 'blockquote' && !styleOf(element).includes('border:none');
}

function isOutlookLine(element: Element): boolean {
  if (element.localName !== 'div' || !element.hasAttribute('style')) return false;
  const style = styleOf(element);
  if (!style.includes('border-top:solid') || !outlookLines.some((colour) => style.includes(colour)))
    return false;
  const label = (element.textContent ?? '')
    .slice(0, 200)
    .trimStart()
    .split(':', 1)[0]
    ?.trimEnd()
    .toLowerCase();
  return label !== undefined && fromLabels.includes(label);
}

function styleOf(element: Element): string {
  return (element.getAttribute('style') ?? '').slice(0, 400).toLowerCase().replaceAll(' ', '');
}

/**
 * The first quotation in a box of quoted text, when the writer's own words stand after it: people answer between the
 * lines. Undefined when the whole box is quoted.
 */
export function quotationWithAnswers(box: Element): Element | undefined {
  if (box.localName === 'blockquote') return undefined;
  const first = [...box.children].find((child) => child.localName === 'blockquote');
  if (!first) return undefined;
  // By place in the list, not by `nextSibling`, which a field of a form may stand for.
  const nodes = [...box.childNodes];
  const answered = nodes.slice(nodes.indexOf(first) + 1).some((node) => {
    const quoted = node.nodeType === 1 && (node as Element).localName === 'blockquote';
    return !quoted && String(node.textContent ?? '').trim() !== '';
  });
  return answered ? first : undefined;
}
