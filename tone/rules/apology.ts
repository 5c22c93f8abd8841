import type { Phrase } from '../match/compile.ts';
import type { PerLanguage, Rule } from './types.ts';

export const apology: Rule<'apology'> & { words: PerLanguage<readonly Phrase[]> } = {
  id: 'apology',
  source: 'LABELS.md, "apology": one, said plainly; PLAYBOOK C3.',
  phrases: {
    en: [
      "(I am|I'm|im|we are|we're|am|are|so|very|truly|deeply|really|was|were) [so|very|truly|deeply|really|terribly|genuinely|both|all|also|just|and] [very|truly|deeply|really|so] sorry",
      '^(sorry|apologies|my apologies|our apologies)',
      "(I|we|I'd like to|we'd like to|and|I do|must|want to) [do|sincerely|would like to|must|wholeheartedly|fully] (apologise|apologize)",
      '(my|our|sincere|accept our|accept my) [sincere|sincerest|deepest|full] (apologies|apology)',
      '(I|we) owe you an apology',
      'forgive (me|us)',
      'I beg your pardon',
    ],
    es: [
      '(siento|sentimos|lamento|lamentamos) [mucho|muchisimo|de veras|de verdad|profundamente|sinceramente|enormemente|en el alma|lo|la|el|las|los|que|haber|haberle|haberte|haberos|este|esta|estas|no|su|sus|tu]',
      '(lo siento|lo sentimos|lo lamento|lo lamentamos)',
      '(le|te|os|les|mis|nuestras|mil|pido|pedimos|con mis) [pido|pedimos|ofrezco|ofrecemos|debo|debemos|sinceras|mas sinceras|una] (disculpa|disculpas|perdon)',
      '(pido|pedimos|pedirle|pedirte|pedirles) [mil|una] (disculpas|perdon|disculpa)',
      '^(perdon|perdone|perdona|perdonen|perdonad|disculpe|disculpa|disculpen|disculpas|perdoname|perdoneme)',
      '(perdon|perdone|disculpe|disculpa|perdona) por',
    ],
    fi: [
      '(olen|olemme|oon|ollaan|siitä|hyvin|todella|todella|vilpittömästi|syvästi|kovin|tästä) [todella|hyvin|erittäin|vilpittömästi|syvästi|siitä|tästä|kovin|aidosti|itse|tosi] (pahoillani|pahoillamme|pahoillaan)',
      '(pahoittelen|pahoittelemme|pahoittelut|pahoitteluni|pahoittelumme)',
      '(pyydän|pyydämme|pyydänkin|saanko pyytää|pyytää|haluan pyytää|pyydetään) [tätä|sitä|teiltä|sinulta|sulta|siitä|vilpittömästi|nöyrästi|tästä|molemmilta|heti] [kummaltakin|kaikilta|siitä|tästä] anteeksi',
      '^(anteeksi|sori|anteeks)',
      'anteeksi (että|ettei|siitä|tämä|viivästys|sekaannus|odotus|meidän|kun)',
    ],
    it: [
      '(mi|ci) [sincerely|davvero|molto] (scuso|scusiamo)',
      '(le|ti|vi|ti|gli) (chiedo|chiediamo|devo|dobbiamo|porgo|porgiamo) [davvero|sinceramente|le mie|le nostre|le|delle|ancora] (scusa|scuse|perdono|mie scuse)',
      '(chiedo|chiediamo) [davvero|ancora|umilmente] (scusa|scuse|perdono|venia)',
      '(mi|ci|me ne|ce ne|mi|a noi|ne) (dispiace|spiace|rincresce|dispiacciamo|dolgo|scuso|scusiamo|spiace)',
      '^(scusi|scusa|scusate|mi scusi|scusami|scusatemi|spiacenti|perdoni|perdona|mi perdoni|perdonami|sono desolato|sono desolata)',
      '(le|nostre|mie|le nostre|le mie) [più|sincere|più sincere] scuse',
      'sono (mortificato|mortificata|desolato|desolata|dispiaciuto|dispiaciuta)',
    ],
  },
  /** Every word of apology; many of them are grovelling, not one plain apology. */
  words: {
    en: ['sorry', 'apolog*', 'forgive'],
    es: ['disculp*', 'perdon*', 'lamento', 'lamentamos', 'siento', 'sentimos'],
    fi: ['anteeksi', 'anteeks', 'sori', 'pahoill*', 'pahoittel*'],
    it: ['scus*', 'dispiac*', 'spiace', 'perdon*', 'mortificat*', 'desolat*', 'costernat*', 'rincresce'],
  },
  examples: {
    en: {
      fires: [
        "I'm sorry we left you waiting.",
        'We apologise for the wrong size.',
        'My apologies for the mix-up.',
      ],
      silent: ['The refund is on its way.', 'He was in a sorry state.'],
    },
    es: {
      fires: ['Siento mucho la espera.', 'Le pido disculpas por el error.', 'Perdone por la confusión.'],
      silent: ['El reembolso está en camino.'],
    },
    fi: {
      fires: [
        'Olen pahoillani viivästyksestä.',
        'Pyydän anteeksi virhettämme.',
        'Pahoittelut sekaannuksesta.',
      ],
      silent: ['Hyvitys on matkalla.'],
    },
    it: {
      fires: [
        'Mi scuso per il ritardo.',
        "Le chiedo scusa per l'errore.",
        'Mi dispiace di averla fatta aspettare.',
      ],
      silent: ['Il rimborso è in arrivo.'],
    },
  },
};
