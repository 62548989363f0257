/** Portuguese. */

import type { Language } from "./language.ts";

export const portuguese: Language = {
  language: "Portuguese",
  dayParts: [
    { from: 0, after: "da manhã|da madrugada|da manha" },
    { from: 12, after: "da tarde" },
    { from: 18, after: "da noite" },
  ],
  moments: { "meio-dia": 720, "meio dia": 720, "meia-noite": 0, "meia noite": 0 },
  hours24: "h|hs|hrs|horas|hora",
  minutes: "min|minutos|m",
  fractions: { "e meia": 30, "e quinze": 15, "em ponto": 0 },
  numerals: { uma: 1, duas: 2, três: 3, quatro: 4, seis: 6, sete: 7, oito: 8, nove: 9, dez: 10, onze: 11, doze: 12 },
  at: "às|as|à|ao|pelas|a partir das|lá pelas|ao",
  about: "por volta das|por volta de|cerca de|lá pelas|aprox.|perto das|aproximadamente|umas|após as|antes das|depois das",
  ish: "mais ou menos|aprox.|e pouco|aproximadamente|e tal",
  to: "às|as|até|até as|até às|a|à|ao",
  from: "das|de|da|desde as",
  until: "até|até as|até às|até umas",
  between: "entre|entre as",
  and: "e|e as",
  or: "ou",
  open: "em diante",
  weekdays: "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|segunda|terça|quarta|quinta|sexta|sábado|domingo",
  months: "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro",
  counted: "minutos|minuto|horas de|anos|dias|dia|semanas|meses|euros|reais|vezes|páginas|pessoas|filhos|de",
  periods: { manhã: [4, 13], "de manhã": [4, 13], tarde: [12, 20], "à tarde": [12, 20], noite: [18, 28], "à noite": [18, 28], madrugada: [0, 7] },
  days: "fim de semana|dias úteis|dia",
  habits: {
    wake: "acordar|acordo|acorda|despertador|levantar|levanto", breakfast: "café da manhã|pequeno-almoço|pequeno almoço", lunch: "almoço|almoçar|almoco", dinner: "jantar|janta|jantar em família", bed: "dormir|cama|deitar|durmo|vou dormir",
  },
  categories: {
    sleep: "dormir|cama|deitar|soneca|durmo", "getting-up": "acordar|acordo|despertador|levantar", meal: "café da manhã|pequeno-almoço|almoço|jantar|lanche|café|janta", washing: "banho|duche|tomar banho|escovar os dentes", meeting: "reunião|reuniões|daily", coding: "programar|codar|código", correspondence: "emails|e-mails", class: "aula|aulas|escola|faculdade", homework: "estudar|estudo|lição de casa|deveres", commute: "ônibus|metrô|metro|autocarro|trânsito|comboio", rest: "descanso|descansar", housework: "faxina|limpeza|louça|cozinhar|lavar roupa", childcare: "filhos|creche|crianças", errands: "compras|mercado|supermercado", exercise: "academia|ginásio|treino|correr|corrida|yoga", walk: "caminhada|passeio|passear", news: "notícias|jornal", reading: "ler|leitura", television: "tv|televisão|série|novela|netflix|filme", games: "jogar|videogame", music: "música|piano|violão", worship: "missa|oração|culto",
  },
};
