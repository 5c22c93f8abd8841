import { compile, type PhraseIndex } from '../match/compile.ts';
import { find, type Match } from '../match/find.ts';
import type { Tokens } from '../text/tokens.ts';
import type { Language, Span, Target } from '../types.ts';
import type { Rule } from './types.ts';

/** A rule's phrase in a text. */
export interface Hit extends Span {
  /** Token indexes, end exclusive. */
  from: number;
  to: number;
  target?: Extract<Target, 'person' | 'company'>;
}

const targets: readonly (Hit['target'] | undefined)[] = [undefined, 'person', 'company'];
/** How many words beside a match an `unless` phrase may stand. */
const beside = 2;

interface Ready {
  phrases: PhraseIndex;
  unless?: PhraseIndex;
}

const ready = new WeakMap<object, Partial<Record<Language, Ready>>>();

function prepare(rule: Rule<string>, language: Language): Ready {
  const known = ready.get(rule) ?? {};
  ready.set(rule, known);
  const made = known[language];
  if (made) return made;
  const groups = [rule.phrases[language], rule.toPerson?.[language] ?? [], rule.toCompany?.[language] ?? []];
  const unless = rule.unless?.[language];
  const fresh: Ready = { phrases: compile(groups), ...(unless && { unless: compile([unless]) }) };
  known[language] = fresh;
  return fresh;
}

/** Where a rule's phrases stand in a text. */
export function apply(rule: Rule<string>, text: Tokens, language: Language): Hit[] {
  const { phrases, unless } = prepare(rule, language);
  const found = find(text.tokens, phrases);
  if (found.length === 0) return [];
  const excused = unless ? find(text.tokens, unless) : [];
  let near = 0;
  const counts = (match: Match): boolean => {
    const first = text.tokens[match.from];
    if (!first || (first.quoted && rule.alsoQuoted !== true)) return false;
    while ((excused[near]?.to ?? Number.POSITIVE_INFINITY) < match.from - beside) near++;
    for (let at = near; (excused[at]?.from ?? Number.POSITIVE_INFINITY) <= match.to + beside; at++) {
      if (text.tokens[excused[at]?.from ?? 0]?.sentence === first.sentence) return false;
    }
    return true;
  };
  return found.filter(counts).map((match) => hit(match, text));
}

function hit(match: Match, text: Tokens): Hit {
  const start = text.tokens[match.from]?.start ?? 0;
  const end = text.tokens[match.to - 1]?.end ?? start;
  // Words in quotation marks may have been said to the writer: they are aimed at nobody here.
  const target = text.tokens[match.from]?.quoted ? undefined : targets[match.group];
  return { start, end, from: match.from, to: match.to, ...(target && { target }) };
}
