import type { CDPSession, Page } from 'playwright-core';
import type { Chromium } from './chromium.ts';
import { eventually } from './eventually.ts';

/** The real popup, hanging from the toolbar: no page of Playwright's, so it is spoken to by DevTools itself. */
export interface Popup {
  /**
   * Value of an expression in the popup, evaluated as part of a person's gesture; a promise is waited for.
   * @throws Error with the popup's words when the expression throws, or when the popup has closed.
   */
  evaluate(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

interface Answer {
  id: number;
  error?: { message: string };
  result?: {
    result?: { value?: unknown };
    exceptionDetails?: { text: string; exception?: { description?: string } };
  };
}

/**
 * Presses the extension's button in the toolbar while `page` is in front, as a person does: the extension gets its
 * `activeTab` for that page, and its popup opens (seen in Chromium 156; `Extensions.triggerAction` is newer than the
 * rest of what is used here).
 */
export async function openPopup({ context, extensionId }: Chromium, page: Page): Promise<Popup> {
  const browser = context.browser();
  if (!browser) throw new Error('Chromium is closed');
  const session = await browser.newBrowserCDPSession();
  await page.bringToFront();
  const before = new Set((await popups(session, extensionId)).map(({ targetId }) => targetId));
  await pressAction(session, extensionId, await tabOf(session, page.url()));
  const { targetId } = await eventually(
    async () => (await popups(session, extensionId)).find((target) => !before.has(target.targetId)),
    'the popup to open',
  );
  const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
  return {
    evaluate: (expression) => evaluate(session, sessionId, expression),
    close: async () => {
      await session.send('Target.closeTarget', { targetId });
      await session.detach();
    },
  };
}

async function popups(session: CDPSession, extensionId: string) {
  const { targetInfos } = await session.send('Target.getTargets');
  const address = `chrome-extension://${extensionId}/`;
  return targetInfos.filter(({ type, url }) => type === 'page' && url.startsWith(address));
}

/** Actions belong to tabs, which DevTools lists only when asked for every kind of target. */
async function tabOf(session: CDPSession, url: string): Promise<string> {
  const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'tab' }] });
  const found = targetInfos.find((target) => target.url === url);
  if (!found) throw new Error(`no tab shows ${url}`);
  return found.targetId;
}

/** Playwright's types do not know this command yet. */
function pressAction(session: CDPSession, id: string, targetId: string): Promise<unknown> {
  const send = session.send.bind(session) as (method: string, params: object) => Promise<unknown>;
  return send('Extensions.triggerAction', { id, targetId });
}

let messages = 0;

async function evaluate(session: CDPSession, sessionId: string, expression: string): Promise<unknown> {
  messages += 1;
  const id = messages;
  const answered = new Promise<Answer>((resolve, reject) => {
    const hear = (event: { sessionId: string; message: string }) => {
      const answer = JSON.parse(event.message) as Answer;
      if (event.sessionId === sessionId && answer.id === id) done(() => resolve(answer));
    };
    const gone = (event: { sessionId: string }) => {
      if (event.sessionId === sessionId) done(() => reject(new Error('the popup has closed')));
    };
    const done = (settle: () => void) => {
      session.off('Target.receivedMessageFromTarget', hear);
      session.off('Target.detachedFromTarget', gone);
      settle();
    };
    session.on('Target.receivedMessageFromTarget', hear);
    session.on('Target.detachedFromTarget', gone);
  });
  const params = { expression, awaitPromise: true, returnByValue: true, userGesture: true };
  const message = JSON.stringify({ id, method: 'Runtime.evaluate', params });
  await session.send('Target.sendMessageToTarget', { sessionId, message });
  const { error, result } = await answered;
  const thrown =
    error?.message ?? result?.exceptionDetails?.exception?.description ?? result?.exceptionDetails?.text;
  if (thrown) throw new Error(`the popup: ${thrown}`);
  return result?.result?.value;
}
