// The overlap of all at the same moment, as comma-separated values.
import type { Reading } from "../../compare/moment/axis.ts";
import type { Moment } from "../../compare/moment/moment.ts";
import type { OverlapEdge } from "../../compare/moment/overlap.ts";
import { dateAfter } from "../../model/calendar.ts";
import { formatClock } from "../../model/clock.ts";
import type { Day } from "../../model/day.ts";
import { namesOf } from "../../report/names.ts";
import { overlapText } from "../../report/sentences/moment.ts";
import { amountFields, amountHeads } from "./fields.ts";
import type { CsvTable } from "./write.ts";

/**
 * A line for each stretch in which all surely are in a state, with its dates and times on the clock of the axis and of
 * each day; of a state without any stretch one line.
 */
export function overlapTable({ axis, overlap }: Moment, days: readonly Day[]): CsvTable {
  const clocks = [axis.clock, ...namesOf(days)];
  const heads = ["start", "end"].flatMap((edge) => clocks.map((clock) => `${clock} ${edge}`));
  const stamp = ({ minute, day }: Reading) => `${dateAfter(axis.date, day)} ${formatClock(minute)}`;
  const stamps = ({ clock, readings }: OverlapEdge) => [clock, ...readings].map(stamp);
  return [
    ["state", ...amountHeads("overlap"), "text", "stretch", "minutes", ...heads],
    ...overlap.flatMap(({ state, amount, stretches }) => {
      const told = [state, ...amountFields(amount), overlapText(amount)];
      if (stretches.length === 0) return [[...told, "", "", ...heads.map(() => "")]];
      return stretches.map(({ start, end }, k) => [
        ...told,
        String(k + 1),
        String(end.at - start.at),
        ...stamps(start),
        ...stamps(end),
      ]);
    }),
  ];
}
