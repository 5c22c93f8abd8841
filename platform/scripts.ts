import { browser } from 'wxt/browser';
import { grantedOrigins } from './origins.ts';
import { tell } from './tabs.ts';

const id = 'watch';

/**
 * Makes the registered script follow the permissions: nothing is injected anywhere else. Called after install,
 * update (which drops registered scripts), start of the browser and every change of permissions.
 */
export function followPermissions(): Promise<void> {
  // One after another: two at once would both register the script, and the second be refused.
  following = following.then(follow, follow);
  return following;
}

let following: Promise<void> = Promise.resolve();

async function follow(): Promise<void> {
  const matches = [...(await grantedOrigins())];
  const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
  if (matches.length === 0) {
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [id] });
    return;
  }
  const script = {
    id,
    matches,
    js: ['watch.js'],
    css: ['assets/marks.css'],
    // Before the page's own scripts, so that keys meant for the cue are ours first.
    runAt: 'document_start' as const,
    allFrames: true,
    matchOriginAsFallback: true,
    persistAcrossSessions: true,
  };
  if (registered) await browser.scripting.updateContentScripts([script]);
  else await browser.scripting.registerContentScripts([script]);
}

/** Starts the watcher in pages that were open before their site was turned on or the extension was updated. */
export async function watchOpenTabs(origins: readonly string[]): Promise<void> {
  if (origins.length === 0) return;
  const tabs = await browser.tabs.query({ url: [...origins] });
  await Promise.allSettled(
    tabs.map(async ({ id: tabId }) => {
      if (tabId === undefined) return;
      const target = { tabId, allFrames: true };
      await browser.scripting.insertCSS({ target, files: ['/assets/marks.css'] });
      await browser.scripting.executeScript({ target, files: ['/watch.js'] });
    }),
  );
}

/** Takes everything out of open pages whose site was turned off. */
export async function withdrawFrom(origins: readonly string[]): Promise<void> {
  const tabs = await browser.tabs.query({});
  await Promise.all(
    tabs.map((tab) => (tab.id === undefined ? undefined : tell(tab.id, { type: 'withdraw', origins }))),
  );
}

/** Brings the heavy part into the one frame whose watcher found a composer. */
export async function startComposing(tabId: number, frameId: number): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId, frameIds: [frameId] }, files: ['/compose.js'] });
}
