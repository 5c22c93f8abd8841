import type { Rule } from './types.ts';

export const nonApology: Rule<'non_apology'> = {
  id: 'non_apology',
  source: 'LABELS.md, "non_apology": sorry for the feeling or for an "if", not for the fault.',
  phrases: {
    en: [
      "(sorry|apologies|regret|apologise|apologize|regrets|regretful) [that|to hear|to hear that|to read|to read that] (you|you're) [all|both|still] (feel|felt|think|thought|consider|believe|found|find|see it|took|took it|weren't|were not|were unhappy|are unhappy|are upset|are disappointed|perceived|perceive|understood|misunderstood|didn't like|did not like|were offended|are dissatisfied|didn't enjoy|have this impression|got the impression|interpreted|viewed|'re upset|'re unhappy)",
      '(sorry|apologies|apologise|apologize|regret|regrets|regrettable) (if|should) ..',
      '(sorry|regret|regrets|apologies|apologise|apologize) for any (inconvenience|misunderstanding|confusion|offence|offense|upset|distress|hurt|disappointment)',
      '(sorry|regret|regretful|regrettable) [that|it|the|our|this] .. .. (expectations|to your liking|to your taste|may have|might have|was perceived|was taken|was interpreted|came across|has come as|resonate)',
      '(if|should) (you|anyone|anybody) (feel|felt|were|was|is|are) [in any way] (offended|inconvenienced|upset|hurt|let down) [we|i] [are|am|apologise|apologize] [sorry]',
    ],
    es: [
      '(siento|sentimos|lamento|lamentamos|lamentable|disculpe|disculpen|perdon|disculpas) [mucho|que|por|de veras|tanto|profundamente] [que] (si|se sienta|te sientas|se haya sentido|te hayas sentido|lo vea asi|lo veas asi|piense|pienses|lo perciba|haya percibido|lo tome|lo haya tomado|se lo tome|tenga esa|tengas esa|haya tenido esa|le haya parecido|te haya parecido|le parezca|te parezca|se haya molestado|se moleste|este molesto|este molesta|considere|haya entendido|no le haya gustado|no te haya gustado|opine|lo sienta|lo interprete|se enfade|no este conforme|te hayas quedado|se haya quedado|sientas que|sienta que|lo hayas|lo haya interpretado|lo tomes)',
      '(disculpas|disculpe|disculpen|perdon|sentimos|lamentamos|lamento|siento) [por|las|los] [cualquier|las posibles|los posibles|eventuales|si] (molestia|molestias|inconveniente|inconvenientes|malentendido|inconveniencia|confusion|caso)',
      '(sentimos|lamentamos|lamento|siento) que .. .. (expectativas|su gusto|su agrado|cumplido sus)',
      'si (se sintio|te sentiste|se ha sentido|alguien se|le ofendio|le molesto|le hemos|ha habido|hubo|algo) .. (lo siento|lo sentimos|disculpas|lo lamento|lo lamentamos|perdon|disculpe)',
    ],
    fi: [
      '(pahoillani|pahoillaan|pahoillamme|pahoittelen|pahoittelemme|pahoittelut|anteeksi|harmi|ikävä|valitan|valitamme|sori) [siitä|hyvin|kovin|todella|jos|että] (jos|mikäli|että koet|että koette|että tunnet|että tunnette|että sinusta tuntuu|että teistä tuntuu|että susta|että olet sitä mieltä|että olette|että koit|että koitte|koet|koette|sinusta tuntuu|teistä tuntuu|että pidät|että pidätte|että mielestäsi|että mielestänne|että ajattelet|että loukkaannuit|että loukkaannuitte|että pahoitit|että pahoititte|tunnetta|kokemustasi|kokemustanne)',
      '(harmi|ikävä|ikävää|valitettavaa|surullista|kurja|kurjaa) (jos|kuulla|että|lukea) [että] (koet|koette|tunnet|tunnette|sinusta|teistä|koit|koitte|ette ole|et ole|ette olleet|et ollut|palvelu ei vastannut|susta|kokemus|kokemuksesi|tuntuu|tuntui|petyit|petyitte)',
      '(pahoittelemme|pahoittelen|pahoittelut) [kaikkia|mahdollisia|mahdollista|mahdollisesti|mahdollisesta|kaikesta|aiheutunutta] (mahdollista|mahdollisia|mahdollisesti|mahdollisesta|mahdollisen|haittaa mahdollisesti|koettua|koettu|koettuja)',
      '(pahoittelen|pahoittelemme|pahoillani|pahoillamme|harmi) .. (odotuksia|odotuksianne|odotuksiasi|odotuksiinne|mieleisenne|mieleesi|mieleinen)',
      'jos .. (loukkasi|loukkaantui|pahoitti|koitte|koit|tuntui) .. (pahoittelen|pahoittelemme|anteeksi|pahoillani|pahoillamme|harmi|pahoittelut)',
    ],
    it: [
      "(mi dispiace|ci dispiace|dispiace|spiace|mi spiace|ci spiace|spiacenti|mi rincresce|ci rincresce|mi rammarica|ci rammarica|ci rammarichiamo|mi rammarico|mi scuso|ci scusiamo|scusi|scusa|dispiaciuti|duole|siamo dispiaciuti|peccato) [molto|sinceramente|davvero|leggere|sapere|sentire] [che|se|leggere|sapere|sentire] [che] (si sia|ti sia|vi siate|si sente|ti senti|si è sentito|si è sentita|lei si|la pensi|la pensa|la veda|la vede|abbia avuto l'impressione|abbia avuto quell'impressione|abbia avuto questa impressione|abbia avuto questa sensazione|abbia avuto la sensazione|abbia avuto la percezione|abbia percepito|abbia questa|percepisca|ritenga|ritiene|pensi|pensa|trovi|trova|consideri|l'abbia presa|l'abbiate presa|l'hai presa|abbia interpretato|abbia vissuto|non sia soddisfatto|non sia soddisfatta|non sia rimasto|non sia rimasta|sia rimasto deluso|le sia sembrato|vi è parso|le è parso|ti è sembrato|creda)",
      '(mi dispiace|ci dispiace|dispiace|spiace|mi spiace|ci spiace|mi scuso|ci scusiamo|ci rincresce|mi rincresce|ci rammarichiamo|mi rammarico) (se|qualora|ove)',
      "(ci scusiamo|scuse|scusiamo|rammarica|rammarichiamo|dispiace) per (gli eventuali|eventuali|l'eventuale|qualsiasi|il possibile) [disagio|disagi]",
      '(dispiace|spiace|rincresce|rammarica|rammarichiamo) che .. .. (aspettative|sperate|gusto|soddisfatto|soddisfatta|soddisfazioni)',
      'se .. (infastidita|infastidito|sentito|sentita|delusa|deluso|offeso|offesa|urtato|urtata|ferito|ferita|sembra ingiusto) .. (dispiace|rincresce|scusiamo|spiace|scuso|rammarico|scuse)',
    ],
  },
  unless: {
    en: [
      'sorry if (this|that|it) (is|sounds) a (silly|stupid)',
      'sorry if this takes',
      '(found|find) (the|it|your|a) _ (open|broken|damaged|missing|empty|cracked|torn|wet|leaking)',
      '(found|find) it (open|broken|damaged|missing|empty|cracked|torn|wet|leaking)',
      '(would|could|can) you',
    ],
    es: ['(perdon|perdone|disculpe) si (pregunto|escribo|tardo|insisto|le molesto)'],
    fi: ['anteeksi jos (kysyn|häiritsen)'],
    it: ['scusi se (la disturbo|disturbo|insisto|chiedo)'],
  },
  examples: {
    en: {
      fires: [
        'We are sorry that you feel this way.',
        'Sorry if the wording upset anyone.',
        'We regret any inconvenience and we are sorry for any inconvenience caused.',
        'We are sorry that the stay did not meet your expectations.',
      ],
      silent: [
        'I am sorry we left you waiting for nine days.',
        'I am sorry: the wrong size was our mistake.',
        'I am sorry you found the box open.',
      ],
    },
    es: {
      fires: [
        'Lamento que se sienta así.',
        'Sentimos si hubo alguna molestia.',
        'Pedimos disculpas por cualquier inconveniente.',
        'Lamentamos que la estancia no haya cumplido sus expectativas.',
      ],
      silent: [
        'Siento que le hiciéramos esperar nueve días.',
        'Perdone: la talla equivocada fue error nuestro.',
        'Disculpe si tardo unos minutos en responder.',
      ],
    },
    fi: {
      fires: [
        'Pahoittelemme, jos viesti loukkasi.',
        'Olen pahoillani, että koette näin.',
        'Harmi, että teistä tuntuu tältä.',
        'Pahoittelemme mahdollista haittaa.',
      ],
      silent: [
        'Olen pahoillani, että jouduit odottamaan yhdeksän päivää.',
        'Anteeksi, väärä koko oli meidän virheemme.',
      ],
    },
    it: {
      fires: [
        'Ci dispiace che si sia sentito così.',
        "Mi scuso se il tono l'ha offesa.",
        'Ci scusiamo per eventuali disagi.',
        'Ci dispiace che il soggiorno non abbia soddisfatto le sue aspettative.',
      ],
      silent: [
        'Mi dispiace di averla fatta aspettare nove giorni.',
        'Mi scusi: la taglia sbagliata è un errore nostro.',
        'Mi dispiace che abbia avuto problemi con la consegna.',
      ],
    },
  },
};
