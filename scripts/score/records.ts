import * as v from 'valibot';

const id = v.union([v.string(), v.number()]);

/** A labelled record without its labels (docs of the `score` command); further fields are passed over. */
const record = v.variant('side', [
  v.object({ id, side: v.literal('customer'), text: v.string() }),
  v.object({ id, side: v.literal('agent'), text: v.string(), context: v.optional(v.string(), '') }),
  v.object({
    id,
    side: v.literal('thread'),
    messages: v.array(v.object({ from: v.picklist(['customer', 'agent']), text: v.string() })),
    draft: v.optional(v.string(), ''),
    channel: v.optional(v.string(), ''),
  }),
]);

export type ScoreRecord = v.InferOutput<typeof record>;

/** Reads one line. Throws an error whose message says in a few words what is wrong with it. */
export function parseRecord(line: string): ScoreRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new Error(`not JSON (${error instanceof Error ? error.message : String(error)})`);
  }
  const result = v.safeParse(record, value);
  if (result.success) return result.output;
  const [issue] = result.issues;
  const where = v.getDotPath(issue) ?? 'the line';
  throw new Error(`not a record: ${where}: ${issue.message}`);
}
