// What the build read of a built-in stands for its file as long as the file is the same, and for no other.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { readingsOf } from "../../scripts/readings.mjs";
import { run } from "../../src/cli/run.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { folderIo } from "../support/folder-io.ts";
import { root } from "../support/modules.ts";

const readings = readingsOf(path.join(root, "schedules"), loadSchedule);

describe.each(readings)("the reading of $id", ({ id, json }) => {
  const text = readFileSync(path.join(root, "schedules", `${id}.yaml`), "utf8");

  test("comes back from JSON as it was, and is laid out to the day that the file gives", () => {
    const stored = JSON.parse(json);
    const { draft, day } = loadSchedule(text, { id, path: id });
    expect(stored).toStrictEqual({ text, draft });
    expect(layOutDay(stored.draft).day).toStrictEqual(day);
  });
});

test("every built-in has one", () => {
  expect(readings.length).toBeGreaterThanOrEqual(35);
});

const DAY = 'name: Ada\nepisodes:\n  - { time: "09:00 - 17:00", activity: Adds, category: work }\n';

/** A folder of built-ins with one day, and a reading of it in which she is called something else. */
function ada(stored: (reading: string) => string) {
  const test = folderIo();
  const [builtIns, folder] = ["built-ins", "readings"].map((name) => path.join(test.folder, name)) as [
    string,
    string,
  ];
  for (const made of [builtIns, folder]) mkdirSync(made);
  writeFileSync(path.join(builtIns, "ada.yaml"), DAY);
  const [reading] = readingsOf(builtIns, loadSchedule);
  if (reading === undefined) throw new Error("the day has no reading");
  const json = stored(reading.json.replace('"name":"Ada"', '"name":"From the reading"'));
  writeFileSync(path.join(folder, "ada.json"), json);
  return { ...test, io: { ...test.io, builtIns, readings: folder }, file: path.join(builtIns, "ada.yaml") };
}

describe("taken for the file", () => {
  test.each([
    ["show", ["show", "ada"]],
    ["a comparison", ["ada", "ada"]],
    ["a path to it", ["show", "built-ins/ada.yaml"]],
    ["list", ["list"]],
    ["the greeting", []],
  ])("by %s", async (_, argv) => {
    const { io, stdout, stderr } = ada((json) => json);
    expect(await run(argv, io)).toBe(0);
    expect([stdout().includes("From the reading"), stderr()]).toEqual([true, ""]);
  });
});

describe("not taken", () => {
  test.each([
    ["cut short", (json: string) => json.slice(0, -9)],
    ["empty", () => ""],
    ["of something else", () => "[1]"],
    ["of another text", (json: string) => json.replace("17:00", "17:01")],
  ])("where it is %s", async (_, stored) => {
    const { io, stdout, stderr } = ada(stored);
    expect(await run(["show", "ada"], io)).toBe(0);
    expect([stdout().includes("From the reading"), stdout().includes("Ada"), stderr()]).toEqual([
      false,
      true,
      "",
    ]);
  });

  test("where the file was changed since, whose faults are told", async () => {
    const { io, file, stderr } = ada((json) => json);
    writeFileSync(file, DAY.replace("17:00", "27:00"));
    expect(await run(["show", "ada"], io)).toBe(2);
    expect(stderr()).toContain("27:00");
  });

  test("where a file of one's own has the name", async () => {
    const { io, folder, stdout } = ada((json) => json);
    writeFileSync(path.join(folder, "ada.yaml"), DAY);
    expect(await run(["show", "ada"], io)).toBe(0);
    expect(stdout()).not.toContain("From the reading");
  });

  test("of a file of which there is more to say than hints", () => {
    const { builtIns } = ada((json) => json).io;
    writeFileSync(path.join(builtIns, "ada.yaml"), DAY.replace("name: Ada", "name: Ada\nnmae: x"));
    expect(readingsOf(builtIns, loadSchedule)).toEqual([]);
  });
});
