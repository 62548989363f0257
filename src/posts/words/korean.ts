/** Korean. */

import type { Language } from "./language.ts";

export const korean: Language = {
  language: "Korean",
  dayParts: [
    { from: 0, before: "오전|아침|새벽|아침에" },
    { from: 10, before: "점심|낮|한낮" },
    { from: 12, before: "오후" },
    { from: 15, before: "저녁|저녁에" },
    { from: 18, before: "밤|한밤|밤에" },
  ],
  moments: { 정오: 720, 자정: 0 },
  hours: "시",
  minutes: "분",
  fractions: { 반: 30, 정각: 0 },
  numerals: { 한: 1, 두: 2, 세: 3, 네: 4, 다섯: 5, 여섯: 6, 일곱: 7, 여덟: 8, 아홉: 9, 열: 10, 열한: 11, 열두: 12 },
  about: "약|대략|거의",
  ish: "쯤|경|정도|께|즈음|무렵|쯤에",
  to: "부터|에서",
  untilAfter: "까지|에|까지는",
  until: "까지",
  or: "또는|혹은",
  open: "이후|부터",
  weekdays: "월요일|화요일|수요일|목요일|금요일|토요일|일요일",
  counted: "월|시간|분간|분|개|일|년|살|원|번|페이지|명|잔|%",
  periods: { 아침: [4, 12], 오전: [5, 13], 점심: [11, 15], 오후: [12, 29], 저녁: [16, 23], 밤: [18, 28], 새벽: [0, 7] },
  days: "평일|주말|휴일|1일차|2일차|3일차",
  habits: {
    wake: "기상|일어나|일어난다|알람|눈뜸", breakfast: "아침식사|아침 식사|조식|아침밥", lunch: "점심|점심식사|중식|점심시간", dinner: "저녁식사|저녁 식사|석식|저녁밥", bed: "취침|잠자리|소등|자기|잠",
  },
  categories: {
    sleep: "취침|잠|낮잠|수면", "getting-up": "기상|일어난다|일어나기|알람", meal: "아침식사|점심|저녁식사|식사|커피|점심식사|조식", washing: "샤워|세수|양치|씻기|씻고", meeting: "회의|미팅|스크럼", coding: "코딩|개발|코드 리뷰", experiment: "실험", "paper-reading": "논문",
    correspondence: "메일|이메일", class: "수업|강의", homework: "공부|숙제|과제|자습|복습", commute: "출근|퇴근|등교|하교|버스|지하철", rest: "휴식", housework: "청소|빨래|설거지|집안일", exercise: "운동|헬스|조깅|요가", walk: "산책", news: "뉴스", reading: "독서", television: "넷플릭스|드라마|영화", games: "게임", worship: "예배|기도|예불",
  },
};
