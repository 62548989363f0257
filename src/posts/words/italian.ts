/** Italian. */

import type { Language } from "./language.ts";

export const italian: Language = {
  language: "Italian",
  dayParts: [
    { from: 0, after: "del mattino|di mattina|della mattina" },
    { from: 12, after: "del pomeriggio|di pomeriggio" },
    { from: 15, after: "di sera|della sera" },
    { from: 18, after: "di notte|della notte" },
  ],
  moments: { mezzogiorno: 720, mezzanotte: 0 },
  hours24: "h|ore",
  minutes: "min|minuti",
  fractions: { "e mezza": 30, "e mezzo": 30, "e un quarto": 15, "meno un quarto": -15, "in punto": 0 },
  numerals: { due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6, sette: 7, otto: 8, nove: 9, dieci: 10, undici: 11, dodici: 12 },
  at: "ore|alle|alle ore|ore:|h|h.|le|dalle|alle h|all'",
  about: "verso le|circa|intorno alle|circa alle|ore circa|circa le|verso|alle circa|dopo le|prima delle|poco dopo le",
  ish: "circa|più o meno|in punto|e qualcosa|passate",
  to: "alle|fino alle|alle ore|a|fino a|all'|fino all'",
  from: "dalle|dalle ore|da|dall'",
  until: "fino alle|sino alle|fino a|fino alle ore|fino all'|fino alle circa",
  between: "tra le|fra le|tra",
  and: "e|e le",
  or: "o|oppure",
  open: "in poi",
  weekdays: "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom",
  months: "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre",
  counted: "minuti|minuto|ore di|anni|giorni|settimane|mesi|euro|volte|pagine|persone|figli|di",
  periods: { mattina: [4, 13], mattino: [4, 13], pranzo: [11, 15], pomeriggio: [12, 19], sera: [16, 25], notte: [19, 30] },
  days: "fine settimana|giorni feriali|giorno|weekend",
  habits: {
    wake: "sveglia|mi sveglio|mi alzo|svegliarsi|alzarsi", breakfast: "colazione|faccio colazione", lunch: "pranzo|pausa pranzo|pranzare", dinner: "cena|ceno|cenare", bed: "letto|dormire|a letto|a nanna|nanna|mi addormento|vado a dormire|buonanotte|sonno",
  },
  categories: {
    sleep: "letto|dormire|nanna|mi addormento|pisolino|riposino", "getting-up": "sveglia|mi sveglio|mi alzo", meal: "colazione|pranzo|cena|merenda|caffè|spuntino|pausa pranzo", washing: "doccia|bagno|mi lavo|mi preparo", meeting: "riunione|riunioni", experiment: "laboratorio|esperimento|esperimenti", correspondence: "mail|email|posta", class: "lezione|lezioni|scuola|università", homework: "compiti|studio|studiare", commute: "treno|metro|autobus|tram", rest: "riposo|relax", housework: "pulizie|cucinare|cucino|bucato|piatti", childcare: "bambini|asilo|bimbi", errands: "spesa", exercise: "palestra|corsa|allenamento|yoga|nuoto", walk: "passeggiata", news: "giornale|notizie|telegiornale", reading: "leggo|lettura|leggere", television: "tv|film|serie|televisione|netflix", music: "musica|pianoforte|chitarra", drinks: "aperitivo|vino|birra", worship: "messa|preghiera|lodi|vespri|compieta|rosario",
  },
};
