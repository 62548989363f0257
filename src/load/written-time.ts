// One time as people write it, of one clock time or two: `~23:00`, `between 22:00 and 23:00`, `10 or 11 pm`, `by 09:00`.
import type { Precision } from "../model/draft.ts";
import { CLOCK_PATTERN, EXACT_CLOCK_PATTERN, anyCase, readClock, type WrittenClock } from "./clock-text.ts";

/** A time as written: of `between` its two clock times, of the others one. */
export type WrittenTime = { readonly precision: Precision; readonly clocks: readonly WrittenClock[] };

/** `none`: not of any form. `impossible`: of a form, but no clock shows it. `half`: the second of two times is missing. */
export type Unread = "none" | "impossible" | "half";

const [AND, BETWEEN, BY, EARLIER, LATER, OR] = ["and", "between", "by", "earlier", "later", "or"].map(
  anyCase,
);

/** The pattern of a time as written, without anchors and flags, so that the JSON Schema checks the same. */
export const WRITTEN_TIME_PATTERN = [
  CLOCK_PATTERN,
  `${BETWEEN} +${EXACT_CLOCK_PATTERN} +${AND} +${EXACT_CLOCK_PATTERN}`,
  `${BY} +${EXACT_CLOCK_PATTERN}`,
  `${EXACT_CLOCK_PATTERN} +${OR} +(?:${EARLIER}|${LATER}|${EXACT_CLOCK_PATTERN})`,
]
  .map((form) => `(?:${form})`)
  .join("|");

/** Reads one time, in which spaces stand singly. */
export function readWrittenTime(text: string): WrittenTime | Unread {
  const [, side = null, bounded = null] = /^(by) (.+)$/i.exec(text) ?? [];
  if (side !== null) return told("no-later", [bounded ?? ""]);
  const [, limit = null, word = ""] = /^(.+) or (earlier|later)$/i.exec(text) ?? [];
  if (limit !== null) return told(/^earlier/i.test(word) ? "no-later" : "no-earlier", [limit]);
  const pair = /^between (.+?) and (.+)$/i.exec(text) ?? /^(.+?) or (.+)$/i.exec(text);
  if (pair !== null) return told("between", pair.slice(1));
  const clock = readClock(text);
  if (typeof clock !== "string") return { precision: clock.approximate ? "about" : "exact", clocks: [clock] };
  const alone = /^between (.+?)(?: and)?$/i.exec(text)?.[1] ?? /^(.+) or$/i.exec(text)?.[1];
  return alone !== undefined && typeof readClock(alone) !== "string" ? "half" : clock;
}

/** A time that tells a range by itself, so that none of its clock times can be "about". */
function told(precision: Precision, texts: readonly string[]): WrittenTime | Unread {
  const clocks: WrittenClock[] = [];
  for (const text of texts) {
    const clock = readClock(text);
    if (typeof clock === "string") return clock;
    if (clock.approximate) return "none";
    clocks.push(clock);
  }
  return { precision, clocks };
}
