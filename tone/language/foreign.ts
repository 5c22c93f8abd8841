import type { Language } from '../types.ts';

/**
 * Small words of neighbouring languages we do not read, none of them common in ours: their sentences look enough like
 * Spanish, Italian, Finnish or English to fool letter counts. Source: own list, by native grammars' closed classes.
 */
export const foreign: ReadonlySet<string> = new Set(
  [
    // Portuguese
    'não nao você voce vocês uma um meu minha meus minhas seu sua isso isto então também muito muita foi tem têm são pelo ' +
      'pela pelos dos das nos nas ao aos com mas quando já até depois ainda ele ela eles elas estou está estão fazer ' +
      'obrigado obrigada quero preciso comprei recebi encomenda onde porque em os ou sem mesmo bom boa dia dias o é de volta que a chegou chegaram dinheiro quanto nunca ontem hoje amanhã quem vem podem pode poderia peço gostaria ninguém alguém falta fatura cobraram valor ligar liguei horas semana semanas produto ',
    // Catalan
    'amb els les aquest aquesta això perquè però molt molta tinc estic està vull dels pel pels meva meu seva són ' +
      'vaig han fet ara també més una què quan on encara gràcies sisplau llibre comanda vostè vostès ens us heu hem ' +
      'i va dos tots només cap ningú dues des dilluns dimarts dijous he rebut diners bé molts que de la em el no tornar setmanes quina podeu pot voldria demano demà avui ahir ningú algú arribat enviat factura trucar fa ',
    // French
    "le la les des du un une est et je j' vous nous ils elle elles mon ma mes votre vos pas ne que qui dans sur pour avec " +
      'sans mais plus très bien être avoir fait cette ces leur depuis toujours aussi merci bonjour suis ai avez sont au ' +
      "aux c' d' n' qu' jamais encore reçu colis commande quand pouvez pouvons dire quel quelle quelqu' personne rien remboursement veux voudrais demande livraison jours semaine facture client fois ",
    // German
    'der die das und ich ist nicht ein eine einen einem einer mit für auf von zu den dem sie wir ihr mein meine ihre haben ' +
      'habe hat sind war werden wird aber auch noch nur schon bitte danke wie was wann warum kein keine mir mich bei nach ' +
      'über seit oder wenn dass können möchte ihnen geld bestellung rechnung lieferung woche wochen tage heute gestern ',
    // Swedish, Danish, Norwegian
    'och jag är inte det att en ett som på för med av till har min mitt mina din ert era vi ni de vad när var hur men ' +
      'också från den denna fick få kan ska skulle tack hej fortfarande eller ingen sedan varför mig oss pengarna tillbaka funkar fungerar måste någon något kommer og jeg ikke er på til meg deg hvor når hva ' +
      'hvorfor mit dit vores takk tak ',
    // Estonian
    'ei ja on mu minu teie meie ma sa ta see kui ka keegi tagasi kolm alates raha täna homme eile nädal nädalat pakk pakki neli korda kordi saata saatke saatsite soovin saada arve telefonile öelda vastata töö tööta või  aga kas mis miks kus millal ning juba veel väga palun tere aitäh ' +
      'tellimus kätte saanud pole oli olen olete siis nii selle seda mulle teil ',
    // Dutch, Polish, Romanian
    'het een van ik niet en dat mijn zijn heb voor maar ook naar wat waar wanneer dank bestelling nie się jest na to że ' +
      'proszę moje nu este şi și sunt pentru care mai meu mea vă ',
  ]
    .join('')
    .trim()
    .split(' '),
);

/** Shapes that words of the named language do not have and its neighbours' words do. Four letters at least. */
export const strangeShape: Readonly<Record<Language, RegExp>> = {
  en: /[äöå]/,
  es: /(?:[bcfgkmptv]$)|nh|lh|ou$|ss|[äöåèòìù]/,
  fi: /[bdgmkv]$|[üõéèà]/,
  it: /m$|nh|lh|ou$|[ñäöåíóúá]/,
};

/** Letters that do not occur in words of our languages. */
export const foreignLetters = /[ãõçßøæœêîûłşțșąęčžšđğıěřůő]/;
