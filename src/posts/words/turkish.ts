/** Turkish. */

import type { Language } from "./language.ts";

export const turkish: Language = {
  language: "Turkish",
  dayParts: [
    { from: 0, before: "sabah|sabah saat|sabahleyin" },
    { from: 12, before: "öğleden sonra|ikindi" },
    { from: 10, before: "öğlen|öğle" },
    { from: 15, before: "akşam|akşam saat" },
    { from: 18, before: "gece|gece saat" },
  ],
  moments: { "gece yarısı": 0 },
  at: "saat|saat:|saatler",
  about: "yaklaşık|aşağı yukarı|saat yaklaşık",
  ish: "gibi|civarı|civarında|sularında|sularında|buçuk gibi|'da|'de|'ta|'te",
  fractions: { buçuk: 30 },
  to: "ile|ila",
  untilAfter: "arası|arasında|'a kadar|'e kadar",
  or: "veya|ya da",
  weekdays: "pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar",
  months: "ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık",
  counted: "dakika|dk|saat|gün|yıl|yaşında|tl|lira|kez|sayfa|kişi|tane|bardak",
  periods: { sabah: [4, 12], öğle: [11, 15], "öğleden sonra": [12, 19], akşam: [16, 24], gece: [19, 30] },
  days: "hafta içi|hafta sonu|gün",
  habits: { wake: "uyanma|uyanırım|uyanış|kalkış|alarm|uyanıyorum|kalkıyorum", breakfast: "kahvaltı", lunch: "öğle yemeği|öğle arası", dinner: "akşam yemeği", bed: "uyku|yatış|uyuma|yatma|uyuyorum|yatıyorum" },
  categories: {
    sleep: "uyku|uyuma|yatış|uyuyorum|yatıyorum", "getting-up": "uyanma|kalkış|alarm|uyanıyorum|kalkıyorum", meal: "kahvaltı|öğle yemeği|akşam yemeği|kahve|çay", washing: "duş", meeting: "toplantı", coding: "kodlama", class: "ders|okul", homework: "ödev|ders çalışma", commute: "metrobüs|otobüs|yol|servis", rest: "dinlenme|mola", housework: "temizlik|yemek yapma", exercise: "spor|koşu|yürüyüş|spor salonu", reading: "kitap|okuma", television: "dizi|film|netflix", games: "oyun", worship: "namaz|dua",
  },
};
