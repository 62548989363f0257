// What is saved of a list loads without errors and tells exactly what the reader understood.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { loadSchedule } from "../../src/load/load-schedule.ts";
import { formatClock } from "../../src/model/clock.ts";
import type { PostEpisode, PostSchedule, PostTime } from "../../src/posts/post.ts";
import { readPost } from "../../src/posts/read-post.ts";
import { settle, type Settled } from "../../src/posts/settle.ts";
import { saySettling } from "../../src/posts/settling-words.ts";
import { writeSchedule } from "../../src/posts/write-schedule.ts";

const about = { name: "Ada Example", timezone: null, source: null };
const lists = path.join(import.meta.dirname, "lists");
const names = readdirSync(lists).filter((name) => name.endsWith(".txt"));

function load(settled: Settled) {
  const text = writeSchedule(settled, about, new Map());
  return { ...loadSchedule(text, { id: "x", path: "x" }) };
}

function timeOf(time: PostTime | null): string {
  return time === null ? "?" : `${time.approximate ? "~" : ""}${time.clock}`;
}

/** The times as the file's own text tells them, which no placing has touched. */
function timesIn(text: string): string[] {
  return [...text.matchAll(/^ {2}- \{ (?:time: "([^"]*)", )?activity: /gm)].map(([, time]) => time ?? "");
}

function timesOf({ episodes, mentions }: Settled): string[] {
  return [
    ...episodes.map(({ start, end, open }) => {
      if (end !== null) return `${timeOf(start)} - ${timeOf(end)}`;
      return start === null ? "" : `${timeOf(start)}${open ? " - ?" : ""}`;
    }),
    ...mentions.map(({ time }) => (time === null ? "" : timeOf(time))),
  ];
}

describe.each(names)("%s", (name) => {
  const read = readPost(readFileSync(path.join(lists, name), "utf8"));

  test("loads, and tells every time, activity and category that was read", () => {
    for (const day of read.schedules) {
      const settled = settle(day, read.diagnostics);
      const { text, day: told, diagnostics } = load(settled);
      expect(diagnostics.filter((d) => d.severity !== "hint")).toEqual([]);
      expect(timesIn(text)).toEqual(timesOf(settled));
      const written = [...settled.episodes, ...settled.mentions];
      const loaded = [...(told?.episodes ?? []), ...(told?.mentions ?? [])];
      expect(loaded.map((e) => e.kind)).toEqual(written.map((e) => e.category ?? "unknown"));
      expect(loaded.map((e) => e.activity)).toEqual(written.map((e) => e.activity || "(not told)"));
    }
  });

  test("loses nothing between reading and writing without saying so", () => {
    for (const day of read.schedules) {
      const { episodes, mentions, settlings } = settle(day, read.diagnostics);
      const keys = (entries: readonly { line: number; activity: string }[]) =>
        entries.map(({ line, activity }) => `${line} ${activity}`).toSorted();
      expect(keys([...episodes, ...mentions])).toEqual(keys([...day.episodes, ...day.mentions]));
      const said = new Set(settlings.map(({ line }) => line));
      const endOf = (entry: PostEpisode | undefined) => timeOf(entry?.end ?? null);
      for (const episode of day.episodes.filter(({ line }) => !said.has(line))) {
        const kept = episodes.find((e) => e.line === episode.line && e.activity === episode.activity);
        expect([timeOf(kept?.start ?? null), endOf(kept)]).toEqual([timeOf(episode.start), endOf(episode)]);
      }
    }
  });
});

const clock = fc
  .integer({ min: 0, max: 1439 })
  .map((minute) => ({ clock: formatClock(minute), approximate: false }));
const time = fc.tuple(clock, fc.boolean()).map(([told, approximate]): PostTime => ({ ...told, approximate }));
const hostile = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 40 }),
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "true",
    "~",
    "null",
    "9:00",
    "- a",
    "{ a: b }",
    "# c",
    "a: b",
    "'",
    '"',
    "@x",
    "%y",
    "? z",
    "x\u0085y",
    "é",
    "0930",
    "*a",
    "&b c",
    "!d",
    "|",
    ">",
    "a #b",
    "[1]",
    "x".repeat(3000),
  ),
);
const episode = fc.record({
  start: fc.option(time),
  end: fc.option(time),
  activity: hostile,
  category: fc.option(fc.constantFrom("sleep", "meal", "work", "no-such-kind")),
  line: fc.integer({ min: 1, max: 9 }),
  source: fc.array(fc.record({ line: fc.integer({ min: 1, max: 9 }), text: hostile }), { maxLength: 2 }),
});
const mention = fc.record({
  activity: hostile,
  category: fc.constant(null),
  line: fc.constant(1),
  source: fc.constant([]),
});
const day: fc.Arbitrary<PostSchedule> = fc.record({
  name: fc.constant(null),
  line: fc.constant(1),
  episodes: fc.array(episode, { minLength: 1, maxLength: 12 }),
  mentions: fc.array(mention, { maxLength: 3 }),
});

test("any day at all is settled and written so that it loads, hostile text and all", () => {
  fc.assert(
    fc.property(day, fc.dictionary(fc.constantFrom("1", "2", "3"), fc.array(hostile)), (any, remarks) => {
      const settled = settle(any, []);
      const above = new Map(Object.entries(remarks).map(([line, words]) => [Number(line), words]));
      const text = writeSchedule(settled, about, above);
      const { day: told, diagnostics } = loadSchedule(text, { id: "x", path: "x" });
      expect(diagnostics.filter((d) => d.severity !== "hint").map((d) => [d.code, text])).toEqual([]);
      expect(told?.episodes).toHaveLength(settled.episodes.length);
      expect(settled.episodes.length + settled.mentions.length).toBe(
        any.episodes.length + any.mentions.length,
      );
    }),
    { numRuns: 300 },
  );
});

test("every settling is one sentence", () => {
  const codes = ["kept-as-mention", "end-left-out", "end-left-open", "put-in-order"] as const;
  for (const code of codes) {
    const words = saySettling({ line: 1, activity: "tea", code, because: "overlap" });
    expect(words).toMatch(/[^.]$/);
    expect(words.length).toBeGreaterThan(20);
  }
});

test("a chart that is parted by kind is put in the order of its clock times", () => {
  const at = (from: string, end: string, activity: string): PostEpisode => ({
    start: { clock: from, approximate: false },
    end: { clock: end, approximate: false },
    activity,
    category: null,
    line: 1,
    source: [],
  });
  const chart = [
    at("09:00", "12:00", "work"),
    at("13:00", "17:00", "more"),
    at("07:00", "08:00", "run"),
    at("12:00", "13:00", "cook"),
  ];
  const settled = settle({ name: null, line: 1, episodes: chart, mentions: [] }, []);
  expect(settled.episodes.map((e) => e.activity)).toEqual(["run", "work", "cook", "more"]);
  expect(settled.settlings.map((s) => s.code)).toEqual(["put-in-order"]);
});
