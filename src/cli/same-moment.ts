// Lays the schedules that were named on one axis of real time, or says what stands in the way.
import { sameMoment, type Moment } from "../compare/moment.ts";
import type { MomentProblem } from "../compare/moment/problem.ts";
import { complain } from "./complain.ts";
import { placeOf } from "./gather.ts";
import type { Io } from "./io.ts";
import { shownPath, type Named } from "./load-named.ts";
import type { Settings } from "./settings.ts";

/** The days at the same moment; null where that cannot be, which has then been printed. */
export function momentOf(
  named: readonly Named[],
  { clock, on }: Pick<Settings, "clock" | "on">,
  io: Io,
): Moment | null {
  const zone = clock === null ? null : zoneMeant(clock, named);
  const schedules = named.map((n) => n.schedule);
  const { moment, problems } = sameMoment(schedules, {
    ...(zone !== null && { clock: zone }),
    ...(on !== null && { date: on }),
  });
  // A zone that several files lack is one problem each, but a person who is named twice has one file.
  for (const text of new Set(problems.map((p) => JSON.stringify(problemText(p, named, io))))) {
    const [wrong = "", ...advice] = JSON.parse(text) as string[];
    complain(io, wrong, ...advice);
  }
  return moment;
}

/** The zone of the schedule that is called so, for a person may be called Israel; else what was typed. */
function zoneMeant(clock: string, named: readonly Named[]): string {
  return named[placeOf(clock, named)]?.schedule.timezone ?? clock;
}

function problemText(problem: MomentProblem, named: readonly Named[], io: Io): string[] {
  const whose = "schedule" in problem && problem.schedule !== null ? named[problem.schedule] : undefined;
  const file = whose && shownPath(whose.file, io);
  switch (problem.code) {
    case "no-timezone":
      return [
        `${file} tells no time zone, which --same-moment needs.`,
        "Add a line to it, such as:",
        "timezone: Europe/London",
      ];
    case "unknown-zone": {
      const where = file === undefined ? `--clock ${problem.zone}` : `${file}: timezone: ${problem.zone}`;
      const clock = file === undefined ? " nor a schedule that is compared" : "";
      return [
        `${where} is no time zone that there is${clock}.`,
        problem.nearest === null
          ? "Zones are named by region and city, such as Asia/Shanghai or America/Los_Angeles."
          : `Did you mean ${problem.nearest}?`,
      ];
    }
    case "bad-date":
      return [`--on ${problem.found}: that is no date.`, "Write year, month and day: --on 2024-02-27"];
    case "no-date":
      return [
        "--same-moment needs a date, and no file tells one, nor when its source was published.",
        "Give it: --on 2024-02-27",
      ];
  }
}
