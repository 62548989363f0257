// Days at the same moment by table: dates, zones, clocks that are set, and how long all are in one state.
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Reading } from "../../src/compare/moment/axis.ts";
import { sameMoment, type Moment } from "../../src/compare/moment/moment.ts";
import { formatClock } from "../../src/model/clock.ts";
import type { Day } from "../../src/model/day.ts";
import { overlapText } from "../../src/report/sentences/moment.ts";
import { dayOf } from "../support/day-notation.ts";

const TODAY = "2026-11-25";

/** A day in the short notation, in a zone. */
function inZone(timezone: string | null, lines: string, date?: string): Day {
  return { ...dayOf(lines, date === undefined ? {} : { date }), timezone };
}

function momentOf(days: readonly Day[], date = "2024-02-27", clock?: string): Moment {
  const { moment, problems } = sameMoment(days, { date, today: TODAY, ...(clock && { clock }) });
  if (moment === null) throw new Error(JSON.stringify(problems));
  return moment;
}

const inWords = ({ minute, day }: Reading) =>
  formatClock(minute) + (day === 0 ? "" : day > 0 ? `+${day}` : day);

/** `8h: 09:00 to 17:00`, on the clock of the axis. */
function overlapInWords(moment: Moment, state: string): string {
  const found = moment.overlap.find((o) => o.state === state);
  const stretches = found?.stretches.map((s) => `${inWords(s.start.clock)} to ${inWords(s.end.clock)}`) ?? [];
  const length = found === undefined ? "" : overlapText(found.amount);
  return stretches.length === 0 ? length : `${length}: ${stretches.join(", ")}`;
}

const OFFICE = "07:00 getting-up; 07:30-09:00 meal; 09:00-17:00 work; 17:00-23:00 free; 23:00-07:00 sleep";

