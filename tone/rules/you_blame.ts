import type { Rule } from './types.ts';

export const youBlame: Rule<'you_blame'> = {
  id: 'you_blame',
  source: 'LABELS.md, "you_blame"; PLAYBOOK B5, C7: the sentence accuses the customer.',
  phrases: {
    en: [
      "you (should have|should've|shouldn't have|should not have|ought to have|needed to|were supposed to|were meant to|failed to|forgot to|neglected to|chose to|clearly|obviously) [not|just|simply] [have|been|read|checked|asked|missed|entered|damaged|left|used|put|called|told|kept|noticed|ignored|rang|signed|given]",
      "you (didn't|did not|haven't|have not|never) [even|actually|bother to|bothered to|properly|fully] (read|check|follow|listen|tell|mention|provide|give|send|enter|fill|fill in|complete|reply|respond|answer|look|update|confirm|pay|put|include|plug|set|sign|scroll|notice|call|ring|bother|switch|turn)",
      "(your|it's your|is your|was your|this is your|entirely your) own (fault|mistake|error|doing|responsibility|choice)",
      "(is|was|it's|its|entirely|partly|really) your (fault|mistake|error|doing|oversight)",
      '(because|since) you (put|gave|entered|typed|sent|filled|chose|ordered|left|dropped|ignored|missed|deleted|clicked|signed|used|broke|spilled|wrote|ticked|forgot|did|failed|cancelled|changed|booked)',
      'you (deleted|broke|ignored|missed|damaged|mishandled|misread|misused|caused|typed|entered|put) (it|the|this|that|your|our) [wrong|yourself|instructions]',
      'had you (read|checked|put|followed|told|called|asked|given|kept|looked|listened|paid|opened|filled|let|sent|rung|booked)',
      "if you('d| had|d had) [only|actually|just|simply] (read|checked|put|followed|told|called|asked|given|kept|looked|listened|paid|opened|filled|let|sent|rung|booked|been)",
      'did you (not|even) (read|check|follow|look|see|notice)',
      '(user error|customer error|wrong use|incorrect use|your negligence|misuse on your part|on your part)',
      'next time (read|check|please read|please check|be more careful|measure|you should|try)',
    ],
    es: [
      '(usted|tu|ud) (no) [me|nos|lo|la|ha|habia] (leyo|leiste|leido|siguio|seguiste|reviso|revisaste|indico|aviso|avisaste|relleno|envio|contesto|facilito|facilitaste|comprobo|hizo caso|presto|cumplio|pago|miro|miraste|informo|marco|puso|dijo|dio|firmo)',
      '(deberia|deberias|debiste|tendrias que|tenias que|usted debio|usted tenia que) haber (leido|leido usted|revisado|comprobado|avisado|mirado|llamado|dicho|pensado|puesto|guardado|hecho|cerrado|medido|preguntado|esperado|traido|consultado)',
      'si (hubiera|hubiese|hubieras|hubieses|usted hubiera|usted hubiese) (leido|revisado|seguido|avisado|llamado|mirado|puesto|comprobado|pagado|hecho|enviado|guardado|medido|dicho|llegado|escuchado|preguntado|cerrado)',
      '(es|fue|ha sido|seria) [todo|solo|enteramente|exclusivamente|claramente] (culpa suya|culpa tuya|su culpa|tu culpa|error suyo|error tuyo|su error|un error suyo|un error tuyo|responsabilidad suya|su responsabilidad|fallo suyo|cosa suya)',
      '(por|debido a) su (error|descuido|culpa|falta de|negligencia|imprudencia|mal uso)',
      '(usted|tu) (mismo|misma) (lo|la|firmo|marco|puso|acepto|eligio|pidio|escribio|cancelo|dio|eligio)',
      '(te olvidaste|usted olvido|usted se equivoco|te equivocaste|se le paso|puso mal|escribio mal|pusiste mal)',
      '(mal uso|uso indebido|uso incorrecto|error del usuario|error del cliente)',
      'la proxima vez (lea|lee|revise|revisa|fijese|fijate|mida|mide|avise|tenga|mire|mira)',
      'haber(lo|la|te|se)* (leido|avisado|pensado|dicho|mirado)',
    ],
    fi: [
      '(olisit|olisitte|oisit|oisitte|sinun olisi pitänyt|teidän olisi pitänyt|olisi teidän pitänyt|sun ois pitäny|olisi sinun pitänyt) [vain|itse|vaan|edes] (lukea|lukenut|tarkistaa|tarkistanut|ilmoittaa|ilmoittanut|soittaa|soittanut|katsoa|katsonut|kysyä|kysynyt|huomata|huomannut|maksaa|maksanut|lähettää|seurata|noudattaa|lukeneet|tarkistaneet|ilmoittaneet|katsoneet|mitata|mitannut|ymmärtää|muistaa|pakata|sulkea|kertoa|kertonut|varmistaa)',
      '(et|ette) [ole|oo|ollut|olleet|siis|itse|edes|ilmeisesti|tainnut|taida] [ole|oo|itse|edes] (lukenut|lukeneet|lue|tarkistanut|tarkistaneet|ilmoittanut|ilmoittaneet|noudattanut|noudattaneet|kertonut|kertoneet|maksanut|maksaneet|täyttänyt|täyttäneet|vastannut|vastanneet|katsonut|katsoneet|toimittanut|toimittaneet|huomannut|kuunnellut|pakannut|hakenut|hakeneet|vaivautunut|vaivautuneet)',
      '(oma|omasta|omaa|ihan oma|omaanne|omaan) (vika|vikasi|vikanne|syy|syysi|moka|mokasi|virheesi|virheenne|syytä|huolimattomuuttasi|huolimattomuuttanne|huolimattomuutesi|huolimattomuutenne|vikas|virhe)',
      '(vika|virhe|syy) on [siis|siinä|täysin|kyllä] (teissä|sinussa|teidän|sinun|teillä|sinulla|sussa|sun|asiakkaan|käyttäjän)',
      'jos (olisit|olisitte|oisit|oisitte) [vain|edes|itse|vaan] (lukenut|lukeneet|tarkistanut|ilmoittanut|soittanut|katsonut|noudattanut|kysynyt|kertonut|maksanut|lukenu|ilmottanu|säilyttänyt|mitannut|käyttänyt|pitänyt|tarkistaneet|ilmoittaneet|ollut)',
      '(unohdit|unohditte|laitoit|annoit|annoitte|kirjoitit|kirjoititte|valitsit|valitsitte|syötit|syötitte|rikoit|rikoitte|jätit|jätitte|poistit|poistitte|hyväksyit|hyväksyitte) (itse|väärän|väärin|vahingossa|lukematta)',
      '(käyttövirhe|käyttäjävirhe|väärin käytetty|huolimaton käsittely|käyttäjän virhe|asiakkaan virhe)',
      'ensi kerralla (lue|lukekaa|tarkista|tarkistakaa|katso|katsokaa|kannattaa|mittaa|muista)',
      'lukekaa [ne] [ohjeet|ehdot|käyttöohje]',
    ],
    it: [
      '(avrebbe|avresti|avreste) [dovuto|potuto|prima|almeno] [dovuto|potuto] (leggere|controllare|verificare|avvisare|chiamare|dire|segnalare|guardare|pensarci|chiedere|fare|seguire|comunicare|informarsi|avvisarci|conservare|misurare|chiudere|letto)',
      '(non ha|non hai|non avete) [mai|nemmeno|neanche|neppure|evidentemente|ben] (letto|seguito|controllato|avvisato|comunicato|risposto|verificato|compilato|inviato|guardato|segnalato|fornito|indicato|rispettato|pagato|specificato|inserito|fatto|avvertito|aperto|allegato|conservato)',
      'se (avesse|avessi|aveste|lei avesse) [solo|almeno|prima|davvero] (letto|seguito|controllato|avvisato|chiamato|tenuto|verificato|pagato|guardato|inviato|segnalato|fatto|messo|chiesto|usato|detto|rispettato|aperto|compilato|chiuso)',
      '(è|è stata|è solo|è tutta) [solo|tutta|stata] (colpa sua|colpa tua|colpa vostra|sua colpa|un errore suo|un suo errore|un errore tuo|una sua svista|una sua disattenzione|una sua scelta|sua responsabilità)',
      '(per|causa|a causa di|dovuto a|per una) [una] (sua|tua|vostra) (disattenzione|negligenza|colpa|svista|distrazione|incuria|errore|imprudenza)',
      '(toccava|spettava|stava) a (lei|te|voi)',
      '(bastava|bastava che) (leggere|telefonare|chiamare|controllare|avvisare|guardare|leggesse|seguire|chiedere)',
      '(lei ha|hai|avete) (sbagliato|dimenticato|ignorato|cliccato|digitato)',
      "(uso improprio|uso scorretto|errore dell'utente|errore del cliente|uso non corretto|cattivo uso)",
      'la prossima volta (legga|leggi|controlli|controlla|faccia|fai|stia|si ricordi|verifichi)',
      '(andava|andavano) (letto|letta|controllato|dichiarato|lasciato|segnalato|verificato|comunicato|prima|chiuso|chiusa|conservato)',
    ],
  },
  unless: {
    en: [
      '(you should have|you must have) (received|got|had|been told|been given|it|your|heard)',
      "(not|isn't|wasn't|nothing to do with|never) your (fault|mistake|error|doing)",
      "you (should|shouldn't) [not|never] have (had|been|needed|waited|to)",
      '(sorry|apologise) [that] you',
    ],
    es: [
      '(no es|no fue|no ha sido) [culpa|su|tu]',
      '(deberia|debio) haber(lo|le)* (recibido|llegado|sido)',
      'no (tendria|deberia) [que] haber (tenido|pasado|esperado)',
    ],
    fi: [
      'ei (ole|ollut|oo) [teidän|sinun|sun|oma] (vika|vikanne|vikasi|syy|syysi|virheenne)',
      '(olisi pitänyt|ois pitänyt) (saada|tulla|meidän|ilmoittaa teille)',
      'meidän olisi pitänyt',
    ],
    it: [
      'non (è|è stata) [colpa|sua|tua|affatto]',
      '(avrebbe|avremmo) dovuto (ricevere|arrivare|essere)',
      'avremmo dovuto',
    ],
  },
  examples: {
    en: {
      fires: [
        'You should have read the manual.',
        "You didn't check the label before cutting.",
        'It is your own fault.',
        'Had you read the terms, you would know.',
      ],
      silent: [
        'We should have called you.',
        'It is not your fault at all.',
        'You should have received it on Monday, and I am sorry you did not.',
      ],
    },
    es: {
      fires: [
        'Debería haber leído las condiciones.',
        'Usted no leyó el manual.',
        'Es culpa suya.',
        'Si hubiera avisado antes, no pasaría.',
      ],
      silent: ['Deberíamos haberle llamado.', 'No es culpa suya en absoluto.'],
    },
    fi: {
      fires: [
        'Teidän olisi pitänyt lukea ohje.',
        'Ette ole lukeneet ehtoja.',
        'Se on ihan oma vikanne.',
        'Jos olisitte ilmoittaneet ajoissa, tätä ei olisi.',
      ],
      silent: ['Meidän olisi pitänyt soittaa teille.', 'Tämä ei ole teidän vikanne.'],
    },
    it: {
      fires: [
        'Avrebbe dovuto leggere il manuale.',
        'Non ha letto le condizioni.',
        'È colpa sua.',
        'Se avesse avvisato prima, non succedeva.',
      ],
      silent: ['Avremmo dovuto chiamarla.', 'Non è colpa sua.'],
    },
  },
};
