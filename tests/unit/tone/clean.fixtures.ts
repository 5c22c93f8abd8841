/** Mails written for these tests: what the writer wrote is `own`, everything else must go. */
export interface MailFixture {
  name: string;
  input: string;
  own: string[];
}

export const mails: MailFixture[] = [
  {
    name: 'Finnish answer above a Gmail header',
    input:
      'Hei, kone vuotaa edelleen.\n\nke 4. maalisk. 2026 klo 9.12 Huolto (huolto@example.org) kirjoitti:\n\n> Kävimme paikalla eilen.\n> Terveisin huolto\n',
    own: ['Hei, kone vuotaa edelleen.'],
  },
  {
    name: 'Italian Outlook block without a quote mark',
    input:
      'Non ho ancora il rimborso.\n\nDa: Assistenza <aiuto@example.org>\nInviato: lunedì 2 marzo 2026 10:00\nA: Elena\nOggetto: Pratica 12\n\nGentile cliente, abbiamo ricevuto la sua.\n',
    own: ['Non ho ancora il rimborso.'],
  },
  {
    name: 'Spanish header over two lines',
    input:
      'Sigo esperando.\n\nEl mar, 3 mar 2026 a las 14:05, Atención al Cliente de la Tienda\n(<ayuda@example.org>) escribió:\n\n> Le respondemos pronto.\n',
    own: ['Sigo esperando.'],
  },
  {
    name: 'answers between quoted lines',
    input:
      'On 3/9/26 14:05, Support <help@example.org> wrote:\n> Did you restart it?\nYes, twice.\n> Which model is it?\nThe grey one.\n',
    own: ['Yes, twice.', 'The grey one.'],
  },
  {
    name: 'signature after two dashes, and a telephone line',
    input: 'Please call me.\n\n-- \nJane Roe\n12 Mill Lane\n\nSent from my iPhone\n',
    own: ['Please call me.'],
  },
  {
    name: 'closing formula with a name, a postscript stays',
    input:
      'The lid is cracked.\n\nKind regards,\nJane Roe\n\nPS: the neighbours have the same trouble with theirs, all three of them.\n',
    own: [
      'The lid is cracked.',
      'Kind regards,',
      'Jane Roe',
      'PS: the neighbours have the same trouble with theirs, all three of them.',
    ],
  },
  {
    name: 'helpdesk ruler on top',
    input: '##- Please type your reply above this line -##\n\nIt still does not work.\n',
    own: ['It still does not work.'],
  },
  {
    name: 'helpdesk ruler below the answer',
    input:
      'Ei toimi vieläkään.\n\n-- Kirjoita vastauksesi tämän rivin yläpuolelle --\n\nTikettinne on suljettu.\nHuolto\n',
    own: ['Ei toimi vieläkään.'],
  },
  {
    name: 'passed-on message',
    input:
      'Please look at what they sent to me last week, I do not understand it at all.\n\n---------- Forwarded message ---------\nFrom: Shop <shop@example.org>\nDate: Mon, 2 Mar 2026\nSubject: Order\nTo: Jane\n\nYour order is late.\n',
    own: ['Please look at what they sent to me last week, I do not understand it at all.'],
  },
  {
    name: 'nothing but a passed-on message is read whole',
    input:
      'From: Jane <jane@example.org>\nSent: Monday\nTo: Shop\nSubject: Order\n\nYour order is late and I am cross.\n',
    own: [
      'From: Jane <jane@example.org>',
      'Sent: Monday',
      'To: Shop',
      'Subject: Order',
      'Your order is late and I am cross.',
    ],
  },
  {
    name: 'a journey is no header block',
    input: 'I booked this:\n\nFrom: Helsinki\nTo: Rome\nDate: 3 May\n\nand you sent me to Milan.\n',
    own: ['I booked this:', 'From: Helsinki', 'To: Rome', 'Date: 3 May', 'and you sent me to Milan.'],
  },
  {
    name: 'words that only look like a header',
    input: 'On 3 May your colleague wrote:\n"You get the money on Friday."\nIt is June.\n',
    own: ['On 3 May your colleague wrote:', '"You get the money on Friday."', 'It is June.'],
  },
  {
    name: 'a bare name above a text in quotation marks is the writer quoting',
    input: 'Marta Keller wrote:\n\n"We never refund."\n\nIs that true?\n',
    own: ['Marta Keller wrote:', '"We never refund."', 'Is that true?'],
  },
  {
    name: 'dashes between points are no signature',
    input:
      'Two things.\n\n--\n\nThe first one is that the heater hums all night long and nobody comes to look at it, ever.\n\nThe second one is the bill?\n',
    own: [
      'Two things.',
      '--',
      'The first one is that the heater hums all night long and nobody comes to look at it, ever.',
      'The second one is the bill?',
    ],
  },
];
