/** The browser's plumbing, for the worker and the extension's own pages. Content scripts use `content.ts`. */
export { showBadge } from './badge.ts';
export { ask } from './content.ts';
export { type Handlers, hearRequests, type Sender } from './hear.ts';
export { installationKey } from './installation.ts';
export { maxTextLength } from './limits.ts';
export { dropOrigin, grantedOrigins, holdsOrigin, originPattern, requestOrigin } from './origins.ts';
export { keepPasted, loadPasted, nothingPasted, onPasted, type Pasted } from './pasted.ts';
export type { Conversation, CueReply } from './protocol.ts';
export { followPermissions, startComposing, watchOpenTabs, withdrawFrom } from './scripts.ts';
export { loadSettings, type Settings, saveSettings, wantedLanguages } from './settings.ts';
export { conversationOf, currentTab, tell } from './tabs.ts';
export { openPasteWindow } from './windows.ts';
