/**
 * What mail programs write around quoted text, folded (see `fold`). Source: language files of Roundcube, SOGo and
 * Thunderbird, and the forms known from Gmail, Apple Mail and Outlook, in the languages customers write from.
 * `sites/thread` has lists of its own, and why: docs/sites.md.
 */
const list = (text: string): ReadonlySet<string> => new Set(text.split('|'));

/** "wrote", as it stands in a quote header. Several words where the program writes several. */
export const wrote: readonly string[] = (
  'wrote|escribio|ha escrito|kirjoitti|ha scritto|scrisse|schrieb|geschrieben|a ecrit|ecrivait|escreveu|va escriure|' +
  'ha escrit|skrev|schreef|geschreven|napisał|napisała|napisał(a)|napisal|napisala|pisze|писал|написал|написала|' +
  'пишет|пише|đa viet|yazdi|kirjutas|irta|a scris|rase|rakstija|έγραψε|sent|sendte|kirjoittaa|ha enviado'
).split('|');

/** First words of a header that starts with its date. */
export const dateIntro = list(
  'on|el|il|le|am|em|a|as|no|den|på|op|w|dnia|dne|vao|i|пн|вт|ср|чт|пт|сб|вс|el dia|il giorno|' +
    'mon|tue|wed|thu|fri|sat|sun|ma|ti|ke|to|pe|la|su|lun|mar|mie|jue|vie|sab|dom|mer|gio|ven|' +
    'man|tir|ons|tor|tors|fre|lor|lör|son|sön|tis|mån|mo|di|mi|do|fr|sa|so|' +
    'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai|monday|tuesday|wednesday|thursday|friday|' +
    'saturday|sunday|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lunedi|martedi|mercoledi|giovedi|venerdi|' +
    'sabato|domenica|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|' +
    'samstag|sonntag|segunda-feira|terca-feira|quarta-feira|quinta-feira|sexta-feira',
);

/** Words no mail program writes into a header: the sentence is somebody's own. */
export const ownWords = list(
  'i|you|your|my|we|our|us|they|she|he|yo|usted|ustedes|vosotros|nosotros|mi|mis|nuestro|minä|te|teidän|meidän|hän|' +
    'lei|voi|io|noi|vostro|vostra|mio|mia|ich|sie|wir|je|vous|nous|que|che|että|that|because|when|cuando|quando|kun',
);

type Role = 'from' | 'date' | 'to' | 'subject' | 'other';

/** Labels of a header block by what they hold. */
export const labels: ReadonlyMap<string, Role> = new Map<string, Role>([
  ...of(
    'from',
    'from|de|da|mittente|remitente|lähettäjä|keneltä|von|expediteur|van|fra|från|od|remetente|от',
  ),
  ...of(
    'date',
    'sent|date|fecha|enviado|enviado el|enviada em|data|inviato|data invio|lähetetty|päiväys|päivämäärä|pvm|gesendet|' +
      'datum|envoye|sendt|dato|skickat|verzonden|wysłano|дата|отправлено|sent at|enviada|envoye le',
  ),
  ...of(
    'to',
    'to|para|a|destinatario|destinatari|vastaanottaja|kenelle|an|destinataire|pour|til|till|aan|do|кому|cc|kopio|' +
      'copia|kopia|kopie|copie|bcc|reply-to|responder a|rispondi a',
  ),
  ...of(
    'subject',
    'subject|asunto|oggetto|aihe|betreff|objet|sujet|assunto|emne|ämne|onderwerp|temat|тема|assumpte',
  ),
  ...of(
    'other',
    'importance|importancia|attachments|adjuntos|allegati|liitteet|priority|prioridad|importanza|tärkeys',
  ),
]);

function of(role: Role, names: string): [string, Role][] {
  return names.split('|').map((name) => [name, role]);
}

/** Nouns that stand between the dashes of a separator: "-----Original Message-----". */
export const messageNouns = list(
  'message|mensaje|correo|viesti|messaggio|nachricht|originalnachricht|original-nachricht|meddelelse|besked|melding|' +
    'mensagem|bericht|meddelande|wiadomosc|wiadomość|courriel|mail|e-mail|email|сообщение|msg|missatge|zprava|kiri',
);

/** A line that starts what is passed on, with no dashes around it. */
export const forwardIntro: readonly string[] = [
  'begin forwarded message',
  'inicio del mensaje reenviado',
  'inizio messaggio inoltrato',
  'välitetty viesti alkaa',
  'debut du message reexpedie',
  'anfang der weitergeleiteten nachricht',
  'inicio da mensagem reencaminhada',
  'vidarebefordrat brev',
];

/** Rulers of helpdesks: the answer belongs above, what stands below is theirs. */
export const rulers: readonly string[] = [
  'type your reply above this line',
  'reply above this line',
  'write above this line',
  'reply above the line',
  'responda por encima de esta linea',
  'responder por encima de esta linea',
  'respuesta por encima de esta linea',
  'responda encima de esta linea',
  'responde por encima de esta linea',
  'tämän rivin yläpuolelle',
  'tämän viivan yläpuolelle',
  'rispondi sopra questa riga',
  'rispondere sopra questa riga',
  'sopra questa riga',
  'al di sopra di questa riga',
  'sopra questa linea',
  'oberhalb dieser zeile',
  'au-dessus de cette ligne',
  'acima desta linha',
  'ovanfor denna rad',
];

/** Lines a telephone or program adds under the text; a device or program must follow in the same short line. */
export const sentFrom: readonly string[] = (
  'sent from|sent with|sent via|get outlook for|enviado desde|enviado con|obtener outlook para|descargar outlook|' +
  'lähetetty|hanki outlook|inviato da|inviato dal|inviato con|scarica outlook|ottieni outlook|von meinem|gesendet von|' +
  'envoye de|envoye a partir|envoye depuis|enviado do|enviado a partir|skickat från|sendt fra|verstuurd vanaf|wysłane z|enviat des'
).split('|');

/** Devices and programs, one of which `sentFrom` must be followed by. */
export const devices: readonly string[] = (
  'iphone|ipad|ios|android|samsung|galaxy|blackberry|outlook|yahoo|mail|huawei|phone|mobil|movil|puhelim|smartphone|' +
  'telefon|cellular|windows|proton|gmail|xiaomi|redmi|nokia|oneplus|tablet|sparrow|acompli|app|handy|celular'
).split('|');

/** Words that close a mail before the name, folded. */
export const signOffs: readonly string[] = (
  'best regards|kind regards|warm regards|regards|best wishes|many thanks and regards|yours sincerely|yours faithfully|' +
  'sincerely|yours truly|cheers and regards|warmly|respectfully|un saludo|saludos|saludos cordiales|atentamente|' +
  'cordialmente|atte|un cordial saludo|reciban un saludo|reciba un saludo|le saluda|les saluda|un abrazo|muy atentamente|' +
  'terveisin|ystävällisin terveisin|parhain terveisin|kunnioittavasti|terveiset|yt|t|terv|yhteistyöterveisin|' +
  'kevätterveisin|cordiali saluti|distinti saluti|cordialmente|un saluto|saluti|un cordiale saluto|con i migliori saluti|' +
  'cari saluti|mit freundlichen grußen|mfg|cordialement|bien a vous|atenciosamente|med vänliga hälsningar|' +
  'med venlig hilsen|mvh|hilsen|kh|hälsningar|med vänlig hälsning|met vriendelijke groet'
).split('|');
