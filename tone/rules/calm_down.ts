import type { Rule } from './types.ts';

export const calmDown: Rule<'calm_down'> = {
  id: 'calm_down',
  source: 'LABELS.md, "calm_down"; PLAYBOOK A5: being told to calm down heats.',
  phrases: {
    en: [
      'calm down',
      '^(calm yourself|relax|breathe|chill|chill out|cool down|settle down)',
      '(please|try to|to|just|do try to|kindly) (relax|calm down|keep calm|stay calm|remain calm|stay composed|keep cool|chill)',
      '(keep|stay|remain) (calm|composed)',
      '(take|have) a [deep] breath',
      "(no need|no reason|no point|no sense|nothing|not worth|isn't worth|no call) (to|in|for|getting) [be|get|getting|going] [so] (upset|alarm|angry|worked up|panic|panicking|stress|fret|fretting|shout|hysterical|in a state|a panic|being upset|getting upset|getting worked up|get worked up|raise your voice|alarm at)",
      "(don't|do not|let's not|let us not|no use|stop) (panic|panicking|freak out|get upset|get worked up|get hysterical|overreact|be dramatic|get angry|shouting|stress|make a mountain|make a fuss|get carried away)",
      'no need for (the|that|any|raised|all this|such) [raised|this] (voice|voices|drama|tone|anger|panic|shouting|language)',
      '(cool|lower) (it|off|your voice|your tone)',
      "getting (angry|upset|worked up|hysterical) (won't|will not|doesn't|does not|isn't)",
    ],
    es: [
      '(calmese|calmate|calmaos|calmense|tranquilicese|tranquilizate|tranquilizaos|tranquilicense|serenese|relajate|relajese|sosieguese|respire hondo|respira hondo|respire por favor)',
      '^(tranquila|tranquilo|calmese)',
      '(que|se) [me] (calme|calmes|tranquilice|tranquilices|serene|relaje|calmara|tranquilizara)',
      '(no se|no te) [me|nos] (altere|alteres|ponga asi|pongas asi|ponga nerviosa|pongas nervioso|ponga nervioso|pongas nerviosa|sulfure|sulfures|enoje|enfade|enfades|estrese|estreses|agobie|agobies|exalte|acelere|aceleres|espante|espantes|ponga histerica|pongas mal|angustie|angusties|desespere)',
      '(no hace falta|no hay por que|no hay razon para|no es para|no es necesario|no vale la pena) (ponerse|alterarse|gritar|enfadarse|angustiarse|exaltarse|tanto|alarmarse|ponerse nerviosas|ponerse asi)',
      '(con calma|con tranquilidad) por favor',
      '(baje|baja|bajele|bajen) [usted] (el tono|la voz|los humos|dos rayitas|un cambio)',
      '(tomeselo|tomatelo|lo tome|tomarlo|tomarselo) con calma',
      'no (dramatice|dramatices|exagere|exageres|entre en panico|hagamos un drama|haga un drama|haga drama|hagas drama)',
      'sin (dramas|estres|alterarse|nervios)',
    ],
    fi: [
      '(rauhoitu|rauhoitukaa|rauhotu|rauhotukaa|rentoudu|rauhassa nyt|rauha|hengitä|hengittäkää|relaa|chillaa|ottakaa rauhallisesti|ota rauhallisesti|ota iisisti)',
      '(pyydän|koita|koittakaa|yritä|yrittäkää|voisitko|voisitteko|kannattaa|parasta|olisi hyvä|pyytäisin|kehotan) [teitä|sinua|nyt|vain|ensin] (rauhoittua|rauhoittumaan|rauhottua|rauhottumaan|pysyä rauhallisena|hengittää|hillitä|malttamaan|malttaa|rentoutua|tyyntyä|tyyntymään)',
      'älä [nyt|turhaan|turhia|suotta] (hermostu|suutu|huuda|panikoi|stressaa|kiihdy|hätäile|hätiköi|raivoa|huoli|hötkyile|huolestu|pillastu|provosoidu|kiukuttele)',
      'älkää [nyt|turhaan|turhia|suotta] (hermostuko|suuttuko|huutako|panikoiko|stressatko|kiihtykö|hätäilkö|huolestuko|hermoilko|pillastuko)',
      '(ei|eihän) [tässä|ole|oo|nyt] [nyt|mitään|ole|oo|syytä|kannata|tarvitse|tarvii|pidä] [mitään|syytä|ole] [syytä] (hermostua|panikoida|huutaa|hätäillä|stressata|hermoilla|suuttua|raivota|kiihtyä|paniikkiin|hermostumiseen|dramatisoida|hermostuminen)',
      '(ei maailma tähän kaadu|malttia|maltti on valttia|tyynnytään|vähän malttia|nyt rauhassa|otetaan rauhallisesti|ei tehdä tästä draamaa)',
      'ei (tehdä|kannata tehdä) [tästä] (numeroa|draamaa|näytelmää)',
    ],
    it: [
      '(si calmi|calmati|calmatevi|si tranquillizzi|tranquillizzati|rilassati|si rilassi|stia calmo|stia calma|stai calmo|stai calma|stia tranquillo|stia tranquilla|stai tranquillo|stai tranquilla|stia buono|stia buona|respira|respiri|si rassereni|mantenga la calma|mantenere la calma|stai sereno|stia sereno|stia serena)',
      '^(calma|tranquillo|tranquilla|con calma)',
      '(la invito|la invitiamo|la prego|cerchi|cerca|provi|prova|le chiedo|le suggerisco|le suggeriamo) [quindi|intanto|tuttavia] (a|di) (calmarsi|mantenere|rilassarsi|stare calmo|stare calma|restare calmo|restare calma|rimanere calmo|tranquillizzarsi|calmarti|stare tranquillo|stare tranquilla|ridimensionare|non agitarsi|moderare i toni)',
      '(non si|non ti) (agiti|agitare|arrabbi|arrabbiare|scaldi|scaldare|allarmi|allarmare|alteri|alterare|innervosisca|preoccupi troppo|faccia prendere)',
      "non (serve|c'è bisogno di|occorre|è il caso di|c'è motivo di|vale la pena) (alzare la voce|agitarsi|arrabbiarsi|urlare|gridare|scaldarsi|allarmarsi|farne un dramma|innervosirsi|fare drammi|prendersela)",
      "(abbassi|abbassiamo|abbassa|moderi|moderiamo) [un attimo|un po'] (i toni|il tono|la voce)",
      'non (facciamone|ne faccia|farne|farti|faccia|facciamo) [un|una|una malattia|prendere] (dramma|tragedia|drammi|tragedie|malattia|guerra)',
      'senza (scaldarci|scaldarsi|agitarsi|farsi prendere)',
      'prend* (un [bel] respiro|un respiro|fiato)',
      'la prenda con (filosofia|calma)',
    ],
  },
  unless: {
    en: [
      "(I|we|i'll|to help me|help me) (calm down|relax)",
      '(can|could|so you can|so that you can|you can) [now] (relax|breathe|rest)',
      'calm (down|himself|herself) (the|my|his|her|our)',
    ],
    es: ['(puede|puedes|para que) [ya] (respirar|descansar)'],
    fi: ['(voit|voitte|saat|saatte) [nyt|jo] (hengittää|rauhoittua|rentoutua)'],
    it: ['(può|puoi) [ora|adesso] (stare|respirare)'],
  },
  examples: {
    en: {
      fires: [
        'Calm down, please.',
        'Please try to relax, it is only a delivery.',
        'There is no need to get upset.',
        'Take a deep breath.',
      ],
      silent: [
        'I have asked the driver to call you today.',
        'The sea should be calm on Friday.',
        'You can relax now: the refund is booked.',
      ],
    },
    es: {
      fires: [
        'Cálmese, por favor.',
        'No hace falta ponerse así, no hace falta alterarse.',
        'Tranquilícese y hablamos.',
        'No se altere.',
      ],
      silent: ['Le llamo hoy mismo con una solución.', 'Es un barrio tranquilo y bien comunicado.'],
    },
    fi: {
      fires: [
        'Rauhoitu nyt.',
        'Älkää nyt hermostuko.',
        'Pyydän teitä rauhoittumaan.',
        'Ei tässä ole mitään syytä hermostua.',
      ],
      silent: ['Soitan teille tänään kello 15.', 'Huone on rauhallisella puolella taloa.'],
    },
    it: {
      fires: [
        'Si calmi, per favore.',
        'Non si agiti.',
        'Non serve alzare la voce.',
        'Stia tranquilla, signora.',
      ],
      silent: ['La richiamo oggi alle 15.', 'La camera dà su una via tranquilla e silenziosa.'],
    },
  },
};
