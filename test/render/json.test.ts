// JSON: every output is what docs/comparison.schema.json says, adds up, and keeps drawn minutes apart.
import { readFileSync } from "node:fs";
import path from "node:path";

import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";

import { CATEGORIES, GROUPS } from "../../src/model/category.ts";
import { root } from "../support/modules.ts";
import {
  builtIns,
  hostileDay,
  hostileTexts,
  one,
  printed,
  samplePairs,
  stdinOf,
  two,
} from "../support/printed.ts";

const schema = JSON.parse(readFileSync(path.join(root, "docs/comparison.schema.json"), "utf8"));
const validate = new Ajv2020({ allErrors: true, allowUnionTypes: true }).compile(schema);

type Cell = { kind: string; minutes?: number; approximate?: boolean; text: string };
type TableRow = { id: string; label: string; cells: Cell[]; difference: unknown };
type Bound = { clock: string | null; minute: number | null; told: string; between: [number, number] };
type Stretch = { start: { minute: number }; end: { minute: number }; whole: boolean };
type Schedule = {
  id: string;
  activity: string;
  episodes: { activity: string; start: Bound; end: Bound }[];
  mentions: unknown[];
  unrecorded: Stretch[];
  toldByClock: number;
  order: number[][];
};
type Row = {
  relation: string;
  left: number[];
  right: number[];
  leftMentions: number[];
  rightMentions: number[];
};
type Written = {
  format: string;
  schedules: Schedule[];
  rows: Row[];
  blocks: TableRow[];
  categories: TableRow[];
  groups: TableRow[];
  share: { same: number; told: number; ratio: number } | null;
  findings: { code: string; restsOn: { schedule: number; episodes: number[]; mentions: number[] }[] }[];
  drawing: { schedules: { pieces: { start: number; end: number; episode: number | null }[] }[] };
};

/** What a command line writes. Throws where the schema finds fault with it. */
async function written(argv: readonly string[], stdin = ""): Promise<Written> {
  const json: Written = JSON.parse(await printed([...argv, "--json"], stdinOf(stdin)));
  const valid: boolean = validate(json);
  if (!valid) throw new Error(JSON.stringify(validate.errors, null, 1));
  return json;
}

/** What is wrong with an output beyond its shape. */
function faultsIn(json: Written): string[] {
  const { schedules, groups, categories, blocks = [], findings = [] } = json;
  const rest = findings.flatMap((f) => f.restsOn);
  const faults = {
    "cells are missing": [...groups, ...categories, ...blocks].some(
      (r) => r.cells.length !== schedules.length,
    ),
    "a difference of other than two": schedules.length !== 2 && groups.some((r) => r.difference !== null),
    "a finding rests on nothing that there is": rest.some(
      ({ schedule, episodes, mentions }) =>
        episodes.some((e) => schedules[schedule]?.episodes[e] === undefined) ||
        mentions.some((m) => schedules[schedule]?.mentions[m] === undefined),
    ),
    "rows hold something never or twice": schedules.length === 2 && json.rows !== undefined && !isWhole(json),
  };
  const days = schedules.flatMap((schedule, i) => faultsOfDay(json, schedule, i));
  return [...Object.entries(faults).flatMap(([fault, found]) => (found ? [fault] : [])), ...days];
}

function faultsOfDay({ groups, drawing }: Written, schedule: Schedule, i: number): string[] {
  const minutes = (id?: string) =>
    sum(groups.filter((g) => id === undefined || g.id === id).map((g) => g.cells[i]?.minutes ?? 0));
  const bounds = schedule.episodes.flatMap((e) => [e.start, e.end]);
  const pieces = drawing.schedules[i]?.pieces ?? [];
  const faults = {
    "groups are not 1,440": minutes() !== 1440,
    "unrecorded does not add up":
      sum(schedule.unrecorded.map((s) => s.end.minute - s.start.minute)) !== minutes("unrecorded"),
    "the order leaves episodes out": !isEach(schedule.order.flat(), schedule.episodes),
    "a bound is beside its range": bounds.some(
      ({ minute, told, between }) =>
        between[0] > between[1] ||
        (minute === null) !== (told === "untold") ||
        (minute !== null && between.some((m) => m !== minute)),
    ),
    "a hole or an overlap is drawn":
      pieces.some((p, k) => p.start !== (pieces[k - 1]?.end ?? 0)) || pieces.at(-1)?.end !== 1440,
  };
  return Object.entries(faults).flatMap(([fault, found]) => (found ? [`${schedule.id}: ${fault}`] : []));
}

