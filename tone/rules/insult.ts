import type { Rule } from './types.ts';

const en = {
  one: '(idiot|moron|imbecile|cretin|clown|muppet|scumbag|loser|dumbass|dimwit|halfwit|nitwit|eejit|numpty|gobshite|asshole|arsehole|dickhead|prick|wanker|tosser|twat|cunt|bastard|bitch|fuckwit|motherfucker|weasel|parasite|fool|liar|pig|cow|donkey|toad|jobsworth|windbag|chancer|leech|goon|creep|crook|thief|dunce|simpleton|knob|git)',
  many: '(idiots|morons|imbeciles|cretins|clowns|muppets|scumbags|losers|dumbasses|dimwits|halfwits|nitwits|eejits|numpties|gobshites|assholes|arseholes|dickheads|pricks|wankers|tossers|twats|cunts|bastards|bitches|fuckwits|motherfuckers|fuckheads|parasites|fools|liars|thieves|crooks|scammers|con men|con artists|cowboys|jokers|amateurs|monkeys|rats|vermin|incompetents|imbeciles|simpletons)',
  sure: '(idiot|moron|imbecile|cretin|scumbag|dumbass|dimwit|halfwit|nitwit|eejit|numpty|gobshite|asshole|arsehole|dickhead|wanker|tosser|twat|cunt|fuckwit|motherfucker)',
  how: '(stupid|useless|bloody|fucking|fuckin|absolute|complete|total|utter|lazy|pathetic|fat|ugly|dozy|daft|thick|dumb|lying|thieving|worthless|brainless|miserable|clueless|arrogant|greasy|little|old|smug)',
};
const es = {
  one: '(idiota|imbecil|estupido|estupida|inutil|payaso|payasa|tarado|tarada|subnormal|gilipollas|cretino|cretina|animal|burro|burra|tonto|tonta|bobo|boba|ignorante|incompetente|inepto|inepta|sinvergüenza|ladron|ladrona|mentiroso|mentirosa|pendejo|pendeja|pelotudo|pelotuda|malparido|malparida|basura|mierda|rata|vago|vaga|parasito|bestia|bruto|bruta|cerdo|cerda|caradura|mamarracho|retrasado|retrasada|hijo de puta|hija de puta|hijueputa|cabron|cabrona|zorra|analfabeto|analfabeta|lerdo|lerda|descerebrado|descerebrada|muerto de hambre|don nadie|conchudo|forro|huevon|huevona|zopenco|zoquete|chorizo)',
  many: '(idiotas|imbeciles|estupidos|inutiles|payasos|tarados|subnormales|gilipollas|cretinos|animales|burros|tontos|ignorantes|incompetentes|ineptos|sinvergüenzas|ladrones|mentirosos|pendejos|pelotudos|malparidos|basura|ratas|vagos|parasitos|bestias|cerdos|caraduras|mamarrachos|hijos de puta|hijos de perra|hijueputas|cabrones|analfabetos|delincuentes|estafadores|chorizos|chorros|rateros|sabandijas)',
  sure: '(idiota|imbecil|subnormal|gilipollas|cretino|cretina|tarado|tarada|pelotudo|pelotuda|malparido|malparida|sinvergüenza|hijo de puta|hija de puta|hijueputa|mamarracho|descerebrado|descerebrada)',
};
const fi = {
  one: '(idiootti|ääliö|typerys|tollo|pelle|torvi|tampio|urpo|kusipää|paska|runkku|huora|lehmä|apina|sika|hölmö|tyhmä|valehtelija|mulkku|mulkero|tomppeli|pölvästi|pölkkypää|tolvana|nilkki|luikuri|nolla|loinen|luuseri|tunari|dorka|pässi|rotta|roisto|varas|moukka|idari|juntti|vajaamielinen|säälittävä|surkimus|ämmä|akka|retku|lurjus|mulkosilmä|ameeba)',
  many: '(idiootit|idiootteja|ääliöt|ääliöitä|typeryksiä|tolloja|tollot|pellejä|pellet|tampiot|tampioita|urpot|urpoja|kusipäät|kusipäitä|paskoja|apinoita|sikoja|hölmöjä|tyhmiä|valehtelijoita|mulkut|mulkkuja|tomppeleita|nilkkejä|nilkit|huijareita|huijarit|varkaita|varkaat|rosvoja|rosvot|tunareita|tunarit|loisia|roistoja|luusereita|konnia|saamattomia|pelleporukka|idioottilauma)',
};
const it = {
  one: '(idiota|imbecille|cretino|cretina|deficiente|scemo|scema|stupido|stupida|incapace|buffone|buffona|pagliaccio|stronzo|stronza|coglione|cogliona|merda|ignorante|incompetente|ladro|ladra|parassita|fallito|fallita|babbeo|somaro|asino|asina|capra|animale|bestia|bugiardo|bugiarda|cafone|cafona|villano|maleducato|maleducata|ritardato|ritardata|mongoloide|inetto|inetta|inutile|vergogna|nullita|pezzente|bastardo|bastarda|troia|puttana|verme|salame|cialtrone|cialtrona|leccaculo|morto di fame|testa di cazzo|pezzo di merda|faccia di merda|zero)',
  many: '(idioti|imbecilli|cretini|deficienti|scemi|stupidi|incapaci|buffoni|pagliacci|stronzi|coglioni|merde|ignoranti|incompetenti|ladri|parassiti|falliti|babbei|somari|asini|capre|animali|bestie|bugiardi|cafoni|maleducati|ritardati|inetti|truffatori|pezzenti|bastardi|vermi|cialtroni|delinquenti|farabutti|dilettanti|scansafatiche|lazzaroni|avvoltoi|sciacalli|mezze calzette|teste di cazzo|morti di fame)',
  sure: '(idiota|imbecille|cretino|cretina|deficiente|coglione|cogliona|stronzo|stronza|pagliaccio|buffone|babbeo|cialtrone|testa di cazzo|pezzo di merda|faccia di merda|ritardato|ritardata)',
};

