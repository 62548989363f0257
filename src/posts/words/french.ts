/** French. */

import type { Language } from "./language.ts";

export const french: Language = {
  language: "French",
  dayParts: [
    { from: 0, after: "du matin|le matin|du mat|du mat'" },
    { from: 12, after: "de l'après-midi|de l'aprem|de l'après midi" },
    { from: 15, after: "du soir|le soir" },
    { from: 18, after: "de la nuit" },
  ],
  moments: { midi: 720, minuit: 0 },
  hours24: "h|heures|heure|hres|hrs",
  minutes: "min|mn|minutes|m",
  fractions: { "et demie": 30, "et demi": 30, "et quart": 15, "moins le quart": -15, pile: 0 },
  numerals: { une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, sept: 7, huit: 8, neuf: 9, dix: 10, onze: 11, douze: 12 },
  at: "à|a|dès|des|il est",
  about: "vers|environ|aux environs de|autour de|vers les|après|avant|peu après",
  ish: "environ|et des poussières|à peu près",
  to: "à|a|jusqu'à|jusque|jusqu'a|au",
  from: "de|dès|entre",
  until: "jusqu'à|jusqu'a|jusque|jusqu'à environ|jusque vers|jusqu'au",
  between: "entre",
  and: "et",
  or: "ou",
  open: "fin|tard",
  weekdays: "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche",
  months: "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre",
  counted: "minutes|minute|heures de|ans|jours|jour|semaines|mois|euros|euro|fois|pages|km|personnes|enfants|de|d'|tasses|cafés|tartines",
  periods: { matin: [4, 12], matinée: [4, 13], midi: [11, 15], "après-midi": [12, 19], soir: [16, 25], soirée: [16, 26], nuit: [19, 30] },
  days: "week-end|weekend|en semaine|jour",
  habits: {
    wake: "réveil|lever|debout|me lève|se lève|me réveille", breakfast: "petit-déjeuner|petit déjeuner|petit déj|petit-déj|p'tit dej", lunch: "déjeuner|pause déjeuner|cantine", dinner: "dîner|souper|diner", bed: "coucher|dodo|au lit|sommeil|extinction des feux|je dors|me couche",
  },
  categories: {
    sleep: "coucher|dodo|au lit|sommeil|sieste|dormir", "getting-up": "réveil|lever|debout", meal: "petit-déjeuner|petit déjeuner|déjeuner|dîner|repas|goûter|café|souper|cantine", washing: "douche|toilette|bain|brossage de dents", meeting: "réunion|réunions", coding: "coder|programmation", experiment: "manip|manips|expérience|labo", writing: "écriture|rédaction|écrire", correspondence: "mails|courriels|courrier|emails",
    class: "cours|école|amphi|td|tp", homework: "devoirs|révisions|étude", commute: "métro|rer|train|trajet|bus|tram", rest: "repos|pause|méditation", housework: "ménage|vaisselle|lessive|cuisine", childcare: "enfants|crèche|nounou|bain des enfants", errands: "courses", exercise: "sport|yoga|footing|natation|piscine", walk: "promenade|balade|marche", news: "journal|infos|actualités", reading: "lecture|lire", television: "télé|série|film|netflix", music: "piano|musique|guitare|chorale", drinks: "apéro|apéritif|vin", worship: "messe|prière|laudes|vêpres|complies|office|oraison",
  },
};
