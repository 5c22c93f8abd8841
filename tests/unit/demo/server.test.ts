import { readdir } from 'node:fs/promises';
import { get, type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Demo, startDemo } from '../../../demo/index.ts';

const publicFolder = new URL('../../../demo/public/', import.meta.url);
let demo: Demo;

beforeAll(async () => {
  demo = await startDemo();
});
afterAll(() => demo.close());

const answerTo = (path: string, options: { method?: string; host?: string } = {}): Promise<IncomingMessage> =>
  new Promise((resolve, reject) => {
    const { method = 'GET', host } = options;
    request(`${demo.url}${path}`, { method, path, ...(host ? { headers: { host } } : {}) }, resolve)
      .on('error', reject)
      .end();
  });

describe('the demo server', () => {
  it('listens on 127.0.0.1 and nowhere else', async () => {
    const { hostname, port } = new URL(demo.url);
    expect(hostname).toBe('127.0.0.1');
    const others = Object.values(networkInterfaces())
      .flatMap((addresses) => addresses ?? [])
      .filter(({ internal, family }) => !internal && family === 'IPv4')
      .map(({ address }) => address);
    for (const host of [...others, '127.0.0.2']) {
      const reached = await new Promise<boolean>((resolve) => {
        const socket = connect({ host, port: Number(port), timeout: 2_000 });
        socket
          .on('connect', () => resolve(true))
          .on('error', () => resolve(false))
          .on('timeout', () => resolve(false));
        socket.on('close', () => socket.destroy());
      });
      expect(reached, host).toBe(false);
    }
  });

  it('serves every file of the inbox and the mailbox under its own strict policy', async () => {
    for (const name of ['', 'mailbox.json', ...(await readdir(publicFolder))]) {
      const answer = await answerTo(`/${name}`);
      expect(answer.statusCode, name).toBe(200);
      const policy = String(answer.headers['content-security-policy']);
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain("form-action 'none'");
      expect(policy).not.toMatch(/unsafe|https?:|\*/);
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect((await text(answer)).length, name).toBeGreaterThan(50);
    }
  });

  it('serves nothing but these files', async () => {
    for (const path of [
      '/../server.ts',
      '/%2e%2e/server.ts',
      '/threads/index.ts',
      '/constructor',
      '/__proto__',
      '//etc/passwd',
    ]) {
      expect((await answerTo(path)).statusCode, path).toBe(404);
    }
  });

  it('refuses other methods and names that are not its own', async () => {
    expect((await answerTo('/', { method: 'POST' })).statusCode).toBe(405);
    expect((await answerTo('/', { host: 'elsewhere.example' })).statusCode).toBe(421);
    expect((await answerTo('/', { host: 'localhost:1' })).statusCode).toBe(200);
  });

  it('lets go of its port', async () => {
    const other = await startDemo();
    await other.close();
    await expect(
      new Promise((resolve, reject) => get(other.url, resolve).on('error', reject)),
    ).rejects.toThrow('ECONNREFUSED');
  });

  it('says when the port is taken', async () => {
    await expect(startDemo({ port: Number(new URL(demo.url).port) })).rejects.toThrow('EADDRINUSE');
  });
});
