// Days at the same moment: dates, zones and clock changes by table, and nothing said that is not true of every day.
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { sameMoment, type Moment } from "../../src/compare/moment.ts";
import type { Reading } from "../../src/compare/moment/axis.ts";
import { belongsTo } from "../../src/model/agreement.ts";
import { DAY, formatClock } from "../../src/model/clock.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { clockShown, dateShown } from "../../src/model/calendar.ts";
import { shownAt } from "../../src/model/instant.ts";
import { dayOf } from "../support/day-notation.ts";

/** A schedule in the short notation, in a zone. */
function inZone(timezone: string | null, lines: string, date?: string): Schedule {
  return { ...dayOf(lines, date === undefined ? {} : { date }), timezone };
}

function momentOf(schedules: readonly Schedule[], date = "2024-02-27", clock?: string): Moment {
  const { moment, problems } = sameMoment(schedules, { date, ...(clock && { clock }) });
  if (moment === null) throw new Error(JSON.stringify(problems));
  return moment;
}

const inWords = ({ minute, day }: Reading) =>
  formatClock(minute) + (day === 0 ? "" : day > 0 ? `+${day}` : day);

function overlapInWords(moment: Moment, state: string): string {
  const overlap = moment.overlap.find((o) => o.state === state);
  const stretches = overlap?.stretches.map(
    ({ start, end }) =>
      `${start.approximate ? "~" : ""}${inWords(start.clock)} to ${end.approximate ? "~" : ""}${inWords(end.clock)}`,
  );
  return [overlap?.told, `${overlap?.approximate ? "~" : ""}${overlap?.minutes}`, ...(stretches ?? [])].join(
    " ",
  );
}

const OFFICE = "07:00 meal\n09:00-17:00 work\n17:00 free\n23:00 sleep";

describe("when all are awake, at work, asleep", () => {
  test.each([
    // two days, then awake, work, asleep
    [
      "Asia/Shanghai",
      OFFICE,
      "Asia/Shanghai",
      OFFICE,
      "minutes 960 07:00 to 23:00",
      "minutes 480 09:00 to 17:00",
      "minutes 480 23:00 to 07:00+1",
    ],
    [
      "Europe/London",
      OFFICE,
      "Asia/Kathmandu",
      OFFICE,
      "minutes 615 07:00 to 17:15",
      "minutes 135 09:00 to 11:15",
      "minutes 135 23:00 to 01:15+1",
    ],
    [
      "Asia/Shanghai",
      OFFICE,
      "America/Los_Angeles",
      OFFICE,
      "minutes 480 07:00 to 15:00",
      "none 0",
      "none 0",
    ],
    [
      "UTC",
      "07:00 meal\n- coding\n- free\n~23:00 sleep",
      "UTC",
      OFFICE,
      "minutes ~960 07:00 to ~23:00",
      "not-told 0",
      "minutes ~480 ~23:00 to 07:00+1",
    ],
    [
      "UTC",
      "09:00-21:00 work\n- free",
      "UTC",
      OFFICE,
      "at-least 720 09:00 to 21:00",
      "minutes 480 09:00 to 17:00",
      "not-told 0",
    ],
    ["UTC", "09:00-21:00 personal", "UTC", OFFICE, "not-told 0", "none 0", "not-told 0"],
  ])("%s %j, %s %j", (zoneA, a, zoneB, b, awake, work, asleep) => {
    const moment = momentOf([inZone(zoneA, a), inZone(zoneB, b)]);
    expect(overlapInWords(moment, "awake")).toBe(awake);
    expect(overlapInWords(moment, "work")).toBe(work);
    expect(overlapInWords(moment, "asleep")).toBe(asleep);
  });

  test("an approximate time makes the stretch that it bounds approximate", () => {
    const moment = momentOf([
      inZone("UTC", "~06:50 meal\n12:00 free\n17:00 free\n22:00 sleep"),
      inZone("UTC", "06:55-12:00 free"),
    ]);
    expect(overlapInWords(moment, "awake")).toBe("at-least ~305 ~06:55 to 12:00");
  });
});

