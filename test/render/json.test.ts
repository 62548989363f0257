// JSON against its schema, for every kind of result; and that it says of times and amounts what the files say.
import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import type { Day } from "../../src/model/day.ts";
import { resultJson, type JsonResult } from "../../src/render/json/json.ts";
import { comparisonOf, dayNamed, hostileDays } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";
import { shownDays } from "./rendering.ts";

const schema: object = JSON.parse(readFileSync("docs/comparison.schema.json", "utf8"));
const isValid = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

const compared = (days: readonly Day[]): Result => ({ kind: "comparison", ...compare(days) });
const nearest = ([day, ...others]: readonly Day[]): Result => ({
  kind: "nearest",
  day: day as Day,
  others,
  near: nearestTo(day as Day, others),
});
const KINDS = { days: shownDays, comparison: compared, nearest };

const json = (result: Result): JsonResult => JSON.parse(resultJson(result));
const between = (a: string, b: string) => json(compared([dayOf(a), dayOf(b)]));

const TWELVE = "hui wei darwin franklin knuth kafka balzac 996 wolfram tesla kant 01ai".split(" ");

describe("follows the schema", () => {
  test.each([
    [["hui", "wei"]],
    [["wei", "wei"]],
    [["darwin", "franklin"]],
    [["996", "01ai"]],
    [["fixtures/one", "fixtures/two"]],
    [["mitchell-1854-10-21", "hui"]],
    [["hui", "wei", "darwin"]],
    [TWELVE],
  ])("%j", (names) => {
    const days = names.map(dayNamed);
    for (const result of Object.values(KINDS)) expect(problems(json(result(days)))).toEqual([]);
  });

  test.each([
    [
      "every form of a time",
      "~07:00-09:00 meal; 22:00..23:00-..07:00 sleep; * 20:00.. music",
      "- meal; 12:00..-? work",
    ],
    ["no time at all", "- meal; - sleep", "* 02:15 news; * music"],
    ["what has no kind", "09:00-10:00 ? Tinkers +?; - work", "23:00-07:00 sleep"],
  ])("%s", (_, a, b) => {
    const days = [dayOf(a), dayOf(b), dayOf("09:00-10:00 work")];
    for (const result of Object.values(KINDS)) {
      expect(problems(json(result(days)))).toEqual([]);
      expect(problems(json(result(days.slice(0, 2))))).toEqual([]);
    }
  });

  test("two groups", () => {
    const days = TWELVE.slice(0, 4).map(dayNamed);
    const result = json({
      kind: "comparison",
      ...compare(days, {
        groups: [
          [0, 1],
          [2, 3],
        ],
      }),
    });
    expect(problems(result)).toEqual([]);
    expect(result.groups).toEqual({ left: [0, 1], right: [2, 3] });
  });

  test("hostile texts, of which nothing is left that deceives", () => {
    const days = hostileDays('\u001b[31m \u009b31m \u202e|`<b>\u0000 "x\\');
    for (const result of Object.values(KINDS)) {
      const written = resultJson(result(days));
      expect(problems(JSON.parse(written))).toEqual([]);
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\\u00[019]/);
    }
  });

  test.each([
    ["another version", { version: 2 }],
    ["another field", { extra: 1 }],
    ["another kind", { kind: "nearest" }],
    ["a day less", { days: [] }],
    ["a finding without its data", { findings: [{ code: "share", sentence: "x" }] }],
    ["a row without its relation", { pairs: [{ left: 0, right: 1, rows: [{ left: [0] }] }] }],
  ])("and not everything does: %s", (_, change) => {
    expect(problems({ ...json(compared(["hui", "wei"].map(dayNamed))), ...change })).not.toEqual([]);
  });
});

describe("a bound", () => {
  const start = (list: string, i = 0) => between(list, "09:00-10:00 work").days[0]?.episodes[i]?.start;

  test.each([
    ["09:00-10:00 work", { written: "09:00", until: null, precision: "exact", earliest: 300, latest: 300 }],
    ["~09:00-10:00 work", { written: "09:00", until: null, precision: "about", earliest: 285, latest: 315 }],
    [
      "22:00..23:00-? work",
      { written: "22:00", until: "23:00", precision: "between", earliest: 1080, latest: 1140 },
    ],
    [
      "..09:00-10:00 work",
      { written: "09:00", until: null, precision: "no-later", earliest: -420, latest: 300 },
    ],
    [
      "22:00..-? work",
      { written: "22:00", until: null, precision: "no-earlier", earliest: 1080, latest: 1800 },
    ],
  ])("%s", (list, expected) => {
    expect(start(list)).toEqual({ ...expected, stated: true });
  });

  test("without a time has a range only, and none where the whole day has no time", () => {
    const untimed = { written: null, until: null, precision: "order", stated: false };
    expect(start("09:00-10:00 work; - meal; 12:00-13:00 work", 1)).toEqual({
      ...untimed,
      earliest: 360,
      latest: 479,
    });
    expect(start("- work; - meal", 1)).toEqual({ ...untimed, earliest: null, latest: null });
  });

  test("that is believed says so", () => {
    const { episodes } = between("09:00 meal; 10:00-12:00 work", "09:00-10:00 work").days[0] ?? {
      episodes: [],
    };
    expect(episodes.map((e) => [e.end.written, e.end.stated])).toEqual([
      ["10:00", false],
      ["12:00", true],
    ]);
  });
});

