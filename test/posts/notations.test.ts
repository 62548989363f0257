// Single notations: how one line is read between two plain ones, and what is no time at all.
import { expect, test } from "vitest";

import { readPost } from "../../src/posts/read-post.ts";

/** The times read on the middle line of three. */
function middle(line: string): string[] {
  const { schedules } = readPost(`04:10 am one\n${line}\n11:50 pm three`);
  return schedules
    .flatMap(({ episodes }) => episodes)
    .filter((episode) => episode.line === 2 && episode.start !== null)
    .map(({ start, end }) => {
      const about = start?.approximate === true ? "~" : "";
      return `${about}${start?.clock}${end === null ? "" : `-${end.approximate ? "~" : ""}${end.clock}`}`;
    });
}

test.each([
  ["7:30 am breakfast", "07:30"],
  ["7.30 p.m. tea", "19:30"],
  ["730pm tea", "19:30"],
  ["730p tea", "19:30"],
  ["7P tea", "19:00"],
  ["7 P.M.: tea", "19:00"],
  ["[09:45 AM]: wakes", "09:45"],
  ["(7:30 PM) tea", "19:30"],
  ["- [ ] 7:30 PM tea", "19:30"],
  ["> * 7:30 PM tea", "19:30"],
  ["🕢 7:30 PM tea", "19:30"],
  ["**7:30 PM** tea", "19:30"],
  ["<b>7:30 PM</b> tea", "19:30"],
  ["𝟕:𝟑𝟎 PM tea", "19:30"],
  ["7：30 PM tea", "19:30"],
  ["7:30 PM ———— tea", "19:30"],
  ["7:30 PM → tea", "19:30"],
  ["7:30 PM EST: tea", "19:30"],
  ["0715: up", "07:15"],
  ["0715 hrs - up", "07:15"],
  ["6h30: up", "06:30"],
  ["6h30m: up", "06:30"],
  ["19h: dîner", "19:00"],
  ["8 heures 40 : départ", "08:40"],
  ["19.30 Uhr: Essen", "19:30"],
  ["Ore 19.30. Cena", "19:30"],
  ["kl. 19.30 middag", "19:30"],
  ["o 19:30 kolacja", "19:30"],
  ["saat 19:30 gibi yemek", "~19:30"],
  ["pukul 19.30 makan", "19:30"],
  ["上午9点 开会", "09:00"],
  ["下午 5 点半：回家", "17:30"],
  ["晚上十一点一刻 睡觉", "23:15"],
  ["午後7時30分 夕食", "19:30"],
  ["오후 7시 반 저녁", "19:30"],
  ["7 вечера — ужин", "19:00"],
  ["7 de la tarde: cena", "19:00"],
  ["7 giờ tối: ăn tối", "19:00"],
  ["شام 7:30 PM", "19:30"],
  ["٧:٣٠ مساء عشاء", "19:30"],
  ["रात 9 बजे भोजन", "21:00"],
  ["noon: soup", "12:00"],
  ["12 noon soup", "12:00"],
  ["12 pm soup", "12:00"],
  ["Midi : repas", "12:00"],
  ["half past 7 pm: tea", "19:30"],
  ["~7 pm tea", "~19:00"],
  ["7ish pm: tea", "~19:00"],
  ["7:30ish PM: tea", "~19:30"],
  ["around 7 pm tea", "~19:00"],
  ["vers 19h : dîner", "~19:00"],
  ["gegen 19 Uhr: Essen", "~19:00"],
  ["晚上7点左右 吃饭", "~19:00"],
  ["9-10 am desk", "09:00-10:00"],
  ["9:30–10:30 a.m. desk", "09:30-10:30"],
  ["10:00 – 1:00 PM desk", "10:00-13:00"],
  ["10:00 – 12:00 PM desk", "10:00-12:00"],
  ["9:30 AM – 12:30 desk", "09:30-12:30"],
  ["11:00 am - Noon desk", "11:00-12:00"],
  ["12–1PM: soup", "12:00-13:00"],
  ["12 noon – 1:00 p.m. rest", "12:00-13:00"],
  ["from 9 am to 5 pm: desk", "09:00-17:00"],
  ["9am until 5pm desk", "09:00-17:00"],
  ["10:30 AM- 1: 30 PM: class", "10:30-13:30"],
  ["4-30-5:30 PM: camp", "16:30-17:30"],
  ["730-9pm kids", "19:30-21:00"],
  ["8h à 9h30 : cours", "08:00-09:30"],
  ["8 bis 9 Uhr: Kurs", "08:00-09:00"],
  ["с 9 до 18: работа", "09:00-18:00"],
  ["9点到10点半 开会", "09:00-10:30"],
  ["9時から10時まで 会議", "09:00-10:00"],
  ["오전 9시부터 11시까지 회의", "09:00-11:00"],
  ["| 9:00 AM | 10:00 AM | desk |", "09:00-10:00"],
  ["9:00 AM\t10:00 AM\tdesk", "09:00-10:00"],
  ["10:00 pm - late: pub", "22:00"],
  ["10 pm onwards: pub", "22:00"],
  ["22:30 - 24:00 reading", "22:30-00:00"],
  ["11:15 – 11:48 pm (Sun): tea", "23:15-23:48"],
])("%s is %s", (line, expected) => {
  expect(middle(line)).toEqual([expected]);
});

test.each([
  "2 eggs and toast",
  "30 minutes of yoga",
  "8 hours of sleep",
  "1-2 cups of coffee",
  "200 pushups",
  "$3.50 for coffee",
  "€12.30 lunch deal",
  "12/03/2024",
  "30.04.08",
  "2012 was a good year",
  "10. Code one function",
  "no. 42 bus",
  "version 2.10.3 of it",
  "22 months old by now",
  "6 курса студентам",
  "30分 散歩",
  "3 个小时",
  "5 km run",
  "https://example.com/7:30",
  "#1 rule of it",
  "room 7:b",
  "-5°C outside",
])("%s is no time", (line) => {
  expect(middle(line)).toEqual([]);
});
