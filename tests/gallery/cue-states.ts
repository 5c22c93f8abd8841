import type { CueData } from '../../components/types.ts';
import type { ChecklistItem, Guidance, Missing, Phrase, ReasonId, Rung, Step } from '../../guidance/index.ts';
import type { Locale } from '../../locales/index.ts';
import { words } from './words.ts';

const order = ['calm', 'listen', 'focus', 'followup'] as const;

/** Every state of the cue, named; words of the conversation in the interface's language. */
export function cueStates(locale: Locale): Readonly<Record<string, CueData>> {
  const said = words[locale];
  const ordinary = said.ordinary.map((text, i) => phrase(locale, `ordinary-${i}`, text, 'listen'));
  const boundary = (rung: Rung) =>
    said.boundary.map((text, i) => phrase(locale, `boundary-${i}`, text, 'boundary', rung));
  const base: CueData = {
    state: 'ready',
    reloadAdvised: false,
    theirs: { mood: 'angry', moodWords: said.mood, target: 'company', conduct: [] },
    nothingWritten: false,
    moreHints: 0,
    guidance: guidance('listen', 1, {
      missing: ['name_their_problem'],
      why: ['draft_empty', 'asks_open'],
      phrases: ordinary,
    }),
    asks: said.asks,
    coverage: { kind: 'all', read: 3 },
    limits: [],
    ticked: {},
    conversation: locale,
  };
  const empty: CueData = {
    ...base,
    theirs: { conduct: [] },
    nothingWritten: true,
    guidance: { ...guidance('listen', 0, {}), checklist: [], quiet: true },
    asks: [],
    coverage: { kind: 'none', read: 0 },
    conversation: '',
  };
  const abuse = { mood: 'angry', target: 'person', conduct: [{ id: 'insult', words: said.insult }] } as const;
  return {
    'listen, nothing written': { ...base, nothingWritten: true, coverage: { kind: 'on_screen', read: 3 } },
    'calm, heated draft': {
      ...base,
      yours: { id: 'counter_insult', words: said.insult },
      moreHints: 2,
      guidance: guidance('calm', 0, {
        missing: ['cool_the_words'],
        why: ['draft_heated'],
        phrases: ordinary.slice(0, 1),
      }),
    },
    'focus, a hint': {
      ...base,
      yours: { id: 'you_blame', words: said.blame, example: said.example },
      guidance: guidance('focus', 2, {
        missing: ['concrete_step', 'answer_asks'],
        why: ['no_concrete_step'],
        phrases: ordinary,
      }),
      ticked: { listen: said.acknowledged },
    },
    'follow-up': {
      ...base,
      theirs: { mood: 'tense', target: 'situation', conduct: [] },
      guidance: guidance('followup', 3, {
        missing: ['say_when', 'say_who'],
        why: ['no_time_or_owner'],
        phrases: ordinary,
      }),
      asks: [],
      ticked: { listen: said.acknowledged, focus: said.step },
    },
    send: {
      ...base,
      theirs: { mood: 'calm', target: 'none', conduct: [] },
      guidance: guidance('send', 4, { why: ['all_there'] }),
      asks: [],
      ticked: { listen: said.acknowledged, focus: said.step, followup: said.step },
    },
    'boundary, first rung': {
      ...base,
      theirs: abuse,
      guidance: guidance('boundary', 1, { rung: 1, why: ['person_abused'], phrases: boundary(1) }),
    },
    'boundary, third rung': {
      ...base,
      theirs: { ...abuse, conduct: [...abuse.conduct, { id: 'obscene', words: said.insult }] },
      guidance: guidance('boundary', 1, {
        rung: 3,
        why: ['person_abused', 'warned_before'],
        phrases: boundary(3),
      }),
      asks: [],
    },
    'threat of harm': {
      ...base,
      theirs: { mood: 'tense', target: 'person', conduct: [{ id: 'threat', words: said.threat }] },
      guidance: guidance('boundary', 1, { rung: 5, why: ['threat_of_harm'], phrases: boundary(5) }),
    },
    'rules only, long asks': {
      ...base,
      theirs: { conduct: [] },
      asks: [said.longAsk, ...said.asks, `${said.longAsk} `],
      limits: ['rules_only', 'text_cut'],
    },
    'unknown language': {
      ...base,
      theirs: { conduct: [] },
      guidance: guidance('listen', 1, { why: ['language_unknown'] }),
      asks: [],
      limits: ['unknown_language'],
      conversation: '',
    },
    'quiet, ordinary mail': {
      ...base,
      theirs: { conduct: [] },
      guidance: { ...base.guidance, quiet: true },
      asks: [],
    },
    'offered message': {
      ...base,
      ...empty,
      guidance: guidance('listen', 1, { why: ['draft_empty'] }),
      offered: { text: said.message },
    },
    'no thread, nothing offered': {
      ...base,
      ...empty,
      guidance: guidance('listen', 1, { why: ['draft_empty'] }),
    },
    'phrase not taken': { ...base, ...(ordinary[0] ? { notInserted: ordinary[0] } : {}) },
    'reload advised': { ...base, reloadAdvised: true, guidance: { ...base.guidance, phrases: [] } },
    reading: { ...empty, state: 'reading' },
    orphaned: { ...empty, state: 'orphaned' },
    'cannot read': { ...empty, state: 'cannot_read' },
  };
}

interface Told {
  rung?: Rung;
  missing?: readonly Missing[];
  why?: readonly ReasonId[];
  phrases?: readonly Phrase[];
}

/** Guidance at a step with the first `done` items ticked, the first of them by hand. */
function guidance(
  step: Step,
  done: number,
  { rung = 0, missing = [], why = [], phrases = [] }: Told,
): Guidance {
  const checklist = order.map(
    (id, i): ChecklistItem => ({
      id,
      state: i < done ? 'done' : 'open',
      by: i === 0 && done > 2 ? 'person' : 'reading',
      words: [],
      missing: id === step || (i === done && step === 'boundary') ? missing : [],
    }),
  );
  return {
    step,
    rung,
    checklist,
    moreHints: 0,
    unanswered: [],
    phrases,
    why: why.map((id) => ({ id })),
    quiet: false,
  };
}

function phrase(language: Locale, id: string, text: string, step: Step, rung?: Rung): Phrase {
  return { id, language, text, step, ...(rung === undefined ? {} : { rung }) };
}
