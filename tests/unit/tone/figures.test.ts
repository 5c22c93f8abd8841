import { describe, expect, it } from 'vitest';
import { createReader, type Language, languages, type Thread } from '../../../tone/index.ts';
import { f1, matchSpans, missing, sharedRows } from './shared.ts';

const reader = await createReader();
const here = missing('corpus');

interface CustomerRow {
  text: string;
  conduct: string[];
  asks: string[];
}
interface AgentRow {
  text: string;
  hints: { id: string }[];
  strengths: { id: string }[];
}
interface ThreadRow {
  id: string;
  messages: Thread['messages'];
  draft: string;
  unanswered: string[];
}

class Counts {
  right = 0;
  extra = 0;
  lost = 0;
  add(wanted: boolean, found: boolean): void {
    if (wanted && found) this.right++;
    else if (found) this.extra++;
    else if (wanted) this.lost++;
  }
  addAll(other: { right: number; extra: number; lost: number }): void {
    this.right += other.right;
    this.extra += other.extra;
    this.lost += other.lost;
  }
  get precision(): number {
    return this.right / (this.right + this.extra || 1);
  }
  get recall(): number {
    return this.right / (this.right + this.lost || 1);
  }
}

const say = (name: string, language: Language, counts: Counts) =>
  console.log(
    `${name} ${language}: precision ${counts.precision.toFixed(2)}, recall ${counts.recall.toFixed(2)}, F1 ${f1(counts).toFixed(2)}`,
  );

/** Least precision a language; the recall of surface rules is low by nature and only printed. */
const floors = {
  customer: { insult: 0.8, obscene: 0.9 },
  draft: {
    calm_down: 0.85,
    told_you: 0.7,
    you_blame: 0.75,
    non_apology: 0.9,
    shouting: 0.75,
    when: 0.8,
    boundary: 0.85,
  },
};

describe.skipIf(here !== '')(`figures on the project's corpus${here}`, () => {
  for (const language of languages) {
    it(`customer messages, ${language}`, async () => {
      const asks = new Counts();
      const conduct = { insult: new Counts(), obscene: new Counts(), threat: new Counts() };
      for (const row of sharedRows<CustomerRow>(`corpus/customer.${language}.jsonl`)) {
        const reading = await reader.readCustomer(row.text);
        for (const id of ['insult', 'obscene', 'threat'] as const)
          conduct[id].add(row.conduct.includes(id), reading.conduct.includes(id));
        asks.addAll(
          matchSpans(
            row.asks,
            reading.asks.map(({ start, end }) => row.text.slice(start, end)),
            row.text,
          ),
        );
      }
      for (const [id, counts] of Object.entries(conduct)) say(id, language, counts);
      say('asks', language, asks);
      expect(f1(asks)).toBeGreaterThan(0.6);
      expect(conduct.insult.precision).toBeGreaterThan(floors.customer.insult);
      expect(conduct.obscene.precision).toBeGreaterThan(floors.customer.obscene);
    });

    it(`drafts, ${language}`, async () => {
      const counts = new Map(Object.keys(floors.draft).map((id) => [id, new Counts()]));
      for (const row of sharedRows<AgentRow>(`corpus/agent.${language}.jsonl`)) {
        const reading = await reader.readDraft(row.text, '');
        const has = (list: readonly { id: string }[], id: string) => list.some((found) => found.id === id);
        for (const [id, count] of counts) {
          count.add(
            has([...row.hints, ...row.strengths], id),
            has([...reading.hints, ...reading.strengths], id),
          );
        }
      }
      for (const [id, least] of Object.entries(floors.draft)) {
        const count = counts.get(id) ?? new Counts();
        say(id, language, count);
        expect(count.precision, id).toBeGreaterThanOrEqual(least);
      }
    });

    it(`open asks of threads, ${language}`, async () => {
      const counts = new Counts();
      for (const { id, messages, draft, unanswered } of sharedRows<ThreadRow>(
        `corpus/thread.${language}.jsonl`,
      )) {
        const reading = await reader.read({ key: id, site: 'paste', messages }, draft);
        const found = reading.unanswered.map(
          ({ message, start, end }) => messages[message]?.text.slice(start, end) ?? '',
        );
        counts.addAll(matchSpans(unanswered, found, messages.map(({ text }) => text).join('\n')));
      }
      say('unanswered', language, counts);
      expect(f1(counts)).toBeGreaterThan(0.5);
    });
  }
});
