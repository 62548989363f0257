/** Vietnamese. */

import type { Language } from "./language.ts";

export const vietnamese: Language = {
  language: "Vietnamese",
  dayParts: [
    { from: 0, after: "sáng|giờ sáng" },
    { from: 10, after: "trưa" },
    { from: 12, after: "chiều" },
    { from: 17, after: "tối" },
    { from: 19, after: "đêm|khuya" },
  ],
  hours: "giờ",
  hours24: "h|g",
  minutes: "phút|p|ph",
  fractions: { rưỡi: 30 },
  at: "lúc|vào lúc|vào",
  about: "khoảng|tầm|gần|chừng|khoảng tầm",
  to: "đến|tới",
  from: "từ",
  until: "đến|tới|cho đến",
  or: "hoặc|hay",
  weekdays: "thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7",
  counted: "phút|tiếng|ngày|tuổi|đồng|lần|trang|người|cốc|ly|năm",
  periods: { "buổi sáng": [4, 12], "buổi trưa": [11, 15], "buổi chiều": [12, 19], "buổi tối": [17, 25], đêm: [19, 30] },
  days: "ngày thường|cuối tuần|ngày",
  habits: { wake: "thức dậy|ngủ dậy|dậy|báo thức", breakfast: "ăn sáng|bữa sáng", lunch: "ăn trưa|bữa trưa|nghỉ trưa", dinner: "ăn tối|bữa tối|cơm tối", bed: "đi ngủ|ngủ|lên giường" },
  categories: {
    sleep: "đi ngủ|ngủ trưa|lên giường", "getting-up": "thức dậy|ngủ dậy|báo thức", meal: "ăn sáng|ăn trưa|ăn tối|bữa sáng|bữa trưa|bữa tối|cà phê", washing: "tắm|đánh răng|vệ sinh cá nhân", meeting: "họp", coding: "lập trình|viết code", class: "đi học|lớp", homework: "làm bài tập|học bài|tự học", commute: "đi làm|về nhà|xe buýt", rest: "nghỉ ngơi|thiền", housework: "nấu ăn|dọn dẹp|rửa bát", exercise: "tập thể dục|tập gym|chạy bộ|yoga", reading: "đọc sách", television: "xem phim|xem tv", games: "chơi game", walk: "đi dạo",
  },
};
