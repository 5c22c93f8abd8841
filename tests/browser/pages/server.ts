import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folders: Readonly<Record<string, string>> = {
  models: fileURLToPath(new URL('models/', import.meta.url)),
  whole: fileURLToPath(new URL('whole/', import.meta.url)),
  tinymce: fileURLToPath(new URL('../../../node_modules/tinymce/', import.meta.url)),
};
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};

/** The page models on loopback. */
export interface Models {
  url: string;
  close(): Promise<void>;
}

/**
 * Serves the page models and TinyMCE's own files: `models/` are for the trial extension (sites alone), each with a
 * `model()` that says what its editor holds; `whole/` are for the built extension.
 */
export async function serveModels(): Promise<Models> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
    const [, folder = '', ...path] = pathname.split('/');
    const base = folders[folder];
    if (!base || path.includes('..')) return void response.writeHead(404).end();
    readFile(join(base, ...path)).then(
      (body) =>
        response.writeHead(200, { 'content-type': types[extname(pathname)] ?? 'text/plain' }).end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
