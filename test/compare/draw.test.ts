// Where pieces are drawn: at written times where there are some, in equal parts where there are none.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { draw, type DrawnDay, type DrawnPiece } from "../../src/compare/draw.ts";
import { formatClock } from "../../src/model/clock.ts";
import { dayOf } from "../support/day-notation.ts";

const DATED = { date: "2024-02-27" };

function drawn(list: string, about = {}): DrawnDay {
  return draw([dayOf(list, about)]).days[0] as DrawnDay;
}

/** `04:00 0` for an episode told, `04:00 (0)` for one by order only, `04:00 _` for missing time. */
function inShort({ start, state, episode }: DrawnPiece): string {
  return `${formatClock(start)} ${state === "timed" ? episode : state === "untimed" ? `(${episode})` : "_"}`;
}

describe("pieces", () => {
  test.each([
    [
      "written times",
      "07:00-09:00 meal; 09:00-23:00 work; 23:00-07:00 sleep",
      "04:00 2, 07:00 0, 09:00 1, 23:00 2",
    ],
    [
      "a believed end like a stated one",
      "07:00 meal; 08:00-23:00 work; 23:00-07:00 sleep",
      "04:00 2, 07:00 0, 08:00 1, 23:00 2",
    ],
    [
      "missing time between",
      "07:00-08:00 meal; 10:00-23:00 work; 23:00-07:00 sleep",
      "04:00 2, 07:00 0, 08:00 _, 10:00 1, 23:00 2",
    ],
    [
      "equal parts by order",
      "07:00 meal; - work; - meal; 13:00-23:00 work; 23:00-07:00 sleep",
      "04:00 4, 07:00 (0), 09:00 (1), 11:00 (2), 13:00 3, 23:00 4",
    ],
    [
      "an open end as half of what is left",
      "07:00-22:00 work; 22:00-? games; 00:00-07:00 sleep",
      "04:00 2, 07:00 0, 22:00 (1), 23:00 _, 00:00 2",
    ],
    [
      "an end that is not believed in the same way",
      "07:00 meal; 13:00-23:00 work; 23:00-07:00 sleep",
      "04:00 2, 07:00 (0), 10:00 _, 13:00 1, 23:00 2",
    ],
    [
      "each unbelieved end of a stretch",
      "07:00 meal; - work; 23:00-? sleep",
      "04:00 _, 07:00 (0), 11:00 _, 15:00 (1), 19:00 _, 23:00 (2), 03:00 _",
    ],
    [
      "a start by order only, before a stated end",
      "?-07:00 sleep; 07:00-23:00 work",
      "04:00 (0), 07:00 1, 23:00 _, 03:00 (0)",
    ],
    [
      "the list's beginning, from its end on",
      "- meal; 10:00-22:00 work; 22:00-? games",
      "04:00 (0), 07:00 _, 10:00 1, 22:00 (2), 01:00 _",
    ],
    ["about at the written minute", "~07:00-~23:00 work; ~23:00-~07:00 sleep", "04:00 1, 07:00 0, 23:00 1"],
    [
      "between at its first time",
      "07:00-22:00..23:00 work; 22:00..23:00-07:00 sleep",
      "04:00 1, 07:00 0, 22:00 1",
    ],
    ["a chain without any time", "- meal; - work; - sleep", "04:00 (0), 10:00 (1), 16:00 (2), 22:00 _"],
    [
      "a chain without any time, after the night",
      "- sleep; - getting-up; - work",
      "04:00 (1), 10:00 (2), 16:00 _, 22:00 (0)",
    ],
    ["nothing", "* meal", "04:00 _"],
  ])("%s", (_, list, expected) => {
    expect(drawn(list).pieces.map(inShort).join(", ")).toBe(expected);
  });

  test.each([
    ["from the evening before", "23:00-07:00 sleep; 07:00-22:00 work", "04:00 0, 07:00 1, 22:00 _"],
    ["into the morning after", "07:00-22:00 work; 22:00-06:00 sleep", "04:00 _, 07:00 0, 22:00 1"],
    [
      "by order before the first time",
      "- meal; 08:00-22:00 work",
      "04:00 _, 05:20 (0), 06:40 _, 08:00 1, 22:00 _",
    ],
    ["without any time", "- meal; - work", "04:00 _, 08:48 (0), 13:36 _, 18:24 (1), 23:12 _"],
    ["nothing", "* meal", "04:00 _"],
  ])("of a dated day: %s", (_, list, expected) => {
    expect(drawn(list, DATED).pieces.map(inShort).join(", ")).toBe(expected);
  });

  const line = fc.record({
    times: fc.array(fc.integer({ min: 0, max: 1439 }), { maxLength: 6 }),
    untimed: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
    dated: fc.boolean(),
  });

  test("cover the day once, each episode in its place", () => {
    fc.assert(
      fc.property(line, ({ times, untimed, dated }) => {
        const starts = [...new Set(times)].toSorted((a, b) => a - b);
        const lines = starts.flatMap((m, k) => [
          `${formatClock(m)} work`,
          ...(untimed[k] && (starts[k + 1] ?? 0) > m + 9 ? ["- meal"] : []),
        ]);
        const { pieces, marks } = drawn(lines.join(";"), dated ? DATED : {});
        expect([0, ...pieces.map((p) => p.end)]).toEqual([...pieces.map((p) => p.start), 1440]);
        expect(pieces.filter((p) => p.end <= p.start)).toEqual([]);
        expect(marks.map((m) => m.minute)).toEqual(starts);
        for (const m of starts) expect(pieces.some((p) => p.start === m && p.episode !== null)).toBe(true);
      }),
    );
  });
});

describe("marks", () => {
  test.each([
    ["each time once", "07:00-09:00 meal; 09:00-23:00 work; 23:00-07:00 sleep", "07:00, 09:00, 23:00"],
    ["the exact one of two at a minute", "07:00-~09:00 meal; 09:00-23:00 work", "07:00, 09:00, 23:00"],
    ["as written", "~07:00-08:00 meal; ..09:00-23:00..00:30 work", "~07:00, 08:00, ..09:00, 23:00.."],
    ["none where none is written", "- meal; - work", ""],
  ])("%s", (_, list, expected) => {
    const { marks } = drawn(list);
    const sign = { exact: "", about: "~", between: "", "no-later": "..", "no-earlier": "" } as const;
    const text = marks.map(({ minute, written: { precision } }) => {
      return `${sign[precision]}${formatClock(minute)}${precision === "between" ? ".." : ""}`;
    });
    expect(text.join(", ")).toBe(expected);
  });

  test("of a dated day only those within it, its last 04:00 included", () => {
    const { marks } = drawn("07:00-22:00 work; 22:00-04:00 games", DATED);
    expect(marks.map((m) => m.minute)).toEqual([180, 1080, 1440]);
    const before = drawn("23:00-07:00 sleep; 07:00-22:00 work", DATED);
    expect(before.marks.map((m) => m.minute)).toEqual([180, 1080]);
  });
});
