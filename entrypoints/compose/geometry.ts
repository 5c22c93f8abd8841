import { type Rect, shared } from '../../components/cue/rect.ts';
import { type Composer, sendButtons } from '../../sites/index.ts';

/** What the cue keeps clear of, in pixels of the viewport. */
export interface Obstacles {
  anchor: Rect;
  /** Never covered. */
  send: readonly Rect[];
  /** What is written; covered only by a panel that was asked for and finds no other place. */
  text: readonly Rect[];
  /** Better not covered. */
  soft: readonly Rect[];
}

/** Space kept free around text and Send. */
const margin = 6;

/** Looked for anew at every move: pages change under the cue. */
export function obstacles(composer: Composer): Obstacles {
  const anchor = rect(composer.anchor.getBoundingClientRect());
  const send = sendButtons(document, composer).map((button) => grown(rect(button.getBoundingClientRect())));
  const text = textRect(composer, anchor);
  return {
    anchor,
    send,
    text: text ? [grown(text)] : [],
    soft: [anchor, ...fields(composer), ...messages(composer)],
  };
}

/** Recipient and subject fields of the same form. */
function fields(composer: Composer): readonly Rect[] {
  const form = composer.anchor.closest('form, [role=dialog], dialog');
  if (!form) return [];
  return [...form.querySelectorAll<HTMLElement>('input, select')]
    .slice(0, 30)
    .map((field) => rect(field.getBoundingClientRect()));
}

/** The newest messages of the thread, which the person reads while answering. */
function messages({ site }: Composer): readonly Rect[] {
  if (site.thread.kind !== 'messages') return [];
  const { root, item } = site.thread;
  const all = [...document.querySelectorAll<HTMLElement>(`:is(${root}) :is(${item})`)].slice(-6);
  return all.map((message) => rect(message.getBoundingClientRect())).filter(({ height }) => height > 0);
}

/** The box of what is written, clipped to the editor; undefined while it is empty. */
function textRect(composer: Composer, anchor: Rect): Rect | undefined {
  const { element, kind } = composer;
  if (kind === 'text') return textareaText(element as HTMLTextAreaElement, anchor);
  const document = element.ownerDocument;
  const range = document.createRange();
  range.selectNodeContents(element);
  const box = range.getBoundingClientRect();
  if (box.width === 0 && box.height === 0) return undefined;
  const inFrame = composer.anchor !== element;
  const x = box.x + (inFrame ? anchor.x : 0);
  const y = box.y + (inFrame ? anchor.y : 0);
  return shared({ x, y, width: box.width, height: box.height }, anchor);
}

/** A textarea tells no line boxes: its lines are counted by width, generously. */
function textareaText(area: HTMLTextAreaElement, anchor: Rect): Rect | undefined {
  if (area.value === '') return undefined;
  const style = getComputedStyle(area);
  const size = Number.parseFloat(style.fontSize) || 16;
  const lineHeight = Number.parseFloat(style.lineHeight) || size * 1.5;
  const perLine = Math.max(8, anchor.width / (size * 0.5));
  let lines = 1;
  for (const line of area.value.slice(0, 20_000).split('\n'))
    lines += Math.max(1, Math.ceil(line.length / perLine));
  return shared({ ...anchor, height: lines * lineHeight - area.scrollTop + size }, anchor);
}

function grown({ x, y, width, height }: Rect): Rect {
  return { x: x - margin, y: y - margin, width: width + 2 * margin, height: height + 2 * margin };
}

function rect({ x, y, width, height }: DOMRect): Rect {
  return { x, y, width, height };
}
