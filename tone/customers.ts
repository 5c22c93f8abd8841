import { findAsks } from './asks.ts';
import { apply, type Hit } from './rules/apply.ts';
import { insult } from './rules/insult.ts';
import { obscene } from './rules/obscene.ts';
import { threat } from './rules/threat.ts';
import type { Tokens } from './text/tokens.ts';
import type { Conduct, CustomerReading, Evidence, Language, Span, Target } from './types.ts';

const bare = ({ start, end }: Span): Span => ({ start, end });

function evidence(label: Evidence['label'], spans: readonly Span[]): Evidence {
  return { label, p: 1, spans: spans.map(bare) };
}

/** What shows on the surface of a customer's message; everything else stays unsaid. */
export function readCustomerText(text: Tokens, language: Language): CustomerReading {
  const hits: Record<'insult' | 'obscene' | 'threat', Hit[]> = {
    insult: apply(insult, text, language),
    obscene: apply(obscene, text, language),
    threat: apply(threat, text, language),
  };
  const ids = ['insult', 'obscene', 'threat'] as const;
  const conduct: Conduct[] = ids.filter((id) => hits[id].length > 0);
  const all = ids.flatMap((id) => hits[id]);
  const target = aimed(all);
  const abusive = [...hits.insult, ...hits.threat].sort((a, b) => a.start - b.start);
  return {
    language,
    conduct,
    pressure: [],
    asks: findAsks(text, language, abusive),
    evidence: [
      ...conduct.map((label) => evidence(label, hits[label as keyof typeof hits])),
      ...(target
        ? [
            evidence(
              'target',
              all.filter((hit) => hit.target === target),
            ),
          ]
        : []),
    ],
    ...(target && { target }),
  };
}

/** A person outweighs the company: the ladder protects people. */
function aimed(hits: readonly Hit[]): Target | undefined {
  if (hits.some((hit) => hit.target === 'person')) return 'person';
  return hits.some((hit) => hit.target === 'company') ? 'company' : undefined;
}
