import type { Phrase } from '../match/compile.ts';
import type { PerLanguage, Rule } from './types.ts';

export const policyWall: Rule<'policy_wall'> & { offers: PerLanguage<readonly Phrase[]> } = {
  id: 'policy_wall',
  source:
    'LABELS.md, "policy_wall"; PLAYBOOK C1, C7: a rule given as the reason and nothing offered after it.',
  phrases: {
    en: [
      '(our|company|store|shop|the|per|school|hotel|airline|standard|under|under our|to our|house|bank) [standard|own|internal|company|cancellation|refund|return|returns] (policy|policies|procedure|procedures|protocol|guidelines|regulations) [does|do|is|are|says|states|require|requires|that|only|clearly|not|on|and|stipulates]',
      "(terms and conditions|terms of service|conditions of carriage|conditions of sale|terms of use|user terms|small print|bye laws|bylaws|rules are rules|policy is policy|that is the policy|that's the policy|that's our policy|it's policy|it is policy|company policy|against policy|against our policy|as per policy|per policy|per our policy|in line with our|in accordance with|in accordance with the|the rule is|the rules say|the rules state|the rule says)",
      '(clause|section|article|rule|paragraph|ordinance|regulation) # [of|in|the|says|states|does|leaves|provides]',
    ],
    es: [
      '(politica|politicas|normativa|normas|reglamento|procedimiento|protocolo|lineamientos|condiciones generales|terminos y condiciones|condiciones de venta|condiciones de uso|reglamentacion|ordenanza|estatutos|clausulado|disposiciones) [de|la|del|interna|interno|vigente|vigentes|es|no|establece|general|empresa|compañia|tienda|cancelacion|devolucion|devoluciones]',
      '(por|segun|conforme a|de acuerdo con|segun nuestra|por nuestra) (politica|normativa|reglamento|procedimiento|norma|protocolo|proteccion de datos|directiva|ordenanza)',
      '(clausula|directiva|orden ministerial) # [de|del|establece|no]',
      '(articulo|punto|apartado) # (establece|dispone|prohibe|excluye|del contrato|del reglamento|del codigo|de la ley|de la normativa|de las condiciones|de los terminos|de nuestras condiciones)',
      '(segun|conforme a|por) el (articulo|punto|apartado) #',
      '(manual|bases|contrato) .. .. (articulo|punto|apartado) #',
      'orden # [#] (es|establece|dispone|regula)',
      'las (normas|reglas) son',
    ],
    fi: [
      '(käytäntö|käytäntömme|käytäntönä|käytäntöjemme|yhtiön|yrityksen|palautusehtojen|sopimusehtojen|toimitusehtojen|palautusehdot|sopimusehdot|toimitusehdot|käyttöehdot|käyttöehtojen|palautusehtojemme|ehtojemme|ehtojen|sääntöjen|sääntöjemme|säännöt|ohjesääntö|järjestyssääntöjen|vakuutusehtojen|toimintaohjeen|ohjeistuksemme|ohjeistuksen|linjauksemme|linjauksen|prosessimme|menettelyohjeen|hinnaston|lain|asetuksen|yhtiöjärjestyksen|tietosuojasyistä) [mukaan|mukaisesti|on|ei|eivät|kohta|kohdan|edellyttää|edellyttävät|perusteella]',
      '(säännöt on sääntöjä|säännöt ovat sääntöjä|se on meidän käytäntö|näin on sääntö|ohjeet on ohjeita)',
      '(kohta|kohdan|pykälä|pykälän) #',
    ],
    it: [
      '(regolamento|procedura|policy|politica|normativa|disciplinare|protocollo|condizioni generali|condizioni di vendita|termini e condizioni|carta dei servizi|statuto|tariffario|regolamenti|procedure|condizioni di contratto) [aziendale|interna|interno|di|dei|resi|è|prevede|prevedono|non|vigente|del|della|stabilisce]',
      '(per|da|secondo|come da|in base a|in base al|ai sensi) (policy|regolamento|procedura|contratto|normativa|il regolamento|la procedura|la policy|la normativa|politica aziendale|ragioni di privacy)',
      '(art|clausola|comma) # [del|della|delle|esclude|prevede]',
      '(articolo|punto) # (esclude|prevede|stabilisce|vieta|del contratto|del regolamento|del codice|della legge|delle condizioni|dei termini)',
      "(secondo l'|in base all'|ai sensi dell'|per l') articolo #",
      'le regole sono',
    ],
  },
  unless: {
    en: ['(manual|guide|booklet|leaflet|handbook|form)'],
    es: [
      '(he|hemos|queda|esta) (iniciado|abierto|activado|tramitado|completado|empezado) [el|la|un] (procedimiento|protocolo)',
      '(inicio|iniciamos|abro|abrimos|activo|activamos|tramito|tramitamos) (el|un) (procedimiento|protocolo)',
    ],
    fi: ['(voimassa|oikeus|oikeutettu)', '(hinta|maksu) on', '(ohjekirjan|käyttöohjeen|oppaan)'],
    it: [
      '(ho|abbiamo) (avviato|aperto|attivato|completato|iniziato) (la|una|il) (procedura|protocollo)',
      '(avvio|avviamo|apro|apriamo|attivo|attiviamo) (la|una|il) (procedura|protocollo)',
    ],
  },
  /** Words that offer something; after the wall they open it. */
  offers: {
    en: [
      '(i|we) (can|could|will|have|am|are|shall) [now|also|already|just] _',
      "(i'll|we'll|i've|we've|i'm|we're|let me|you can|you could|you may|you are welcome|would you like|happy to|glad to|instead|alternatively|meanwhile|if you like|if you prefer)",
      'but (we|i|you) can',
    ],
    es: [
      '(puedo|podemos|ofrezco|ofrecemos|propongo|proponemos|voy a|vamos a|le envio|te envio|le mando|te mando|puede|puedes|pueden|podria|podrias|si quiere|si quieres|si prefiere|he|hemos|te hago|le hago|mientras tanto|en su lugar|le llamo|te llamo|lo cambio|se lo|te lo|haremos|hare)',
    ],
    fi: [
      '(voin|voimme|voit|voitte|lähetän|lähetämme|soitan|soitamme|tarjoan|tarjoamme|palautan|palautamme|hyvitän|hyvitämme|hoidan|hoidamme|saat|saatte|järjestän|järjestämme|vaihdan|vaihdamme|tilasin|siirsin|laitan|laitamme|sillä välin|sen sijaan|vaihtoehtoisesti|teen|tein|selvitän|selvitämme|autan|autamme)',
    ],
    it: [
      '(posso|possiamo|propongo|proponiamo|offriamo|le offro|ti offro|le mando|ti mando|le invio|faccio|facciamo|puo|puoi|potete|potrebbe|se vuole|se preferisce|se vuoi|ho|abbiamo|intanto|nel frattempo|in alternativa|la chiamo|la richiamo|glielo|sostituiamo|sostituisco|le faccio|provvedo|provvederemo)',
    ],
  },
  examples: {
    en: {
      fires: ['It is company policy that opened boxes stay with you.', 'The terms and conditions are clear.'],
      silent: [
        'Our policy is thirty days, but I can still exchange it for you.',
        'I read your letter with care.',
        'Section 3 of the manual shows the reset.',
      ],
    },
    es: {
      fires: ['Por política de la empresa no se cambian.', 'El reglamento no permite excepciones.'],
      silent: [
        'La política son treinta días, pero puedo cambiárselo igual.',
        'Leí su carta con atención.',
        'Su orden 4521 sale hoy del almacén.',
        'El artículo 20418 está agotado hasta el lunes.',
        'Sobre el punto 3 de su mensaje: el técnico va el jueves.',
        'He iniciado el procedimiento de devolución.',
      ],
    },
    fi: {
      fires: ['Ehtojen mukaan palautus ei onnistu.', 'Käytäntömme on sellainen.'],
      silent: [
        'Ehtojen mukaan aika on 30 päivää, mutta voin silti vaihtaa sen.',
        'Luin viestinne tarkasti.',
        'Lain mukaan takuu on voimassa.',
      ],
    },
    it: {
      fires: ['Il regolamento non prevede eccezioni.', 'Per policy non si cambiano i capi.'],
      silent: [
        'La procedura prevede trenta giorni, ma posso cambiarlo lo stesso.',
        'Ho letto la sua lettera con attenzione.',
        'L’articolo 4521 è esaurito.',
        'Sul punto 2 del suo messaggio: il tecnico viene giovedì.',
        'Ho avviato la procedura di rimborso.',
      ],
    },
  },
};
