// Why a day cannot be laid out, said at the time in the file that is at fault.
import { formatClock } from "../model/clock.ts";
import type { DiagnosticCode, DiagnosticOf, Span } from "../model/diagnostic.ts";
import type { ClockTime, DayDraft, LayoutProblem } from "../model/draft.ts";
import { timeText } from "../model/time-text.ts";
import type { SCHEDULE } from "./definition.ts";
import type { Read } from "./read-entry.ts";

/** The diagnostic of a problem, at the episode's time, else its activity, else the episode. */
export function layoutDiagnostic(
  problem: LayoutProblem,
  draft: DayDraft,
  read: Read<typeof SCHEDULE>,
): { readonly said: DiagnosticOf<DiagnosticCode>; readonly span: Span } {
  const episode = read.values.episodes[problem.episode];
  const span = episode?.spans.time ?? episode?.spans.activity ?? episode?.span ?? read.span;
  return { said: saidOf(problem, draft), span };
}

function saidOf(problem: LayoutProblem, draft: DayDraft): DiagnosticOf<DiagnosticCode> {
  const time = draft.episodes[problem.episode]?.time;
  const start = clockOf(time?.start ?? null);
  switch (problem.code) {
    case "out-of-order": {
      const { side, after } = problem;
      const end = time === undefined || typeof time.end === "string" ? null : time.end;
      const clock = side === "start" ? start : clockOf(end);
      return { code: "out-of-order", args: { side, clock, after: formatClock(after) } };
    }
    case "overlap":
      return { code: "overlap", args: { clock: start, until: formatClock(problem.until) } };
    case "same-start":
      return {
        code: "same-start",
        args: { clock: start, other: draft.episodes[problem.other]?.activity ?? "" },
      };
    case "no-length":
      return { code: "no-length", args: { clock: start } };
    case "too-tight":
      return { code: "too-tight", args: { minutes: problem.minutes, count: problem.count } };
    case "outside-day":
      return { code: "outside-day", args: { date: draft.date ?? "" } };
    case "not-believed": {
      // Where further episodes without a time follow, nobody can say which of them ends early.
      const isAlone = (draft.episodes[problem.episode + 1]?.time.start ?? null) !== null;
      const open = time?.start && isAlone ? timeText({ start: time.start, end: "open" }) : null;
      return { code: "long-without-end", args: { minutes: problem.minutes, write: open } };
    }
  }
}

/** A time by the hour that the layout goes by: of "between" the first. */
function clockOf(time: ClockTime | null): string {
  if (time === null) return "?";
  return `${time.precision === "about" ? "~" : ""}${formatClock(time.minute)}`;
}
