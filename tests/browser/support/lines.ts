import type { AnyPage, Box } from './page.ts';

/** The boxes of the lines of text in an editor that can be seen: a textarea, or a frame with an editable body. */
export function linesOfText(page: AnyPage, editor: string): Promise<readonly Box[]> {
  return page.evaluate((editor) => {
    const area = document.querySelector(editor);
    if (area instanceof HTMLIFrameElement && area.contentDocument) {
      const { x, y, width, height } = area.getBoundingClientRect();
      const range = area.contentDocument.createRange();
      range.selectNodeContents(area.contentDocument.body);
      return [...range.getClientRects()]
        .filter((box) => box.width > 0 && box.y >= 0 && box.bottom <= height && box.right <= width)
        .map((box) => ({ x: x + box.x, y: y + box.y, width: box.width, height: box.height }));
    }
    // A textarea tells no boxes: the same text in the same style in a box of the same place does.
    if (!(area instanceof HTMLTextAreaElement)) return [];
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
  }, editor);
}
