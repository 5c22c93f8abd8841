import type { Phrase } from '../match/compile.ts';
import type { Examples, PerLanguage } from './types.ts';

/** What makes a clause an ask: a question or request the reply must answer. Source: LABELS.md, "asks"; own lists by ear. */
export interface AskRules {
  source: string;
  /** Where one stands, an ask starts, with or without a question mark. */
  openers: PerLanguage<readonly Phrase[]>;
  /** These ask only in a sentence with a question mark, or at the head of one without any mark. */
  questions: PerLanguage<readonly Phrase[]>;
  /** Rhetorical questions, wishes, thanks: no asks. A `$` at the end: only as the whole sentence. */
  never: PerLanguage<readonly Phrase[]>;
  /** Question words that open a clause, as in `when I came home`: no asks unless the sentence has its question mark. */
  clauses: PerLanguage<readonly Phrase[]>;
  examples: PerLanguage<Examples>;
}

export const askRules: AskRules = {
  source: 'LABELS.md, "asks": verbatim words of each question or request; demands that are abusive are none.',
  openers: {
    en: [
      '(can|could|would) (you|u|i|we|someone|somebody|anyone|ye|they) [please|kindly|pls|just|at least|maybe|possibly]',
      '(please|pls|plz|kindly) (send|tell|confirm|refund|cancel|replace|call|ring|let|give|check|return|advise|arrange|explain|provide|fix|help|stop|remove|change|update|reply|respond|do|look|make|get|take|forward|issue|correct|share|credit|sort|find|book|move|put|clarify|ask|post|resend|include|pass|leave|keep|release|collect)',
      "(i|we|i'd|we'd|i'm|he|she|they|customer|client|caller) [just|only|now|really|simply|still|do|also|would|am|will|hereby] (want|wants|need|needs|require|demand|demands|expect|expects|insist|request|requests|would like|like to|'d like|d like|asks|ask|asked|asking|wish to|wishes|expecting|looking for|requesting|wonder|wondering|wondered|was wondering|were wondering)",
      '^(wants|asks|asked|wanted|needs|requests|requested|would like|demands|requires|wondering|asking|suggests|wonders|enquired|enquires|enquiring|expects|seeks|hoping|insists)',
      '^(send|refund|cancel|replace|fix|call|ring|give|return|reply|explain|sort|swap|take|put|bring|stop|remove|deliver|collect|change|credit|release|confirm|tell|reconnect|restore|repair|lodge|pay|correct|delete|find|post|issue|compensate|book|move|get|answer|show|let|clear|arrange|check|advise|help|withdraw|waive|ship|reopen|unblock|unlock|reverse|transfer|reinstate|upgrade|light|block|pull|hand|name|finish|drop|connect|turn|open|switch|forward|resend|email|text|phone)',
      '(let me|let us|tell me|tell us|let) know',
      '(wants|asks|asked|wanted|needs|requests|would like) (to know|a|an|the|his|her|their|it|if|whether|for|to|us|when|what|how|who|him|that|us)',
    ],
    es: [
      '(me|nos) (puede|pueden|podria|podrian|podeis|podrias|puedes|podriais|podes)',
      '(quiero|queremos|necesito|necesitamos|solicito|solicitamos|pido|pedimos|exijo|exigimos|quisiera|quisieramos|querria|me gustaria|nos gustaria|espero que|esperamos que|deseo|deseamos|reclamo|ruego|rogamos|agradeceria|agradecere|les ruego|le ruego|rogaria|me urge|urge|preciso|ocupo|me interesa|me interesaria)',
      '^(pide|solicita|quiere|pregunta|exige|necesita|reclama|desea|pidio|pregunto|piden|quieren|preguntan|sugiere|propone|ruega|consulta|quería|queria)',
      '(pide|solicita|quiere|pregunta|exige|necesita|reclama|pidio|pregunto) (que|saber|si|el|la|los|las|un|una|por|cuando|como|cita|hablar|cambio)',
      '(saber|decirme|digame|diganme|dime|decidme|confirmar|confirmarme|indicarme|explicarme|informarme) (si|cuando|cuanto|donde|quien|como|que|por que|cual)',
      '^(por favor) ..',
      '(diganme|digame|dime|decidme|decime|mandenme|mandeme|mandame|enviadme|envienme|envieme|enviame|devuelvan|devuelvanme|devuelvame|devuelveme|devolvedme|devuelvamelo|arreglen|arreglenlo|arreglad|arreglenme|cambien|cambienme|cambienla|cambienlo|quiten|quitenme|quitad|revisen|revise|revisad|confirmen|confirmenme|confirmeme|confirmame|expliquen|expliquenme|expliqueme|corrijan|corregid|corrija|anulen|anulenme|anulad|cancelen|cancelenme|cancelad|cancele|llamenme|llameme|llamadme|llamame|avisenme|aviseme|avisadme|avisame|ponganme|pongame|poneme|ponme|paguenme|paguen|pagadme|abonenme|reembolsenme|reembolsen|resuelvan|resuelvanme|solucionen|solucionenlo|solucionad|repongan|reconecten|reconectadla|abran|saquen|sacadme|saquenme|denme|deme|dadme|dame|pasenme|paseme|pasame|entreguen|entreguenme|manden|mande|envien|envie|deposite|depositen|borren|borrad|traigan|traed|recojan|recoged|desbloqueen|reactiven|retiren|hagan|vengan|respondan|contesten|contestad|activen|apaguen|suspendan|acrediten|regresenme|reponganme)',
      '(que|quiero que|pido que) (me|nos|se|le|les|lo|la|los) (devuelvan|devuelva|llamen|llame|cambien|cambie|arreglen|manden|envien|expliquen|digan|diga|den|paguen|quiten|confirme|confirmen|reparen|abonen|entreguen|pongan|reembolsen|resuelvan)',
    ],
    fi: [
      '(haluan|haluamme|haluun|haluaisin|haluaisimme|tahdon|tahdomme|vaadin|vaadimme|vaatii|pyydän|pyydämme|pyydän|pyytää|pyysi|tarvitsen|tarvitsemme|tarvin|tarviin|tarviisin|tarvitsisin|tarvitsee|toivon|toivoisin|toivomme|toivoisimme|toivoo|haluaa|haluaisi|kysyy|kysyi|kaipaisin|kaipaan|edellytän|odotan että)',
      '(voisitteko|voitteko|voisitko|voitko|voisko|voisiko|voiko|voiks|voisiks|voinko|voisinko|voinks|voidaanko|voitaisiinko|viitsitkö|viitsisittekö|ehtisittekö|pystyttekö|pystyisittekö|pystyykö|saisinko|saanko|saako|saisiko|saadaanko|saisko|saaks|saaksmä|saisimmeko|olisiko|oisko|onko|onks|ovatko|oliko|oletteko|oletko|ootteko|ooksä|tuleeko|tuleeks|tulisiko|pitääkö|pitääks|pitäisikö|pitäiskö|kuuluuko|kuuluuks|maksaako|maksaaks|toimiiko|toimiiks|löytyykö|löytyyks|onnistuuko|onnistuisiko|onnistuisko|onnistuuks|käykö|käyks|kävisikö|riittääkö|riittääks|sopiiko|sopisiko|meneekö|menikö|meneeks|tarvitseeko|tarviiko|tarviiks|tarvitaanko|kannattaako|ehtiikö|ehtiiks|lähteekö|laitatteko|laitatko|lähetättekö|lähetätkö|soitatteko|soitatko|korvaatteko|korvaako|palautatteko|vaihdatteko|teettekö|tarkistatteko|voittekohan|voikohan|oiskohan|mahtaako|saattaako|aiotteko|aikooko|eikö|eiks|eikös|ettekö|etkö|enkö|osaatteko|osaatko|tiedättekö|tiedätkö|lukeeko|näkyykö|näkyyks|päteekö|kestääkö|avataanko|hoidatteko|hoituuko|järjestyykö|maksatteko|maksetaanko|siirretäänkö|kuulunko|joudunko|pääsenkö|pääseekö|pääseeks|saavatko|auttaako|autatteko|muutetaanko|hyvitättekö|hyvitetäänkö|annatteko|tuotteko|haetteko|tullaanko|tulisitteko|tuletteko|kuuluisiko|jäikö|jääkö|tapahtuuko|haittaako)',
      '(ja|mutta|eli|no|siis|hei|että|tietää|kertoa|kysyä|kysymys|kysyn|kysyisin) (milloin|koska|millon|missä|mistä|mihin|minne|mitä|mikä|miten|kuka|kenelle|kuinka|paljonko|montako|miksi|miks|kauanko|kumpi)',
      '^(palauttakaa|lähettäkää|lähetä|korjatkaa|korjaa|vaihtakaa|vaihda|peruuttakaa|peru|perukaa|peruuta|soittakaa|soita|maksakaa|maksa|poistakaa|poista|tuokaa|tuo|tulkaa|tule|antakaa|anna|kertokaa|kerro|vastatkaa|vastaa|hoitakaa|hoida|selvittäkää|selvitä|tarkistakaa|tarkista|laittakaa|laita|pankaa|pistäkää|ottakaa|ota|hakekaa|hakekaa|katsokaa|katso|lopettakaa|hyvittäkää|hyvitä|avatkaa|avaa|vahvistakaa|vahvista|ilmoittakaa|ilmoita|järjestäkää|järjestä|siirtäkää|siirrä|toimittakaa|toimita|sulkekaa|kytkekää|vapauttakaa|oikaiskaa|korvatkaa|näyttäkää|muuttakaa|muuta|auttakaa|auta|ohjatkaa|yhdistäkää|yhdistä|tehkää|tee|kirjoittakaa|tuhotkaa|vetäkää|siivotkaa|valaiskaa|kysykää|lähettäkäät)',
      '(palauttakaa|lähettäkää|korjatkaa|vaihtakaa|peruuttakaa|perukaa|soittakaa|maksakaa|poistakaa|hoitakaa|selvittäkää|tarkistakaa|hyvittäkää|kertokaa|vahvistakaa|korvatkaa|oikaiskaa|ilmoittakaa)',
      '(olisi hyvä|kiva|mukava|hyvä) (saada|tietää|jos)',
      '(kiitos jos|kiittäisin|olisin kiitollinen|ystävällisesti|ystävällisest)',
    ],
    it: [
      '(potete|potreste|potrebbe|potresti|mi può|mi potete|mi potreste|mi potrebbe|ci potete|mi fate|mi mandate|mi sapete|è possibile|sarebbe possibile|si potrebbe)',
      '(voglio|vogliamo|vorrei|vorremmo|chiedo|chiediamo|esigo|esigiamo|pretendo|pretendiamo|richiedo|desidero|desidererei|mi serve|mi servono|ci serve|mi servirebbe|ci servirebbe|ho bisogno|abbiamo bisogno|gradirei|attendo|attendiamo|resto in attesa|aspetto|mi occorre|mi occorrono|necessito|sollecito|prego di|vi prego|la prego|mi piacerebbe)',
      '^(chiede|vuole|domanda|richiede|pretende|desidera|vorrebbe|chiedeva|voleva|chiedono|ha chiesto|sollecita|propone|esige|insiste|chiesto)',
      "(chiede|vuole|domanda|richiede|pretende|vorrebbe|chiedeva) (se|che|il|la|lo|i|le|di|un|una|quando|come|quanto|l'|chi|dove|la|per)",
      '(sapere|dirmi|ditemi|mi dica|mi dici|confermarmi|farmi sapere|capire|indicarmi) (se|quando|quanto|dove|chi|come|cosa|che|perche|a che|qual|quale|il)',
      '(mandatemi|mandami|mi mandi|inviatemi|mi invii|inviami|rimborsatemi|rimborsate|mi rimborsi|restituitemi|restituite|mi restituisca|ridatemi|ridateci|ridammi|sistemate|sistematelo|riparate|sostituite|sostituitelo|cambiatemi|cambiate|annullate|annullatemi|annulli|cancellate|cancelli|chiamatemi|mi chiami|richiamatemi|mi richiami|richiamami|spiegatemi|mi spieghi|mi spiegate|rispondetemi|rispondete|risponda|ditemi|dimmi|datemi|mi dia|dammi|fatemi|mi faccia|fammi|fate|toglietemi|togliete|tolga|controllate|controlli|verificate|verifichi|confermatemi|mi confermi|confermate|venite|portate|portatemi|riattivate|riattaccate|sbloccate|sbloccatemi|sospendete|chiudete|aprite|passatemi|mi passi|passami|trovatemi|mettete|mettetemi|spedite|speditemi|correggete|stornate|stornatemi|accreditate|accreditatemi|provvedete|provvediate|consegnate|liberate|ritirate|rimettete|tornateme|turnateme|risolvete|lasciatemi|pagatemi|pagate|aggiustate|spostate|spostatemi|eliminate|rifate|rifatemi)',
      '(fatemi|fammi|mi faccia|farmi) (sapere|avere|capire|la cortesia|il favore)',
      '(che|voglio che|chiedo che) (mi|ci|venga|vengano|si|lo|la|sia) (rimborsiate|rimborsato|restituito|sostituito|mandiate|riparato|rimborsi|richiami|chiami|spieghi|mandi|venga)',
    ],
  },
  questions: {
    en: [
      "^(what|when|where|who|whos|who's|whose|which|how|why|wheres|where's|what's|whats|when's|how's|hows|how come|what time|how much|how long|how many|whats)",
      '^(any chance|any news|any update|any idea|anyone|same|is|are|do|does|can|could|will|would|has|have|did) [you|i|we|it|there|this|that|someone|the|my|your|u]',
      "^(can|could|would|will|may|might|shall|should|does|do|did|is|are|am|was|has|have|isn't|aren't|how about|what about) (you|u|i|we|it|there|this|that|someone|somebody|anyone|the|my|ye|they|your|of|a|an|any|he|she|one|all|these|those)",
      '(any chance|any way|any idea) (you|of|to|i|we|for|when|the|it|how|that|if)',
    ],
    es: [
      '^(que|cuando|cuanto|cuanta|cuantos|cuantas|donde|quien|quienes|como|cual|cuales|por que|porque|a que|a quien|en que|de que|hasta cuando|para cuando|desde cuando|adonde|con quien|xq|q)',
      '(hay|tienen|tendran|queda|quedan) (forma|manera|alguna|algun|posibilidad|sitio|modo|stock|hueco|disponible)',
      '^(puede|pueden|podria|podrian|podeis|podrias|puedes|podriais|podes|puedo|podemos|se puede|sera posible|es posible|seria posible|hay|tienen|teneis|tienes|cabe|habria|me|nos|es|son|esta|estan|sirve|vale|incluye|va|llega|tengo que|debo|sabe|saben|saben si)',
    ],
    fi: [
      '^(milloin|koska|millon|missä|mistä|mihin|minne|mis|mist|mihi|mitä|mikä|mitkä|millä|miltä|mille|mitenkä|miten|mite|minkä|kuka|ketkä|kuka|kenelle|kenen|keneltä|kehen|kuinka|paljonko|paljonks|montako|monelta|mones|moneltako|miksi|miks|kauanko|kauan|kumpi|kumman|kummalla|millainen|minkälainen|mitäs|mikäs|kukas)',
    ],
    it: [
      "^(quando|quanto|quanta|quanti|quante|dove|chi|come|cosa|che|qual|quale|quali|perche|a che|a chi|in che|di chi|da quando|entro quando|fino a quando|ogni quanto|x|xke|xche|dov'|com'|cos'|che cosa|per quando|a quanto|con chi)",
      "^(può|puo|puoi|possiamo|posso|potrei|potremmo|si può|sapete|sa dirmi|sapreste|avete|mi dite|mi dice|ci sono|c'è|esiste|serve|devo|dobbiamo|vale|fate|va|è|sono|siete)",
    ],
  },
  never: {
    en: [
      'how dare you',
      'who do you think you',
      'what kind of',
      'are you [really|actually|just|always|all] (this|so|that) (thick|stupid|dumb|slow|dense|blind|useless|incompetent)',
      'are you (stupid|a fool|an idiot|deaf|blind|kidding|joking|serious|thick|mad|for real|insane|people)',
      'is (this|that|it) (a joke|some kind|normal|how you|what|a serious|acceptable)',
      'do you think (i|we|this|that|it)',
      '(who|what|how) (the hell|the fuck|on earth|the heck)',
      "^(hello|really|seriously|ok|okay|right|are you there|anyone there|anybody there|what|yeah|no|isn't it|you know|know what i mean|guess what|so what|remember|and|for what|why not)$",
      'how (hard|difficult) (can|is|could)',
      '(what a|how nice|how lovely|how kind|how come nobody|what an)',
      "^(do you not|don't you) (read|have|think|care)",
      'i (want|need|expect) (nothing|no)',
      '^(get|got) (well|lost|stuffed)',
      '^(have|has|is|are|was|do|did) (been|a nice|a good|a great|nice)',
      '^(have a|take care|keep up|give my|look forward|let it|put it|make of|take it)',
      'would you believe',
    ],
    es: [
      'como se atreven',
      'con que cara',
      'quien se creen',
      '(os|se|te) (parece|creen|crees|cree) (normal|bonito|que)',
      '(esto es|es esto|es) (una broma|un chiste|normal)',
      '^(hola|en serio|de verdad|ah si|verdad|no|eh|que|ok|vale|me explico|sabes|sabe|se entiende|estamos|hay alguien)$',
      '(no les|no os|no le|no te) da (verguenza|pena)',
      'que (clase|tipo) de',
      'cuantas veces',
      'quiero (dar|agradecer|felicitar|decirle|decirles|felicitarles|felicitarlos|agradecerles|contarles|felicitaros)',
      'espero que (esten|este|esteis|todo|le|se|tengan|tengas|sigan)',
      'no (quiero|necesito|pido)',
    ],
    fi: [
      '(oletteko|oletko|ootteko|ootsä|ooksä) (tosissanne|tosissas|tosissasi|hulluja|hullu|tyhmä|idiootti|tyhmiä|sokea|kuuro)',
      '(onko|onks) (tämä|tää|toi|tuo) (vitsi|joku vitsi|teistä|normaalia|jokin vitsi|pilaa|oikein)',
      '(kuka|mitä|miten) (te|sinä|sä) (luulette|luulet|kehtaatte|oikein|kuvittelette|kuvittelet)',
      '(kehtaatteko|kehtaatko|hävettääkö|eikö teitä hävetä|eikö hävetä)',
      '^(haloo|moi|hei|niinkö|oikeesti|oikeastiko|vai niin|eikö niin|eiks je|eikö|okei|arvaa mitä|tiedättekö mitä|mitä)$',
      '(toivon|toivomme|toivotan) (hyvää|teille|sinulle|mukavaa|jaksamista|kaikkea|että voit)',
      'en (halua|tarvitse|vaadi|pyydä|kysy)',
      '(haluan|haluamme|haluaisin) (kiittää|antaa kiitosta|sanoa|kertoa|vain kiittää)',
      '^miten (hyvä|hieno|kaunis|ihana|voi|vain|ihmeessä)',
      '^mikä (ihana|hieno|pettymys|järkytys|on|palvelu)',
    ],
    it: [
      'come (osate|si permette|vi permettete|ti permetti|osa)',
      'con che (faccia|coraggio)',
      'chi (vi credete|si crede|credete)',
      '(vi|le|ti) (sembra|pare|rendete|rende|rendi) (normale|giusto|conto|serio|possibile)',
      '(è|e) (uno scherzo|questo il modo|normale|una barzelletta)',
      "^(pronto|ma davvero|davvero|sul serio|vero|no|eh|capito|capite|ma|ok|sa|mi spiego|ci siete|c'è qualcuno)$",
      'quante volte',
      'che (razza|tipo) di',
      'non (voglio|chiedo|pretendo|ho bisogno)',
      '(voglio|vorrei|volevo|desidero|vorremmo) (ringraziare|fare i complimenti|ringraziarvi|complimentarmi|dire grazie|dirvi|segnalare)',
      '^che (peccato|vergogna|schifo|bello|bella|delusione|bravi|gentile|meraviglia)',
      'aspetto (da|ancora|il mio|per)',
    ],
  },
  clauses: {
    en: [
      '^(what|how) (we|i) (got|get|see|saw|found|wanted)',
      '^when (i|we|it|he|she|they|the|you|my|your|a)',
      '^which (is|was|has|i|we|means|made|meant|they|he|she|it|you)',
      '^where (i|we|the|they|it|he|she|you)',
      '^who (has|was|is|were|had|said|told|came|helped) (a|an|been|the|so|very|told|me|to)',
      '^how (i|we)',
      '^what (i|we)',
    ],
    es: [
      '^(cuando|como|donde|que|quien|porque|por que) (el|la|los|las|yo|lo|me|le|se|mi|nos|ya|no|un|una|ustedes|usted|fui|llegue|llegamos|es|ha|les|siempre|si|en|su|esta|te|llamé)',
    ],
    fi: ['^koska (en|ei|olen|oon|se|tämä|te|me|minä|olemme|ette|meillä|minulla)'],
    it: [
      '^(quando|come|dove|che|chi|quanto) (il|la|lo|i|gli|le|ho|abbiamo|sono|mi|si|non|è|era|ha|hanno|ci|un|una|sa|sapete|da|al|avevo|io|vi|volete|siamo|mia|mio|sempre|detto|concordato|promesso|avete)',
    ],
  },
  examples: {
    en: {
      fires: [
        'When will it arrive?',
        'Please send me the label.',
        'I want my money back.',
        'Refund the difference today.',
      ],
      silent: ['How dare you?', 'When I came home the box was open.', 'Thank you for the quick answer.'],
    },
    es: {
      fires: [
        '¿Cuándo llega?',
        '¿Dónde está el paquete?',
        'Quiero que me devuelvan el dinero.',
        'Por favor, envíenme la etiqueta.',
        'Necesito la factura antes del lunes.',
      ],
      silent: [
        '¿Cómo se atreven?',
        'Cuando llegué a casa la caja estaba abierta.',
        'Gracias por la rapidez.',
      ],
    },
    fi: {
      fires: [
        'Milloin se tulee?',
        'Haluan rahani takaisin.',
        'Voisitteko lähettää tarran?',
        'Palauttakaa erotus tänään.',
      ],
      silent: [
        'Oletteko tosissanne?',
        'Koska en ollut kotona, paketti palautui.',
        'Kiitos nopeasta vastauksesta.',
      ],
    },
    it: {
      fires: [
        'Quando arriva?',
        'Quando mi mandate quello nuovo?',
        'Voglio il rimborso.',
        "Potete mandarmi l'etichetta?",
        'Mi serve la fattura entro lunedì.',
      ],
      silent: ['Come osate?', 'Quando sono arrivato la scatola era aperta.', 'Grazie per la rapidità.'],
    },
  },
};
