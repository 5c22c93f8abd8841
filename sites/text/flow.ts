import { cut, maxLength, maxNodes } from './bounds.ts';
import { type Look, lookOf, lookOfForm } from './look.ts';
import { isQuotation, type Part, quotationWithAnswers } from './parts.ts';
import { type Run, Writer } from './writer.ts';

/** The text of a piece of page as a person reads it, and where each stretch of it stands. */
export interface Flow {
  text: string;
  runs: readonly Run[];
  /** The piece was longer than the bounds. */
  cut: boolean;
}

/** What of a piece of page is text. */
export interface FlowOptions {
  part: (element: Element) => Part;
  /** Quoted parts: left out, or kept with a `>` before each line for each quotation around it. */
  quotes: 'leave_out' | 'mark';
  /** Left out with all it holds. */
  except?: Element;
}

/** Reads what stands below `root`, a line for each block and break. Looks at 20,000 nodes and 100,000 units at most. */
export function flowOf(root: Element, options: FlowOptions): Flow {
  const { ownerDocument: document } = root;
  // A form's own properties may be its fields (`<input name="parentNode">`): the walker's steps and the list cannot.
  const tree = document.createTreeWalker(root);
  const forms = new Set<Node>(root.querySelectorAll('form'));
  const writer = new Writer();
  const looks: { element: Element; look: Look }[] = [
    { element: root, look: { ...lookOf(root), hidden: false } },
  ];
  let depth = 0;
  let node: Node | null = firstIn(root);
  let nodes = 0;
  for (; node && nodes < maxNodes && writer.text.length < maxLength; nodes++) {
    const into = enter(node);
    node = into === 'rest' ? after(parentOf(node)) : (into ?? after(node));
  }
  return { text: cut(writer.text), runs: writer.runs, cut: node !== null || writer.text.length > maxLength };

  /** The first node to go on with inside this one; undefined: nothing in it; `rest`: nor after it in its box. */
  function enter(node: Node): Node | 'rest' | undefined {
    if (node.nodeType === 3) {
      const look = looks.at(-1)?.look;
      writer.addText(node as Text, look?.space ?? 'collapse', maxLength + 1);
      return undefined;
    }
    if (node === options.except) return undefined;
    if (forms.has(node)) return open(node as Element, lookOfForm(node as Element, document), firstIn(node));
    if (node.nodeType !== 1) return undefined;
    const element = node as Element;
    if (element.localName === 'br') writer.breakLine();
    if (element.localName === 'img') writer.addWords(emojiOf(element));
    const look = lookOf(element);
    return open(element, look, look.hidden ? null : element.firstChild && firstOf(element));
  }

  /** @param first of what is read in this element; null: it is empty, undefined: nothing in it is read. */
  function open(
    element: Element,
    look: Look,
    first: Node | 'rest' | null | undefined,
  ): Node | 'rest' | undefined {
    if (look.hidden || first === undefined) return undefined;
    if (first === 'rest') return first;
    if (look.block) writer.breakBlock();
    if (first === null) return undefined;
    quote(element, 1);
    looks.push({ element, look });
    return first;
  }

  function firstOf(element: Element): Node | 'rest' | undefined {
    const part = options.part(element);
    if (part === 'signature') return undefined;
    if (part === 'own' || options.quotes === 'mark') return element.firstChild ?? undefined;
    return part === 'quote_from_here' ? 'rest' : quotationWithAnswers(element);
  }

  /** The next node that does not stand in this one. */
  function after(node: Node | null): Node | null {
    for (let at = node; at && at !== root; at = parentOf(at)) {
      if (looks.at(-1)?.element === at) {
        if (looks.pop()?.look.block) writer.breakBlock();
        quote(at as Element, -1);
      }
      tree.currentNode = at;
      const next = tree.nextSibling();
      if (next) return next;
    }
    return null;
  }

  function firstIn(node: Node): Node | null {
    tree.currentNode = node;
    return tree.firstChild();
  }

  function parentOf(node: Node): Node | null {
    tree.currentNode = node;
    return tree.parentNode();
  }

  function quote(element: Element, by: 1 | -1): void {
    if (options.quotes !== 'mark' || forms.has(element) || !isQuotation(element)) return;
    depth += by;
    writer.prefix = depth > 0 ? `${'>'.repeat(depth)} ` : '';
  }
}

/** An emoji drawn as a picture, as webmail does. */
function emojiOf(image: Element): string {
  const words = image.getAttribute('alt') ?? '';
  const drawn = words.length <= 16 && [...words].every((sign) => (sign.codePointAt(0) ?? 0) > 0x2000);
  return drawn ? words : '';
}
