import { find } from './match/find.ts';
import { apology } from './rules/apology.ts';
import { apply, type Hit } from './rules/apply.ts';
import { boundary } from './rules/boundary.ts';
import { calmDown } from './rules/calm_down.ts';
import { counterInsult } from './rules/counter_insult.ts';
import { insult } from './rules/insult.ts';
import { nonApology } from './rules/non_apology.ts';
import { policyWall } from './rules/policy_wall.ts';
import { prepared } from './rules/prepared.ts';
import { findShouting } from './rules/shouting.ts';
import { toldYou } from './rules/told_you.ts';
import { when } from './rules/when.ts';
import { youBlame } from './rules/you_blame.ts';
import type { Tokens } from './text/tokens.ts';
import type { Found, HintId, Language, Span, StrengthId } from './types.ts';

/** More apologies than this are no longer one plain apology. */
const mostApologies = 2;

const offers = prepared(policyWall.offers);
const past = prepared(when.past);
const sorryWords = prepared(apology.words);

function found<Id extends string>(id: Id, hits: readonly Span[]): Found<Id>[] {
  return hits.length > 0 ? [{ id, p: 1, spans: hits.map(({ start, end }) => ({ start, end })) }] : [];
}

/** Hints of a draft that show on its surface. `source` is the cleaned text, as long as the original. */
export function findHints(source: string, text: Tokens, language: Language): Found<HintId>[] {
  return [
    ...found('you_blame', apply(youBlame, text, language)),
    ...found('calm_down', apply(calmDown, text, language)),
    ...found('policy_wall', walls(text, language)),
    ...found('told_you', apply(toldYou, text, language)),
    ...found('non_apology', apply(nonApology, text, language)),
    ...found('shouting', findShouting(source, text, language)),
    ...found('counter_insult', counterInsults(text, language)),
  ];
}

/** Strengths of a draft that show on its surface. */
export function findStrengths(text: Tokens, language: Language): Found<StrengthId>[] {
  return [
    ...found('apology', apologies(text, language)),
    ...found('when', findTimes(text, language)),
    ...found('boundary', apply(boundary, text, language)),
  ];
}

/** A customer's kind of insult in a draft is a counter-insult too. */
function counterInsults(text: Tokens, language: Language): Hit[] {
  const hits = apply(counterInsult, text, language);
  const plain = apply(insult, text, language).filter((hit) => hit.target !== undefined);
  const more = plain.filter((hit) => !hits.some((other) => other.start < hit.end && hit.start < other.end));
  return [...hits, ...more].sort((a, b) => a.start - b.start);
}

/** A rule as the reason is a wall only when nothing is offered from there on. */
function walls(text: Tokens, language: Language): Hit[] {
  const hits = apply(policyWall, text, language);
  const offered = find(text.tokens, offers(language)).at(-1);
  return hits.filter((hit) => !offered || offered.from < hit.to);
}

function apologies(text: Tokens, language: Language): Hit[] {
  const sentences = new Set(apply(nonApology, text, language).map((hit) => text.tokens[hit.from]?.sentence));
  const hits = apply(apology, text, language).filter(
    (hit) => !sentences.has(text.tokens[hit.from]?.sentence),
  );
  return find(text.tokens, sorryWords(language)).length > mostApologies ? [] : hits;
}

/** Times promised: sentences of the past and questions promise nothing. */
export function findTimes(text: Tokens, language: Language): Hit[] {
  const hits = apply(when, text, language);
  if (hits.length === 0) return hits;
  const over = new Set(find(text.tokens, past(language)).map((match) => text.tokens[match.from]?.sentence));
  return hits.filter((hit) => {
    const sentence = text.tokens[hit.from]?.sentence ?? 0;
    return !over.has(sentence) && text.sentences[sentence]?.mark !== '?';
  });
}
