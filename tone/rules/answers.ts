import type { Phrase } from '../match/compile.ts';
import type { PerLanguage } from './types.ts';

/** What kind of answer an ask waits for, by its own words. Source: own lists; PLAYBOOK B1, C6. */
export const answerKinds: Readonly<
  Record<'when' | 'amount' | 'who' | 'money', PerLanguage<readonly Phrase[]>>
> = {
  when: {
    en: ['when', 'what (time|day|date)', 'how (soon|long)', 'which day', 'by when', '(a|the|new) date'],
    es: [
      'cuando',
      'que (dia|hora|fecha)',
      'a que hora',
      '(para|hasta|desde) cuando',
      'cuanto (tarda|falta|tiempo|se demora)',
      'fecha',
    ],
    fi: [
      'milloin',
      'millon',
      'koska',
      'moneltako',
      'monelta',
      'kauanko',
      'kuinka (kauan|pian)',
      'mihin mennessä',
      'mikä päivä',
      'minä päivänä',
    ],
    it: ['quando', 'a che ora', 'che (giorno|ora)', 'entro quando', 'quanto (tempo|ci vuole|manca)', 'data'],
  },
  amount: {
    en: ['how (much|many)', 'what (price|fee|amount|rate)', 'what does it cost', 'the price'],
    es: ['cuanto', 'cuanta', 'cuantos', 'cuantas', 'que (precio|importe)', 'precio'],
    fi: ['paljonko', 'montako', 'mitä (se|tämä) maksaa', 'mikä hinta', 'hinta'],
    it: ['quanto (costa|viene|pago|devo|è)', 'quanti', 'quante', 'che prezzo', 'prezzo'],
  },
  who: {
    en: ['who', 'whose', 'which person', 'name of'],
    es: ['quien', 'quienes', 'a nombre de', 'nombre del'],
    fi: ['kuka', 'ketkä', 'kenelle', 'keneltä', 'kenen'],
    it: ['chi', 'a chi', 'con chi', 'nome di'],
  },
  money: {
    en: [
      'refund*',
      'money back',
      'my money',
      'compensat*',
      'reimburs*',
      'credit',
      'pay back',
      'charge*',
      'deposit',
    ],
    es: [
      'reembols*',
      'devolucion',
      'devuelv*',
      'dinero',
      'reintegr*',
      'indemniz*',
      'abono',
      'abon*',
      'cobr*',
      'fianza',
    ],
    fi: [
      'rahat',
      'rahani',
      'rahojen',
      'palautu*',
      'hyvity*',
      'hyvitä*',
      'korvau*',
      'korvaa*',
      'takaisin',
      'maksu',
    ],
    it: [
      'rimbors*',
      'soldi',
      'restitu*',
      'risarc*',
      'storno',
      'storn*',
      'accredit*',
      'indennizz*',
      'caparra',
    ],
  },
};
