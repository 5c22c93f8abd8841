import type { Rule } from './types.ts';

const en = "(i'll|i will|ill|i'm going to|im going to|i'm gonna|im gonna|gonna|we'll|we will|i am going to)";
const es = {
  you: '(te|lo|la|los|las|le|les|os)',
  hurt: '(matar|partir|romper|reventar|quemar|cortar|moler|hacer daño|dar una paliza|pegar|buscar y|encontrar y|apuñalar|prender fuego|prender)',
};
const it = '(ti|vi|la|lo|gli|le|li)';

export const threat: Rule<'threat'> = {
  id: 'threat',
  source: 'LABELS.md, "threat": harm to people or property, stalking, doxxing; never law, reviews, leaving.',
  phrases: {
    en: [
      `${en} [fucking|personally|come and|come over and|find you and|come there and|come down and] (kill|hurt|beat|smash|stab|shoot|punch|strangle|slap|hunt|burn|batter|knife|bury|destroy) (you|u|him|her|them|your|every one of you|someone|somebody|yer|ye)`,
      `${en} [fucking] (break|smash|rip|cut|knock|bash) (your|his|her|their|yer|ur|both|every) [fucking|both|bloody] _`,
      `${en} [fucking|personally] find (you|where you live|out where you live)`,
      `${en} burn [your|the|that|this|it] [whole] [bloody|fucking] [office|shop|place|house|building|warehouse|van|it] down`,
      'i know where (you|your|he|she|they) (live|lives|work|works|park|parks|sleep|kids|children|family|house)',
      "(watch your back|sleep with one eye open|you are a dead man|you're a dead man|you're dead|you are dead|ur dead|you will die|hope you die)",
      "(i'll be|i will be|we'll be|i am|i'm) waiting [for you] outside",
      '(put|stick|send) (you|him|her|them) in (hospital|the hospital|the ground|a wheelchair|a coffin|intensive care)',
      '(brick|bottle|petrol) through (your|the|ur) (window|windows|door)',
      'slash (your|his|her|every|all|the) [your|of your|fucking] [tyre|tyres|tires]',
      "(i'm|im|i am) outside your (building|office|house|shop|door)",
      '(come|coming|driving|there|over) .. with (petrol|gasoline|a bat|a hammer|a crowbar|a knife|a gun|my brothers|my cousins)',
      'wring (your|his|her|their) neck*',
    ],
    es: [
      `${es.you} (voy|vamos) a ${es.hurt}`,
      `(voy|vamos) a (matarte|matarlo|matarla|matarlos|partirte|romperte|reventarte|quemarles|quemarlos|buscarte|quemarte|prenderle fuego|prenderles fuego)`,
      '(te|os|los|lo|la|le|les) (mato|reviento|rajo|quemo|prendo fuego|parto la cara|parto las piernas|rompo la cara|parto los dientes|rompo las piernas|rompo los dientes|corto la cara|parto la boca|rompo el hocico)',
      '(se|sabemos|ya se) [muy bien|bien|perfectamente] donde (vives|vive|viven|trabajas|trabaja|duermes|aparcas|estacionas|estaciona|estudian|esta tu|vivis)',
      '(cuidate|cuidese|vigila|guardate) [mucho] (la espalda|las espaldas)',
      '(te espero|le espero|os espero|los espero|te esperamos) (a la salida|afuera|fuera|en la calle|en el parking|en el estacionamiento)',
      '(ojala te|ojala os|ojala los) (mueras|maten|murais)',
      '(date por|estas|estais|estan) (muerto|muerta|muertos)',
      '(voy|vamos|ire|paso) .. con (un|una|el|la) (cuchillo|bidon|bate|pistola|machete|galon|garrafa|palo|martillo|escopeta)',
      'voy con gasolina',
    ],
    fi: [
      '(tapan|ammun|puukotan|hakkaan|tappaisin|poltan|murskaan|mukiloin|kuristan) [minä|mä|vielä|vittu] (sut|sinut|teidät|teiät|hänet|koko|teidän|teijän|kaikki)',
      '(tapan|ammun|puukotan) (jonkun|kaikki|koko)',
      'tiedän [kyllä|hyvin|tarkkaan] (missä|mis) (asut|asutte|olet töissä|työskentelet|autosi|lapsesi|asuu|parkkeeraat|perheesi|käyt)',
      '(vedän|vetäisen|isken|lyön|mätkin|annan|saat|saatte|otat) [mä|minä|vielä|sua|sinua|teitä|sulle] [sua|sinua|teitä|vielä] (turpaan|turpiin|kuonoon|turpaas|turpaasi|turpiinne|köniin|päihin|naamaan)',
      '(katso|varo|vartioi) (selustaasi|selustaas|selkääsi|selkääs|selustaanne)',
      '(odotan|odotetaan|nähdään) [sua|sinua|teitä|minä] (ulkona|pihalla|parkkipaikalla|työpaikan ulkopuolella)',
      '(tulen|tuun|tullaan) [minä|mä|sinne|sinne ja|vielä] .. (ja|ni) (hakkaan|tapan|revin|poltan|rikon|vedän|murran|katkon)',
      '(katkaisen|katkon|murran) (sun|sinun|teidän|teiän|häneltä|sulta|kuljettajan)',
      '(pitäis|pitäisi) (tappaa|ampua|hakata|polttaa)',
      'tuikkaan tuleen',
      '(tulen|tuun|tullaan) [mä|minä] sinne .. (sorkkaraudan|pesäpallomailan|puukon|kirveen|vasaran|bensakanisterin) kanssa',
      '(selvitin|selvitän|löysin|tiedän) [jo] (kotiosoitteesi|kotiosoitteenne|sun osotteen|sun osoitteen|teidän osoitteet)',
    ],
    it: [
      `${it} (ammazzo|spacco|rompo|uccido|gonfio|sfascio|spezzo|massacro|brucio|picchio|meno|sgozzo|sparo|faccio fuori|faccio a pezzi)`,
      `${it} (aspetto|aspettiamo) (fuori|sotto casa|all'uscita|al parcheggio|in strada)`,
      `(vengo|veniamo|passo|verro|sto venendo) .. con (la|il|una|un|i|le|due) (mazza|bastone|tanica|benzina|benza|coltello|pistola|spranga|bastoni|manici|amici)`,
      '(ti|vi|la) (vengo|veniamo) a (prendere|cercare|trovare|ammazzare)',
      '(so|sappiamo) [bene|benissimo|esattamente] dove (abiti|abita|abitate|lavori|lavora|lavorate|parcheggi|parcheggia|vivi|vive|vanno)',
      '(guardati|guardatevi|si guardi|guardarsi|guardarti) [bene] le spalle',
      '(do|diamo|darò|appicco) (fuoco|il fuoco) (a|al|alla|all|ai|tutto|agli)',
      '(vi|le|ti) (do|diamo|darò) fuoco',
      "(brucio|bruciamo) (tutto|la|il|l'|le|i|vivi|quel)",
      '(sei|siete|è) (morto|morta|morti) se',
      '(siete morti|sei morto|sei un uomo morto|ti faccio sparire|devi morire|dovete morire|vi metto una bomba)',
      '(ti|vi|le|gli) (metto|mettiamo) le mani addosso',
    ],
  },
  unless: {
    en: [
      '(kills|killing) me',
      '(solicitor*|lawyer*|court|trading standards|ombudsman)',
      '(he|she|they|neighbour|ex) (said|says|told|wrote|shouted|threatened)',
    ],
    es: [
      '(me|nos) (dijo|amenazo|amenazaron|grito|escribio)',
      '(abogado*|juzgado|consumo|tribunal*)',
      '(de risa|de amor|de hambre)',
    ],
    fi: ['(sanoi|uhkasi|huusi|uhkaili) [että|minulle|meille]', '(asianajaja*|juristi*|oikeuteen|kuluttaja*)'],
    it: [
      '(mi|ci) ha (detto|minacciato|scritto|urlato|minacciata)',
      '(avvocato|tribunale|legale|consumatori)',
      '(dal ridere|di baci)',
    ],
  },
  examples: {
    en: {
      fires: [
        'I know where you live.',
        "I'll come over and smash your windows",
        'watch your back',
        "I'm gonna kill you",
      ],
      silent: [
        'I will take you to court.',
        'I will leave a one star review and cancel.',
        'This waiting is killing me.',
        'You will hear from my solicitor.',
        'My ex said he will kill me, so please hide my address.',
      ],
    },
    es: {
      fires: ['Te voy a partir la cara', 'Sé dónde vives', 'te espero a la salida', 'los quemo a todos'],
      silent: [
        'Les voy a denunciar.',
        'Voy a poner una reseña y darme de baja.',
        'Me muero de risa',
        'Hablarán con mi abogado.',
        'Mi ex me dijo que me iba a matar, borren mi dirección.',
      ],
    },
    fi: {
      fires: ['Tapan teidät kaikki', 'Tiedän missä asut', 'saat turpaan', 'poltan koko toimiston'],
      silent: [
        'Vien asian oikeuteen.',
        'Teen valituksen kuluttajaneuvojalle.',
        'Tämä odottaminen tappaa minut.',
        'Vaihdan operaattoria.',
      ],
    },
    it: {
      fires: ['Ti spacco la faccia', 'So dove abiti', 'vi aspetto fuori', 'vengo lì con la mazza'],
      silent: [
        'Vi denuncio ai carabinieri.',
        'Lascio una recensione e disdico.',
        'Questa attesa mi uccide.',
        'Sentirete il mio avvocato.',
      ],
    },
  },
};
