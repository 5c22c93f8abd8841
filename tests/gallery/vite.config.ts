import preact from '@preact/preset-vite';
import { defineConfig } from 'vite';

/** The gallery: every state of cue and popup on one page, for looking at and for the accessibility check. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [preact()],
  server: { host: '127.0.0.1', fs: { allow: ['../..'] } },
});
