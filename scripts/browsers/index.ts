/** Finds, installs, starts and drives the real browsers, for the tests, the bench and `npm start`. */
export { type Chromium, type ChromiumOptions, killWorker, launchChromium } from './chromium.ts';
export { eventually } from './eventually.ts';
export { type BrowserKind, canRun, findBrowser, findChrome } from './find.ts';
export { type Firefox, type FirefoxOptions, launchFirefox, terminateBackground } from './firefox.ts';
export { canInstall, ensureBrowser } from './install.ts';
export { originPattern } from './origins.ts';
export { answerRequests } from './permissions.ts';
export { openPopup, type Popup } from './popup.ts';
