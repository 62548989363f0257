// Lays the days that were named on one axis of real time, or says what stands in the way.
import { sameMoment, type Moment } from "../compare/moment/moment.ts";
import type { MomentProblem } from "../compare/moment/problem.ts";
import { dateText } from "../report/words/dates.ts";
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
  const days = named.map((n) => n.day);
  const { moment, problems } = sameMoment(days, {
    today: io.today(),
    ...(zone !== null && { clock: zone }),
    ...(on !== null && { date: on }),
  });
  if (moment?.axis.dateFrom === "today") {
    const date = dateText(moment.axis.date, "long");
    complain(io, `no file tells a date: today, ${date}, is taken.`, "For another: --on 2024-02-27");
  }
  const said = new Set<string>();
  for (const problem of problems) {
    const [wrong = "", ...advice] = problemText(problem, named, io);
    // A person who is named twice has one file, and one thing is wrong with it.
    if (!said.has(wrong)) complain(io, wrong, ...advice);
    said.add(wrong);
  }
  return moment;
}

/** The zone of the day that is called so, for a person may be called Israel; else what was typed. */
function zoneMeant(clock: string, named: readonly Named[]): string {
  return named[placeOf(clock, named)]?.day.timezone ?? clock;
}

function problemText(problem: MomentProblem, named: readonly Named[], io: Io): string[] {
  const whose = "day" in problem && problem.day !== null ? named[problem.day] : undefined;
  const file = whose && shownPath(whose.file, io);
  switch (problem.code) {
    case "no-timezone":
      return [
        `${file} tells no time zone, which --same-moment needs.`,
        ...(whose?.file.origin === "built-in"
          ? [
              `It is built in: daydiff edit ${whose.file.id} makes a copy of your own. Add a line to that, such as:`,
            ]
          : ["Add a line to it, such as:"]),
        "timezone: Europe/London",
      ];
    case "unknown-zone": {
      const where = file === undefined ? `--clock ${problem.zone}` : `${file}: timezone: ${problem.zone}`;
      const clock = file === undefined ? " nor a day that is compared" : "";
      return [
        `${where} is no time zone that there is${clock}.`,
        problem.nearest === null
          ? "Zones are named by region and city, such as Asia/Shanghai or America/Los_Angeles."
          : `Did you mean ${problem.nearest}?`,
      ];
    }
    case "bad-date":
      return [`--on ${problem.found}: that is no date.`, "Write year, month and day: --on 2024-02-27"];
  }
}