function isWhole({ rows, schedules }: Written): boolean {
  const [left, right] = schedules;
  if (left === undefined || right === undefined) return false;
  const all = (side: "left" | "right" | "leftMentions" | "rightMentions") => rows.flatMap((r) => r[side]);
  return (
    isEach(all("left"), left.episodes) &&
    isEach(all("right"), right.episodes) &&
    isEach(all("leftMentions"), left.mentions) &&
    isEach(all("rightMentions"), right.mentions)
  );
}

/** Whether the positions name each thing once. */
function isEach(positions: readonly number[], things: readonly unknown[]): boolean {
  return positions.toSorted((a, b) => a - b).join() === [...things.keys()].join();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

test.each(samplePairs)("%s and %s", async (a, b) => {
  expect(faultsIn(await written([a, b]))).toEqual([]);
});

test.each([
  ["hui", "wei"],
  ["hui", "hui"],
  ["darwin", "franklin"],
  ["hui", "996"],
  ["hui", "01ai"],
  ["01ai", "01ai"],
  [one, two],
])("%s and %s", async (a, b) => {
  expect(faultsIn(await written([a, b]))).toEqual([]);
});

test("twelve schedules have a cell each, and no rows", async () => {
  const all = await written(builtIns.slice(0, 12));
  expect(faultsIn(all)).toEqual([]);
  expect(all.schedules).toHaveLength(12);
  expect(all.rows).toEqual([]);
  expect(all.share).toBeNull();
});

test("days by themselves have a format of their own", async () => {
  for (const names of [["hui"], ["darwin", "kafka", "hugo"], builtIns]) {
    const days = await written(["show", ...names]);
    expect(faultsIn(days)).toEqual([]);
    expect(days.format).toBe("daydiff-schedules");
  }
});

test("a day beside itself is the same in every row", async () => {
  const { rows, share } = await written([one, one]);
  expect(new Set(rows.map((r) => r.relation))).toEqual(new Set(["same"]));
  expect(share?.ratio).toBe(1);
});

test.each(hostileTexts.map((_, n) => n))("a hostile day, the texts beginning with number %i", async (n) => {
  const json = await written(["-", "hui"], hostileDay(n));
  expect(faultsIn(json)).toEqual([]);
  expect(JSON.stringify(json)).not.toMatch(/\\u00[01]|[\u007f-\u009f\u200b\u202a-\u202e\u2066-\u2069]/);
});

describe("the schema", () => {
  test("names every group and category, and no other", () => {
    expect(schema.$defs.groupName.enum).toEqual(GROUPS.map((g) => g.id));
    expect(schema.$defs.categoryName.enum).toEqual(CATEGORIES.map((c) => c.id));
  });

  test("lets nothing through that it does not name", async () => {
    const json = await written(["hui", "wei"]);
    for (const broken of [
      { ...json, extra: 1 },
      { ...json, version: 2 },
      { ...json, rows: undefined },
      { ...json, rows: [{ ...json.rows[0], relation: "alike" }] },
      { ...json, rows: [{ ...json.rows[0], drawn: 300 }] },
      { ...json, schedules: [{ ...json.schedules[0], minutes: 3 }, json.schedules[1]] },
    ]) {
      expect(validate(JSON.parse(JSON.stringify(broken)))).toBe(false);
    }
  });

  test("every object in it is closed and every field required, but for the place in an order", () => {
    const open: unknown[] = [];
    const visit = (part: unknown) => {
      if (typeof part !== "object" || part === null) return;
      const { type, properties, required, additionalProperties } = part as Record<string, unknown>;
      if (type === "object") {
        const all = Object.keys(properties as object);
        const complete = JSON.stringify(all) === JSON.stringify(required) || all.join() === "first,after";
        if (additionalProperties !== false || !complete) open.push(part);
      }
      Object.values(part).forEach(visit);
    };
    visit(schema);
    expect(open).toEqual([]);
  });
});

describe("docs/json.md", () => {
  const page = readFileSync(path.join(root, "docs/json.md"), "utf8");

  test("names every field of the schema", () => {
    const names = new Set<string>();
    const visit = (part: unknown) => {
      if (typeof part !== "object" || part === null) return;
      const { type, properties } = part as { type?: unknown; properties?: object };
      if (type === "object") for (const name of Object.keys(properties ?? {})) names.add(name);
      Object.values(part).forEach(visit);
    };
    visit(schema);
    expect([...names].filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });

  test("shows a block as the program writes it", async () => {
    const example = JSON.parse(/```json\n([^`]*)```/.exec(page)?.[1] ?? "");
    const { blocks } = await written(["hui", "wei"]);
    expect(blocks).toContainEqual(example);
  });
});
