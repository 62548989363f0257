// Times, amounts and counts as sentences print them, read back as what they claim of a number.

/** What a printed number claims of a real one. */
export type Claimed = (n: number) => boolean;

const DAY = 1440;
const CLOCK = String.raw`\d\d:\d\d`;
const LENGTH = String.raw`(?:\d+h(?:\d\d)?|\d+m)`;

/** A time within a sentence: `09:00`, `about 23:00`, `between 22:00 and 23:00`, `by 09:00`, `22:00 or later`. */
export const TIME = String.raw`(?:some time )?(?:about ${CLOCK}|between ${CLOCK} and ${CLOCK}|(?:by|after) ${CLOCK}|${CLOCK}(?: or (?:earlier|later))?)`;

/** The same with its preposition, if it has one. */
export const AT = `(?:at )?${TIME}`;

/** An amount: `7h30`, `about 7h30`, `6h to 8h`, `at least 5h`, `at most 2h`, `none`. */
export const AMOUNT = `(?:little or none|none|(?:about |at least |at most )?${LENGTH}(?: to ${LENGTH})?)`;

/** A count: `once`, `three times`, `two`. */
export const COUNT = String.raw`(?:at least )?(?:never|once|twice|none|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d+)(?: times)?`;

/** Minutes by which "about" may be off: a quarter of an hour for a time; for an amount half an hour, and its rounding. */
const [NEAR, NEARLY] = [15, 33];

/** What a printed time claims of a minute since 04:00, of whatever day. Throws for what is no time. */
export function claimedTime(text: string): Claimed {
  const clocks = [...text.matchAll(new RegExp(CLOCK, "g"))].map(([clock]) => minuteOf(clock));
  const [first, second] = clocks;
  if (first === undefined) throw new Error(`no time: ${text}`);
  const after = (n: number) => wrap(n - first);
  if (text.includes("between")) return (n) => after(n) <= wrap((second ?? first) - first);
  if (text.includes("about")) return (n) => after(n) <= NEAR || after(n) >= DAY - NEAR;
  if (/\bby |earlier/.test(text)) return (n) => wrap(first - n) <= DAY / 2;
  if (/\bafter |later/.test(text)) return (n) => after(n) <= DAY / 2;
  return (n) => after(n) === 0;
}

/** What a printed amount claims of minutes. Throws for what is none. */
export function claimedAmount(text: string): Claimed {
  if (text === "none") return (n) => n === 0;
  if (text === "little or none") return (n) => n < 15;
  const [first, second] = [...text.matchAll(new RegExp(LENGTH, "g"))].map(([length]) => minutesOf(length));
  if (first === undefined) throw new Error(`no amount: ${text}`);
  if (text.startsWith("about")) return (n) => Math.abs(n - first) <= NEARLY;
  if (text.startsWith("at least")) return (n) => n >= first;
  if (text.startsWith("at most")) return (n) => n <= first;
  return second === undefined ? (n) => n === first : (n) => n >= first && n <= second;
}

/** What a printed count claims. Throws for what is none. */
export function claimedCount(text: string): Claimed {
  const bare = text.replace(/^at least /, "").replace(/ times$/, "");
  const words = [
    "none",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
  ];
  const adverbs = ["never", "once", "twice"];
  const inFigures = /^\d+$/.test(bare) ? Number(bare) : -1;
  const count = Math.max(words.indexOf(bare), adverbs.indexOf(bare), inFigures);
  if (count < 0) throw new Error(`no count: ${text}`);
  return text.startsWith("at least") ? (n) => n >= count : (n) => n === count;
}

/** The minute since 04:00 at which a clock shows `09:05`. */
export function minuteOf(clock: string): number {
  const [hour, minute] = clock.split(":").map(Number);
  return wrap((hour ?? 0) * 60 + (minute ?? 0) - 240);
}

/** A minute of any day, of the one from 04:00. */
export function wrap(minute: number): number {
  return ((minute % DAY) + DAY) % DAY;
}

/** The way from one minute to another, the short way round the clock: more than -720 and at most 720. */
export function wayBetween(from: number, to: number): number {
  const forward = wrap(to - from);
  return forward > DAY / 2 ? forward - DAY : forward;
}

function minutesOf(length: string): number {
  const [, hours, rest, minutes] = /^(?:(\d+)h(\d\d)?|(\d+)m)$/.exec(length) ?? [];
  return minutes === undefined ? Number(hours) * 60 + Number(rest ?? 0) : Number(minutes);
}
