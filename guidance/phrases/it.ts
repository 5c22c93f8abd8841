import type { PhraseId } from './slots.ts';

export const it: Readonly<Record<PhraseId, string>> = {
  calm_thanks: 'Grazie per avermi spiegato con chiarezza che cosa è successo.',
  calm_read: 'Ho letto con attenzione il suo messaggio e vorrei risponderle come si deve.',
  calm_not_meant: 'Non doveva andare così, e voglio aiutarla a risolvere.',
  calm_right_to_raise: 'Ha fatto bene a segnalarcelo.',
  calm_one_by_one: 'Vediamo una cosa alla volta, partendo da quella che le sta più a cuore.',

  listen_cost: 'Questa vicenda le è già costata tempo e fatica, e la prendo sul serio.',
  listen_say_back: 'Le dico come ho capito la situazione; mi corregga pure dove non è così.',
  listen_wait: 'Aspettare senza una risposta logora, e in questo abbiamo sbagliato noi.',
  listen_your_place: "Al suo posto anch'io vorrei una risposta chiara: ecco quello che vedo finora.",
  listen_most_urgent: 'Qual è la cosa più urgente per lei in questo momento?',

  focus_today: 'Ecco che cosa posso fare oggi stesso: comincio subito.',
  focus_ours: "L'errore è stato nostro e lo sto correggendo.",
  focus_two_ways: 'Abbiamo due strade per risolvere; mi dica quale preferisce.',
  focus_meanwhile: 'Mentre cerchiamo la causa, posso darle una soluzione provvisoria.',
  focus_first_step: 'Ho appena fatto il primo passo e gliene do conferma per iscritto.',
  focus_firm:
    'La decisione non cambia, e preferisco dirglielo con franchezza; quello che posso offrirle, invece, è questo.',

  followup_write_again: 'Le scrivo domani prima di mezzogiorno, anche se non ci fossero ancora novità.',
  followup_my_case: 'La sua pratica la seguo io, così non dovrà rispiegare tutto da capo.',
  followup_straight_to_me:
    'Se venerdì qualcosa non fosse ancora a posto, scriva direttamente a me e me ne occupo.',
  followup_change:
    'Da questa settimana controlliamo questo punto prima di ogni spedizione, perché non capiti ad altri.',
  followup_check_back: 'Tra qualche giorno la ricontatto per assicurarmi che tutto funzioni ancora.',

  send_unclear: 'Se qualche passaggio non è chiaro, mi risponda qui e lo rivediamo insieme.',
  send_chance: 'La ringrazio per averci dato modo di rimediare.',
  send_settled: 'Spero che così sia tutto a posto; altrimenti sono qui.',
  send_line_open: 'Per ora da parte mia è tutto, e può scrivermi quando ne ha bisogno.',
  send_thanks: 'Grazie della pazienza che ha avuto con noi.',

  rung_1_sexual:
    'La aiuto volentieri con la sua richiesta. Le chiedo però rispetto: i commenti sul mio corpo o sulla mia vita privata qui sono fuori luogo.',
  rung_1_discriminatory:
    "Voglio risolverle il problema. Parliamo con rispetto, però: l'origine, la fede o la condizione delle persone qui non si discutono.",
  rung_1_leave_out: 'Voglio aiutarla, e le chiedo di lasciare fuori gli insulti.',
  rung_1_gladly: 'Continuo volentieri a occuparmi del suo caso. Mi parli senza insulti, per favore.',
  rung_1_reason_to_be_upset:
    'Quello che è successo farebbe arrabbiare chiunque, e io sono dalla sua parte. Le chiedo soltanto di parlarmi con rispetto.',
  rung_1_has_my_attention:
    'Sto seguendo il suo problema con la massima attenzione. Senza insulti lo risolviamo prima.',
  rung_1_a_person_here:
    "Da questa parte c'è una persona che vuole aiutarla. Parliamoci con rispetto e ne veniamo a capo.",

  rung_2_sexual:
    'Se lasciamo da parte i commenti personali, mi occupo subito della sua richiesta. Se continuano, chiudo la conversazione.',
  rung_2_discriminatory:
    "Se parliamo con rispetto e lasciamo fuori l'origine delle persone, proseguo adesso con la sua pratica. Altrimenti mi fermo e la riprendo più tardi.",
  rung_2_now_or_later:
    'Se possiamo parlarne senza insulti, me ne occupo adesso. Altrimenti riprendo la cosa più tardi, in giornata.',
  rung_2_as_soon_as:
    'Appena possiamo parlarci senza insulti, vado avanti subito. Altrimenti ci fermiamo e riprendiamo domani.',
  rung_2_provided:
    'Possiamo risolvere oggi stesso, purché ci parliamo con rispetto. Se gli insulti continuano, le risponderò in un altro momento.',
  rung_2_two_ways:
    'Scelga lei come andare avanti: adesso, se ci parliamo con rispetto; altrimenti più tardi.',

  rung_3_pause:
    'Sospendo qui la conversazione per via degli insulti. La sua pratica resta aperta e la aiuterò appena potremo parlarci con rispetto.',
  rung_3_end_door_open:
    'Chiudo qui la conversazione perché gli insulti sono continuati. Può riscrivermi quando vuole, senza offese, e la aiuterò.',
  rung_3_for_today:
    'Per oggi mi fermo qui con la chat, per via degli insulti. Domani riprendo volentieri, se ci parliamo con rispetto.',
  rung_3_no_further:
    'Con gli insulti non andiamo avanti, quindi per ora interrompo la conversazione. Basta un messaggio rispettoso e riprendo il suo caso.',

  rung_4_takes_over:
    'Da questo momento la segue il mio responsabile, che ha già davanti tutta la corrispondenza: non dovrà rispiegare nulla. Anche lì le chiedo di evitare gli insulti.',
  rung_4_hand_over:
    'Passo la sua pratica al mio responsabile, che le scriverà oggi. La richiesta è la stessa: niente insulti.',
  rung_4_step_back:
    'Lascio questa conversazione per via degli insulti. Il mio responsabile ha già il suo caso e lo risolverà con lei, purché senza insulti.',
  rung_4_so_it_is_solved:
    "Perché il suo problema si risolva, d'ora in poi la segue il mio responsabile. Le chiedo di parlare con rispetto anche a chi prende il mio posto.",

  rung_5_seriously:
    'Prendo sul serio quello che ha scritto e lo segnalo a chi di dovere. Non proseguo questa conversazione.',
  rung_5_safety_first:
    'La sicurezza di tutti viene prima, perciò mi fermo qui. Da adesso se ne occupano i nostri addetti alla sicurezza.',
  rung_5_with_security:
    'Il suo messaggio parla di fare del male a delle persone, quindi lo passo ora ai nostri addetti alla sicurezza. Decideranno loro come proseguire.',
  rung_5_request_on_file:
    'Per quello che ha scritto sul fare del male ad altri, chiudo qui la conversazione. La sua richiesta resta registrata e riceverà una risposta a parte.',
};
