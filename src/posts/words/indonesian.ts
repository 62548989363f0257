/** Indonesian and Malay. */

import type { Language } from "./language.ts";

export const indonesian: Language = {
  language: "Indonesian",
  dayParts: [
    { from: 0, after: "pagi|subuh|dini hari|pg" },
    { from: 10, after: "siang|tengah hari|tengahari" },
    { from: 12, after: "sore|petang|ptg" },
    { from: 17, after: "malam|mlm" },
  ],
  moments: { "tengah malam": 0 },
  hours24: "wib|wita|wit",
  at: "jam|pukul|pkl|pkl.|jam:|mulai jam|pada pukul",
  about: "sekitar|sekitar jam|kira-kira|sekitar pukul|kurang lebih|kira-kira jam|jam sekitar",
  ish: "an|-an|lebih|lewat|lebih sedikit",
  leading: { setengah: -30 },
  to: "sampai|hingga|s/d|s.d.|sd|sampai jam|-",
  from: "dari|dari jam|mulai",
  until: "sampai|hingga|sampai jam|hingga pukul|sampai pukul",
  between: "antara|antara jam",
  and: "dan",
  or: "atau",
  open: "selesai",
  weekdays: "senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|ahad",
  months: "januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember",
  counted: "menit|jam|hari|minggu|tahun|rupiah|kali|halaman|orang|gelas|juta|ribu",
  periods: { pagi: [4, 11], siang: [10, 15], sore: [14, 19], malam: [17, 28] },
  days: "hari kerja|akhir pekan|hari",
  habits: { wake: "bangun|bangun tidur|alarm|bangun pagi", breakfast: "sarapan|sarapan pagi", lunch: "makan siang", dinner: "makan malam", bed: "tidur|tidur malam" },
  categories: {
    sleep: "tidur|tidur siang|tidur malam", "getting-up": "bangun|bangun tidur|bangun pagi", meal: "sarapan|makan siang|makan malam|ngopi|makan|kopi", washing: "mandi|gosok gigi", meeting: "rapat", coding: "ngoding|koding", class: "kuliah|sekolah|kelas", homework: "belajar|tugas", commute: "berangkat kerja|krl|macet|perjalanan|pulang", rest: "istirahat", housework: "masak|nyapu|mencuci|beres-beres", exercise: "olahraga|gym|lari", reading: "baca buku|membaca", television: "nonton|nonton tv|nonton film", games: "main game|ngegame", worship: "sholat|salat|shalat|subuhan|ngaji|mengaji|doa|tahajud",
  },
};