test("a dated day is there once: what is before and after it is not told", () => {
  const dated = inZone("UTC", "04:00 meal\n09:00-17:00 work\n17:00 free\n23:00 sleep", "2024-02-27");
  const typical = inZone("UTC", OFFICE);
  expect(overlapInWords(momentOf([typical, dated]), "work")).toBe("minutes 480 09:00 to 17:00");
  const later = momentOf([typical, dated], "2024-02-29");
  expect(later.overlap.map((o) => o.told)).toEqual(["not-told", "not-told", "not-told"]);
  expect(later.notes).toEqual([{ code: "elsewhere", schedule: 1, date: "2024-02-27" }]);
});

test("each hour is told on every clock, with the day that it is there", () => {
  const moment = momentOf([inZone("Asia/Shanghai", OFFICE), inZone("America/Los_Angeles", OFFICE)]);
  const when = moment.findings.flatMap((f) => (f.code === "when" ? [f] : []));
  const others = (f: (typeof when)[number]) => f.others.map((o) => `${inWords(o.reading)} ${o.state}`).join();
  expect(when.map((f) => `${f.schedule} ${String(f.event)} ${inWords(f.reading)} = ${others(f)}`)).toEqual([
    "0 wake 07:00 = 15:00-1 work",
    "0 bed 23:00 = 07:00 awake",
    "1 wake 07:00 = 23:00 asleep",
    "1 bed 23:00-1 = 15:00 work",
  ]);
  expect(moment.findings[0]).toMatchObject({ code: "clocks-apart", ahead: [0, -960], aheadAtEnd: null });
});

describe("days on which a clock is set", () => {
  const NIGHT = "02:30 work\n06:00 sleep\n14:00-02:30 free";

  test.each([
    ["America/Los_Angeles", "2024-03-09", 1380, "skipped", "2024-03-10", "03:30"],
    ["America/Los_Angeles", "2024-03-10", 1440, null, null, null],
    ["America/Los_Angeles", "2024-11-02", 1500, null, null, null],
    ["Europe/Berlin", "2026-10-24", 1500, "twice", "2026-10-25", "02:30"],
    ["Europe/Berlin", "2026-03-28", 1380, "skipped", "2026-03-29", "03:30"],
    ["Australia/Lord_Howe", "2024-10-05", 1410, null, null, null],
    ["Asia/Kolkata", "2024-03-09", 1440, null, null, null],
  ])("%s, %s: %i minutes, 02:30 %s", (zone, date, minutes, code, noted, taken) => {
    const { axis, notes } = momentOf([inZone(zone, NIGHT), inZone("UTC", OFFICE)], date);
    expect(axis.minutes).toBe(minutes);
    const own = notes.map((n) =>
      "taken" in n ? [n.code, n.date, formatClock(n.minute), formatClock(n.taken)] : n,
    );
    expect(own).toEqual(code === null ? [] : [[code, noted, "02:30", taken]]);
  });

  test("a night's sleep is an hour shorter, and both clocks say what they show", () => {
    const moment = momentOf(
      [inZone("America/New_York", OFFICE), inZone("America/New_York", OFFICE)],
      "2024-03-09",
    );
    expect(overlapInWords(moment, "asleep")).toBe("minutes 420 04:00 to 07:00 23:00 to 04:00+1");
    expect(moment.findings[1]).toMatchObject({
      code: "clock-set",
      schedules: [0, 1],
      minutes: 60,
      from: { minute: 22 * 60, day: 1 },
      to: { minute: 23 * 60, day: 1 },
    });
  });

  test("a skipped time does not come after the time that follows it", () => {
    const { days } = momentOf(
      [inZone("America/New_York", "02:15 work\n03:00-22:00 free", "2024-03-09")],
      "2024-03-09",
    );
    for (const day of days) {
      for (const [k, s] of day.segments.entries()) expect(s.start).toBe(day.segments[k - 1]?.end ?? s.start);
    }
  });
});

