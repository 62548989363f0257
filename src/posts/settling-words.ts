// What is said where a day could not be kept as it was told.
import type { Settling } from "./settle.ts";

/** A settling as one sentence without its full stop. */
export function saySettling({ code, because, activity }: Settling): string {
  const what = `“${activity}”`;
  const why = BECAUSE[because];
  switch (code) {
    case "kept-as-mention":
      return `${what} ${why}; kept as a mention`;
    case "end-left-out":
      return `the end of ${what} is left out: it ${why}`;
    case "end-left-open":
      return `the end of ${what} is left open: it ${why}`;
    case "put-in-order":
      return "the lines are not in the order of the day; they are put in order by their clock times";
  }
}

const BECAUSE: Readonly<Record<Settling["because"], string>> = {
  "out-of-order": "goes back in the day",
  overlap: "overlaps with what is told beside it",
  "same-start": "starts when something else does",
  "no-length": "ends when it starts",
  "too-tight": "has no minute of its own between the times around it",
  "outside-day": "lies outside of the day",
  "not-believed": "is long without an end",
};
