// One clock time as people write it: `9am`, `9:30 pm`, `0930`, `7.45 am`, `21:00`, `noon`, `~23:00`.

/** A clock time as written. */
export type WrittenClock = {
  /** The text, without its `~`. */
  readonly text: string;
  readonly approximate: boolean;
  /** 0 to 24, as written. */
  readonly hour: number;
  readonly minute: number;
  /** Which half of the day: null where it is not said, and `clear` where it need not be (`21:00`, `noon`). */
  readonly half: "am" | "pm" | "clear" | null;
  /** Whether it can only be of the 24-hour clock: hours 0 and 13 to 24. */
  readonly only24: boolean;
  /** `9`: no minutes, no half, no leading zero. */
  readonly alone: boolean;
};

const MERIDIEM = String.raw`(?:[aApP]\.?[mM]\.?)`;
const HOUR = "(?:2[0-4]|[01]?[0-9])";
const MINUTE = "[0-5][0-9]";
const DIGITS = String.raw`(?:(?:2[0-4]|[01][0-9])${MINUTE}|${HOUR}(?:[:.]${MINUTE})?)`;
const WORD = `(?:(?:12 *)?(?:${anyCase("noon")}|${anyCase("midnight")}))`;

/** The pattern of a clock time that is not "about", without anchors and flags, so that the JSON Schema checks the same. */
export const EXACT_CLOCK_PATTERN = String.raw`(?:${WORD}|${DIGITS}(?: *${MERIDIEM})?)`;

/** The pattern of a clock time. */
export const CLOCK_PATTERN = String.raw`(?:~ *)?${EXACT_CLOCK_PATTERN}`;

const CLOCK = new RegExp(`^${CLOCK_PATTERN}$`);
const PARTS = new RegExp(String.raw`^(?:(\d{2})(\d{2})|(\d{1,2})(?:[:.](\d{2}))?) *(${MERIDIEM})?$`);

/**
 * Reads one clock time. `none` where the text is not of that form at all; `impossible` where it is, but no clock shows it
 * (`25:00`, `9:75`, `13 pm`).
 */
export function readClock(written: string): WrittenClock | "none" | "impossible" {
  const approximate = written.startsWith("~");
  const text = approximate ? written.slice(1).trimStart() : written;
  const isWord = CLOCK.test(text) && /n[oi]/i.test(text);
  if (isWord) {
    const hour = /noon/i.test(text) ? 12 : 24;
    return { text, approximate, hour, minute: 0, half: "clear", only24: false, alone: false };
  }
  const parts = PARTS.exec(text);
  if (parts === null) return "none";
  const hour = Number(parts[1] ?? parts[3]);
  const minutes = parts[2] ?? parts[4];
  const minute = Number(minutes ?? 0);
  const meridiem = parts[5] === undefined ? null : /^a/i.test(parts[5]) ? "am" : "pm";
  const twelve = hour >= 1 && hour <= 12;
  if (!CLOCK.test(text) || hour * 60 + minute > 24 * 60 || (meridiem !== null && !twelve))
    return "impossible";
  return {
    text,
    approximate,
    hour,
    minute,
    half: twelve ? meridiem : "clear",
    only24: !twelve,
    alone: twelve && meridiem === null && minutes === undefined && !text.startsWith("0"),
  };
}

/** Minutes since midnight, 0 to 1440; `half` stands in where the text names none, and without it the 24-hour clock does. */
export function sinceMidnight(clock: WrittenClock, half: "am" | "pm" | null = null): number {
  const { hour, minute } = clock;
  const meridiem = clock.half ?? half;
  if (meridiem === "am" || meridiem === "pm")
    return ((hour % 12) + (meridiem === "pm" ? 12 : 0)) * 60 + minute;
  return hour * 60 + minute;
}

/** The pattern of a word in capitals or not: a JSON Schema has no flags. */
export function anyCase(word: string): string {
  return [...word].map((letter) => `[${letter}${letter.toUpperCase()}]`).join("");
}
