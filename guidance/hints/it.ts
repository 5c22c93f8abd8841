import type { HintId } from '../../tone/index.ts';

export const it: Readonly<Record<HintId, string>> = {
  you_blame: 'Il modulo ci è arrivato senza il numero civico; con quello il pacco parte oggi.',
  calm_down: 'Voglio risolvere la cosa insieme a lei e comincio adesso.',
  policy_wall:
    'Dopo trenta giorni il negozio non può più rivendere il cappotto; posso offrirle la riparazione o un buono.',
  must_order: "Potrebbe mandarmi una foto dell'etichetta? Così ordino il pezzo oggi stesso.",
  told_you: 'Il tecnico viene giovedì tra le otto e le dieci.',
  doubt_truth: 'Ricontrollo tutto con la data che trovo nel suo messaggio.',
  empty_understanding: 'Tre giorni senza acqua calda, con un neonato in casa, sono davvero pesanti.',
  non_apology: 'Mi dispiace che il divano sia arrivato con il rivestimento strappato.',
  over_apology:
    'Mi dispiace che la consegna sia arrivata con un giorno di ritardo. Il secondo collo parte stasera.',
  factual_correction: "La fattura comprende marzo e aprile, per questo l'importo è doppio.",
  forced_cheer: 'Grazie per averci scritto. Sto verificando il doppio addebito.',
  shouting: 'Il modulo giusto è quello blu; glielo allego.',
  sarcasm: "La nota sulle pile si vede poco: è all'interno del coperchio.",
  counter_insult: 'Vorrei risolvere la cosa con lei, e le chiedo di lasciare fuori gli insulti.',
  over_promise:
    'Abbiamo aggiunto un secondo controllo prima della spedizione, che dovrebbe intercettare casi come questo.',
  cant_without_can:
    'Il rimborso completo di un apparecchio usato non è possibile, ma posso sostituirlo o riconoscerle metà del prezzo.',
  evasive: "Anna, dell'amministrazione, sta correggendo la fattura e le scrive entro mercoledì.",
  canned: "La lampada dell'ordine del 4 maggio è ancora nel nostro magazzino; parte domattina.",
  empty_closing: 'Oggi spedisco il ricambio ed entro le cinque avrà da me il numero di tracciamento.',
};
