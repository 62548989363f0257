// JSON against its schema, for every kind of output; and that it says of the minutes what the files say.
import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";

import type { Comparison } from "../../src/compare/comparison.ts";
import type { JsonComparison, JsonDays } from "../../src/render/json/json.ts";
import { comparisonOf, hostileComparison } from "../support/comparisons.ts";
import { rendered } from "./rendering.ts";

const schema: object = JSON.parse(readFileSync("docs/comparison.schema.json", "utf8"));
const isValid = new Ajv({
  strict: true,
  strictRequired: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

describe("follows the schema", () => {
  test.each([
    [["hui", "wei"]],
    [["wei", "wei"]],
    [["darwin", "franklin"]],
    [["hui", "996"]],
    [["996", "01ai"]],
    [["01ai", "01ai"]],
    [["fixtures/one", "fixtures/two"]],
    [["hui", "wei", "darwin", "knuth"]],
    [["mitchell-1854-10-21", "hui"]],
  ])("%j", async (names) => {
    expect(problems(JSON.parse(await rendered("json", comparisonOf(...names))))).toEqual([]);
    expect(problems(JSON.parse(await rendered("json", comparisonOf(...names), { view: "days" })))).toEqual(
      [],
    );
  });

  test("with hostile text, of which no control character is left", async () => {
    const text = await rendered("json", hostileComparison('\u001b[31m \u009b31m \u202e|`<b>\u0000 "x\\'));
    expect(problems(JSON.parse(text))).toEqual([]);
    // oxlint-disable-next-line no-control-regex -- these are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]|\\u00[019]/);
  });

  test("and the schema is not one that everything follows", async () => {
    const data = await json(comparisonOf("hui", "wei"));
    expect(problems({ ...data, version: 2 })).not.toEqual([]);
    expect(problems({ ...data, extra: 1 })).not.toEqual([]);
    expect(problems({ ...data, findings: [{ code: "opening", text: "x" }] })).not.toEqual([]);
  });
});

test("what is untold has no minute outside of the drawing", async () => {
  const { schedules } = await json(comparisonOf("hui", "wei"));
  const bounds = schedules.flatMap((s) => s.episodes.flatMap((e) => [e.start, e.end]));
  const minutes = new Set(bounds.map((b) => b.minute));
  expect([...minutes].toSorted()).toEqual([null, 300, 1260, 1740].toSorted());
  expect(bounds.filter((b) => b.told === "untold").every((b) => b.clock === null && b.minute === null)).toBe(
    true,
  );
  expect(schedules[0]?.episodes[1]?.start.between).toEqual([300, 1260]);
});

test("wake and bed, relations and sentences of Hui and Wei", async () => {
  const data = await json(comparisonOf("hui", "wei"));
  expect(data.schedules.map((s) => [s.wake?.clock, s.bed?.clock, s.bed?.told])).toEqual([
    ["09:00", "01:00", "approximate"],
    ["09:00", "01:00", "approximate"],
  ]);
  expect(data.share).toBeNull();
  expect(data.rows.filter((r) => r.relation === "only-right").map((r) => r.right)).toHaveLength(1);
  expect(data.findings.map((f) => f.text)).toContain("Told only of Wei: Has a glass of wine.");
});

test("the groups are 1,440 minutes for each day, and the four blocks have theirs", async () => {
  const data = await json(comparisonOf("fixtures/one", "fixtures/two"));
  for (const i of [0, 1]) {
    const minutes = data.groups.map((g) => g.cells[i]?.minutes ?? 0);
    expect(minutes.reduce((a, b) => a + b, 0)).toBe(1440);
  }
  expect(data.blocks.map((b) => [b.id, ...b.cells.map((c) => c.minutes), b.difference?.minutes])).toEqual([
    ["meetings", 120, 30, -90],
    ["coding", 255, 210, -45],
    ["training", 180, 240, 60],
    ["late-night-experiments", 60, 165, 105],
  ]);
  expect(data.share).toEqual({ same: 420, told: 1095, ratio: 420 / 1095, approximate: false });
});

test("one day says so in its format", async () => {
  const data: JsonDays = JSON.parse(await rendered("json", comparisonOf("hui"), { view: "days" }));
  expect(data.format).toBe("daydiff-schedule");
  expect(data.schedules[0]?.mentions.map((m) => m.time)).toEqual([null, null]);
});

async function json(comparison: Comparison): Promise<JsonComparison> {
  return JSON.parse(await rendered("json", comparison));
}

function problems(data: unknown): unknown[] {
  return isValid(data) ? [] : (isValid.errors ?? []);
}
