// The rule about how the clocks of days at the same moment stand to one another, and when they are set.
import { dateAfter } from "../../model/calendar.ts";
import { DAY } from "../../model/clock.ts";
import { shownAt } from "../../model/instant.ts";
import type { RuleOfAll } from "../findings/context.ts";
import { readingAt, type Reading } from "./axis.ts";
import type { Moment } from "./moment.ts";

export type ClocksData =
  /**
   * By how many minutes each day's clock is ahead of the first one's (negative: behind) when the axis begins; where
   * clocks are set within the day, also when it ends.
   */
  | {
      readonly code: "clocks-apart";
      readonly ahead: readonly number[];
      readonly aheadAtEnd: readonly number[] | null;
    }
  /** Clocks are set, forward (above 0) or back, on this date. `from` and `to`: what they show before and after. */
  | {
      readonly code: "clock-set";
      readonly of: readonly number[];
      readonly date: string;
      readonly minutes: number;
      readonly from: Reading;
      readonly to: Reading;
    };

export const clocks: RuleOfAll<ClocksData> = ({ days, moment }) => {
  if (moment === null) return [];
  const { axis, placed } = moment;
  const common = {
    type: "untold",
    label: "clocks",
    size: 1,
    days: days.map((_, k) => k),
    restsOn: [],
    minute: null,
  } as const;
  const aheadAt = (at: number) => {
    const shown = placed.map(({ zone }) => shownAt(zone, axis.begins + at));
    return shown.map((local) => local - (shown[0] as number));
  };
  const [ahead, atEnd] = [aheadAt(0), aheadAt(axis.minutes - 1)];
  const changes = atEnd.some((minutes, i) => minutes !== ahead[i]);
  const apart = [...ahead, ...atEnd].some((minutes) => minutes !== 0);
  const set = [...new Set(placed.map((p) => p.zone))].flatMap((zone) => clockSet(zone, moment));
  return [
    ...(apart
      ? [{ ...common, code: "clocks-apart" as const, ahead, aheadAtEnd: changes ? atEnd : null }]
      : []),
    ...set.map((data) => ({ ...common, ...data })),
  ];
};

/** A zone whose clock is set within the axis, at the first minute after it. */
function clockSet(
  zone: string,
  { axis, placed }: Moment,
): readonly Extract<ClocksData, { code: "clock-set" }>[] {
  const offset = (at: number) => shownAt(zone, axis.begins + at) - at;
  const last = axis.minutes - 1;
  const minutes = offset(last) - offset(0);
  if (minutes === 0) return [];
  let [before, at] = [0, last];
  while (at - before > 1) {
    const middle = Math.floor((before + at) / 2);
    if (offset(middle) === offset(0)) before = middle;
    else at = middle;
  }
  const shown = readingAt(axis, zone, at - 1);
  const isMidnight = shown.minute === MIDNIGHT - 1;
  const from = { minute: (shown.minute + 1) % DAY, day: isMidnight ? shown.day + 1 : shown.day };
  const of = placed.flatMap((p, i) => (p.zone === zone ? [i] : []));
  const date = dateAfter(axis.date, from.day);
  return [{ code: "clock-set", of, date, minutes, from, to: readingAt(axis, zone, at) }];
}

/** Minutes since 04:00 at which the calendar day ends. */
const MIDNIGHT = 1200;
