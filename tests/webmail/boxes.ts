import type { AnyPage } from '../browser/support/page.ts';

export interface Rectangle {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function overlaps(a: Rectangle, b: Rectangle): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** The boxes of the lines of text in Roundcube's editor that can be seen, in pixels of the window. */
export function linesOfText(page: AnyPage): Promise<readonly Rectangle[]> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#composebody_ifr');
    if (frame?.contentDocument) {
      const { x, y, width, height } = frame.getBoundingClientRect();
      const range = frame.contentDocument.createRange();
      range.selectNodeContents(frame.contentDocument.body);
      return [...range.getClientRects()]
        .filter((box) => box.width > 0 && box.y >= 0 && box.bottom <= height && box.right <= width)
        .map((box) => ({ x: x + box.x, y: y + box.y, width: box.width, height: box.height }));
    }
    // A textarea tells no boxes: the same text in the same style in a box of the same place does.
    const area = document.querySelector<HTMLTextAreaElement>('#composebody');
    if (!area) return [];
    const { x, y, width, height, bottom } = area.getBoundingClientRect();
    const twin = document.createElement('div');
    const style = getComputedStyle(area);
    for (const name of ['font', 'padding', 'border', 'boxSizing', 'letterSpacing', 'lineHeight'] as const)
      twin.style[name] = style[name];
    Object.assign(twin.style, { position: 'fixed', left: `${x}px`, top: `${y}px`, whiteSpace: 'pre-wrap' });
    Object.assign(twin.style, {
      width: `${width}px`,
      height: `${height}px`,
      overflow: 'hidden',
      zIndex: '-1',
    });
    twin.textContent = area.value;
    document.body.append(twin);
    twin.scrollTop = area.scrollTop;
    const range = document.createRange();
    range.selectNodeContents(twin);
    const boxes = [...range.getClientRects()].filter(
      (box) => box.width > 0 && box.y >= y && box.bottom <= bottom,
    );
    twin.remove();
    return boxes.map(({ x, y, width, height }) => ({ x, y, width, height }));
  }, null);
}