describe("when all are awake, at work, asleep", () => {
  test.each([
    // two days, then awake, work, asleep
    [
      "Asia/Shanghai",
      OFFICE,
      "Asia/Shanghai",
      OFFICE,
      "16h: 07:00 to 23:00",
      "8h: 09:00 to 17:00",
      "8h: 23:00 to 07:00+1",
    ],
    [
      "Europe/London",
      OFFICE,
      "Asia/Kathmandu",
      OFFICE,
      "10h15: 07:00 to 17:15",
      "2h15: 09:00 to 11:15",
      "2h15: 23:00 to 01:15+1",
    ],
    ["Asia/Shanghai", OFFICE, "America/Los_Angeles", OFFICE, "8h: 07:00 to 15:00", "never", "never"],
    ["UTC", OFFICE, "Pacific/Kiritimati", OFFICE, "8h: 07:00 to 09:00, 17:00 to 23:00", "never", "never"],
  ])("%s and %s", (zoneA, a, zoneB, b, awake, work, asleep) => {
    const moment = momentOf([inZone(zoneA, a), inZone(zoneB, b)]);
    expect(overlapInWords(moment, "awake")).toBe(awake);
    expect(overlapInWords(moment, "work")).toBe(work);
    expect(overlapInWords(moment, "asleep")).toBe(asleep);
  });

  test.each([
    // one day beside the office worker, then awake, work, asleep
    [
      "an approximate bedtime",
      "07:00 getting-up; - coding; - free; ~23:00-07:00 sleep",
      "about 15h55: 07:00 to 22:45",
      "not told",
      "about 7h55: 23:15 to 07:00+1",
    ],
    [
      "unrecorded hours",
      "09:00-21:00 work",
      "at least 12h: 09:00 to 21:00",
      "8h: 09:00 to 17:00",
      "not told",
    ],
    ["a group that sleep belongs to", "09:00-21:00 personal", "not told", "never", "not told"],
    ["something without a kind", "09:00-21:00 ?", "not told", "not told", "not told"],
    [
      "lying down",
      "07:00 getting-up; 14:00-15:00 rest; 23:00-07:00 sleep",
      "not told",
      "not told",
      "8h: 23:00 to 07:00+1",
    ],
    [
      "a nap on the train",
      "07:00-23:00 commute +sleep; 23:00-07:00 sleep",
      "not told",
      "never",
      "8h: 23:00 to 07:00+1",
    ],
    [
      "a baby in the night",
      "07:00-23:00 free; 23:00-03:00 sleep; 03:00-03:30 childcare; 03:30-07:00 sleep",
      "16h: 07:00 to 23:00",
      "never",
      "7h30: 23:00 to 03:00+1, 03:30+1 to 07:00+1",
    ],
    [
      "a sleep beside which something is done",
      "07:00-23:00 free; 23:00-07:00 sleep +childcare",
      "16h: 07:00 to 23:00",
      "never",
      "not told",
    ],
    [
      "a mention that may be work at any time",
      "07:00-23:00 free; 23:00-07:00 sleep; * correspondence",
      "16h: 07:00 to 23:00",
      "not told",
      "8h: 23:00 to 07:00+1",
    ],
    [
      "a nap mentioned at no hour",
      "07:00-23:00 free; 23:00-07:00 sleep; * sleep",
      "not told",
      "never",
      "at least 8h: 23:00 to 07:00+1",
    ],
    [
      "a message written at night",
      "07:00-23:00 free; 23:00-07:00 sleep; * 02:15 correspondence",
      "16h: 07:00 to 23:00",
      "not told",
      "not told",
    ],
    [
      "work beside something else",
      "07:00-23:00 free +work; 23:00-07:00 sleep",
      "16h: 07:00 to 23:00",
      "not told",
      "8h: 23:00 to 07:00+1",
    ],
    ["no clock time at all", "- getting-up; - work; - sleep", "not told", "not told", "not told"],
  ])("%s", (_, lines, awake, work, asleep) => {
    const moment = momentOf([inZone("UTC", lines), inZone("UTC", OFFICE)]);
    const found = ["awake", "work", "asleep"].map((state) => overlapInWords(moment, state));
    expect(found).toEqual([awake, work, asleep]);
  });

  test("only what approximate times bound is approximate", () => {
    const moment = momentOf([
      inZone("UTC", "~06:50 getting-up; 07:30-17:00 work; 17:00-23:00 free; ~23:00-~06:50 sleep"),
      inZone("UTC", OFFICE),
    ]);
    expect(moment.overlap.map((o) => [o.state, o.amount.isApproximate])).toEqual([
      ["awake", true],
      ["work", false],
      ["asleep", true],
    ]);
    const early = momentOf([
      inZone("UTC", "~23:00-05:00 sleep; 05:00-~23:00 free"),
      inZone("UTC", "20:00-04:00 sleep; 04:00-20:00 free"),
    ]);
    expect(early.overlap[0]).toMatchObject({ amount: { range: [900, 900], isApproximate: false } });
  });

  test("study is a student's work", () => {
    const moment = momentOf([
      inZone("UTC", "07:00-09:00 meal; 09:00-15:00 class; 15:00-07:00 free"),
      inZone("UTC", OFFICE),
    ]);
    expect(overlapInWords(moment, "work")).toBe("6h: 09:00 to 15:00");
  });
});

test("a dated day is there once: what is before and after it is not told", () => {
  const dated = inZone(
    "UTC",
    "07:00 getting-up; 07:30-09:00 meal; 09:00-17:00 work; 17:00-23:00 free; 23:00-07:00 sleep",
    "2024-02-27",
  );
  const typical = inZone("UTC", OFFICE);
  expect(overlapInWords(momentOf([typical, dated]), "work")).toBe("8h: 09:00 to 17:00");
  // What a dated day tells beyond 04:00 counts on the axis of the day after.
  expect(overlapInWords(momentOf([typical, dated], "2024-02-28"), "asleep")).toBe(
    "at least 3h: 04:00 to 07:00",
  );
  const later = momentOf([typical, dated], "2024-02-29");
  expect(later.overlap.map((o) => o.stretches)).toEqual([[], [], []]);
  expect(later.overlap.map((o) => overlapText(o.amount))).toEqual(["not told", "not told", "not told"]);
  expect(later.notes).toEqual([{ code: "elsewhere", day: 1, date: "2024-02-27" }]);
});

