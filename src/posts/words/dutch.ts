/** Dutch. */

import type { Language } from "./language.ts";

export const dutch: Language = {
  language: "Dutch",
  dayParts: [
    { from: 0, after: "'s ochtends|s ochtends|'s morgens|s morgens|in de ochtend" },
    { from: 12, after: "'s middags|s middags|in de middag" },
    { from: 15, after: "'s avonds|s avonds|in de avond" },
    { from: 18, after: "'s nachts|s nachts" },
  ],
  moments: { middernacht: 0 },
  hours24: "uur|u|h|u.",
  minutes: "min|minuten",
  leading: { half: -30, "kwart over": 15, "kwart voor": -15 },
  numerals: { twee: 2, vier: 4, vijf: 5, zes: 6, zeven: 7, acht: 8, negen: 9, tien: 10, elf: 11, twaalf: 12 },
  at: "om|vanaf|klokslag|rond",
  about: "rond|omstreeks|ongeveer|rond een uur of|om ongeveer|om een uur of|een uur of|tegen|na|voor",
  ish: "ongeveer|of zo",
  to: "tot|tot en met|t/m|tot ongeveer|tot ca.",
  from: "van|vanaf",
  until: "tot|tot ongeveer|tot een uur of|tot rond",
  between: "tussen",
  and: "en",
  or: "of",
  weekdays: "maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag",
  months: "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december",
  counted: "minuten|minuut|uren|dagen|weken|jaar|euro|keer|kinderen|km|kopjes",
  periods: { ochtend: [4, 12], morgen: [4, 12], middag: [11, 19], avond: [16, 25], nacht: [19, 30] },
  days: "weekend|doordeweeks|werkdag|dag",
  habits: {
    wake: "opstaan|wekker|wakker|wakker worden|word wakker", breakfast: "ontbijt|ontbijten", lunch: "lunch|lunchen|lunchpauze", dinner: "avondeten|diner|eten koken", bed: "slapen|naar bed|bedtijd|bed",
  },
  categories: {
    sleep: "slapen|naar bed|bed|dutje", "getting-up": "opstaan|wekker|wakker worden", meal: "ontbijt|lunch|avondeten|koffie|eten|lunchen", washing: "douchen|douche|tandenpoetsen", meeting: "vergadering|overleg|meeting", coding: "programmeren", correspondence: "mail|mails|e-mail", class: "college|school|werkgroep", homework: "huiswerk|studeren|leren", commute: "fietsen naar werk|trein|woon-werk|naar huis", rest: "pauze|rust", housework: "koken|afwas|de was|schoonmaken", childcare: "kinderen|opvang", errands: "boodschappen", exercise: "sporten|sportschool|hardlopen|yoga", walk: "wandelen|hond uitlaten", news: "journaal|krant|nieuws", reading: "lezen|boek", television: "tv|netflix|serie", games: "gamen", drinks: "borrel|biertje",
  },
};
