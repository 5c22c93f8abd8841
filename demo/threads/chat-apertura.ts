import type { DemoThread } from '../types.ts';

export const chatApertura: DemoThread = {
  id: 'chat-apertura',
  language: 'it',
  composer: 'chat',
  temper: 'tense',
  subject: 'Sei bollitori per sabato',
  customer: { name: 'Giulia Tresoldi', address: 'giulia@casadelglicine.example' },
  messages: [
    {
      from: 'customer',
      minutesAgo: 148,
      text: 'Ciao, ho ordinato sei Fjord per le camere del mio B&B, ordine NK-21140. Apriamo sabato e non vedo ancora la spedizione.',
    },
    {
      from: 'agent',
      minutesAgo: 143,
      text: 'Ciao Giulia, controllo subito. Ne abbiamo quattro pronti, gli altri due rientrano in magazzino.',
    },
    { from: 'customer', minutesAgo: 141, text: 'E quando rientrano?' },
    { from: 'agent', minutesAgo: 137, text: 'In settimana, di solito il giovedì.' },
    {
      from: 'customer',
      minutesAgo: 22,
      text: `Scusa se insisto ma sono un po' in ansia: l'idraulico mi ha già dato buca, le camere sono tutte prenotate e adesso mi mancano pure i bollitori.`,
    },
    {
      from: 'customer',
      minutesAgo: 21,
      text: 'Potete spedire intanto i quattro che ci sono? E per gli altri due mi dai un giorno sicuro, per favore?',
    },
  ],
};
