import type { Rule } from './types.ts';

export const boundary: Rule<'boundary'> = {
  id: 'boundary',
  source: 'LABELS.md, "boundary"; PLAYBOOK E2–E4, E12: abuse must stop, help goes on.',
  phrases: {
    en: [
      "(I'd|I would|I|we'd|we would|we|let me|must|also|only|kindly|please|I'll) [only|also|just|like to|must|do|kindly] ask .. .. (respectful|respectfully|civil|civilly|insults|names|name calling|swearing|language|abuse|drop|out of it|out of this|respect|threats|refrain|shouting|stop calling)",
      '(keep|keep it|stay|remain|be|speak|talk) [it|this|things] (civil|respectful|respectfully|civilly|polite|courteous|with respect|decent)',
      '(without|drop|leave out|leave off|stop|mind|no|minus|spare us|spare me|set aside|leave aside|tone down|watch) [the|any|your|with the|such|that|her|his|those|my|all] (insults|insult|names|name calling|swearing|abuse|threats|threat|language|cursing|shouting|personal remarks|remarks|slurs|bad language|n word|t word|word)',
      "(cannot|can't|won't|will not|do not|don't|not going to|shan't|no one|nobody) (continue|accept|tolerate|be|stay|go on|have|read|answer|carry on|help you|take|deserves|has) [this|to|with|being|my|our|on|if|while] [conversation|colleagues|staff|team] (insulted|abuse|insults|abused|threats|threatened|threaten|sworn at|spoken to|shouted at|shouting|abusive|insult|swearing|that language|language|names)",
      '(if|should|unless|once) (you|this|the|it|that) [can|speak|continue|continues|keep|carry|insults|language|abuse|threats|goes|go|again|swearing|calm] [speak|talk|on|calling|continue|to|insulting|swearing|shouting|using] .. (end|close|closing|hang up|stop|pause|leave|supervisor|manager|happy to|glad to|will help|help you)',
      '(hang up|end|ending|close|closing|pause|pausing) (this|the|our) (call|chat|conversation|exchange)',
      '(speak|talk|spoken) to (me|us|her|him|my colleague|our staff|people) (like that|that way|in that way|with respect|in this way|like this)',
      "(the|these|such) (remarks|insults|comments|names|threats|swearing|name calling) (stop|must stop|have to stop|need to stop|end|stops|go on|cannot|can't|aren't)",
    ],
    es: [
      '(le|te|les|os) (pido|pedimos|ruego|rogamos|pediria|pediriamos|solicito|agradeceria|agradezco|pido solo|pido nada mas) [solo|tambien|por favor|eso si|una cosa|nada mas|que] [que|una cosa] [no|nos|se|deje|dejemos|evite|evitemos|hablemos|mantengamos|me|sin|lo|la|dejes|deje de|cuide|cuides|usted] .. (insultos|insulte|insultes|insultar|respeto|insultarme|groserias|palabrotas|amenazas|lenguaje|faltar|falte|gritar|grite|descalificaciones|insultarla|insultarnos)',
      '(sin|dejemos|deje|dejando|evitemos|evite|eviten|retire|fuera|con menos|basta de) [los|las|de lado los|aparte los|a un lado los|de|esos|esas|mas] (insultos|insultar|insultarme|insultarnos|groserias|palabrotas|amenazas|descalificaciones|faltas de respeto|gritos|ofensas|apodos|motes)',
      '(hablemos|hableme|hablame|hablarnos|hablamos|trateme|tratame|tratemos|dirijase|dirigirse|habla|hable|escribe|escriba) [me|nos|a mi|a mis|conmigo|usted|a] [compañeros|compañera] (con respeto|con educacion|sin insultos|sin gritos|con calma|sin insultar|respetuosamente)',
      '(no|ni) [voy a|vamos a|puedo|podemos|puede|se|le] (acepto|aceptamos|aceptar|admito|admitimos|admitir|tolero|toleramos|tolerar|permito|permitimos|permitir|seguir|consiento|consentimos|consentire|atender|leer|aguantar|continuar) [que|esos|esas|este|los|las|ese|esta|con|una|mas|ningun|si|si me] [me|nos|se] [falte|falten|insulte|insulten|conversacion] (insultos|amenazas|insulte|insulten|respeto|trato|lenguaje|faltas|palabras|groserias|amenace|gritos|insulta|insultando|descalificaciones|al respeto|falten|falte|tono)',
      'si (sigue|siguen|continua|continuan|vuelve|persiste|persisten|me habla|me hablas|hablamos|se repite|se repiten|hay otro|los insultos|me vuelve) .. (cierro|cerrare|cerraremos|cortare|corto|colgare|cuelgo|terminare|termino|finalizare|suspendo|dejare|pauso|con gusto|ayudo|atiendo|encantado|resuelvo|seguimos|insultos|insultando)',
      '(cierro|cerrare|termino|terminare|finalizo|finalizare|corto|cortare|cuelgo|colgare|pauso|doy por terminada) (el chat|la llamada|la conversacion|esta conversacion|este chat|esta llamada|aqui)',
      '(eso|asi|de ese modo|de esa manera|esas palabras|insultos) no (se|le|me|nos|los|lo) (permito|acepto|habla|hablan|toleramos|admito|aceptamos|consiento)',
    ],
    fi: [
      '(pyydän|toivon|toivomme|toivoisin|pyytäisin|toivoisimme) [kuitenkin|vain|että|teitä|sinua|silti|samalla|myös|siis|yhtä asiaa|silti|vielä] .. (haukkumatta|haukkumista|haukkua|haukkumisen|loukkaamatta|loukkauksia|loukkaukset|nimittelyn|nimittelyä|nimittelemättä|kiroilua|kiroilematta|kiroilun|asiallisesti|asiallisena|asiallista|uhkailun|uhkailua|solvaamatta|solvauksia|ilman sitä|jätetään|jättämään|jättää|jäävän|kiroilisi|haukkuisi|nimittele|hauku|hauku|lopettamaan|lopettaa|nimillä|puhutaan|kieltä)',
      '(ilman|jätetään|lopeta|lopettakaa|jätä|jättäkää|jätetääs|pois) [nuo|ne|tuo|se|nyt|kaikki|henkilökohtaiset|pois] (haukkumista|haukkuminen|haukkumiset|haukkumasanoja|haukkumasanat|loukkauksia|loukkaukset|solvauksia|nimittelyä|nimittely|nimittelyt|uhkailua|uhkailu|kiroilua|kiroilu|uhkauksia|herjat|herjoja|sanaa)',
      '(haukkumis*|nimittely*|loukkau*|solvau*|uhkailu*|uhkau*|kiroilu*|kirosano*|herjo*|kutsumi*) (en|emme|ei|ei kuulu|loppuu|on|jää|jääköön|pitää|täytyy|vastaan|minä) [ota|hyväksy|jää|kuulu|kuuntele|suvaita|siedä|vastaanota|voi|kuuntelemaan|voida|tarvita|loputtava|lopetettava|luovuttava|vastaan|pitää loppua|loppua|tähän|loputtava]',
      '(minua|mua|meitä|häntä|ketään|kollegaani|meille|minulle|mulle|henkilökuntaamme|kuskia|työkaveria) ei (tarvitse|tarvii|saa|kuulu|voi) (haukkua|nimitellä|kiroilla|huutaa|kutsua|solvata|uhkailla|uhata|huudeta|sanoa)',
      '(en|emme) (hyväksy|siedä|suvaitse|ota vastaan|suostu|jää kuuntelemaan|kuuntele|jatka) [tuollaista|tällaista|että|uhkailua|haukkumista|loukkauksia|solvauksia|henkilökunnan|sellaista|sitä|keskustelua|kielenkäyttöä|minkäänlaista]',
      '(jos|mikäli) (viestit|keskustelu|tämä|haukkuminen|sama|huuto|se|te|puhut|puhutte|uhkailu|kiroilu|nimittely|solvaukset) [jatkuu|jatkat|jatkatte|jatkuvat|vielä|asiallisesti|edelleen|haukkuu] .. (lopetan|suljen|päätän|katkaisen|suljetaan|lopetetaan|päätetään|autan|autamme|keskeytän|siirrän|lopetamme)',
      '(lopetan|suljen|päätän|katkaisen|keskeytän|lopetamme|suljemme|päätämme) [nyt|silloin|tämän] [tämän|puhelun|chatin|keskustelun|keskustelumme] (puhelun|chatin|keskustelun|tähän|yhteydenpidon|viestinvaihdon)',
      '(puhutaan|puhu|puhukaa|keskustellaan|pidetään|pysytään|jatketaan|kirjoita|kirjoittakaa) [toisillemme|tämä|keskustelu|kieli|minulle|meille|asiasta|tästä|nyt] (asiallisesti|asiallisena|kunnioittavasti|asiallisina|siististi|kauniisti|nätisti|ystävällisesti|asiassa)',
    ],
    it: [
      '(le|ti|vi|la|li) (chiedo|chiediamo|prego|preghiamo|chiederei|pregherei|invito|invitiamo|domando) [solo|però|anche|soltanto|per favore|una cosa|invece|quindi|tuttavia|di nuovo|una cosa sola] [di|che|però] [non|lasciare|evitare|smettere|moderare|usare|tenere|fermarsi|abbassare|parlare|parlarmi|continuare|rispettare|togliere|rivolgersi|mantenere] .. (insulti|insultarmi|insultare|insultarci|offese|offendere|offendermi|parolacce|minacce|rispetto|toni|gridare|linguaggio|insulti fuori|educazione|epiteti|bestemmie|gentilezza|chiamarmi|chiamarla|augurarmi|garbo|soprannomi)',
      '(senza|evitiamo|eviti|basta|lasciamo fuori|lasci fuori|lasciamo stare|lasciamo da parte|mettiamo da parte|via|niente|lasciar fuori|smetta|smettila|smetterla|smettere|fermiamoci) [gli|le|i|con gli|con le|con|di|altri|altre|più|per favore] [insulti|offese] (insulti|insultare|insultarmi|offese|parolacce|minacce|soprannomi|epiteti|titoli|battute su|urla|offendere|insultarci|bestemmie|toni)',
      '(mi parli|parliamo|parliamoci|parlami|se mi parla|se parliamo|si rivolga|rivolgersi|scriva|scrivimi|mi scriva|parlarmi|parlarci) [a|a me|alla|alla collega|con me|ai|adesso] (con rispetto|con educazione|con garbo|senza insulti|senza insultare|educatamente|civilmente|senza urlare|senza offese|con gentilezza)',
      '(non|né) [posso|possiamo|sono disposta|sono disposto|siamo disposti|è|intendo|voglio] [a|più|ammesso|accettabile] (accetto|accettiamo|accettare|tollero|tolleriamo|tollerare|ammetto|ammettiamo|permetto|permettiamo|consento|continuare|proseguire|leggo|rispondo|subire|farmi) [che|gli|le|a|più|questo|questi|queste|se|insulti|la|con|di|essere|questa|certi|la conversazione|insultare] (insulti|offese|minacce|linguaggio|toni|mi insulti|insultare|insultato|insultata|parole|parolacce|tono|maniera|offendere|insulta|mi si insulti|così)',
      'se (continua|continuano|prosegue|persiste|mi parla|mi scrive|smette|insiste|gli insulti|arrivano|riprende|ricomincia|ripete|lei|parliamo|vengono) .. (chiudo|chiuderò|chiuderemo|interrompo|interromperò|termino|terminerò|riaggancio|riattacco|concludo|aiuto|volentieri|risolviamo|la aiuto|sospendo|insulti|minacce|così|offese)',
      '(chiudo|chiuderò|interrompo|interromperò|termino|terminerò|concludo|sospendo|devo chiudere|riaggancio) (la chiamata|la chat|la conversazione|qui|questa conversazione|la telefonata|questa chat|il contatto|altrimenti)',
      '(insulti|parolacce|offese|minacce|epiteti) (no|non li|non le|non ne|la prego|le chiedo|non)',
    ],
  },
  examples: {
    en: {
      fires: [
        "I'd ask you to leave the insults out of it; I am glad to help.",
        'Please keep it civil and we will sort this.',
        'If the insults continue I will end this chat.',
        'We do not accept abuse of our colleagues.',
      ],
      silent: ["I'd ask you for the order number.", 'I will close the ticket once you confirm.'],
    },
    es: {
      fires: [
        'Le pido que hablemos sin insultos, quiero ayudarle.',
        'No acepto que me falte al respeto.',
        'Si sigue insultando, cierro el chat.',
        'Dejemos los insultos a un lado y lo resolvemos.',
      ],
      silent: ['Le pido que me envíe el número de pedido.', 'Cierro la incidencia cuando usted confirme.'],
    },
    fi: {
      fires: [
        'Pyydän, että jatketaan ilman haukkumista, autan mielelläni.',
        'En hyväksy tuollaista kielenkäyttöä.',
        'Jos haukkuminen jatkuu, lopetan puhelun.',
        'Minua ei tarvitse haukkua, hoidan asian.',
      ],
      silent: ['Pyydän, että lähetätte tilausnumeron.', 'Suljen tiketin, kun vahvistatte.'],
    },
    it: {
      fires: [
        'Le chiedo di lasciare fuori gli insulti: voglio aiutarla.',
        'Non accetto insulti.',
        'Se continua a insultare, chiudo la chat.',
        'Parliamo con rispetto e risolviamo.',
      ],
      silent: ["Le chiedo il numero d'ordine.", 'Chiudo la pratica quando lei conferma.'],
    },
  },
};
