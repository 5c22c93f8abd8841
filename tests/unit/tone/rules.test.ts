import { describe, expect, it } from 'vitest';
import { findAsks } from '../../../tone/asks.ts';
import { readCustomerText } from '../../../tone/customers.ts';
import { findHints, findStrengths } from '../../../tone/drafts.ts';
import { apology } from '../../../tone/rules/apology.ts';
import { apply } from '../../../tone/rules/apply.ts';
import { askRules } from '../../../tone/rules/asks.ts';
import { boundary } from '../../../tone/rules/boundary.ts';
import { calmDown } from '../../../tone/rules/calm_down.ts';
import { counterInsult } from '../../../tone/rules/counter_insult.ts';
import { insult } from '../../../tone/rules/insult.ts';
import { nonApology } from '../../../tone/rules/non_apology.ts';
import { obscene } from '../../../tone/rules/obscene.ts';
import { policyWall } from '../../../tone/rules/policy_wall.ts';
import { shouting } from '../../../tone/rules/shouting.ts';
import { threat } from '../../../tone/rules/threat.ts';
import { toldYou } from '../../../tone/rules/told_you.ts';
import { when } from '../../../tone/rules/when.ts';
import { youBlame } from '../../../tone/rules/you_blame.ts';
import { tokenise } from '../../../tone/text/tokens.ts';
import { type Language, languages } from '../../../tone/types.ts';

const draft = (id: string) => (text: string, language: Language) => {
  const tokens = tokenise(text);
  return [...findHints(text, tokens, language), ...findStrengths(tokens, language)].some(
    (found) => found.id === id,
  );
};
const phrases = (rule: Parameters<typeof apply>[0]) => (text: string, language: Language) =>
  apply(rule, tokenise(text), language).length > 0;
const asks = (text: string, language: Language) => findAsks(tokenise(text), language, []).length > 0;

const rules = [
  ...[insult, obscene, threat].map((rule) => ({ ...rule, fires: phrases(rule) })),
  ...[
    calmDown,
    toldYou,
    youBlame,
    nonApology,
    counterInsult,
    boundary,
    apology,
    policyWall,
    when,
    shouting,
  ].map((rule) => ({
    ...rule,
    fires: draft(rule.id),
  })),
  { ...askRules, id: 'asks', fires: asks },
];

describe('rules', () => {
  for (const rule of rules) {
    it(`${rule.id} has a source and, in every language, examples on both sides`, () => {
      expect(rule.source).not.toBe('');
      for (const language of languages) {
        expect(rule.examples[language].fires.length).toBeGreaterThan(1);
        expect(rule.examples[language].silent.length).toBeGreaterThan(0);
      }
    });
    for (const language of languages) {
      it.each(rule.examples[language].fires)(`${rule.id} ${language} fires: %s`, (text) => {
        expect(rule.fires(text, language)).toBe(true);
      });
      it.each(rule.examples[language].silent)(`${rule.id} ${language} is silent: %s`, (text) => {
        expect(rule.fires(text, language)).toBe(false);
      });
    }
  }

  it('finds the verbatim words, through case, accents, apostrophes and masks', () => {
    const words = (text: string, language: Language, rule: Parameters<typeof apply>[0] = obscene) =>
      apply(rule, tokenise(text), language).map(({ start, end }) => text.slice(start, end));
    expect(words('What the F***', 'en')).toEqual(['F***']);
    expect(words('vaya m13rda', 'es')).toEqual(['m13rda']);
    expect(words('che cazzoooo', 'it')).toEqual(['cazzoooo']);
    expect(words('I’LL BREAK YOUR LEGS', 'en', threat)).toEqual(['I’LL BREAK YOUR LEGS']);
    expect(words('*word* and a * b', 'en')).toEqual([]);
  });

  it('aims an insult in the second person at the person, at a body of staff at the company', () => {
    const target = (text: string, language: Language) => readCustomerText(tokenise(text), language).target;
    expect(target('You are an idiot.', 'en')).toBe('person');
    expect(target('You are all thieves.', 'en')).toBe('company');
    expect(target('Sois una panda de ladrones.', 'es')).toBe('company');
    expect(target('Sei un cretino.', 'it')).toBe('person');
    expect(target('Te ootte kaikki huijareita.', 'fi')).toBe('company');
    expect(target('The fucking door is stuck again.', 'en')).toBeUndefined();
    expect(target('Your driver told me "fuck you" and left.', 'en')).toBeUndefined();
    expect(target('Kuljettaja sanoi minulle "haista vittu".', 'fi')).toBeUndefined();
  });

  it('asserts of a complaint in strong, civil words nothing about conduct', () => {
    const complaints: [Language, string][] = [
      [
        'en',
        'This is the third time. It is unacceptable, I am furious, and I shall take you to court and leave a review.',
      ],
      [
        'es',
        'Es la tercera vez. Es inaceptable, estoy indignada y voy a reclamar a Consumo y a darme de baja.',
      ],
      [
        'fi',
        'Tämä on kolmas kerta. Täysin kohtuutonta, olen raivoissani ja vien asian kuluttajariitalautakuntaan.',
      ],
      ['it', 'È la terza volta. È inaccettabile, sono furiosa, scriverò al mio avvocato e disdico tutto.'],
    ];
    for (const [language, text] of complaints) {
      const reading = readCustomerText(tokenise(text), language);
      expect(reading.conduct, text).toEqual([]);
      expect(reading.target).toBeUndefined();
      expect(reading.mood).toBeUndefined();
    }
  });
});
