// Many days, the same moment and the nearest days in every format.
import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { compareMany } from "../../src/compare/many.ts";
import { sameMoment, type Moment } from "../../src/compare/moment.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import { FORMATS, type FormatName } from "../../src/render/formats.ts";
import { hostileComparison, scheduleNamed } from "../support/comparisons.ts";
import { rendered } from "./rendering.ts";

const ajv = new Ajv({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
const schema = (name: string): object => JSON.parse(readFileSync(`docs/${name}`, "utf8"));
ajv.addSchema(schema("comparison.schema.json"), "comparison.schema.json");
const isValid = ajv.compile({ ...schema("many.schema.json"), $id: "many.schema.json" });

function problems(text: string) {
  isValid(JSON.parse(text));
  return isValid.errors ?? [];
}

function momentOf(names: readonly string[], date = "2024-03-09"): Moment {
  const { moment } = sameMoment(names.map(scheduleNamed), { date });
  if (moment === null) throw new Error("no moment");
  return moment;
}

const TWELVE = [
  "hui",
  "wei",
  "darwin",
  "franklin",
  "knuth",
  "kafka",
  "balzac",
  "996",
  "wolfram",
  "tesla",
  "kant",
  "01ai",
];
const ZONED = ["hui", "wei", "kafka", "kant"];

describe("JSON follows its schema", () => {
  test.each([
    [["hui", "wei", "darwin"]],
    [["fixtures/one", "fixtures/two", "fixtures/two-afternoon"]],
    [TWELVE],
  ])("%j", async (names) => {
    expect(problems(await rendered("json", compareMany(names.map(scheduleNamed))))).toEqual([]);
  });

  test.each([[["hui", "wei"]], [ZONED]])("%j at the same moment", async (names) => {
    const schedules = names.map(scheduleNamed);
    const comparison = names.length > 2 ? compareMany(schedules) : compare(schedules);
    const text = await rendered("json", comparison, { moment: momentOf(names) });
    expect(problems(text)).toEqual([]);
    expect(JSON.parse(text)).toMatchObject({ version: 2, moment: { date: "2024-03-09", minutes: 1440 } });
  });

  test("the nearest", async () => {
    const [schedule, ...others] = TWELVE.map(scheduleNamed);
    if (schedule === undefined) throw new Error("no schedule");
    const nearest = { schedule, others, near: nearestTo(schedule, others) };
    const text = await rendered("json", compare([schedule]), { nearest });
    expect(problems(text)).toEqual([]);
    expect(JSON.parse(text).nearest[0].schedule.id).toBe("wei");
  });

  test("and not everything does", async () => {
    const text = await rendered("json", compareMany(TWELVE.slice(0, 3).map(scheduleNamed)));
    expect(problems(JSON.stringify({ ...JSON.parse(text), version: 1 }))).not.toEqual([]);
    expect(problems(JSON.stringify({ ...JSON.parse(text), timeline: [{}] }))).not.toEqual([]);
  });
});

test("two days on their own clocks are written in version 1, as before", async () => {
  const text = await rendered("json", compare(["hui", "wei"].map(scheduleNamed)));
  expect(JSON.parse(text)).toMatchObject({ version: 1, rows: expect.any(Array) });
});

describe("a screen of 80 columns", () => {
  const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

  test("has a column for each of four days", async () => {
    const text = await rendered("terminal", compareMany(["hui", "wei", "darwin", "996"].map(scheduleNamed)));
    expect(text).toMatch(/^Hui +Wei +Darwin +996$/m);
    expect(text).toMatch(/^09:00 Gets up +09:00 Wakes up$/m);
    expect(widest(text)).toBeLessThanOrEqual(80);
  });

  test("has each of more days beside the reference, and all of them in its tables", async () => {
    const text = await rendered("terminal", compareMany(TWELVE.map(scheduleNamed)));
    expect(widest(text)).toBeLessThanOrEqual(80);
    expect(text).toMatch(/^Wei +Both open the working day with meetings/m);
    expect(text).toMatch(/^Knuth +Nothing sure beside Hui\.$/m);
    expect(text.split("\n").length).toBeLessThan(100);
  });

  test("shows the hours of each clock at the same moment", async () => {
    const schedules = ["hui", "wei"].map(scheduleNamed);
    const text = await rendered("terminal", compare(schedules), {
      moment: momentOf(["hui", "wei"], "2024-02-27"),
    });
    expect(text).toContain("12−1");
    expect(text).toMatch(/^Both awake +~8h +09:00 to ~17:00 +17:00−1 to ~01:00$/m);
    expect(text.replaceAll("\n", " ").replaceAll(/ +/g, " ")).toContain(
      "When Hui gets up at 09:00, it is 17:00 the day before for Wei, who is awake.",
    );
    expect(widest(text)).toBeLessThanOrEqual(80);
  });
});

describe("a picture of the same moment", () => {
  test.each(["svg", "html"] as const)(
    "%s names the date, and every strip has the hours of its own clock",
    async (format) => {
      const text = await rendered(format, compare(["hui", "wei"].map(scheduleNamed)), {
        moment: momentOf(["hui", "wei"], "2024-02-27"),
      });
      expect(text).toContain("The same moment for Binyuan Hui and Jason Wei, 27 February 2024");
      expect(text).toContain("Asia/Shang");
      expect(text).toContain(">12−1<");
      expect(text).toContain(">00+1<");
    },
  );
});

describe("hostile text comes out harmless", () => {
  const two = hostileComparison("\u001b[31m|`<b>\u202e x").schedules;

  const texts = (Object.keys(FORMATS) as FormatName[]).filter((name) => name !== "png");

  test.each(texts)("%s", async (format) => {
    const zoned = two.map((s) => ({ ...s, timezone: "UTC" }));
    const { moment } = sameMoment(zoned, { date: "2024-02-27" });
    const near = { schedule: two[0] ?? raise(), others: two, near: nearestTo(two[0] ?? raise(), two) };
    const texts = await Promise.all([
      rendered(format, compareMany([...two, ...two])),
      rendered(format, compare(zoned), { moment: moment ?? raise() }),
      rendered(format, compare(two), { nearest: near }),
    ]);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    for (const text of texts) expect(text).not.toMatch(/\u001b|\u202e|\\u001b|\\u202e/);
  });
});

function raise(): never {
  throw new Error("missing");
}
