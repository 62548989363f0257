// The built-in days: every file loads clean, cites its source, quotes little, and tells no hour that its source does not.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { loadSchedule } from "../src/load/load-schedule.ts";
import { DAY } from "../src/model/clock.ts";
import type { Bound } from "../src/model/bound.ts";
import type { Day } from "../src/model/day.ts";
import type { Source } from "../src/model/told.ts";
import type { ClockTime } from "../src/model/draft.ts";
import { getsUp, goesToBed } from "../src/model/events.ts";
import { clockTimeText, timeText } from "../src/model/time-text.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const FIRST_LINE = "# yaml-language-server: $schema=./schedule.schema.json\n";

const gallery = read("schedules");
const fixtures = read("test/fixtures").filter(({ id }) => ["one", "two", "two-afternoon"].includes(id));

test("there is a gallery", () => {
  expect(gallery.length).toBeGreaterThanOrEqual(26);
});

describe.each(gallery)("schedules/$id.yaml", ({ id, text, loaded }) => {
  const { day, diagnostics } = loaded;

  test("begins with the line that editors read, and loads without errors and warnings", () => {
    expect(text.startsWith(FIRST_LINE)).toBe(true);
    expect(diagnostics.filter((d) => d.severity !== "hint")).toEqual([]);
    expect(day).not.toBeNull();
    expect(id).toMatch(/^[a-z0-9-]+$/);
  });

  test("cites at least one source that can be found", () => {
    expect(day?.sources.filter(canBeFound)).not.toEqual([]);
  });

  test("quotes 25 words at most", () => {
    for (const told of [...(day?.episodes ?? []), ...(day?.mentions ?? [])]) {
      expect(told.quote?.trim().split(/\s+/).length ?? 0).toBeLessThanOrEqual(25);
    }
  });
});

test("the README names every day and no other", () => {
  const readme = readFileSync(path.join(ROOT, "schedules/README.md"), "utf8");
  const named = [...readme.matchAll(/^\| \[`([^`]+)`\]\(\1\.yaml\)/gm)].map(([, id]) => id);
  expect(named.toSorted()).toEqual(gallery.map(({ id }) => id));
});

/** Words that say that an hour may be off by more than a quarter, or on one side only. */
const WIDE =
  /\bbetween\b|\bor\b(?! so\b)|\bat the (?:latest|earliest)\b|\blater\b|\bearlier\b|\bbefore\b|\bby\b|\d, \d|\bif\b/i;

/** Words that say that an hour is not exact. */
const VAGUE =
  /\b(?:about|around|approximately|roughly|usually|generally|often|some ?times?|or so|almost|nearly|just|early|late)\b|ish\b/i;

/** Times beside which such words stand for another reason. */
const OTHERWISE_MEANT: Readonly<Record<string, string>> = {
  "kafka between 15:00 and 15:30 - 19:30": "usually is about sleeping, and not about the hour",
  "mitchell-1854-10-21 09:30 - 12:30": "before she went home: the next words tell the hour",
  "poincare 10:00 - 12:00": "between these hours is from one to the other",
  "skinner 17:00 - between 19:00 and 20:00": "often is about the summers' days",
  "torvalds ~16:00": "by four or so: no form says both, and about is the wider",
};

test("no hour is told more exactly than the quote and the note beside it tell it", () => {
  const narrowed = gallery.flatMap(({ id, loaded: { draft } }) =>
    [
      ...(draft?.episodes ?? []),
      ...(draft?.mentions ?? []).map((m) => ({ ...m, time: { start: m.time, end: "implied" as const } })),
    ].flatMap(({ time, note, quote }) => {
      const words = `${note ?? ""} ${quote ?? ""}`;
      const clocks = [time.start, time.end].filter(
        (t): t is ClockTime => t !== null && typeof t !== "string",
      );
      const told = new Set(clocks.map(({ precision }) => precision));
      const isWide = told.has("between") || told.has("no-later") || told.has("no-earlier");
      const isNarrow =
        (!isWide && WIDE.test(words)) || (!told.has("about") && told.has("exact") && VAGUE.test(words));
      return clocks.length > 0 && isNarrow ? [`${id} ${timeText(time)}`] : [];
    }),
  );
  expect(narrowed.toSorted()).toEqual(Object.keys(OTHERWISE_MEANT).toSorted());
});

describe.each(["hui", "wei"])("%s", (id) => {
  test("has two clock times, as the article does: up at 09:00, in bed at about 01:00", () => {
    const day = dayOf(gallery, id);
    const starts = day.episodes.map((e) => `${written(e.start)} ${e.kind}`);
    expect(starts.filter((s) => !s.startsWith("-"))).toEqual(["09:00 getting-up", "~01:00 sleep"]);
    const ends = day.episodes.slice(0, -2).map((e) => written(e.end));
    expect(new Set(ends)).toEqual(new Set(["-"]));
    expect(day.mentions.filter((m) => m.time !== null)).toEqual([]);
  });
});

test("Franklin's labels are whole hours, both included", () => {
  const franklin = dayOf(gallery, "franklin");
  const work = franklin.episodes.filter((e) => e.kind === "work");
  expect(work.map((e) => [written(e.start), written(e.end)])).toEqual([
    ["08:00", "12:00"],
    ["14:00", "18:00"],
  ]);
  expect([goesToBed(franklin), getsUp(franklin)].map((event) => written(event?.bound ?? null))).toEqual([
    "22:00",
    "05:00",
  ]);
});

test("01.AI's file tells one message and no episode", () => {
  const { episodes, mentions } = dayOf(gallery, "01ai");
  expect(episodes).toEqual([]);
  expect(mentions.map((m) => written(m.time))).toEqual(["02:15"]);
});

describe("the two made-up days", () => {
  const [one, two, afternoon] = ["one", "two", "two-afternoon"].map((id) => dayOf(fixtures, id));

  test("are told through by the clock", () => {
    for (const day of [one, two, afternoon]) {
      expect(day?.chain.pieces.filter((p) => p.episode === null || p.start[0] !== p.start[1])).toEqual([]);
    }
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

function dayOf(files: ReturnType<typeof read>, id: string): Day {
  const day = files.find((file) => file.id === id)?.loaded.day;
  if (!day) throw new Error(`no day from ${id}.yaml`);
  return day;
}

/** A bound as a file writes it; `-` where it is not told. */
function written(bound: Bound | null): string {
  return bound?.written ? clockTimeText(bound.written) : "-";
}

/** The kind of every minute of a day whose bounds are all exact. */
function kindsByMinute(day: Day | undefined): string[] {
  const kinds: string[] = Array.from({ length: DAY }, () => "");
  for (const { start, end, episode } of day?.chain.pieces ?? []) {
    const kind = day?.episodes[episode ?? -1]?.kind ?? "";
    for (let minute = start[0]; minute < end[0]; minute++) kinds[minute % DAY] = kind;
  }
  return kinds;
}

function minutesOf(day: Day | undefined, kind: string): number {
  return kindsByMinute(day).filter((k) => k === kind).length;
}
