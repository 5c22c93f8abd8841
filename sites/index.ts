export { composerFrom, findComposer, isThere } from './find.ts';
export { rememberCaret } from './insert/caret.ts';
export { insertText } from './insert/insert.ts';
export { offeredMessage, selectedText } from './offered.ts';
export { siteFor, sites } from './registry.ts';
export { sendButtons } from './send.ts';
export { readDraft } from './text/draft.ts';
export { readThread } from './thread/read.ts';
export type * from './types.ts';
