/**
 * `npm run --silent score [-- --scores]`: JSON Lines in, one reading a line out, same order, same ids.
 * A broken line is named on standard error and turns the exit code to 1; the other lines are still answered.
 */
import { once } from 'node:events';
import { createReader } from '../tone/index.ts';
import { answer } from './score/answer.ts';
import { linesOf } from './score/lines.ts';
import { parseRecord } from './score/records.ts';

const withScores = process.argv.includes('--scores');

// Whoever read us may stop early (`| head`): that ends the work, it is no failure.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});

const reader = await createReader();
let number = 0;
for await (const line of linesOf(process.stdin)) {
  number++;
  if (line.trim() === '') continue;
  try {
    const reading = await answer(reader, parseRecord(line), withScores);
    if (!process.stdout.write(`${JSON.stringify(reading)}\n`)) await once(process.stdout, 'drain');
  } catch (error) {
    process.exitCode = 1;
    process.stderr.write(`line ${number}: ${error instanceof Error ? error.message : String(error)}\n`);
  }
}
