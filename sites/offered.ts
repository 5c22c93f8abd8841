/** The message that a page no file knows seems to be about; undefined when none is found. */
export function offeredMessage(_document: Document, _url: URL): string | undefined {
  return undefined;
}

/** What the person has selected outside of editors; undefined when nothing is. */
export function selectedText(document: Document): string | undefined {
  return document.getSelection()?.toString() || undefined;
}
