import type { Rule } from './types.ts';

export const toldYou: Rule<'told_you'> = {
  id: 'told_you',
  source: 'LABELS.md, "told_you"; PLAYBOOK B5: reminding of what was said argues instead of helping.',
  phrases: {
    en: [
      "(as|like) [I|we|i've|we've|I have|we have|my colleague|previously|already|was|has been] [already|previously|have|has|clearly|just|had] (said|told|mentioned|explained|stated|advised|informed|written|wrote|outlined|clarified|pointed out|noted|communicated|been explained|been stated) [already|before|earlier|previously|above|to you|you|in|when|on|at|yesterday|last|several|many|more|clearly|repeatedly|twice]",
      '(as|like) (previously|already|repeatedly) (said|mentioned|explained|stated|advised|informed|discussed|noted|communicated)',
      "(I|we|i've|we've|i'd|we'd|I have|we have|I had) [have|had|did] already (said|told|explained|mentioned|informed|advised|answered|written|covered)",
      "(I|we|i'd|we'd|i've|we've) (told|explained|warned|informed|advised) (you|this to you|it to you) [already|this|before|that|yesterday|last|at|on|in|twice|about|when|clearly]",
      '(I|we) did (say|tell|mention|warn|explain|advise)',
      "(I'd|we'd|I had|we had|I've|we've|i did) (mentioned|warned|told you)",
      '(was|this was|it was|all of this was) [all|already|clearly|fully] (explained|spelled out|spelt out|clarified|communicated) (to you|in|at|when|on|already|before|again|yesterday)',
      'already (answered|explained|told) [you|this|that|in|above|yesterday|twice|before]',
      '(refer to|see|read|re read|reread|check) (my|our) (earlier|previous|last|first|email|mails|message|reply|letter|emails)',
      "(how many times|again as|I repeat|let me repeat|i'll repeat|to repeat)",
      "(if you read|had you read|if you'd read|as you know)",
    ],
    es: [
      '(como|tal como|tal y como|segun) [ya|bien|le|se|te|les|os|lo|ha|hemos|claramente] [le|se|te|les|os|lo|ya|ha|habia|habiamos|he|hemos] [le|lo|habia|habiamos|he|hemos|ha] (dije|dijimos|dicho|comente|comentamos|comentado|explique|explicamos|explicado|explico|informe|informamos|informado|indique|indicamos|indicado|indico|adverti|advertimos|advertido|avise|avisamos|avisado|mencione|mencionamos|mencionado|señalamos|comunicamos|comunicado|comunico|anticipamos|escribi)',
      'ya (le|se lo|te|te lo|les|os|se|lo) [lo|hemos|he|habia|habiamos|ha] (dije|dijimos|dicho|explique|explicamos|explicado|comente|comentamos|informe|informamos|adverti|advertimos|aviso|avise|avisamos|conteste|contestamos|conteste|contestado|indique|indicamos|respondi|respondimos|hablamos|mencione|repeti)',
      '(se lo|te lo|os lo) (adverti|advertimos|explique|explicamos|avise|avisamos|repito|he dicho|hemos dicho|recuerdo)',
      '(le|te|les|os) (repito|repetimos|reitero|reiteramos|advertimos)',
      'ya (quedo|estaba|esta|fue) (dicho|explicado|claro|indicado|contestado|hablado|avisado|informado)',
      '(insisto|repito|reitero)',
      'por (enesima|ultima) vez',
      '(lea|relea|revise|vea|consulte) [usted|de nuevo] (mi|nuestro|nuestra|mis|nuestros) (correo|mensaje|anterior|respuesta|correos|mensajes|primer|ultimo|primera)',
      'como usted (sabe|bien sabe|ya sabe)',
      'esto ya lo hablamos',
      'quedo dicho',
    ],
    fi: [
      'kuten [jo|tiedätte|tiedät|aiemmin|edellisessä|olen|olemme] [jo|aiemmin|edellä|teille|sinulle|olen|aikaisemmin|viestissäni] [jo|olen|olemme|teille] (sanoin|sanoimme|kerroin|kerroimme|mainitsin|mainitsimme|mainittu|totesin|todettiin|ilmoitin|ilmoitimme|kirjoitin|selitin|sanottu|kerrottu|kerrottiin|ilmoitettu|todettu|kerrottiinkin|sanottiin|selvitin|ohjeistin)',
      '(kuten|niinku|niin kuin) (jo|aiemmin|aikaisemmin|edellä)',
      '(sanoin|sanoimme|kerroin|kerroimme|mainitsin|selitin|ilmoitin|ilmoitimme|kirjoitin|varoitin|varoitimme|neuvoin|ohjeistin) (jo|teille jo|sulle jo|sinulle jo|tästä jo|tämän jo|sen jo|asiasta jo|tästä|kyllä)',
      '(olen|olemme|oon|ollaan) [teille|sinulle|sulle|tämän|sen|tästä|asian] jo [teille|sinulle|tämän|sen|kahdesti|monta kertaa|useasti] (sanonut|kertonut|selittänyt|vastannut|ilmoittanut|kirjoittanut|sanoneet|kertoneet|vastanneet|ilmoittaneet|selittäneet|maininnut|todennut|käyneet läpi)',
      '(tämä|tämähän|se|asia|siitä|tästä) [on|sanottiin|kerrottiin|selitettiin] jo (sanottu|kerrottu|selitetty|kerrottiin|sanottiin|selitettiin|mainittiin|käytiin läpi|vastattu)',
      '(toistan|kertaan vielä)',
      '(johan|sanoinhan|kerroinhan|sanoimmehan|kerroimmehan|mainitsinhan|selitinhän|luki kyllä|lukihan|varoitinhan)',
      '(lue|lukekaa|katso|katsokaa|ks) (edellinen|aiempi|edellisestä|aiempaa|aiemmasta|edellistä|viestini|viestimme)',
      '(viime|edellisessä) (viestissä|viestissäni|puhelussa|kirjeessä) (sanoin|kerroin|sanottiin|todettiin|jo)',
    ],
    it: [
      'come (già|ben|più volte|ampiamente|le|ti|vi|sopra) [già|le|ti|vi|è|era|abbiamo|avevo|avevamo|ho|ha|stato|volte] [già|è|ho|abbiamo|avevo|avevamo|stato|ampiamente|più volte] [già|stato] (detto|spiegato|comunicato|scritto|anticipato|ribadito|segnalato|indicato|riferito|accennato|dicevo|dicevamo|precisato|specificato|rappresentato|illustrato|avvisato|informato|chiarito|menzionato|ricordato)',
      "(gliel'ho|te l'ho|gliel'abbiamo|glielo avevo|glielo avevamo|te lo avevo|te l'avevo|ve l'ho|ve l'avevo|l'ho|l'abbiamo|le ho|ti ho|vi ho|le avevo|le abbiamo|vi abbiamo|le avevamo) già (detto|spiegato|scritto|comunicato|anticipato|avvisato|avvisata|avvertito|avvertita|risposto|chiarito|fatto presente|ripetuto|detto e ripetuto) [già|ieri|più volte]",
      'già (detto|spiegato|scritto|risposto|comunicato|chiarito) [a|ieri|più|al|in|la|le|sopra|nella]',
      '(le|ti|vi) (ripeto|ripetiamo|ribadisco|ribadiamo|rammento)',
      '(ripeto|ribadisco|si ribadisce|lo ripeto)',
      "per (l'ennesima|l'ultima) volta",
      '(la invito|la invitiamo|si|veda|rilegga|legga|rileggere|rimando) [a] (rileggere|rilegga|la nostra|la mia|quanto|il mio|alla mia|il mio messaggio)',
      'come (lei sa|ben sa|già sa|sa bene)',
      'era [già|tutto|chiaramente] (scritto|spiegato|indicato|specificato)',
    ],
  },
  unless: {
    en: [
      '(as|like) (promised|agreed|discussed with|I promised|we agreed)',
      '(as|like) you (said|told|mentioned|wrote|explained)',
      '(they|he|she|you) (told|explained)',
    ],
    es: [
      '(como|tal como) (prometi|prometimos|acordamos|quedamos)',
      'como (usted|tu) (dijo|dices|comenta|explica)',
    ],
    fi: ['(kuten|niin kuin) (lupasin|lupasimme|sovittiin|sovimme|kerroit|kerroitte|kirjoitit|kirjoititte)'],
    it: ["come (promesso|concordato|d'accordo|ha detto lei|ha scritto)"],
  },
  examples: {
    en: {
      fires: [
        'As I already said, the parts are late.',
        'As previously advised, the ticket is closed.',
        'I told you last week how this works.',
        'I repeat: the form is online.',
      ],
      silent: [
        'As promised, here is your label.',
        'As you said, the box was open when it came.',
        'I will tell you on Friday what we found.',
      ],
    },
    es: {
      fires: [
        'Como ya le dije, el plazo es de diez días.',
        'Ya se lo expliqué ayer.',
        'Le repito que no hay stock.',
        'Como le comentamos en enero, hay que enviar el modelo.',
      ],
      silent: ['Como acordamos, le envío la etiqueta.', 'Le explico el viernes qué encontramos.'],
    },
    fi: {
      fires: [
        'Kuten jo sanoin, osa on myöhässä.',
        'Kerroin jo viime viikolla, miten tämä menee.',
        'Toistan: lomake on verkossa.',
        'Olen jo vastannut tähän.',
      ],
      silent: ['Kuten lupasin, tässä lähetystarra.', 'Kerron perjantaina, mitä löytyi.'],
    },
    it: {
      fires: [
        'Come le ho già detto, il pezzo è in ritardo.',
        "Gliel'ho già spiegato ieri.",
        'Le ripeto che non è disponibile.',
        "Per l'ennesima volta, il modulo è online.",
      ],
      silent: ["Come promesso, ecco l'etichetta.", 'Le spiego venerdì che cosa abbiamo trovato.'],
    },
  },
};