describe("what stands in the way", () => {
  const good = inZone("UTC", OFFICE);
  test.each([
    [[good, inZone(null, OFFICE)], {}, [{ code: "no-timezone", schedule: 1 }, { code: "no-date" }]],
    [
      [good, inZone("Asia/Shangai", OFFICE)],
      { date: "2024-02-30" },
      [
        { code: "unknown-zone", schedule: 1, zone: "Asia/Shangai", nearest: "Asia/Shanghai" },
        { code: "bad-date", found: "2024-02-30" },
      ],
    ],
    [
      [good, good],
      { date: "2024-02-29", clock: "PST" },
      [{ code: "unknown-zone", schedule: null, zone: "PST", nearest: null }],
    ],
  ] as const)("%#", (schedules, options, problems) => {
    expect(sameMoment(schedules, options)).toEqual({ moment: null, problems });
  });
});

test("the date is asked for, else a file's, else that of the first source", () => {
  const source = { title: "T", publisher: null, author: null, url: null };
  const told = { ...inZone("UTC", OFFICE), sources: [{ ...source, published: "2024-02" }] };
  const dated = inZone("UTC", "09:00 work\n17:00-22:00 free", "2024-05-06");
  expect(dateOf([told, dated], "2025-01-01")).toEqual(["2025-01-01", "asked"]);
  expect(dateOf([told, dated])).toEqual(["2024-05-06", "file"]);
  expect(dateOf([inZone("UTC", OFFICE), told])).toEqual(["2024-02-01", "source"]);
});

/** An hour of the day in the short notation, about told or not at all now and then. */
const times = fc.uniqueArray(fc.integer({ min: 0, max: 95 }), { minLength: 1, maxLength: 7 });
const kinds = fc.constantFrom("work", "coding", "meeting", "sleep", "sleep", "personal", "?", "free", "meal");
const marks = fc.constantFrom("", "", "~", "-");
const ends = fc.constantFrom("", "", "", "-?");
const files = fc
  .record({
    times,
    told: fc.array(fc.tuple(kinds, marks, ends), { minLength: 7, maxLength: 7 }),
    aside: fc.constantFrom("", "\n* coding", "\n* sleep"),
    zone: fc.constantFrom(
      "UTC",
      "Asia/Shanghai",
      "America/Los_Angeles",
      "Asia/Kathmandu",
      "Pacific/Kiritimati",
    ),
    date: fc.constantFrom(undefined, undefined, "2024-02-27", "2024-02-28"),
  })
  .map(({ times, told, aside, zone, date }) => {
    const lines = times
      .toSorted((a, b) => a - b)
      .map((t, k) => {
        const [kind, mark, end] = told[k] as [string, string, string];
        if (mark === "-") return `- ${kind}`;
        return `${mark}${formatClock(t * 15)}${end} ${kind}`;
      });
    return { lines: lines.join("\n") + aside, zone, date };
  });

test("what is said of two or three days is true of every day that fits them", () => {
  fc.assert(
    fc.property(
      fc.array(files, { minLength: 2, maxLength: 3 }),
      fc.infiniteStream(fc.nat()),
      (drafts, seeds) => {
        const schedules = drafts.flatMap(({ lines, zone, date }) => {
          try {
            return [inZone(zone, lines, date)];
          } catch {
            return []; // Two equal times or too little room: not a file that can be placed.
          }
        });
        fc.pre(schedules.length === drafts.length);
        const moment = momentOf(schedules);
        const random = (n: number) => seeds.next().value % n;
        const days = schedules.map((s) => possibleDay(s, random));
        for (const overlap of moment.overlap) expect(falseIn(overlap, moment, days)).toEqual([]);
      },
    ),
    { numRuns: 600 },
  );
});

