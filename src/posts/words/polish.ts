/** Polish, Czech and Slovak words of the clock. */

import type { Language } from "./language.ts";

export const polish: Language = {
  language: "Polish",
  dayParts: [
    { from: 0, after: "rano|nad ranem|ráno" },
    { from: 12, after: "po południu|odpoledne|odpoledne" },
    { from: 15, after: "wieczorem|večer" },
    { from: 18, after: "w nocy|v noci" },
  ],
  moments: { południe: 720, północ: 0, "o północy": 0, "w południe": 720, poledne: 720, půlnoc: 0 },
  hours24: "h|godz|godz.|hod|hod.|hodin",
  minutes: "min|minut",
  at: "o|o godz.|o godzinie|godz.|godz|godzina|v|ve|od",
  about: "około|ok.|ok|koło|mniej więcej|kolem|asi|przed|po",
  ish: "około|mniej więcej|cca",
  to: "do|až|a",
  from: "od|z",
  until: "do|aż do",
  between: "między|pomiędzy",
  and: "a|i",
  or: "lub|albo|nebo",
  weekdays: "poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle",
  months: "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
  counted: "minut|minuty|godzin|godziny|lat|dni|tygodni|zł|złotych|razy|stron|osób|km|dzieci",
  periods: { poranek: [4, 12], rano: [4, 12], południe: [11, 15], popołudnie: [12, 19], wieczór: [16, 25], noc: [19, 30] },
  days: "weekend|dni robocze|dzień roboczy|dzień",
  habits: {
    wake: "pobudka|budzik|wstaję|wstaje|wstać|vstávám|budíček", breakfast: "śniadanie|snídaně", lunch: "lunch|oběd", dinner: "kolacja|večeře", bed: "spać|sen|do łóżka|spanie|idę spać|spát|cisza nocna",
  },
  categories: {
    sleep: "spać|sen|spanie|drzemka|idę spać|spát", "getting-up": "pobudka|budzik|wstaję|vstávám", meal: "śniadanie|obiad|kolacja|kawa|lunch|snídaně|oběd|večeře", washing: "prysznic|kąpiel|mycie|sprcha", meeting: "spotkanie|zebranie|porada", correspondence: "maile|poczta|mejle", class: "zajęcia|lekcje|wykład|szkoła|přednáška", homework: "nauka|odrabianie lekcji|uczę się", commute: "dojazd|tramwaj|autobus|pociąg|powrót do domu", rest: "odpoczynek|przerwa", housework: "sprzątanie|gotowanie|pranie", childcare: "dzieci|przedszkole", errands: "zakupy", exercise: "siłownia|trening|bieganie|joga|basen", walk: "spacer|spacer z psem", reading: "czytanie|książka|czytam", television: "serial|film|telewizja|netflix", games: "gry komputerowe", worship: "msza|modlitwa|różaniec",
  },
};
