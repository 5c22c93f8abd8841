import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { linesOf } from '../../scripts/score/lines.ts';

const script = join(import.meta.dirname, '../../scripts/score.ts');

function start(...args: string[]) {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'pipe'] });
  return { child, ended: once(child, 'close') };
}

async function score(input: string, ...args: string[]) {
  const { child, ended } = start(...args);
  child.stdin.end(input);
  const [out, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code] = await ended;
  const rows = out.split('\n').filter((line) => line !== '');
  return { code, errors, rows: rows.map((line) => JSON.parse(line)) };
}

const customer = { id: 'c1', side: 'customer', text: 'You are an idiot. When will the parcel come to me?' };
const agent = {
  id: 'a1',
  side: 'agent',
  context: 'Where is it?',
  text: 'Calm down, it will be with you by Friday.',
};
const thread = {
  id: 't1',
  side: 'thread',
  messages: [{ from: 'customer', text: customer.text, minutesAgo: 3 }],
  draft: '',
};

describe('score', () => {
  it('answers each kind of record in the shape of the protocol, in order', async () => {
    const { code, rows } = await score(
      [customer, agent, thread].map((row) => JSON.stringify(row)).join('\n'),
    );
    expect(code).toBe(0);
    expect(rows).toEqual(
      [
        {
          id: 'c1',
          side: 'customer',
          language: 'en',
          conduct: ['insult'],
          target: 'person',
          pressure: [],
          asks: ['When will the parcel come to me?'],
          evidence: [
            { label: 'insult', start: 0, end: 16 },
            { label: 'target', start: 0, end: 16 },
          ],
        },
        {
          id: 'a1',
          side: 'agent',
          language: 'en',
          hints: [{ id: 'calm_down', start: 0, end: 9 }],
          strengths: [{ id: 'when', start: 31, end: 40 }],
        },
        {
          id: 't1',
          side: 'thread',
          next: 'boundary',
          rung: 1,
          unanswered: ['When will the parcel come to me?'],
        },
      ].map((row) => expect.objectContaining(row)),
    );
  });

  it('names broken lines with their number, answers the others and ends with 1', async () => {
    const lines = [
      JSON.stringify(customer),
      '{broken',
      '{"id":"x","side":"customer"}',
      '',
      JSON.stringify(agent),
      '[]',
    ];
    const { code, errors, rows } = await score(`${lines.join('\n')}\n`);
    expect(code).toBe(1);
    expect(rows.map(({ id }) => id)).toEqual(['c1', 'a1']);
    expect(errors.split('\n').map((line) => line.slice(0, 7))).toEqual(['line 2:', 'line 3:', 'line 6:', '']);
    expect(errors).toContain('text');
  });

  it('is content with nothing', async () => {
    expect(await score('')).toEqual({ code: 0, errors: '', rows: [] });
  });

  it('adds scores when asked', async () => {
    const { rows } = await score(
      [customer, agent, thread].map((row) => JSON.stringify(row)).join('\n'),
      '--scores',
    );
    expect(rows[0].scores).toMatchObject({ insult: 1, threat: 0, abuse: 1 });
    expect(rows[1].scores).toMatchObject({ calm_down: 1, when: 1, hostile: 1, apology: 0 });
    expect(rows[2].scores).toMatchObject({ boundary: 1, send: 0 });
  });

  it('answers a line before the next has come', async () => {
    const { child, ended } = start();
    child.stdin.write(`${JSON.stringify(customer)}\n`);
    const [first] = await once(child.stdout, 'data');
    expect(JSON.parse(String(first)).id).toBe('c1');
    child.stdin.end();
    child.stdout.resume();
    expect((await ended)[0]).toBe(0);
  });

  it('splits bytes into lines at line feeds alone, also inside a character', async () => {
    async function* bytes() {
      for (const byte of new TextEncoder().encode('{"a":"ä\u2028😀"}\r\nzwei\n\ndrei'))
        yield new Uint8Array([byte]);
    }
    const lines: string[] = [];
    for await (const line of linesOf(bytes())) lines.push(line);
    expect(lines).toEqual(['{"a":"ä\u2028😀"}\r', 'zwei', '', 'drei']);
  });
});