export const insult: Rule<'insult'> = {
  id: 'insult',
  source: 'LABELS.md, "insult": demeaning words aimed at a person or the staff; own lists by ear.',
  phrases: {
    en: [en.sure, `${en.how} ${en.one}`],
    es: [es.sure, `(pedazo|cacho|trozo) de ${es.one}`, `maldito ${es.one}`, `(vaya|menudo|menuda) ${es.one}`],
    fi: [
      '(idiootti|idiootin|idiootille|kusipää|kusipään|urpo|urpon|ääliö|ääliön|tampio|mulkku|mulkero|pölvästi|tomppeli|typerys)',
      `(senkin|senki) [vitun|saatanan|tyhmä] ${fi.one}`,
      '(vitun|saatanan|perkeleen|helvetin|hiton) (idiootti|ääliö|urpo|tampio|pelle|lehmä|huora|nilkki|luikuri|loinen|sika|paska|ämmä|akka|apina|torvi|tollo)',
    ],
    it: [it.sure, `(razza|pezzo) di ${it.one}`, `(brutto|brutta|povero|povera) ${it.sure}`],
  },
  toPerson: {
    en: [
      `(you are|you're|youre|you re|ur|u r|u are|your) [such|just|really|nothing but] [a|an|the] [biggest] [${en.how.slice(1, -1)}] ${en.one}`,
      `you [${en.how.slice(1, -1)}] [${en.how.slice(1, -1)}] ${en.one}`,
      "(you are|you're|youre|u r) [so|really|just|all|fucking|bloody|completely|totally|absolutely] (stupid|useless|pathetic|dumb|worthless|brainless|incompetent|thick|disgusting|an idiot)",
      `are you [really|just|all|fucking|even|some|completely] [a|an] (${en.one.slice(1, -1)}|stupid|thick|dumb|brain dead|braindead)`,
      `(useless|stupid|silly|dumb|lazy|pathetic|ignorant|fat|ugly) (woman|man|girl|boy|cow|child|git|person)`,
      'shut (up|your mouth|your face|your gob|it you)',
      '(go to hell|drop dead)',
    ],
    es: [
      `(eres|sos|usted es|es usted|es ud|ud es|es vd) [un|una|el|la] [puto|puta|pedazo de|autentico|verdadero|completo|perfecto|gran|tremendo] [mas] ${es.one}`,
      `(eres|sos|usted es|es usted) [muy|tan|mas|bien|realmente] (tonto|tonta|inutil|estupido|estupida|idiota|burro|burra|patetico|patetica|imbecil|lerdo|lerda|bobo|boba)`,
      `^${es.sure}`,
      '(callate|callese|cierra el pico|cierre el pico|cierra la boca)',
      '(vete|vayase|andate) a (la mierda|tomar por culo|la chingada|cagar)',
      '(chinga tu madre|la concha de tu madre|conchetumadre|la puta que te pario|hijo de tu puta madre|tu puta madre)',
      'no (sirves|sirve usted|servis) para nada',
    ],
    fi: [
      `(olet|oot|ootko|oletko|sä oot|sinä olet|te olette) [sä|sinä|te|ihan|täysi|oikea|todellinen|vitun|saatanan|niin|aika|tosi|joku|vaan|ihan vitun|aivan] [vitun|saatanan|täys] ${fi.one}`,
      '(painu|painukaa|suksi|vedä) (helvettiin|hevonvittuun|vittuun)',
      '(turpa|suu|pää) kiinni',
      `sinä [senkin|vitun|saatanan|tyhmä] ${fi.one}`,
      `(vitun|saatanan|perkeleen) (huora|lehmä|ämmä|akka|mulkku|runkku)`,
    ],
    it: [
      `(sei|lei è|voi siete|tu sei|ma sei|è lei) [solo|proprio|davvero|veramente|un|una|il|la|soltanto] [solo|proprio|vero|vera|autentico|povero|povera|grandissimo|grande|perfetto|gran|grosso|un|una] [un|una|emerito] ${it.one}`,
      '(sta|stai) zitto',
      '(stia|stai|sta) zitta',
      '(vai a farti fottere|crepa|ti venga un colpo)',
      `che ${it.one} che (sei|è)`,
      '(non vali|non capisci|non capisce) (niente|nulla|un cazzo|una mazza|un tubo|una minchia)',
      '(figlio di puttana|figlio di troia)',
    ],
  },
  toCompany: {
    en: [
      `(bunch|pack|shower|gang|load|band|bunches|crowd|colony|circus|nest|den) of [${en.how.slice(1, -1)}] [${en.how.slice(1, -1)}] ${en.many}`,
      `(you|you are|you're|youre|you lot are|you people are|you guys are|you lot|you people|they are|they're|your staff are|your staff is|your people are|all of you are) [all|just|nothing but|a] [${en.how.slice(1, -1)}] [${en.how.slice(1, -1)}] ${en.many}`,
      '^(idiots|morons|imbeciles|cretins|clowns|scumbags|arseholes|assholes|wankers|twats|crooks|thieves|scammers|liars|bastards|muppets)',
      `${en.how} (idiots|morons|clowns|crooks|thieves|bastards|liars|wankers|twats|arseholes|assholes|muppets|cowboys)`,
    ],
    es: [
      `(panda|manada|hatajo|atajo|banda|bola|cuadrilla|partida|manga|sarta|pandilla|monton|tropa) de ${es.many}`,
      `(sois|son|son ustedes|ustedes son|estan hechos|que) [todos|unos|unas|todas|solo|mas|tan] [unos|unas|todos] [putos|autenticos|verdaderos|completos|malditos] ${es.many}`,
      `^(idiotas|imbeciles|inutiles|payasos|ladrones|sinvergüenzas|cabrones|gilipollas|hijos de puta|ratas|estafadores|incompetentes|ineptos)`,
      `(putos|malditos|pinches) ${es.many}`,
    ],
    fi: [
      `(olette|ootte|te ootte|oletteko|ootteko) [te|kaikki|ihan|täysiä|oikeita|vitun|saatanan|kyllä|pelkkiä|joku|joukko|lauma] [te|täysiä|ihan|vitun] ${fi.many}`,
      `(lauma|joukko|sakki|porukka|kasa|katras|liuta|lössi) ${fi.many}`,
      `(vitun|saatanan|perkeleen|helvetin|senkin|tyhmät|saamattomat|laiskat) ${fi.many}`,
      `^(idiootit|ääliöt|urpot|tampiot|kusipäät|pellet|huijarit|varkaat|rosvot|mulkut)`,
    ],
    it: [
      `(siete|sono|voi siete) [tutti|proprio|solo|soltanto|davvero|dei|degli|delle] [dei|degli|delle|proprio|veri|solo|una massa di|un branco di] ${it.many}`,
      `(branco|massa|banda|manica|covo|accozzaglia|manipolo|gruppo|mandria|gregge|razza|squadra) di ${it.many}`,
      `^(idioti|imbecilli|cretini|deficienti|buffoni|pagliacci|stronzi|coglioni|ladri|truffatori|incapaci|incompetenti|cialtroni|farabutti|delinquenti|bastardi)`,
      `(maledetti|brutti|luridi|schifosi) ${it.many}`,
    ],
  },
  unless: {
    en: [
      "(i am|i'm|im|i was|i feel|i felt|me feel|i must be|makes me|made me|i look|i looked|am i|was i) [like|such|just|being|look|feel] [a|an|the|like a|like an|like such an]",
      '(call|calls|called|calling) (me|us|him|her|my|them|someone) [a|an|such a|such an]',
      '(like|feel like|looking like|felt like) [a|an|some] (idiot|fool|moron|clown|eejit)',
      'like (a|an|some) _',
      'idiot proof',
      'my (idiot|fool|eejit|idiot of a|muppet) [brother|sister|husband|son|self]',
      '(this|that|the|my|our|a|silly|daft|little) [daft|silly|little|old] (dog|cat|puppy|horse|kitten|cow|pig|donkey)',
      'not (an idiot|a fool|stupid|calling you|saying you)',
      "(don't|do not|didn't) (mean|think) you",
    ],
    es: [
      '(soy|fui|era|estuve|parezco|pareci|quede|quedé) [yo|un|una|como|como un|como una|muy|tan] [un|una|como|el|la]',
      '(me siento|me senti|me hace sentir|me hacen sentir|me sentí) [como|un|una|como un|como una|muy]',
      '(me|nos|le|les) (llamo|llamaron|dijo|dijeron|llama|llamaba|trato|trataron|insulto) [de|que era|como] [un|una]',
      '(tonto|tonta|idiota|burro|burra|gilipollas|imbecil|bobo|boba) de mi',
      '(seré|sere|que|qué) (tonto|tonta|burro|burra|bobo|boba|idiota) (soy|fui)',
      'no (soy|somos|es usted|eres|digo que) [un|una|unos|ningun|ninguna]',
      'a prueba de',
      'como (un|una|el|la)',
    ],
    fi: [
      '(olen|oon|olin|mä oon|minä olen|tunsin|tunnen|tunsin itseni|itseni|itteni) [itse|ihan|niin|vähän|itteni|minä|mä|kyllä|ollut]',
      '(haukkui|haukkuivat|kutsui|sanoi|nimitti) (minua|mua|meitä|mut|minut|hänet|häntä)',
      '(minua|mua|meitä) (haukuttiin|kutsuttiin|sanottiin|nimiteltiin)',
      '(idiootti|tyhmä|hölmö) (minä|mä|mie)',
      'en (ole|oo) [mikään|ihan]',
    ],
    it: [
      '(sono|ero|sono stato|sono stata|mi sento|mi sono sentito|mi sono sentita|sembro|sembravo|faccio la figura) [io|un|una|proprio|come|stato|stata|il|la|del|da] [un|una|il|la|come un|come una]',
      '(mi|ci|gli|le) (ha|hanno) (dato|chiamato|chiamata|detto|trattato|trattata) [del|della|come|di|che ero|un]',
      '(che|quanto) (scemo|scema|stupido|stupida|cretino|cretina|idiota) che sono',
      'a prova di',
      'come (un|una|il|la)',
      'non sono [un|una|mica|il|la|certo]',
      'da (stupido|stupidi|scemi|idioti)',
    ],
  },
  examples: {
    en: {
      fires: [
        'You absolute idiot, read my mail.',
        'You are a bunch of thieving crooks.',
        'Are you stupid or what',
        'Useless woman!',
        'you lot are clowns',
      ],
      silent: [
        'I feel like an idiot for asking.',
        'My neighbour called me an idiot because of your fence.',
        'The drill has been useless since May and I want my money back.',
        'I am very disappointed with the service.',
        'The manual is idiot proof, thank you.',
        'Your driver said "you idiot" to my mother.',
      ],
    },
    es: {
      fires: [
        'Eres un inútil.',
        'Sois una panda de ladrones',
        '¡Idiotas, contestad!',
        'Usted es un sinvergüenza',
        'vete a la mierda, inútil',
      ],
      silent: [
        'Me siento como una idiota por haber confiado.',
        'Su empleado me llamó imbécil delante de todos.',
        'El taladro es inútil para hormigón.',
        'El servicio ha sido pésimo y quiero una solución.',
        '¡Qué tonta soy, el cable estaba suelto!',
        'El conductor gritó «idiota» a mi madre.',
      ],
    },
    fi: {
      fires: [
        'Oot ihan idiootti.',
        'Senkin ääliö!',
        'te ootte kaikki huijareita',
        'Painu helvettiin',
        'saatanan tampiot',
      ],
      silent: [
        'Olen itse ihan idiootti, kun en lukenut ohjetta.',
        'Kuljettajanne haukkui minua idiootiksi.',
        'Laite on ollut surkea alusta asti.',
        'Olen erittäin pettynyt palveluunne.',
        'Asentaja huusi "idiootti" isälleni.',
      ],
    },
    it: {
      fires: [
        'Sei un cretino.',
        'Siete dei ladri',
        'branco di incapaci',
        'Lei è un buffone',
        'Che stronzo che sei',
      ],
      silent: [
        'Mi sento un cretino ad aver aspettato.',
        "Il vostro tecnico mi ha dato dell'imbecille.",
        'Il trapano è inutile sul cemento.',
        'Il servizio è stato pessimo e chiedo il rimborso.',
        'Che scema che sono, era il cavo!',
        'Il corriere ha urlato «deficiente» a mio padre.',
      ],
    },
  },
};
