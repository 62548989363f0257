/** Swedish, Norwegian, Danish and Finnish. */

import type { Language } from "./language.ts";

export const nordic: Language = {
  language: "Nordic",
  dayParts: [
    { from: 0, after: "fm|f.m.|på morgonen|om morgenen|om morgonen|aamulla", before: "aamulla" },
    { from: 12, after: "em|e.m.|på eftermiddagen|om ettermiddagen|om eftermiddagen" },
    { from: 15, after: "på kvällen|om kvelden|om aftenen|illalla", before: "illalla" },
    { from: 18, after: "på natten|om natten" },
  ],
  moments: { midnatt: 0, midnat: 0, keskiyö: 0, keskipäivä: 720 },
  hours24: "h|tiden|tida",
  leading: { halv: -30, kvart: 15, "kvart over": 15, "kvart över": 15, "kvart i": -15, puoli: -30 },
  at: "kl|kl.|klockan|klokken|klokka|klo|kello|ca kl|ca kl.",
  about: "runt|cirka|ca|ca.|omkring|rundt|noin|vid|kring|ved|cirka kl.|ca. kl.|vid kl",
  ish: "tiden|ca|cirka|sådär|noin|cirka",
  to: "till|til|tills|indtil|–",
  from: "från|fra|mellan|mellom|mellem",
  until: "till|til|tills|indtil|fram till|saakka|asti",
  or: "eller|tai",
  weekdays: "måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai",
  counted: "minuter|minutter|timmar|timer|dagar|dage|dager|år|kr|kronor|kroner|gånger|sidor|barn|minuuttia|tuntia",
  periods: { morgon: [4, 12], morgen: [4, 12], förmiddag: [6, 13], eftermiddag: [12, 18], ettermiddag: [12, 18], kväll: [16, 25], kveld: [16, 25], aften: [16, 25], natt: [19, 30], nat: [19, 30], aamu: [4, 12], ilta: [16, 25] },
  days: "helg|vardag|hverdag|weekend|dag",
  habits: { wake: "väckarklockan|vaknar|vågner|våkner|stiger upp|står upp|står op|herätys|vekkerklokka|vækkeuret|herään|upp", breakfast: "frukost|frokost|morgenmad|aamiainen|aamupala", lunch: "lunch|lunsj|lounas", dinner: "middag|aftensmad|päivällinen|kvällsmat", bed: "sover|läggdags|säng|seng|sengetid|nukkumaan|i säng|sova|lägger mig" },
  categories: { sleep: "sover|läggdags|säng|seng|nukkumaan|sova|sove", "getting-up": "vaknar|våkner|vågner|herätys|stiger upp|står opp|står op", meal: "frukost|frokost|lunch|lunsj|middag|fika|morgenmad|aftensmad|kaffe|aamiainen|lounas|kahvi", washing: "dusch|duschar|dusj|suihku", meeting: "möte|møte|møde|kokous|palaveri", class: "föreläsning|skola|skole|luento", homework: "plugga|läxor|lekser", commute: "buss|tåg|tog|pendlar|bussi", housework: "städa|disk|tvätt|lagar mat", childcare: "barnen|förskola|dagis|barnehage", exercise: "träning|gymmet|trening|jogging|springer|kuntosali", walk: "promenad|går tur|kävely", reading: "läser|leser|lukeminen", television: "tv|serie|film|netflix" },
};
