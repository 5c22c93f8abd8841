import type { Phrase } from '../match/compile.ts';
import type { PerLanguage, Rule } from './types.ts';

export const when: Rule<'when'> & { past: PerLanguage<readonly Phrase[]> } = {
  id: 'when',
  source:
    'LABELS.md, "when": a time by which our side acts or something is there; not validity, opening hours, the past.',
  phrases: {
    en: [
      "(by|on|before|until|till|from|for|this|next|every|due|is|are|of|at|booked|scheduled|with you|open|you) [the|early|late|next|this|latest|end of] (monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|thurs|tues) [the|#|morning|afternoon|evening|night|noon|at|between|from|before|by|lunchtime|midday|and] [#|noon|the|ten|nine|eight|two|three|four|five|six|seven|half] [#|am|pm|o'clock|sharp|and]",
      "(monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|thurs|tues) (at|by|before|between|morning|afternoon|evening|noon|night|the|from|after|#) [#|noon|ten|nine|eight|two|three|four|five|six|seven|half past|lunch|midday] [am|pm|o'clock|and|to] [#|noon]",
      "(tomorrow|tonight|this afternoon|this evening|this morning|this week|next week|next month|later today|first thing|the same day|same day|within the hour|within the day|straight away|right away|immediately|as we speak|right now|on the spot|at once|in an hour|this minute|end of the week|end of the day|end of day|close of business|the next working day|the day after) [at|by|morning|afternoon|evening|before|between|night|noon] [#|noon|ten|nine|eight|two|three|four|five|six|seven|half past] [am|pm|o'clock|and] [#]",
      "(by|before|until|till|later|from|done|sent|out|ready|call you|ring you|here|back|it|live|booked|with you) today [at|by|before|between|noon] [#|noon|ten|nine|two|three|four|five|six] [am|pm|and|o'clock] [#]",
      '^today [at|by|before|between] [#|noon|ten|nine|two|three|four|five|six]',
      "(within|in|inside|in about|in under|in less than|over the next|for the next|every|each) [the|about|around|next|roughly|approximately|another] [next|about] (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|noon|midnight|half|a quarter|an hour|a couple of|a few) [to|or|and|more|#] [#|two|three|four|five|seven] (minute|minutes|min|mins|hour|hours|hrs|day|days|working days|business days|week|weeks|month|months|o'clock|quarter)",
      "(at|by|before|around|from|till|until|between|after|about|for) [about|around|latest|half past|quarter past|quarter to] (#|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|noon|midnight) [#] (am|pm|a m|p m|o'clock|sharp|today|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|wed|thu|fri|sat|sun|thurs|tues|noon|on|and)",
      "(at|by|before|from|till|until) (#|noon|midnight|midday|six|seven|eight|nine|ten|two|three|four|five|half past #) [#] [am|pm|o'clock|sharp|today|tomorrow]",
      '(by|on|before|until|for|from|the|due) [the] # [of] (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) [at] [#]',
      '(by|on|before|until|for|from|due) (january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec) (#|the #)',
      '(by|on|before|until|till|for) the #',
      '# (to|or) # [working|business] (days|weeks|hours|minutes)',
      '# (working|business) (days|hours)',
    ],
    es: [
      '(el|este|para el|antes del|hasta el|a partir del|del|proximo|mismo|desde el|todos los|los|cada|al) [proximo|mismo|este|dia] (lunes|martes|miercoles|jueves|viernes|sabado|domingo) [#|a|por|antes|entre|de|que|en|sin|proximo] [la|las|primera|las|de|viene|falta|#] [#|diez|nueve|ocho|dos|tres|cuatro|cinco|seis|siete|doce|mañana|tarde|mediodia|hora] [#|y|a|de] [#|media|las]',
      '(mañana|esta tarde|esta noche|esta mañana|hoy mismo|hoy|esta semana|la semana que viene|la proxima semana|la semana proxima|el mes que viene|el proximo mes|pasado mañana|ahora mismo|de inmediato|inmediatamente|en el acto|enseguida|en seguida|al instante|a primera hora|a ultima hora|esta misma tarde|esta misma semana|esta misma noche) [a|por|antes|mismo|entre|sin|de] [la|las|primera|de|falta] [#|las|diez|nueve|ocho|dos|tres|cuatro|cinco|seis|siete|doce|mañana|tarde|mediodia|hora] [#|y|de] [#|media]',
      '(en|dentro de|en unos|en unas|en menos de|en un plazo de|plazo de|en las proximas|en los proximos|cada|maximo|en un maximo de) [unos|unas|aproximadamente|un plazo de|los proximos|las proximas|maximo|menos de] (#|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|treinta|mediodia|media|un par de|pocos|pocas) [a|o|#|y] [#|dos|tres|cuatro|cinco|siete] (minuto|minutos|min|hora|horas|dia|dias|dias habiles|dias laborables|semana|semanas|mes|meses)',
      '(a|antes de|para|desde|hasta|sobre|entre|hacia|a partir de|de) (las|la|el) (#|una|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce|mediodia) [#|y] [media|cuarto|#|de] [la] [mañana|tarde|noche|hoy]',
      '(el|antes del|hasta el|para el|a partir del|del|al|dia) [dia] # [de] (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre) [a] [las] [#]',
      '(antes del|hasta el|para el|a partir del|el dia|el proximo) [dia] #',
      '# (a|o) # (dias|horas|semanas|minutos) [habiles|laborables]',
      '# (dias|horas) (habiles|laborables)',
    ],
    fi: [
      '(maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|sunnuntaina) [#|klo|kello|aamulla|iltapäivällä|ennen|viimeistään|aamupäivällä|illalla|puolilta] [#|klo|kello|yhdeksältä|kymmeneltä|kahdelta|kahdeksalta|kymmentä|puoltapäivää|yhdeksän|kymmenen] [#] [#]',
      '(maanantaiksi|tiistaiksi|keskiviikoksi|torstaiksi|perjantaiksi|lauantaiksi|sunnuntaiksi|maanantaihin|tiistaihin|keskiviikkoon|torstaihin|perjantaihin|lauantaihin|maanantaista|tiistaista|keskiviikosta|torstaista|perjantaista|viikonloppuna|viikonlopuksi) [mennessä|saakka|asti|#|alkaen|klo]',
      '(ennen|viimeistään|heti|jo|vasta|ensi|joka|tulevana) (maanantaita|tiistaita|keskiviikkoa|torstaita|perjantaita|lauantaita|huomenna|tänään|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|viikolla|huomisaamuna|illaksi|aamuksi|viikonloppua|#)',
      '(huomenna|huomenaamulla|huomen|huomisaamuna|huomiseksi|tänään|tänäpäivänä|tänä iltana|tänä aamuna|tällä viikolla|ensi viikolla|ensi kuussa|illalla|iltapäivällä|iltaan mennessä|päivän aikana|välittömästi|saman tien|samantien|heti|tämän päivän aikana|ylihuomenna|viikon lopulla|samana päivänä|juuri nyt|parhaillaan|tunnin päästä) [klo|kello|aamulla|iltapäivällä|ennen|viimeistään|noin|puolilta|aamupäivällä|mennessä|#] [#|klo|kello|yhdeksältä|kymmeneltä|kahdelta|kymmentä|puoltapäivää|yhdeksän|neljää|viittä|kuutta|päivin] [#] [#]',
      '(#|yhden|kahden|kolmen|neljän|viiden|kuuden|seitsemän|kahdeksan|yhdeksän|kymmenen|tunnin|viikon|puolen|parin|muutaman|kahdessa|kolmessa|viidessä|kymmenessä) [#] (minuutin|minuutissa|tunnin|tunnissa|päivän|päivässä|arkipäivän|arkipäivässä|vuorokauden|vuorokaudessa|viikon|viikossa|kuukauden|kuukaudessa|min|h|pv) [sisällä|kuluessa|kuluttua|päästä|aikana|sisään]',
      '(klo|kello) # [#]',
      '(parin|muutaman|puolen|kahden|kolmen) (tunnin|minuutin|päivän|viikon|vuorokauden) (sisällä|kuluessa|kuluttua|päästä|aikana)',
      '(tunnissa|viikossa|vuorokaudessa|päivässä)',
      '(kuuteen|viiteen|neljään|kolmeen|kahteen|kahdeksaan|yhdeksään|kymmeneen|puoleenpäivään|iltaan|aamuun) (mennessä|saakka|asti)',
      '# # (mennessä|alkaen|klo|kello)',
      '# (maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta|tammikuuta|helmikuuta) [#|mennessä|klo|kello] [#]',
      '# [#] (arkipäivää|arkipäivässä|arkipäivän|päivässä|viikossa|tunnissa|minuutissa|arkipv)',
    ],
    it: [
      '(entro|per|da|di|il|prima di|fino a|questo|ogni|a partire da|già|anche|torna|arriva|parte|per il|e) [il|questo|prossimo] (lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) [prossimo|#|alle|mattina|pomeriggio|sera|prima|tra|dalle|mattino|stesso|entro] [le|delle|#|alle|dalle] [#|dieci|nove|otto|due|tre|quattro|cinque|sei|sette|mezzogiorno] [#|e|alle] [#|le]',
      '^(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) [#|alle|mattina|pomeriggio|sera|prima|tra|dalle|mattino|stesso|entro] [le|delle|#|alle] [#|dieci|nove|otto|due|tre|quattro|cinque] [#|e]',
      '(lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica) (alle|mattina|pomeriggio|sera|prima delle|tra le|dalle|mattino|#|entro) [#|le|dieci|nove|otto|due|tre|quattro|cinque|mezzogiorno] [#|e] [#|le]',
      '(domani|stasera|stamattina|oggi pomeriggio|oggi stesso|oggi|questa settimana|la prossima settimana|la settimana prossima|il mese prossimo|dopodomani|in giornata|subito|immediatamente|entro oggi|questo pomeriggio|in serata|in mattinata|nel pomeriggio|adesso|il giorno stesso|lo stesso giorno) [alle|mattina|pomeriggio|sera|entro|prima|stesso|tra|mattino|verso] [le|delle|#] [#|dieci|nove|otto|due|tre|quattro|cinque|sei|mezzogiorno] [#|e] [#|le|mezza]',
      "(entro|in|tra|fra|nel giro di|in circa|entro e non oltre|nelle prossime|nei prossimi|ogni|massimo) [circa|massimo|le prossime|i prossimi|un massimo di|al massimo] (#|una|un|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|dodici|quindici|venti|trenta|mezzogiorno|mezz'|un paio di|pochi|poche) [o|a|#|e] [#|due|tre|quattro|cinque] (minuto|minuti|min|ora|ore|giorno|giorni|giorni lavorativi|settimana|settimane|mese|mesi|ora)",
      "(entro le|alle|prima delle|dalle|verso le|fino alle|tra le|per le|entro mezzogiorno|dopo le|dall'|all') [ore] (#|una|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|undici|dodici|mezzogiorno) [#|e|alle] [#|mezza|le|di]",
      '(il|entro il|dal|fino al|per il|del|al|prima del) # [di] (gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre) [alle] [#]',
      '(entro il|dal|fino al|per il|prima del) (#|primo)',
      '# (o|a) # (giorni|ore|settimane|minuti) [lavorativi]',
      '# giorni lavorativi',
    ],
  },
  /** Words that put a sentence into the past; a time in it promises nothing. */
  past: {
    en: [
      '(yesterday|ago|last|since|was|were|wrote|called|arrived|sent|ordered|waited|had|did|came|went|received|reported|missed|said|told|asked|until now|so far|left|failed|happened|expires|expired|valid|bought|signed|confirmed your|been waiting)',
    ],
    es: [
      '(ayer|anoche|pasado|pasada|hace|fue|era|estaba|escribio|llego|envio|enviamos|pidio|recibio|dijo|esperado|llamaste|escribiste|esperaste|salio|desde hace|salimos|hubo|tenia|llevamos|lleva|llevas)',
    ],
    fi: [
      '(eilen|viime|sitten|oli|olivat|kirjoitit|kirjoititte|soitit|soititte|tuli|tilasit|tilasitte|odotit|odotitte|lähti|sanoit|sanoitte|kertoi|saapui|lähetit|lähetitte|jäi|odottanut|odottaneet|kävi|meni|sai|saitte|ilmoitti|aikaisemmin|toissapäivänä)',
    ],
    it: [
      '(ieri|scorso|scorsa|fa|era|erano|ha scritto|ha chiamato|è arrivato|ha ordinato|ha ricevuto|stava|aveva|avevamo|aspettato|atteso|chiamato|scritto|arrivata|ricevuto|mancato|passata|passato|ha aspettato|stato|stata)',
    ],
  },
  examples: {
    en: {
      fires: [
        'I will call you on Friday at ten.',
        'It will be with you by Thursday.',
        'You will hear from us within two hours.',
      ],
      silent: ['You wrote on Monday that it leaks.', 'I have the case in front of me.'],
    },
    es: {
      fires: ['Le llamo mañana a las diez.', 'Lo tendrá antes del jueves.', 'Le respondemos en dos horas.'],
      silent: ['Usted escribió ayer por la tarde.', 'Tengo su caso delante.'],
    },
    fi: {
      fires: [
        'Soitan teille huomenna kello 10.',
        'Se on perillä torstaina.',
        'Vastaamme kahden tunnin sisällä.',
      ],
      silent: ['Kirjoititte eilen, että se vuotaa.', 'Teidän asianne on minulla.'],
    },
    it: {
      fires: ['La chiamo domani alle dieci.', 'Arriva entro giovedì.', 'Le rispondiamo entro due ore.'],
      silent: ['Lei ha scritto ieri sera.', 'Ho qui la sua pratica.'],
    },
  },
};
