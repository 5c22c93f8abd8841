/** How an element lays out its text. */
export interface Look {
  hidden: boolean;
  block: boolean;
  /** `collapse`: runs of white space are one space · `lines`: line ends stay · `keep`: all stays. */
  space: 'collapse' | 'lines' | 'keep';
}

const blocks = new Set(
  'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** Elements whose text nobody reads as a message's words. */
const mute = new Set(
  'audio button canvas embed head iframe input math meta noscript object option script select style svg template textarea title video'.split(
    ' ',
  ),
);

/** Helpers that editors put into their own text. */
const fillers = '[data-slate-placeholder], [data-mce-bogus="all"], .ql-ui';

/** The look of an element: computed where the document is shown, by its tag where it is not. */
export function lookOf(element: Element): Look {
  const { localName } = element;
  if (mute.has(localName) || element.matches(fillers))
    return { hidden: true, block: false, space: 'collapse' };
  return drawn(element.ownerDocument.defaultView?.getComputedStyle(element), localName);
}

/** The look of a form, whose own properties are not to be trusted: a field may bear the name of any of them. */
export function lookOfForm(form: Element, document: Document): Look {
  return drawn(document.defaultView?.getComputedStyle(form), 'form');
}

function drawn(style: CSSStyleDeclaration | undefined, tag: string): Look {
  const display = style?.display ?? '';
  const hidden = display === 'none' || style?.visibility === 'hidden' || style?.visibility === 'collapse';
  const block = display === '' ? blocks.has(tag) : !display.startsWith('inline') && display !== 'contents';
  return { hidden, block, space: spaceOf(style?.whiteSpace, tag) };
}

function spaceOf(whiteSpace: string | undefined, tag: string): Look['space'] {
  if (!whiteSpace) return tag === 'pre' ? 'keep' : 'collapse';
  if (whiteSpace.startsWith('pre-line')) return 'lines';
  return whiteSpace.startsWith('pre') || whiteSpace.startsWith('break-spaces') ? 'keep' : 'collapse';
}
