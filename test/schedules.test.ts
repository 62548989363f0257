// The built-in days: every file loads clean, cites its source, quotes little, and tells no hour that its source does not.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { loadSchedule } from "../src/load/load-schedule.ts";
import { formatClock } from "../src/model/clock.ts";
import type { Bound, Schedule, Source } from "../src/model/schedule.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const FIRST_LINE = "# yaml-language-server: $schema=./schedule.schema.json\n";

const gallery = read("schedules");
const fixtures = read("test/fixtures").filter(({ id }) => ["one", "two", "two-afternoon"].includes(id));

test("there is a gallery", () => {
  expect(gallery.length).toBeGreaterThanOrEqual(26);
});

describe.each(gallery)("schedules/$id.yaml", ({ id, text, loaded }) => {
  const { schedule, diagnostics } = loaded;

  test("begins with the line that editors read, and loads without errors and warnings", () => {
    expect(text.startsWith(FIRST_LINE)).toBe(true);
    expect(diagnostics.filter((d) => d.severity !== "hint")).toEqual([]);
    expect(schedule).not.toBeNull();
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  test("cites at least one source that can be found", () => {
    expect(schedule?.sources.filter(canBeFound)).not.toEqual([]);
  });

  test("quotes 25 words at most", () => {
    for (const told of [...(schedule?.episodes ?? []), ...(schedule?.mentions ?? [])]) {
      expect(told.quote?.trim().split(/\s+/).length ?? 0).toBeLessThanOrEqual(25);
    }
  });
});

test("the README names every day and no other", () => {
  const readme = readFileSync(path.join(ROOT, "schedules/README.md"), "utf8");
  const named = [...readme.matchAll(/^\| \[`([^`]+)`\]\(\1\.yaml\)/gm)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(gallery.map(({ id }) => id));
});

describe.each(["hui", "wei"])("%s", (id) => {
  test("has two clock times, as the article does: up at 09:00, in bed at about 01:00", () => {
    const schedule = scheduleOf(gallery, id);
    const starts = schedule.episodes.map((e) => `${written(e.start)} ${e.kind}`);
    expect(starts.filter((s) => !s.startsWith("-"))).toEqual(["09:00 getting-up", "~01:00 sleep"]);
    const ends = schedule.episodes.slice(0, -2).map((e) => written(e.end));
    expect(new Set(ends)).toEqual(new Set(["-"]));
    expect(schedule.mentions.filter((m) => m.time !== null)).toEqual([]);
  });
});

test("Franklin's labels are whole hours, both included", () => {
  const franklin = scheduleOf(gallery, "franklin");
  const work = franklin.episodes.filter((e) => e.kind === "work");
  expect(work.map((e) => [written(e.start), written(e.end)])).toEqual([
    ["08:00", "12:00"],
    ["14:00", "18:00"],
  ]);
  const { bed, wake } = franklin.mainSleep ?? {};
  expect([bed, wake].map((bound) => written(bound ?? null))).toEqual(["22:00", "05:00"]);
});

test("01.AI's file tells one message and no episode", () => {
  const { episodes, mentions } = scheduleOf(gallery, "01ai");
  expect(episodes).toEqual([]);
  expect(mentions.map((m) => m.time && formatClock(m.time.minute))).toEqual(["02:15"]);
});

describe("the two made-up days", () => {
  const [one, two, afternoon] = ["one", "two", "two-afternoon"].map((id) => scheduleOf(fixtures, id));

  test("are told through by the clock", () => {
    expect([one, two, afternoon].map((day) => day?.toldByClock)).toEqual([1440, 1440, 1440]);
  });

  test.each([
    ["meeting", 120, 30],
    ["coding", 255, 210],
    ["model-training", 180, 240],
    ["experiment", 60, 165],
    ["sleep", 450, 435],
  ])("%s lasts %i and %i minutes", (kind, ofOne, ofTwo) => {
    expect([minutesOf(one, kind), minutesOf(two, kind)]).toEqual([ofOne, ofTwo]);
  });

  test("do the same for 7h of the 18h15 that either is awake", () => {
    const [a, b] = [kindsByMinute(one), kindsByMinute(two)];
    const awake = a.map((kind, minute) => [kind, b[minute]]).filter((pair) => pair.join() !== "sleep,sleep");
    expect([awake.filter(([x, y]) => x === y).length, awake.length]).toEqual([420, 1095]);
  });

  test("differ from the third by an experiment in the afternoon", () => {
    expect(minutesOf(afternoon, "experiment")).toBe(225);
    expect(minutesOf(afternoon, "model-training")).toBe(180);
  });
});

/** A web address, or a book with its author and when or by whom it was published. */
function canBeFound({ url, author, publisher, published }: Source): boolean {
  return url !== null || (author !== null && (publisher !== null || published !== null));
}

function read(folder: string) {
  return readdirSync(path.join(ROOT, folder))
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => {
      const id = name.slice(0, -".yaml".length);
      const text = readFileSync(path.join(ROOT, folder, name), "utf8");
      return { id, text, loaded: loadSchedule(text, { id, path: `${folder}/${name}` }) };
    })
    .toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

function scheduleOf(files: ReturnType<typeof read>, id: string): Schedule {
  const schedule = files.find((file) => file.id === id)?.loaded.schedule;
  if (!schedule) throw new Error(`no schedule from ${id}.yaml`);
  return schedule;
}

/** A bound as a file writes it; `-` where it is not told. */
function written(bound: Bound | null): string {
  if (bound === null || bound.told === "untold") return "-";
  return `${bound.told === "approximate" ? "~" : ""}${formatClock(bound.minute)}`;
}

function kindsByMinute(schedule: Schedule | undefined): string[] {
  const kinds: string[] = Array.from({ length: 1440 }, () => "");
  for (const { start, end, episodes } of schedule?.segments ?? []) {
    const kind = schedule?.episodes[episodes[0] ?? -1]?.kind ?? "";
    for (let minute = start; minute < end; minute++) kinds[minute % 1440] = kind;
  }
  return kinds;
}

function minutesOf(schedule: Schedule | undefined, kind: string): number {
  return kindsByMinute(schedule).filter((k) => k === kind).length;
}
