import type { Rule } from './types.ts';

export const counterInsult: Rule<'counter_insult'> = {
  id: 'counter_insult',
  source: 'LABELS.md, "counter_insult": the writer insults back; PLAYBOOK A1, B7.',
  phrases: {
    en: [
      "(you are|you're|youre|u r) [a|an|the|just|such|such a|being|quite|so|one of those] [rude|real|little|very|rather] (idiot|moron|clown|bully|fool|rude|pathetic|ridiculous|ignorant|stupid|childish|nuisance|joke|liar|hysterical|unbearable|jerk|disgrace|impossible)",
      '(people|customers|clients|someone|somebody|person|persons) like (you|yourself)',
      "(same to you|look in the mirror|look who's talking|takes one to know one|grow up|get a life|learn to read|learn some manners|mind your manners|back at you|right back at you)",
      '(your|ur) (attitude|ignorance|rudeness|bad manners|stupidity|manners|tantrum|little tantrum|whining|moaning)',
      '(idiot|moron|cretin|imbecile|clown|gobshite|asshole|arsehole|dickhead|wanker|twat) [yourself|says|is]',
      '(if you had|you have no|not have) [a|any|half a|some] (brain|brains|manners|clue)',
      'special kind of',
      "(some|certain) (people|customers) (can't|cannot|should|just|are|never)",
    ],
    es: [
      '(usted es|eres|sos|es usted) [un|una|muy|tan|bastante|un poco|todo un|toda una] (maleducado|maleducada|grosero|grosera|idiota|imbecil|ignorante|ridiculo|ridicula|pesado|pesada|payaso|payasa|insoportable|mentiroso|mentirosa|inmaduro|infantil|histerica|histerico|patetico|patetica|tonto|tonta|burro|burra|inutil|cretino)',
      '(gente|personas|clientes|alguien) como (usted|tu|ustedes|vosotros|vos)',
      '(mirese|mirate) (al|en el) espejo',
      '(aprenda|aprende) [usted|primero] (a leer|modales|educacion|a escribir|a hablar)',
      'su (mala educacion|falta de educacion|ignorancia|groseria|actitud|rabieta|berrinche)',
      'tu (mala educacion|falta de educacion|ignorancia|actitud|rabieta|berrinche)',
      '(lo sera|la sera) (usted|tu|su|tu madre|tu padre)',
      '(sera|lo sera) (usted|tu) ..',
      '(idiota|imbecil|payaso|gilipollas|tonto|burro) (usted|tu|el que|lo sera|seras|sera)',
      '(hay gente|hay clientes|ciertas personas|algunos clientes) que (no|nunca)',
      'ni (leer|escribir|sumar) sabe*',
    ],
    fi: [
      '(olet|olette|oot|ootte|olet itse|itse olet|itse olette|ite oot) [itse|todella|melko|kyllä|ihan|aika|vain|nyt|oikea|varsinainen|ite] (idiootti|pelle|typerä|naurettava|lapsellinen|epäkohtelias|moukka|tyhmä|urpo|ääliö|hölmö|vaikea|törkeä|valehtelija|tollo|säälittävä|hysteerinen|kiusaaja|tampio)',
      '(teidän|sinun|sun|kaltaisesi|kaltaisenne|kaltaisesi|teikäläis*|kaltaistesi|kaltaistenne) (kaltaisenne|kaltaisesi|kaltaistenne|kaltaistesi|kaltaiset|kaltainen|asiakkaat|ihmiset|asiakas|asiakkaiden)',
      '(katso|katsokaa|katsoisit) [itse] peiliin',
      '(opettele|opetelkaa|opettelisit|oppisit) [ensin|itse] (lukemaan|käytöstapoja|kirjoittamaan|tavoille|laskemaan)',
      '(käytöstavat|käytöksesi|käytöksenne|lapsellinen käytös|kiukuttelusi|kiukuttelunne|tietämättömyytesi|tietämättömyytenne|lukutaitosi|lukutaitonne|lukutaito)',
      '(kasva|kasvakaa) (aikuiseksi|isoksi)',
      'itse (olet|oot|olette|ootte) [ihan]',
      '(samat|samaa) sanat (sulle|sinulle|teille|itsellesi)',
      '(senkin|senki) (pelle|idiootti|ääliö|urpo|tollo)',
    ],
    it: [
      '(lei è|sei|siete|è lei) [un|una|proprio|davvero|solo|molto|il solito|la solita|il primo|un vero|una vera] (maleducato|maleducata|cafone|cafona|idiota|imbecille|ignorante|ridicolo|ridicola|villano|villana|buffone|pagliaccio|insopportabile|bugiardo|bugiarda|infantile|patetico|patetica|isterica|isterico|cretino|cretina|stupido|stupida|scemo|scema|bullo)',
      '(gente|persone|clienti|uno|una) come (lei|te|voi)',
      '(si guardi|guardati) allo specchio',
      "(impari|impara) [prima|a] (leggere|l'educazione|le buone maniere|l'italiano|un po' di educazione|scrivere|a leggere|a scrivere|a vivere|un minimo)",
      '(la sua|tua|la tua|sua) (maleducazione|ignoranza|villania|arroganza|cafonaggine|sceneggiata|isteria|inciviltà)',
      '(sarà|sarai|lo sarà) (lei|tu|sua sorella|sua madre|tua sorella|tua madre|sua moglie)',
      'lo (dica|dice|dici) a (sua|tua) (sorella|madre|moglie)',
      '(cretino|idiota|stronza|stronzo|scemo|cafone|imbecille|deficiente) (lei|tu|sarà|sarai|che non|lo dica)',
      '(che non è altro|che non sei altro|faccia di bronzo)',
      'certa gente',
      "(cresca|cresci|cresci un po')",
    ],
  },
  unless: {
    en: [
      "(not|never|no|nor) [saying|that|calling|be|a] (you are|you're)",
      '(call|called|calling|names|word|words)',
    ],
    es: [
      '(no digo que|no he dicho que|no es que)',
      '(gracias a|sin|con|por) (gente|personas|clientes) como',
      '(llamar|llamo|llamado|llame|palabra|palabras)',
    ],
    fi: ['(en sano|en väitä|ei tarkoita)', '(kutsu|kutsua|kutsuminen|haukkua|haukkuminen|sana|sanaa)'],
    it: [
      '(non dico che|non ho detto)',
      '(grazie a|senza|con) (persone|gente|clienti) come',
      '(chiamare|chiamato|chiamarmi|parola|parole)',
    ],
  },
  examples: {
    en: {
      fires: [
        'You are a rude clown.',
        'Look in the mirror.',
        'People like you are why we have rules.',
        'Learn to read.',
      ],
      silent: ['You are right to be upset.', "I'd ask you not to call her a clown."],
    },
    es: {
      fires: [
        'Usted es un maleducado.',
        'Mírese al espejo.',
        'Aprenda a leer.',
        'La gente como usted nunca está contenta.',
      ],
      silent: ['Tiene usted toda la razón.', 'Le pido que no la llame payasa.'],
    },
    fi: {
      fires: ['Olette itse idiootti.', 'Katso peiliin.', 'Opettele lukemaan.', 'Kasva aikuiseksi.'],
      silent: ['Olette aivan oikeassa.', 'Pyydän, ettette kutsu häntä pelleksi.'],
    },
    it: {
      fires: [
        'Lei è un maleducato.',
        'Si guardi allo specchio.',
        'Impari a leggere.',
        'Gente come lei non è mai contenta.',
      ],
      silent: ['Lei ha pienamente ragione.', 'La prego di non chiamarla pagliaccia.'],
    },
  },
};
