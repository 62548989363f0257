/** Spanish. */

import type { Language } from "./language.ts";

export const spanish: Language = {
  language: "Spanish",
  dayParts: [
    { from: 0, after: "de la mañana|de la madrugada|de la manana" },
    { from: 10, after: "del mediodía|del mediodia" },
    { from: 12, after: "de la tarde" },
    { from: 18, after: "de la noche" },
  ],
  moments: { mediodía: 720, "al mediodía": 720, medianoche: 0 },
  hours24: "h|hs|hrs|horas|hora|hs.|hrs.|h.",
  minutes: "min|minutos",
  fractions: { "y media": 30, "y cuarto": 15, "menos cuarto": -15, "en punto": 0 },
  numerals: { una: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6, siete: 7, ocho: 8, nueve: 9, diez: 10, once: 11, doce: 12 },
  at: "a las|a la|las|la|sobre las|desde las|desde la|son las",
  about: "sobre las|a eso de las|a eso de la|hacia las|alrededor de las|aprox|aprox.|aproximadamente|tipo|como a las|más o menos|cerca de las|aproximadamente a las|tipo|pasadas las|antes de las|después de las",
  ish: "aprox|aprox.|aproximadamente|más o menos|y pico|ymedia",
  to: "a|a las|a la|hasta las|hasta la|hasta|al",
  from: "de|desde|desde las|de las|desde la",
  until: "hasta las|hasta la|hasta|hasta aprox. las",
  between: "entre|entre las",
  and: "y|y las",
  or: "o|u",
  open: "en adelante|adelante",
  weekdays: "lunes|martes|miércoles|jueves|viernes|sábado|domingo|sábados|domingos",
  months: "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre",
  counted: "minutos|minuto|horas de|años|días|día|semanas|meses|euros|pesos|veces|páginas|personas|hijos|de|tazas",
  periods: { mañana: [4, 13], "por la mañana": [4, 13], mediodía: [11, 16], tarde: [12, 21], "por la tarde": [12, 21], noche: [18, 28], "por la noche": [18, 28], madrugada: [0, 7] },
  days: "fin de semana|entre semana|laborables|día",
  habits: {
    wake: "despierto|despertar|me despierto|me levanto|levantarse|levantarme|despertador|arriba|suena el despertador", breakfast: "desayuno|desayunar", lunch: "almuerzo|comida|almorzar|comer", dinner: "cena|cenar|ceno", bed: "dormir|a la cama|acostarse|me acuesto|a dormir|me duermo",
  },
  categories: {
    sleep: "dormir|a la cama|acostarse|me acuesto|siesta", "getting-up": "despertar|me despierto|me levanto|levantarse|despertador", meal: "desayuno|almuerzo|cena|comida|merienda|café|comer|desayunar|cenar", washing: "ducha|me ducho|ducharse|aseo", meeting: "reunión|reuniones|junta", coding: "programar|código", experiment: "laboratorio|experimento|experimentos", correspondence: "correos|correo|emails",
    class: "clase|clases|colegio|universidad", homework: "deberes|estudiar|tarea|estudio", commute: "metro|autobús|bus|camino al trabajo|tren", rest: "descanso|descansar|meditación|relax", housework: "limpieza|limpiar|lavar|cocinar|cocino", childcare: "niños|guardería|cole", errands: "compras|súper|supermercado|mercado", exercise: "gimnasio|gym|correr|ejercicio|yoga|deporte|entrenar", walk: "paseo|pasear|caminata", news: "noticias|periódico", reading: "leer|lectura|leo", television: "tele|televisión|serie|series|netflix|película", games: "videojuegos|jugar", music: "música|piano|guitarra", drinks: "cañas|vino|cerveza", worship: "misa|oración|laudes|vísperas|completas|rosario",
  },
};
