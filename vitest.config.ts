import preact from '@preact/preset-vite';
import { defineConfig } from 'vitest/config';

/** Real browsers and a real mail server have one machine to themselves: one file at a time. */
const oneAtATime = { fileParallelism: false, maxWorkers: 1 };

/** Projects are the suites of `npm test`. A file that needs a document says `@vitest-environment jsdom` itself. */
export default defineConfig({
  plugins: [preact()],
  test: {
    retry: 0,
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'] } },
      { extends: true, test: { name: 'captures', include: ['tests/captures/**/*.test.ts'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          ...oneAtATime,
        },
      },
      {
        extends: true,
        test: {
          name: 'webmail',
          include: ['tests/webmail/**/*.test.ts'],
          testTimeout: 180_000,
          hookTimeout: 300_000,
          ...oneAtATime,
        },
      },
    ],
  },
});
