import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mailboxAt } from './mailbox.ts';

export interface Demo {
  /** Where the inbox is, without a slash at the end: `http://127.0.0.1:PORT`. */
  url: string;
  close(): Promise<void>;
}

/** Nothing but this list is ever served: no folder is walked, no path is joined. */
const files: Readonly<Record<string, string>> = {
  'index.html': 'text/html; charset=utf-8',
  'base.css': 'text/css; charset=utf-8',
  'mailbox.css': 'text/css; charset=utf-8',
  'reading.css': 'text/css; charset=utf-8',
  'answering.css': 'text/css; charset=utf-8',
  'layout.css': 'text/css; charset=utf-8',
  'icon.svg': 'image/svg+xml',
  'app.js': 'text/javascript; charset=utf-8',
  'chat.js': 'text/javascript; charset=utf-8',
  'dates.js': 'text/javascript; charset=utf-8',
  'dom.js': 'text/javascript; charset=utf-8',
  'list.js': 'text/javascript; charset=utf-8',
  'mail.js': 'text/javascript; charset=utf-8',
  'messages.js': 'text/javascript; charset=utf-8',
  'plain-editor.js': 'text/javascript; charset=utf-8',
  'quote.js': 'text/javascript; charset=utf-8',
  'rich-editor.js': 'text/javascript; charset=utf-8',
  'store.js': 'text/javascript; charset=utf-8',
  'thread.js': 'text/javascript; charset=utf-8',
};

/** Stricter than a webmail usually is, so that the demo also shows that the extension needs nothing of the page. */
const headers = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
  ].join('; '),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;

/** A page of another site that points its own name at this address gets nothing. */
const ownNames = new Set(['127.0.0.1', 'localhost']);
const isOwnName = (host = ''): boolean => ownNames.has(host.replace(/:\d+$/, ''));

interface Answer {
  status: number;
  type: string;
  body: string | Buffer;
}

const plain = (status: number, body: string): Answer => ({ status, type: 'text/plain; charset=utf-8', body });

async function answer(request: IncomingMessage): Promise<Answer> {
  if (!isOwnName(request.headers.host))
    return plain(421, 'This inbox answers to 127.0.0.1 and localhost only.');
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return plain(405, 'Only reading is possible here.');
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  const name = path === '/' ? 'index.html' : path.slice(1);
  if (name === 'mailbox.json') {
    return {
      status: 200,
      type: 'application/json; charset=utf-8',
      body: JSON.stringify(mailboxAt(Date.now())),
    };
  }
  const type = Object.hasOwn(files, name) ? files[name] : undefined;
  if (type === undefined) return plain(404, 'There is no such page in this inbox.');
  return { status: 200, type, body: await readFile(new URL(`./public/${name}`, import.meta.url)) };
}

async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { status, type, body } = await answer(request).catch((error: unknown) =>
    plain(500, `The demo inbox could not read its own file for ${request.url}: ${String(error)}`),
  );
  response.writeHead(status, { ...headers, 'Content-Type': type, 'Content-Length': Buffer.byteLength(body) });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function listen(server: Server, port: number): Promise<AddressInfo> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server.address() as AddressInfo));
  });
}

/**
 * Serves the demo inbox on 127.0.0.1.
 * @param options.port 0 or absent: any free port.
 * @throws when the port is taken (`EADDRINUSE`).
 */
export async function startDemo(options: { port?: number } = {}): Promise<Demo> {
  const server = createServer((request, response) => void respond(request, response));
  const { port } = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
