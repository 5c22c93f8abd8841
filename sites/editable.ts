/** Names of fields that take recipients or a subject, as webmail calls them. */
const headerFields = ['to', 'cc', 'bcc', 'subject', 'replyto', 'followupto', 'recipients'];

/** Editors for rich text are for several lines however flat they are while empty, as chats have them. */
const richEditors =
  '[data-lexical-editor], [data-slate-editor], .ProseMirror, .ql-editor, .ck-editor__editable, .public-DraftEditor-content, trix-editor';

/** A form is none: its fields can stand for its own properties, and so lead a walk upwards in a circle. */
const editable = '[contenteditable]:not(form)';

/** Lowest height in CSS pixels of an editable element that counts as one for several lines. */
const severalLines = 32;

/**
 * The editor an element belongs to: the textarea itself, or the outermost editable element around it.
 * A frame's editor is the editable body inside, when this page may reach it.
 */
export function editorAround(element: Element): HTMLElement | undefined {
  if (element.localName === 'iframe') return editorInFrame(element as HTMLIFrameElement);
  if (element.localName === 'textarea') return element as HTMLTextAreaElement;
  let editor: Element | undefined;
  for (let at = element.closest(editable); at; at = at.parentElement?.closest(editable) ?? null)
    if (at.getAttribute('contenteditable') !== 'false') editor = at;
  if (editor) return editor as HTMLElement;
  const { ownerDocument } = element;
  return ownerDocument.designMode === 'on' ? ownerDocument.body : undefined;
}

function editorInFrame(frame: HTMLIFrameElement): HTMLElement | undefined {
  const document = frameDocument(frame);
  if (!document?.body) return undefined;
  if (document.designMode === 'on') return document.body;
  const editable = document.querySelector('[contenteditable]:not([contenteditable="false"])');
  return editable ? editorAround(editable) : undefined;
}

/** The document in an editor's frame, when this page may reach it: only frames without an address are editors. */
function frameDocument(frame: HTMLIFrameElement): Document | undefined {
  const address = frame.getAttribute('src') ?? '';
  if (address !== '' && !address.startsWith('about:') && !address.startsWith('javascript:')) return undefined;
  return frame.contentDocument ?? undefined;
}

/** The editor frame around a document, seen from the page that drives it; undefined for a page of its own. */
export function frameAround(document: Document): HTMLElement | undefined {
  const frame = document.defaultView?.frameElement;
  return frame?.localName === 'iframe' && frameDocument(frame as HTMLIFrameElement) === document
    ? (frame as HTMLElement)
    : undefined;
}

/**
 * False for an editor in a frame that was taken away or filled anew. Firefox makes every touch of such an editor an
 * error ("can't access dead object"), which is why it is asked for and not found out.
 */
export function isReachable(editor: Element): boolean {
  try {
    return editor.ownerDocument.defaultView !== null;
  } catch {
    return false;
  }
}

/** True for an editor a person could be writing an answer in: seen, for several lines, no field for something else. */
export function takesAnswers(editor: HTMLElement, anchor: HTMLElement): boolean {
  return !isClosed(editor) && !isOtherField(editor) && isSeen(anchor) && hasRoom(editor, anchor);
}

function isClosed(editor: HTMLElement): boolean {
  if (editor.localName === 'textarea') {
    const { readOnly, disabled } = editor as HTMLTextAreaElement;
    if (readOnly || disabled) return true;
  }
  return editor.getAttribute('aria-readonly') === 'true' || editor.getAttribute('aria-disabled') === 'true';
}

function isOtherField(editor: HTMLElement): boolean {
  const role = editor.getAttribute('role');
  if (role === 'combobox' || role === 'searchbox' || role === 'spinbutton') return true;
  if (editor.getAttribute('type') === 'password' || editor.hasAttribute('aria-autocomplete')) return true;
  if (editor.closest('[role="search"], [role="combobox"], search, #side, [aria-hidden="true"]')) return true;
  const names = [editor.getAttribute('name'), editor.id].map((name) =>
    (name ?? '').toLowerCase().replaceAll('_', ''),
  );
  return names.some((name) => headerFields.includes(name));
}

/** Drawn and not transparent to the eye: the hidden twin of a pair of editors is not seen. */
export function isSeen(element: HTMLElement): boolean {
  if (!element.isConnected) return false;
  if (element.checkVisibility?.({ visibilityProperty: true }) === false) return false;
  const { width, height } = element.getBoundingClientRect();
  return width > 1 && height > 1;
}

function hasRoom(editor: HTMLElement, anchor: HTMLElement): boolean {
  const several = editor.getAttribute('aria-multiline');
  if (several !== null) return several === 'true';
  return (
    editor.localName === 'textarea' ||
    editor.matches(richEditors) ||
    anchor.getBoundingClientRect().height >= severalLines
  );
}