/** What is done in each minute of one possible diary day: a kind, or null where the day neglects it. */
function possibleDay(schedule: Schedule, random: (n: number) => number): (string | null)[] {
  const day = Array.from<string | null>({ length: DAY }).fill(null);
  const any = () => ["work", "sleep", "coding", "free"][random(4)] as string;
  const moved = new Map<number, number>();
  for (const { start, startTold } of schedule.segments) {
    moved.set(start % DAY, startTold === "approximate" ? random(15) - 7 : 0);
  }
  for (const segment of schedule.segments) {
    const from = segment.start + (moved.get(segment.start % DAY) ?? 0);
    const to = segment.end + (moved.get(segment.end % DAY) ?? 0);
    const parts = [...segment.episodes, -1].flatMap((e, k) => [
      ...(segment.gaps.includes(k) || (segment.episodes.length === 0 && k === 0) ? [null] : []),
      ...(e < 0 ? [] : [e]),
    ]);
    const cuts = parts
      .slice(1)
      .map(() => from + random(to - from + 1))
      .toSorted((a, b) => a - b);
    for (const [k, part] of parts.entries()) {
      const kind =
        part === null ? (schedule.toldThrough ? null : any()) : specific(schedule.episodes[part]?.kind ?? "");
      for (let m = cuts[k - 1] ?? from; m < (cuts[k] ?? to); m++) day[((m % DAY) + DAY) % DAY] = kind;
    }
  }
  return day;

  function specific(kind: string): string {
    if (kind === "unknown") return any();
    return kind === "personal" && random(2) === 0 ? "sleep" : kind;
  }
}

/** What is not true of these days. Approximate times may be off by less than 8 minutes here, on both sides. */
function falseIn(
  overlap: Moment["overlap"][number],
  moment: Moment,
  days: readonly (string | null)[][],
): string[] {
  const { axis, schedules } = moment;
  // No clock is set in these days.
  const begins = schedules.map((s) => shownAt(s.timezone as string, axis.begins));
  const isSo = (s: Schedule, day: readonly (string | null)[], local: number): boolean => {
    if (s.date !== null && dateShown(local - 240) !== s.date) return local % 2 === 0;
    const kind = day[clockShown(local)] ?? null;
    if (kind === null) return false;
    if (overlap.state === "work") return belongsTo(kind, "work") === "yes";
    return (kind === "sleep") === (overlap.state === "asleep");
  };
  const minutes = Array.from({ length: axis.minutes }, (_, at) =>
    schedules.every((s, i) => isSo(s, days[i] as (string | null)[], (begins[i] as number) + at)),
  );
  const total = minutes.filter(Boolean).length;
  const bounds = schedules.flatMap((s) => s.segments.filter((g) => g.startTold === "approximate")).length;
  const neglected = schedules.reduce((sum, s) => sum + (s.toldThrough ? s.unrecorded : 0), 0);
  const wrong: string[] = [];
  for (const { start, end } of overlap.stretches) {
    const [from, to] = [start.at + (start.approximate ? 8 : 0), end.at - (end.approximate ? 8 : 0)];
    for (let at = from; at < to; at++) if (!minutes[at % axis.minutes]) wrong.push(`not at ${at}`);
  }
  const slack = bounds * 8;
  if (overlap.told === "minutes" && total > overlap.minutes + slack + neglected) wrong.push(`more: ${total}`);
  if (overlap.told === "minutes" && total < overlap.minutes - slack) wrong.push(`less: ${total}`);
  if (overlap.told === "minutes" && !overlap.approximate && Math.abs(total - overlap.minutes) > neglected)
    wrong.push(`not ${total}`);
  if (overlap.told === "at-least" && total < overlap.minutes - slack) wrong.push(`less: ${total}`);
  if (overlap.told === "at-most" && total > overlap.minutes) wrong.push(`more: ${total}`);
  if (overlap.told === "none" && total > 0) wrong.push(`never, but ${total}`);
  return wrong;
}

function dateOf(schedules: readonly Schedule[], date?: string) {
  const axis = sameMoment(schedules, date === undefined ? {} : { date }).moment?.axis;
  return [axis?.date, axis?.dateFrom];
}
