import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { openCasebook } from '../../casebook/index.ts';
import {
  followPermissions,
  grantedOrigins,
  hearRequests,
  installationKey,
  watchOpenTabs,
  withdrawFrom,
} from '../../platform/index.ts';
import { createReader } from '../../tone/index.ts';
import { handlers } from './handlers.ts';

export default defineBackground({
  type: 'module',
  main() {
    const casebook = openCasebook(installationKey);
    hearRequests(handlers({ casebook, reader: createReader() }));

    browser.runtime.onInstalled.addListener(async () => {
      await followPermissions();
      await watchOpenTabs(await grantedOrigins());
    });
    browser.runtime.onStartup.addListener(async () => {
      await followPermissions();
      await casebook.forgetOld(Date.now());
    });
    browser.permissions.onAdded.addListener(async ({ origins = [] }) => {
      await followPermissions();
      await watchOpenTabs(origins);
    });
    browser.permissions.onRemoved.addListener(async ({ origins = [] }) => {
      // Out of the open pages first, whatever becomes of the rest.
      await withdrawFrom(origins);
      await followPermissions();
    });
  },
});
