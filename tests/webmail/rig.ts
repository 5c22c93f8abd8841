import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, readdir, readFile, stat } from 'node:fs/promises';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { eventually } from '../../scripts/browsers/index.ts';

export { login, openMail, reply } from './drive.ts';
export { webmailPossible } from './possible.ts';

export interface WebmailOptions {
  /** Write in the HTML editor (TinyMCE) instead of the plain one. */
  html: boolean;
  /** Replies stand above the quote; Roundcube's own default, and ours, is below. */
  above?: boolean;
}

export interface Webmail {
  /** Without a slash at the end. */
  url: string;
  /** The raw bytes of every mail that has arrived in the customer's Maildir, oldest first. */
  sent(): Promise<Buffer[]>;
  /** Stops the servers and removes everything they wrote. */
  close(): Promise<void>;
}

const here = fileURLToPath(new URL('./', import.meta.url));

/**
 * Starts Roundcube with a real IMAP and a real SMTP server on free ports of 127.0.0.1, with the mails of `mails/` in the
 * agent's inbox, and returns when all of them answer. Where Debian's packages are missing they are installed first.
 * @throws Error with the ends of the servers' logs when they do not come up.
 */
export async function startWebmail({ html, above = false }: WebmailOptions): Promise<Webmail> {
  const root = await temporaryFolder();
  const [http, imap, lmtp, smtp] = await freePorts();
  const env = {
    ...process.env,
    ROOT: root,
    MAILS: join(here, 'mails'),
    HTTP: String(http),
    IMAP: String(imap),
    LMTP: String(lmtp),
    SMTP: String(smtp),
    HTML: html ? '1' : '0',
    ABOVE: above ? '1' : '0',
  };
  // Detached: Ctrl+C reaches us and not the servers, which end with their standard input, also when we are killed.
  const servers = spawn(join(here, 'roundcube.sh'), { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  const said: Buffer[] = [];
  servers.stderr.on('data', (part: Buffer) => said.push(part));
  const url = `http://127.0.0.1:${http}`;
  const close = () => ended(servers);
  try {
    await announced(servers, said);
    const page = async () => (await (await fetch(url)).text()).includes('rcmloginuser');
    await eventually(page, `Roundcube on ${url}`);
    for (const port of [imap, lmtp, smtp]) await eventually(() => taken(port), `a server on port ${port}`);
  } catch (error) {
    const logs = await ends(join(root, 'log'));
    await close();
    throw new Error(`the webmail did not start: ${error instanceof Error ? error.message : error}\n${logs}`);
  }
  const arrived = join(root, 'mail/customer@example.test/Maildir');
  return { url, sent: () => mailsIn(arrived), close };
}

/** A fresh folder which the servers' users can walk to; a folder under a closed one, such as root's home, is not. */
async function temporaryFolder(): Promise<string> {
  for (const base of [tmpdir(), '/var/tmp']) {
    if (!(await open(base))) continue;
    const folder = await mkdtemp(join(base, 'evenkeel-webmail-'));
    await chmod(folder, 0o755);
    return folder;
  }
  throw new Error(`no temporary folder that other users can reach: ${tmpdir()} is closed to them`);
}

async function open(folder: string): Promise<boolean> {
  const { mode } = await stat(folder);
  return (mode & 0o001) !== 0 && (folder === dirname(folder) || open(dirname(folder)));
}

/** Four ports that were free a moment ago: all are held before the first is let go. */
async function freePorts(): Promise<[number, number, number, number]> {
  const held = [await hold(0), await hold(0), await hold(0), await hold(0)] as const;
  for (const { server } of held) await new Promise((done) => server.close(done));
  return [held[0].port, held[1].port, held[2].port, held[3].port];
}

function hold(port: number): Promise<{ server: Server; port: number }> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on('error', fail);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') return fail(new Error('no port'));
      done({ server, port: address.port });
    });
  });
}

async function taken(port: number): Promise<boolean> {
  const ours = await hold(port).catch(() => undefined);
  if (!ours) return true;
  await new Promise((done) => ours.server.close(done));
  return false;
}

function announced(servers: ChildProcess, said: readonly Buffer[]): Promise<void> {
  return new Promise((done, fail) => {
    servers.stdout?.once('data', () => done());
    servers.once('error', fail);
    servers.once('exit', (code) =>
      fail(new Error(`roundcube.sh: exit code ${code}\n${Buffer.concat(said)}`)),
    );
  });
}

function ended(servers: ChildProcess): Promise<void> {
  if (servers.exitCode !== null || servers.pid === undefined) return Promise.resolve();
  return new Promise((done) => {
    servers.once('exit', () => done());
    servers.stdin?.end();
  });
}

async function ends(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const logs = names.map(
    async (name) => `── ${name}\n${(await readFile(join(folder, name), 'utf8')).slice(-1_500)}`,
  );
  return (await Promise.all(logs)).join('\n');
}

async function mailsIn(maildir: string): Promise<Buffer[]> {
  const files = await Promise.all(
    ['new', 'cur'].map(async (part) =>
      (await readdir(join(maildir, part))).map((name) => join(maildir, part, name)),
    ),
  );
  const named = await Promise.all(
    files.flat().map(async (file) => ({ file, at: (await stat(file)).mtimeMs })),
  );
  named.sort((a, b) => a.at - b.at);
  return Promise.all(named.map(({ file }) => readFile(file)));
}