test("missing time stands after what it follows, and an episode without any lasts until the next", () => {
  const [day] = between("09:00 meal; 10:00-12:00 work; 13:00-? games", "09:00-10:00 work").days;
  expect(day?.missing.map((m) => m.after)).toEqual([1, 2]);
  expect(day?.missing[0]).toMatchObject({
    start: { earliest: 480, latest: 480 },
    end: { earliest: 540, latest: 540 },
  });
  expect(day?.told.least).toBe(181);
});

test("events, order and rows of Hui and Wei", () => {
  const data = json(compared(["hui", "wei"].map(dayNamed)));
  expect(data.days.map(({ events }) => [events.getsUp?.time.written, events.goesToBed?.time])).toEqual(
    ["09:00", "09:00"].map((up) => [up, expect.objectContaining({ written: "01:00", precision: "about" })]),
  );
  expect(data.pairs).toHaveLength(1);
  expect(data.pairs[0]?.rows.filter((r) => r.relation === "only-right").map((r) => r.right)).toHaveLength(1);
  expect(data.days[0]?.order).toEqual(data.days[0]?.episodes.map((_, i) => i));
});

test("a shifted row says what surely differs", () => {
  const data = between("09:00-10:00 meal", "~09:30-10:00 meal");
  expect(data.pairs[0]?.rows.map((r) => [r.relation, r.shift])).toEqual([
    ["shifted", { of: "start", least: 15, most: 45, approximate: true }],
  ]);
});

test("cells have what is told and what is possible; the row of being awake has neither", () => {
  const { tables } = between(
    "07:00 getting-up; 09:00-10:00 coding; 23:00-07:00 sleep",
    "08:00 getting-up; 09:00-11:00 coding",
  );
  const rows = new Map(tables?.headline.map((row) => [row.id, row]));
  expect(rows.get("coding")).toMatchObject({
    difference: { least: 60, most: 60, approximate: false },
    cells: [
      {
        state: "told",
        told: { least: 60, most: 60 },
        possible: { least: 60 },
        stretches: [{ episodes: [1] }],
      },
      { state: "told", told: { least: 120, most: 120 } },
    ],
  });
  expect(rows.get("awake")?.cells[0]).toMatchObject({
    told: null,
    possible: null,
    stretches: [{ episodes: [] }],
  });
  const personal = tables?.budget.findIndex((row) => row.id === "personal");
  expect(tables?.budget.find((row) => row.id === "sleep")?.within).toBe(personal);
});

test("findings carry data without infinities, and the same sentences as the screen", () => {
  const { findings } = json(compared(["kafka", "balzac"].map(dayNamed)));
  expect(findings.filter((f) => f.shown).length).toBeGreaterThan(2);
  expect(findings.some((f) => !f.shown)).toBe(true);
  for (const { data, restsOn, days } of findings) {
    expect(JSON.stringify(data)).not.toMatch(/"isApproximate"|"spread"|"range"/);
    expect(restsOn.every((g) => days.includes(g.day))).toBe(true);
  }
});

test("the nearest days are those that are told of, nearest first", () => {
  const data = json(nearest(["kafka", "hui", "beethoven", "hardy"].map(dayNamed)));
  expect(data.days.map((d) => d.id)).toEqual(["kafka", "hardy", "beethoven", "hui"]);
  expect(data.nearest?.map((n) => n.day)).toEqual([1, 2, 3]);
  for (const { similarity } of data.nearest ?? []) {
    expect(similarity.ratio).toBeCloseTo(similarity.same / similarity.of);
  }
});

test("no minute stands outside of the drawing that a file does not tell or bound", () => {
  const kinds = fc.constantFrom("meal", "work", "coding", "sleep");
  const lines = fc.array(fc.tuple(fc.integer({ min: 0, max: 23 }), kinds, fc.boolean()), {
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(lines, (drawn) => {
      const hours = [...new Map(drawn.map((d) => [d[0], d])).values()].toSorted(
        (a, b) => ((a[0] + 20) % 24) - ((b[0] + 20) % 24),
      );
      const list = hours.map(
        ([h, kind, timed]) => `${timed ? `${String(h).padStart(2, "0")}:00-?` : "-"} ${kind}`,
      );
      const data = json(shownDays([dayOf(list.join("; "))]));
      expect(problems(data)).toEqual([]);
      for (const { start, end } of data.days[0]?.episodes ?? []) {
        for (const bound of [start, end]) {
          expect(bound.written === null).toBe(bound.precision === "order");
          expect(bound.earliest === null || (bound.latest ?? 0) >= bound.earliest).toBe(true);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test("one shape: every kind of result has the same fields", () => {
  const days = ["hui", "wei"].map(dayNamed);
  const fields = Object.values(KINDS).map((result) => Object.keys(json(result(days))));
  expect(new Set(fields.map((f) => f.join()))).toEqual(new Set([fields[0]?.join()]));
  expect(json({ kind: "comparison", ...comparisonOf("hui", "wei") }).kind).toBe("comparison");
});

function problems(data: unknown): unknown[] {
  return isValid(data) ? [] : (isValid.errors ?? []);
}
