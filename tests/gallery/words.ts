import type { Locale } from '../../locales/index.ts';

/** Made-up words of a conversation, one set a language, so that the gallery shows each language's lengths. */
export interface Words {
  mood: string;
  insult: string;
  threat: string;
  blame: string;
  example: string;
  acknowledged: string;
  step: string;
  asks: readonly string[];
  longAsk: string;
  message: string;
  draft: string;
  ordinary: readonly string[];
  boundary: readonly string[];
}

export const words: Readonly<Record<Locale, Words>> = {
  en: {
    mood: 'Three weeks and still nothing',
    insult: 'useless clowns',
    threat: 'I know where you park',
    blame: 'you should have checked the address',
    example: 'The address on the order is missing its flat number.',
    acknowledged: 'the kettle that leaked on 3 May',
    step: 'I am sending a new one today',
    asks: ['When will the refund arrive?', 'Send me the name of your manager.'],
    longAsk:
      'Could you please tell me, after four calls and two letters, which of the three departments I have spoken to is actually responsible for the delivery that never came, …',
    message:
      'Three weeks and still nothing. I have called twice, and twice I was told it would be on the van the next morning. When will the refund arrive?',
    draft: 'Hello, you should have checked the address before ordering.',
    ordinary: [
      'You wrote on 3 May that the kettle leaks; I can see why that is a nuisance.',
      'I have read all of your messages, so you need not explain it again.',
      'Thank you for the photo, it shows the crack clearly.',
    ],
    boundary: [
      'I want to sort this out with you. I can do that as long as we keep it civil.',
      'I am here to help with the order. Please leave the insults out of it.',
    ],
  },
  es: {
    mood: 'Tres semanas y nada',
    insult: 'panda de inútiles',
    threat: 'sé dónde aparcas',
    blame: 'tendrías que haber comprobado la dirección',
    example: 'En la dirección del pedido falta el piso.',
    acknowledged: 'el hervidor que empezó a gotear el 3 de mayo',
    step: 'hoy mismo le envío uno nuevo',
    asks: ['¿Cuándo me llega el reembolso?', 'Deme el nombre de su responsable.'],
    longAsk:
      '¿Me puede decir, después de cuatro llamadas y dos cartas, cuál de los tres departamentos con los que he hablado es el responsable de la entrega que nunca llegó, …',
    message:
      'Tres semanas y nada. He llamado dos veces y las dos me dijeron que salía en la furgoneta al día siguiente. ¿Cuándo me llega el reembolso?',
    draft: 'Hola, tendrías que haber comprobado la dirección antes de pedir.',
    ordinary: [
      'Nos escribió el 3 de mayo que el hervidor gotea; entiendo que así no se puede usar.',
      'He leído todos sus mensajes, no hace falta que lo explique otra vez.',
      'Gracias por la foto, la grieta se ve muy bien.',
    ],
    boundary: [
      'Quiero resolver esto con usted, y puedo hacerlo si nos hablamos con respeto.',
      'Estoy aquí para ayudarle con el pedido. Le pido que dejemos los insultos fuera.',
    ],
  },
  fi: {
    mood: 'Kolme viikkoa eikä mitään',
    insult: 'hyödyttömiä pellejä',
    threat: 'tiedän minne pysäköit',
    blame: 'sinun olisi pitänyt tarkistaa toimitusosoite',
    example: 'Tilauksen toimitusosoitteesta puuttuu huoneiston numero.',
    acknowledged: 'vedenkeitin, joka alkoi vuotaa 3. toukokuuta',
    step: 'lähetän tänään uuden vedenkeittimen',
    asks: ['Milloin hyvitys näkyy tililläni?', 'Lähettäkää minulle esihenkilönne yhteystiedot.'],
    longAsk:
      'Voisitteko neljän puhelun ja kahden kirjeen jälkeen kertoa, mikä kolmesta osastosta vastaa kuluttaja-asiamiehellekin ilmoittamastani toimitusvaikeudesta, …',
    message:
      'Kolme viikkoa eikä mitään. Olen soittanut kahdesti ja kahdesti luvattu, että paketti lähtee seuraavana aamuna. Milloin hyvitys näkyy tililläni?',
    draft: 'Hei, sinun olisi pitänyt tarkistaa toimitusosoite ennen tilaamista.',
    ordinary: [
      'Kirjoitit 3. toukokuuta, että vedenkeitin vuotaa. Ymmärrän, ettei sitä voi käyttää.',
      'Luin kaikki viestisi, joten sinun ei tarvitse selittää asiaa uudelleen.',
      'Kiitos kuvasta, halkeama näkyy siitä hyvin.',
    ],
    boundary: [
      'Haluan hoitaa asian kuntoon kanssasi. Se onnistuu, kun puhumme toisillemme asiallisesti.',
      'Autan mielelläni tilauksen kanssa. Jätetään haukkumiset pois.',
    ],
  },
  it: {
    mood: 'Tre settimane e ancora niente',
    insult: 'branco di incapaci',
    threat: 'so dove parcheggi',
    blame: 'avresti dovuto controllare l’indirizzo',
    example: 'Nell’indirizzo dell’ordine manca l’interno.',
    acknowledged: 'il bollitore che perde dal 3 maggio',
    step: 'le spedisco oggi quello nuovo',
    asks: ['Quando arriva il rimborso?', 'Mi dia il nome del suo responsabile.'],
    longAsk:
      'Mi può dire, dopo quattro telefonate e due raccomandate, quale dei tre reparti con cui ho parlato è davvero responsabile della consegna mai arrivata, …',
    message:
      'Tre settimane e ancora niente. Ho chiamato due volte e due volte mi hanno detto che partiva la mattina dopo. Quando arriva il rimborso?',
    draft: 'Salve, avresti dovuto controllare l’indirizzo prima di ordinare.',
    ordinary: [
      'Ci ha scritto il 3 maggio che il bollitore perde; capisco che così non si può usare.',
      'Ho letto tutti i suoi messaggi, non serve che rispieghi da capo.',
      'Grazie della foto, la crepa si vede bene.',
    ],
    boundary: [
      'Voglio risolvere la cosa con lei, e posso farlo se restiamo civili.',
      'Sono qui per aiutarla con l’ordine. Le chiedo di lasciare fuori gli insulti.',
    ],
  },
};
