/** German. */

import type { Language } from "./language.ts";

export const german: Language = {
  language: "German",
  dayParts: [
    { from: 0, after: "morgens|früh|vormittags|am morgen|am vormittag|in der früh" },
    { from: 10, after: "mittags|am mittag" },
    { from: 12, after: "nachmittags|am nachmittag" },
    { from: 15, after: "abends|am abend" },
    { from: 18, after: "nachts|in der nacht" },
  ],
  moments: { mittag: 720, mitternacht: 0, mittags: 720 },
  hours24: "uhr|h",
  minutes: "min|minuten",
  leading: { halb: -30, "viertel nach": 15, "viertel vor": -15, dreiviertel: -15 },
  numerals: { ein: 1, eins: 1, zwei: 2, drei: 3, vier: 4, fünf: 5, sechs: 6, sieben: 7, acht: 8, neun: 9, zehn: 10, elf: 11, zwölf: 12 },
  at: "um|ab|um punkt|punkt|pünktlich um|schon um|erst um",
  about: "gegen|etwa|ca|ca.|circa|zirka|ungefähr|so gegen|so um|um ca.|um circa|um etwa|kurz nach|kurz vor|nach|vor|rund",
  ish: "ca.|circa|ungefähr|etwa|rum|herum",
  to: "bis|bis ca.|bis circa|bis etwa|bis gegen|bis um",
  from: "von|ab",
  until: "bis|bis ca.|bis gegen|bis etwa|bis um",
  between: "zwischen",
  and: "und",
  or: "oder",
  open: "ende|open end|offen",
  weekdays: "montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so|montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags",
  months: "januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember",
  counted: "minuten|minute|min|stunden|stunde|std|std.|sekunden|tage|wochen|jahre|km|euro|eur|mal|seiten|grad|prozent|tassen|leute|kinder",
  periods: { morgen: [4, 12], morgens: [4, 12], vormittag: [6, 13], mittag: [11, 15], nachmittag: [12, 19], abend: [16, 25], abends: [16, 25], nacht: [19, 30] },
  days: "werktag|werktags|wochenende|arbeitstag|tag|unter der woche|freier tag",
  habits: {
    wake: "aufstehen|wecker|aufwachen|wecken|weckruf|aufgewacht|aufgestanden", breakfast: "frühstück|frühstücken", lunch: "mittagessen|mittagspause|mensa",
    dinner: "abendessen|abendbrot|nachtessen|vesper", bed: "bett|schlafen|schlafenszeit|nachtruhe|schlafenszeit|einschlafen|licht aus|bettruhe",
  },
  categories: {
    sleep: "schlafen|bett|schlaf|nachtruhe|mittagsschlaf|einschlafen", "getting-up": "aufstehen|wecker|aufwachen|wecken", meal: "frühstück|mittagessen|abendessen|abendbrot|kaffee|essen|mittagspause|mensa", washing: "duschen|dusche|zähneputzen|waschen|badezimmer",
    meeting: "besprechung|meeting|sitzung|standup|teamsitzung|jour fixe", coding: "programmieren|coden", experiment: "labor|experiment|versuch", correspondence: "e-mails|emails|mails|post", teaching: "unterrichten", class: "vorlesung|übung|seminar|schule|unterricht|tutorium", homework: "hausaufgaben|lernen",
    commute: "arbeitsweg|heimweg|zug|bahn|bus|heimfahrt|feierabend", rest: "pause|ausruhen|meditation", housework: "haushalt|kochen|putzen|wäsche|aufräumen|stall", childcare: "kinder|kita|kindergarten", errands: "einkaufen|einkauf", exercise: "sport|joggen|fitness|yoga|training", walk: "spaziergang|spazieren|gassi", news: "zeitung|nachrichten|tagesschau", reading: "lesen|buch", television: "fernsehen|netflix|tatort|film", games: "zocken|spielen", music: "klavier|gitarre|chor", drinks: "bier|wein|feierabendbier", worship: "gebet|messe|komplet|laudes|gottesdienst|andacht",
  },
};
