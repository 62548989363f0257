// The heading of a comparison: who the people are, and whose clocks the times are on.
import type { Comparison } from "../../compare/comparison.ts";
import { personText } from "../names.ts";
import type { ReportOptions } from "../options.ts";
import type { Section, Span } from "../section.ts";
import { listText } from "../words/texts.ts";

/** The people with their affiliations; and that each is on local time, unless all are told to be in one zone. */
export function headingOf(
  { days, groups, moment }: Pick<Comparison, "days" | "groups" | "moment">,
  { medium }: Pick<ReportOptions, "medium">,
): readonly Section[] {
  const zones = new Set(days.map((d) => d.timezone));
  const isOneClock = moment !== null || (zones.size === 1 && !zones.has(null));
  const clock = isOneClock ? "" : "each on local time";
  if (medium === "screen") {
    const second = groups?.[1][0];
    const left = days.map((day, person): Span => ({
      text: `${person === second ? "vs " : ""}${personText(day)}`,
      tone: { person },
    }));
    return [{ type: "split", left, right: clock }];
  }
  const [first, second] = (groups ?? [[...days.keys()]]).map((set) =>
    listText(set.map((i) => `of ${days[i] === undefined ? "" : personText(days[i])}`)),
  );
  const text = second === undefined ? `A day ${first}` : `A day ${first}, set against one ${second}`;
  const clocks: Section[] =
    clock === "" ? [] : [{ type: "paragraph", text: "Each on local time.", tone: "quiet" }];
  return [{ type: "heading", text }, ...clocks];
}
