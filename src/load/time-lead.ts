// Finds a time where none can stand, such as `09:00 Gets up` or the key `12–1PM`, to show how to write it.
import { quoted } from "./node.ts";
import { readTime } from "./time.ts";

/** The time that a text is or was meant to be: `12–1PM`, `[09:45 AM]`, `9-5`; null where it is not about time. */
export function timeMeant(text: string): string | null {
  const bare = text
    .trim()
    .replace(/^\[|\]?:?$/g, "")
    .trim();
  const reading = /\d|noon|midnight/i.test(bare) && bare.length < 80 ? readTime(bare) : null;
  if (reading === null) return null;
  if ("time" in reading || reading.problem.code === "time-ambiguous") return bare;
  return "write" in reading.problem.args ? reading.problem.args.write : null;
}

/** The words of `from between 9 am and 10 am until between 1 pm and 2 pm`. */
const MOST_WORDS = 14;

/**
 * A text that begins with a time, as an episode: `{ time: "09:00", activity: "Gets up" }`. The longest beginning that is
 * a time is the time. Null where the text begins with none.
 */
export function episodeWithTime(text: string): string | null {
  const words = text.trim().split(/\s+/);
  for (let n = Math.min(MOST_WORDS, words.length); n > 0; n--) {
    const time = timeMeant(words.slice(0, n).join(" "));
    if (time === null) continue;
    const rest = words
      .slice(n)
      .join(" ")
      .replace(/^[-–—:|]\s*/, "");
    return `{ time: ${quoted(time)}, activity: ${quoted(rest || "...")} }`;
  }
  return null;
}
