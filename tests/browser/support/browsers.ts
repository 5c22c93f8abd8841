import { launchChromium, launchFirefox } from '../../../scripts/browsers/index.ts';
import { builtExtension } from './extension.ts';
import { type AnyPage, fromPuppeteer } from './page.ts';

export interface Running {
  page: AnyPage;
  close(): Promise<void>;
}

/** Real Chromium and real Firefox with the built extension, on for one origin, and one page open. */
export const browsers: readonly [string, (origin: string) => Promise<Running>][] = [
  [
    'Chromium',
    async (origin) => {
      const running = await launchChromium({
        extension: builtExtension('chrome'),
        origins: [origin],
        locale: 'en',
      });
      return { page: await running.context.newPage(), close: running.close };
    },
  ],
  [
    'Firefox',
    async (origin) => {
      const running = await launchFirefox({
        extension: builtExtension('firefox'),
        origins: [origin],
        locale: 'en',
      });
      return { page: fromPuppeteer(await running.browser.newPage()), close: running.close };
    },
  ],
];
