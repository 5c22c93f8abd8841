import type { ChecklistId, Guidance, Phrase } from '../guidance/index.ts';
import type { Conduct, Evidence, Mood, Reading, Span, Target } from '../tone/index.ts';
import type { CueData, CueState, Worded } from './types.ts';

/** Longest quotation of anybody's words in the cue, in UTF-16 units; the rest becomes an ellipsis. */
const longestQuote = 160;

/** A reading and the very texts it was made from. */
export interface Answered {
  reading: Reading;
  guidance: Guidance;
  messages: readonly { from: 'customer' | 'agent'; text: string }[];
  draft: string;
}

/** What is known beside the answer. */
export interface Circumstances {
  state: CueState;
  reloadAdvised?: boolean;
  coverage: CueData['coverage'];
  offered?: string;
  notInserted?: Phrase;
}

/** What the cue and the popup show of an answer: offsets become quoted words. Pure. */
export function cueData(answered: Answered | undefined, circumstances: Circumstances): CueData {
  const { state, coverage, offered, notInserted, reloadAdvised = false } = circumstances;
  const base = {
    state,
    coverage,
    reloadAdvised,
    ...(offered === undefined
      ? {}
      : { offered: { text: quote(offered, { start: 0, end: offered.length }) } }),
    ...(notInserted ? { notInserted } : {}),
  };
  if (!answered) return { ...base, ...nothingYet };
  const { reading, guidance, messages, draft } = answered;
  const { hint } = guidance;
  return {
    ...base,
    theirs: theirs(answered),
    ...(hint
      ? {
          yours: {
            id: hint.id,
            words: quoteAll(draft, hint.spans),
            ...(hint.example ? { example: hint.example } : {}),
          },
        }
      : {}),
    nothingWritten: reading.draft.words === 0,
    moreHints: guidance.moreHints,
    guidance,
    asks: guidance.unanswered
      .map((span) => quote(messages[span.message]?.text ?? '', span))
      .filter((ask) => ask !== ''),
    limits: reading.limits,
    ticked: ticked(guidance, draft),
    conversation: reading.language === 'unknown' ? '' : reading.language,
  };
}

/** Before the first answer: nothing is asserted and nothing is asked of the person. */
const nothingYet = {
  theirs: { conduct: [] },
  nothingWritten: true,
  moreHints: 0,
  guidance: {
    step: 'listen',
    rung: 0,
    checklist: [],
    moreHints: 0,
    unanswered: [],
    phrases: [],
    why: [],
    quiet: true,
  } satisfies Guidance,
  asks: [],
  limits: [],
  ticked: {},
  conversation: '',
} as const;

/** The last messages the customer sent in a row: what the reply has to answer to. */
function theirs({ reading, messages }: Answered): CueData['theirs'] {
  const conduct = new Map<Conduct, Worded<Conduct>>();
  let mood: Mood | undefined;
  let moodWords = '';
  let target: Target | undefined;
  for (let i = messages.length - 1; messages[i]?.from === 'customer'; i--) {
    const found = reading.messages[i];
    if (found?.from !== 'customer') break;
    if (mood === undefined && found.reading.mood !== undefined) {
      mood = found.reading.mood;
      moodWords = wordsOf(messages[i]?.text ?? '', found.reading.evidence, mood);
    }
    target ??= found.reading.target;
    for (const id of found.reading.conduct)
      if (!conduct.has(id))
        conduct.set(id, { id, words: wordsOf(messages[i]?.text ?? '', found.reading.evidence, id) });
  }
  return {
    conduct: [...conduct.values()],
    ...(mood ? { mood } : {}),
    ...(moodWords ? { moodWords } : {}),
    ...(target ? { target } : {}),
  };
}

function wordsOf(text: string, evidence: readonly Evidence[], label: string): string {
  return quoteAll(text, evidence.find((found) => found.label === label)?.spans ?? []);
}

function ticked(guidance: Guidance, draft: string): CueData['ticked'] {
  const words: Partial<Record<ChecklistId, string>> = {};
  for (const item of guidance.checklist)
    if (item.words.length > 0) words[item.id] = quoteAll(draft, item.words);
  return words;
}

function quoteAll(text: string, spans: readonly Span[]): string {
  return joined(spans)
    .slice(0, 3)
    .map((span) => quote(text, span))
    .join(' … ');
}

/** Spans that touch, or have one character between them, are one quotation. */
function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = all.at(-1);
    if (last && span.start - last.end <= 1) last.end = Math.max(last.end, span.end);
    else all.push({ ...span });
  }
  return all;
}

function quote(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replaceAll(/\s+/g, ' ').trim();
  if (words.length <= longestQuote) return words;
  // A pair of surrogates is not parted.
  const head = words.slice(0, longestQuote - 1).replace(/[\uD800-\uDBFF]$/, '');
  return `${head.trimEnd()}…`;
}