test("each hour is told on every clock, with the day that it is there", () => {
  const days = [inZone("Asia/Shanghai", OFFICE), inZone("America/Los_Angeles", OFFICE)];
  const { findings } = compare(days, { moment: momentOf(days) });
  const when = findings.flatMap((f) => (f.code === "when" ? [f] : []));
  const others = (f: (typeof when)[number]) => f.others.map((o) => `${inWords(o.reading)} ${o.state}`).join();
  expect(when.map((f) => `${f.day} ${String(f.event)} ${inWords(f.reading)} = ${others(f)}`)).toEqual([
    "0 up 07:00 = 15:00-1 work",
    "0 bed 23:00 = 07:00 awake",
    "1 up 07:00 = 23:00 asleep",
    "1 bed 23:00-1 = 15:00 work",
  ]);
  expect(findings[0]).toMatchObject({ code: "clocks-apart", ahead: [0, -960], aheadAtEnd: null });
});

describe("nothing is said of an hour", () => {
  const whenOf = (a: Day, b: Day, date?: string) =>
    compare([a, b], { moment: momentOf([a, b], date) }).findings.filter((f) => f.code === "when");

  test.each([
    ["that is told by the order alone", "- getting-up; - work; - sleep"],
    ["of a day that is elsewhere", "07:00 getting-up; 09:00-17:00 work; 17:00-23:00 free; 23:00-07:00 sleep"],
  ])("%s", (what, lines) => {
    const date = what.includes("elsewhere") ? "2024-05-05" : undefined;
    const of = whenOf(inZone("UTC", lines, date), inZone("Asia/Shanghai", OFFICE));
    expect(of.flatMap((f) => (f.code === "when" ? [f.day] : []))).not.toContain(0);
  });

  test("on a clock that shows the same, unless of what the other is then", () => {
    const night = inZone("UTC", "16:00 getting-up; 17:00-07:00 work; 08:00-16:00 sleep");
    const found = whenOf(night, inZone("UTC", OFFICE)).flatMap((f) =>
      f.code === "when" ? f.others.map((o) => [f.day, f.event, o.isSame, o.state]) : [],
    );
    expect(found).toEqual([
      [0, "up", true, "work"],
      [0, "bed", true, "awake"],
      [1, "bed", true, "work"],
    ]);
  });

  test("that comes twice", () => {
    const late = inZone("Europe/Berlin", "10:30 getting-up; 12:00-02:00 work; 02:30-10:30 sleep");
    const events = whenOf(late, inZone("UTC", OFFICE), "2026-10-24").flatMap((f) =>
      f.code === "when" && f.day === 0 ? [f.event] : [],
    );
    expect(events).toEqual(["up"]);
  });
});

