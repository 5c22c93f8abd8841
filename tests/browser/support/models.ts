import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const folder = new URL('../models/', import.meta.url);
const known = ['modal', 'vanishing', 'two', 'unknown', 'framed'] as const;

export interface Models {
  url: string;
  close(): Promise<void>;
}

/** Serves the page models on loopback, one file each. */
export async function serveModels(): Promise<Models> {
  const server = createServer(async (request, response) => {
    const name = known.find((id) => request.url === `/${id}`);
    if (!name) return void response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8' });
    response.end(await readFile(new URL(`${name}.html`, folder)));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
