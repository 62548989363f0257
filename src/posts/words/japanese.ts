/** Japanese. */

import type { Language } from "./language.ts";

export const japanese: Language = {
  language: "Japanese",
  dayParts: [
    { from: 0, before: "午前|朝|早朝|未明|明け方|翌朝|朝の|翌" },
    { from: 10, before: "昼|お昼|お昼の|昼の" },
    { from: 12, before: "午後|夕方|夕|夕方の" },
    { from: 17, before: "夜|晩|夜の" },
    { from: 20, before: "深夜|夜中|真夜中|深夜の" },
  ],
  moments: { 正午: 720, 午前零時: 0, 零時: 0 },
  hours: "時頃|時|じ",
  minutes: "分",
  fractions: { 半: 30, 半頃: 30, ちょうど: 0 },
  about: "約|だいたい|大体|およそ",
  ish: "頃|ごろ|くらい|ぐらい|位|前後|過ぎ|すぎ|前|頃に|ころ",
  to: "から|より",
  untilAfter: "まで|までに|に|には|から",
  until: "まで",
  or: "または|か",
  open: "以降|から",
  weekdays: "月曜日|火曜日|水曜日|木曜日|金曜日|土曜日|日曜日|月曜|火曜|水曜|木曜|金曜|土曜|日曜",
  counted: "月|年生|時間|分間|個|日|年|歳|円|回|ページ|人|キロ|杯|本|冊|%",
  periods: { 朝: [4, 12], 午前: [5, 13], 昼: [11, 15], 午後: [12, 29], 夕方: [15, 20], 夜: [17, 28], 深夜: [21, 29] },
  days: "平日|休日|週末|1日目|2日目|3日目",
  habits: {
    wake: "起床|目覚まし|起きる|目が覚める|目覚め", breakfast: "朝食|朝ごはん|朝ご飯|朝飯", lunch: "昼食|昼ごはん|昼ご飯|昼休み|ランチ|お昼",
    dinner: "夕食|夕飯|晩ごはん|晩ご飯|夜ご飯|夕ご飯", bed: "就寝|寝る|布団|消灯|睡眠|おやすみ",
  },
  categories: {
    sleep: "就寝|寝る|睡眠|昼寝|仮眠|消灯", "getting-up": "起床|起きる|目覚まし", meal: "朝食|昼食|夕食|夕飯|朝ごはん|昼ごはん|晩ごはん|朝ご飯|昼ご飯|ランチ|食事|コーヒー|昼休み",
    washing: "シャワー|風呂|お風呂|入浴|歯磨き|身支度|洗顔", meeting: "会議|ミーティング|打ち合わせ|朝会|報告会|ゼミ", coding: "コーディング|プログラミング|実装|コードレビュー|開発", experiment: "実験", "paper-reading": "論文を読む|論文読み|文献",
    writing: "執筆|論文執筆|日記", correspondence: "メール|メールチェック", class: "授業|講義", homework: "宿題|勉強|課題|自習", commute: "通勤|出勤|通学|退勤|電車|帰宅|出社",
    rest: "休憩|瞑想", housework: "洗濯|掃除|家事|料理|片付け", childcare: "保育園|子ども|子供|寝かしつけ", errands: "買い物|買物", exercise: "ジム|運動|筋トレ|ランニング|ヨガ", walk: "散歩", social: "飲み会", browsing: "SNS|ネットサーフィン",
    news: "ニュース|新聞", reading: "読書", television: "テレビ|映画|アニメ|ドラマ", games: "ゲーム", music: "ピアノ|音楽|ギター", drinks: "晩酌|ビール", worship: "坐禅|座禅|勤行|朝課|お勤め|礼拝", 
  },
};