describe("days on which a clock is set", () => {
  const NIGHT = "02:30-06:00 work; 06:00-14:00 sleep; 14:00-02:30 free";

  test.each([
    ["America/Los_Angeles", "2024-03-09", 1380, "skipped", "2024-03-10", "03:30"],
    ["America/Los_Angeles", "2024-03-10", 1440, null, null, null],
    ["America/Los_Angeles", "2024-11-02", 1500, null, null, null],
    ["Europe/Berlin", "2026-10-24", 1500, "twice", "2026-10-25", null],
    ["Europe/Berlin", "2026-03-28", 1380, "skipped", "2026-03-29", "03:30"],
    ["Australia/Lord_Howe", "2024-10-05", 1410, null, null, null],
    ["Asia/Kolkata", "2024-03-09", 1440, null, null, null],
  ])("%s, %s: %i minutes, 02:30 %s", (zone, date, minutes, code, noted, taken) => {
    const { axis, notes } = momentOf([inZone(zone, NIGHT), inZone("UTC", OFFICE)], date);
    expect(axis.minutes).toBe(minutes);
    const own = notes.map((n) =>
      "minute" in n ? [n.code, n.date, formatClock(n.minute), "taken" in n ? formatClock(n.taken) : null] : n,
    );
    expect(own).toEqual(code === null ? [] : [[code, noted, "02:30", taken]]);
  });

  test.each([
    ["2024-03-09", "7h: 04:00 to 07:00, 23:00 to 04:00+1", "forward", "2024-03-10"],
    ["2024-11-02", "9h: 04:00 to 07:00, 23:00 to 04:00+1", "back", "2024-11-03"],
  ])("of %s a night’s sleep lasts %s, and both clocks say what they show", (date, asleep, way, on) => {
    const days = [inZone("America/New_York", OFFICE), inZone("America/New_York", OFFICE)];
    const moment = momentOf(days, date);
    expect(overlapInWords(moment, "asleep")).toBe(asleep);
    const set = compare(days, { moment }).findings.find((f) => f.code === "clock-set");
    expect(set).toMatchObject({ of: [0, 1], date: on, minutes: way === "forward" ? 60 : -60 });
    expect(set?.code === "clock-set" && [inWords(set.from), inWords(set.to)]).toEqual(
      way === "forward" ? ["02:00+1", "03:00+1"] : ["02:00+1", "01:00+1"],
    );
  });

  test("a clock that is set at midnight is set on the date that begins", () => {
    const days = [inZone("Asia/Beirut", OFFICE), inZone("UTC", OFFICE)];
    const { findings } = compare(days, { moment: momentOf(days, "2025-03-29") });
    const set = findings.find((f) => f.code === "clock-set");
    expect(set).toMatchObject({
      date: "2025-03-30",
      from: { minute: 1200, day: 1 },
      to: { minute: 1260, day: 1 },
    });
    expect(findings[0]).toMatchObject({ code: "clocks-apart", ahead: [0, -120], aheadAtEnd: [0, -180] });
  });

  test("work until a time that comes twice is as long as it may be", () => {
    const days = [
      inZone("Europe/Berlin", "18:00-02:30 work; 02:30-12:00 free; 12:00-18:00 sleep"),
      inZone("UTC", "04:00-03:59 work"),
    ];
    expect(overlapInWords(momentOf(days, "2026-10-24"), "work")).toBe("8h30 to 9h30: 18:00 to 02:30+1");
  });

  test("a skipped time does not come after the time that follows it", () => {
    const { placed } = momentOf(
      [inZone("America/New_York", "02:15-03:00 work; 03:00-22:00 free; 22:00-02:15 sleep")],
      "2024-03-09",
    );
    const bounds = placed[0]?.chain.pieces.flatMap((p) => [p.start, p.end]) ?? [];
    for (const side of [0, 1] as const) {
      const minutes = bounds.map((range) => range[side]);
      expect(minutes).toEqual(minutes.toSorted((a, b) => a - b));
    }
  });
});

describe("what stands in the way", () => {
  const good = inZone("UTC", OFFICE);
  test.each([
    [[good, inZone(null, OFFICE)], {}, [{ code: "no-timezone", day: 1 }]],
    [
      [good, inZone("Asia/Shangai", OFFICE)],
      { date: "2024-02-30" },
      [
        { code: "unknown-zone", day: 1, zone: "Asia/Shangai", nearest: "Asia/Shanghai" },
        { code: "bad-date", found: "2024-02-30" },
      ],
    ],
    [
      [good, good],
      { date: "2024-02-29", clock: "PST" },
      [{ code: "unknown-zone", day: null, zone: "PST", nearest: null }],
    ],
  ] as const)("%#", (days, options, problems) => {
    expect(sameMoment(days, { today: TODAY, ...options })).toEqual({ moment: null, problems });
  });
});

test("the date is asked for, else a file's, else that of the first source, else today", () => {
  const source = { title: "T", publisher: null, author: null, url: null };
  const told = { ...inZone("UTC", OFFICE), sources: [{ ...source, published: "2024-02" }] };
  const dated = inZone("UTC", "09:00-17:00 work; 17:00-22:00 free", "2024-05-06");
  expect(dateOf([told, dated], "2025-01-01")).toEqual(["2025-01-01", "asked"]);
  expect(dateOf([told, dated])).toEqual(["2024-05-06", "file"]);
  expect(dateOf([inZone("UTC", OFFICE), told])).toEqual(["2024-02-01", "source"]);
  expect(dateOf([inZone("UTC", OFFICE)])).toEqual([TODAY, "today"]);
});

function dateOf(days: readonly Day[], date?: string) {
  const axis = sameMoment(days, { today: TODAY, ...(date !== undefined && { date }) }).moment?.axis;
  return [axis?.date, axis?.dateFrom];
}
