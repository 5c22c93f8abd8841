import { describe, expect, it } from 'vitest';
import { tell } from '../../../tone/language/index.ts';
import { languages } from '../../../tone/types.ts';
import { missing, sharedRows } from './shared.ts';

/** Sentences of languages we do not read; written for this test, not looked at while the lists were made. */
const others: Record<string, string[]> = {
  pt: [
    'A minha encomenda chegou danificada e ninguém me responde.',
    'Quero falar com o responsável ainda hoje.',
    'Já não sei o que fazer, a caldeira não liga.',
    'Cobraram-me duas vezes o mesmo valor.',
  ],
  ca: [
    'La meva comanda ha arribat trencada i ningú no em respon.',
    'Vull parlar amb el responsable avui mateix.',
    'Ja no sé què fer, la caldera no s’engega.',
    'M’han cobrat dues vegades el mateix.',
  ],
  sv: [
    'Min beställning kom fram trasig och ingen svarar mig.',
    'Jag vill prata med chefen redan idag.',
    'Jag vet inte längre vad jag ska göra, pannan startar inte.',
    'Ni har dragit samma belopp två gånger.',
  ],
  et: [
    'Minu tellimus jõudis kohale katkisena ja keegi ei vasta mulle.',
    'Soovin juhatajaga täna rääkida.',
    'Ma ei tea enam, mida teha, katel ei käivitu.',
    'Minult võeti sama summa kaks korda.',
  ],
  fr: [
    'Ma commande est arrivée cassée et personne ne me répond.',
    "Je veux parler au responsable aujourd'hui.",
    'Je ne sais plus quoi faire, la chaudière ne démarre pas.',
    "On m'a prélevé deux fois la même somme.",
  ],
  de: [
    'Meine Bestellung kam kaputt an und niemand antwortet mir.',
    'Ich will heute noch mit dem Leiter sprechen.',
    'Ich weiß nicht mehr weiter, die Heizung springt nicht an.',
    'Mir wurde derselbe Betrag zweimal abgebucht.',
  ],
};

describe('language', () => {
  it('tells our four', () => {
    expect(tell('The parcel came open and half of it is missing.').language).toBe('en');
    expect(tell('El paquete llegó abierto y falta la mitad.').language).toBe('es');
    expect(tell('Paketti tuli auki ja puolet puuttuu.').language).toBe('fi');
    expect(tell('Il pacco è arrivato aperto e ne manca metà.').language).toBe('it');
  });

  it('says unknown for what is too short, empty, numbers or mixed, and the likeliest for the short', () => {
    for (const text of ['', '   ', '123 456', '😀😀', 'ok'])
      expect(tell(text).language, text).toBe('unknown');
    expect(tell('idiota').closest).toBeDefined();
    const mixed =
      'The parcel came open and half of it is missing, please tell me what you will do about it. ' +
      'Paketti tuli auki ja puolet puuttuu, kertokaa mitä aiotte tehdä asialle ja milloin saan rahani takaisin.';
    expect(tell(mixed).language).toBe('unknown');
  });

  it('says unknown for other scripts', () => {
    for (const text of ['Я жду посылку уже три недели', '注文した商品がまだ届きません', 'لم يصل الطرد بعد']) {
      expect(tell(text), text).toEqual({ language: 'unknown' });
    }
  });

  for (const [code, sentences] of Object.entries(others)) {
    it(`does not take ${code} for one of ours`, () => {
      const wrong = sentences.filter((sentence) => tell(sentence).language !== 'unknown');
      expect(wrong.length, wrong.join(' | ')).toBeLessThanOrEqual(1);
    });
  }

  for (const folder of ['golden', 'corpus']) {
    const here = missing(folder);
    it.skipIf(here !== '')(`is right on the texts of ${folder}${here}`, () => {
      for (const language of languages) {
        const rows = ['customer', 'agent'].flatMap((side) =>
          sharedRows<{ text: string }>(`${folder}/${side}.${language}.jsonl`),
        );
        const texts = rows.map(({ text }) => text).filter((text) => text.length > 20);
        const good = texts.filter((text) => tell(text).language === language).length;
        console.log(`${folder} ${language}: language right on ${good} of ${texts.length}`);
        expect(good / texts.length).toBeGreaterThanOrEqual(0.97);
      }
    });
  }
});
