// The random days reach everything that the laws are about; otherwise they would hold of nothing.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import { UNKNOWN, isGroup } from "../../src/model/category.ts";
import type { ScheduleDraft } from "../../src/model/draft.ts";
import { placedPairs } from "./compared.ts";
import { frameOf, type Frame } from "./frame.ts";

const SAMPLES = 1500;

const placed = fc.sample(placedPairs(), { numRuns: SAMPLES, seed: 7 });
const drafts = placed.flatMap((p) => p.drafts);
const frames = drafts.map(frameOf);
const comparisons = placed.map(({ schedules }) => compare(schedules));

/** How many comparisons have each of these. */
function tally(of: (comparison: Comparison) => readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const comparison of comparisons) {
    for (const name of new Set(of(comparison))) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return counts;
}

const tables = ({ blocks, categories, groups }: Comparison) => [...blocks, ...categories, ...groups];

const relations = tally((c) => c.rows.map((r) => r.relation));
const cells = tally((c) => tables(c).flatMap((row) => row.cells.map((cell) => cell.kind)));
const differences = tally((c) => tables(c).map((row) => row.difference?.kind ?? "none"));
const findings = tally((c) => c.findings.map((f) => f.code));
const moves = tally((c) =>
  c.rows.flatMap((r) => r.moved.map((m) => `${m.direction} ${m.minutes === null ? "untold" : "told"}`)),
);

describe("the random pairs reach", () => {
  test.each([
    ...table(relations, ["same", "shifted", "only-left", "only-right", "untold"], 100),
    ...table(cells, ["minutes", "at-least", "edge", "order", "hours-not-told", "none", "not-told"], 100),
    ...table(differences, ["minutes", "edge", "same-order"], 100),
    ...table(findings, ["same-night", "night-shift", "no-share", "told-only"], 100),
    ...table(findings, ["most"], 80),
    ...table(
      findings,
      [
        "opening",
        "until-bed",
        "same-order",
        "share",
        "working-time",
        "longest-stretch",
        "late-work",
        "at-mention",
      ],
      20,
    ),
    ...table(findings, ["best-shift"], 5),
    ...table(relations, ["replaced"], 20),
    ...table(moves, ["earlier told", "later told", "longer told", "shorter told"], 100),
    ...table(moves, ["earlier untold", "later untold"], 10),
    ...table(moves, ["longer untold", "shorter untold"], 3),
  ])("%s (in %i pairs, at least %i)", (_, count, least) => {
    expect(count).toBeGreaterThanOrEqual(least);
  });

  test("numbers with an approximate bound and without one", () => {
    const numbers = tally((c) =>
      tables(c).flatMap((r) =>
        r.cells.map((cell) => ("approximate" in cell ? `${cell.kind} ${cell.approximate}` : "")),
      ),
    );
    for (const name of ["minutes true", "minutes false", "at-least true", "at-least false"]) {
      expect(numbers.get(name) ?? 0).toBeGreaterThan(50);
    }
  });

  test("runs opposite a group, and joined sleep", () => {
    const several = tally((c) =>
      c.rows.filter((r) => r.left.length > 1 && r.right.length > 0).map(() => "several"),
    );
    expect(several.get("several") ?? 0).toBeGreaterThan(50);
  });
});

describe("the random days reach", () => {
  test.each([
    ["a typical day", has((d) => d.date === null)],
    ["a dated day", has((d) => d.date !== null)],
    ["a day told by the clock", has((_, f) => f.toldByClock)],
    ["a day told through, but not by the clock", has((_, f) => f.toldThrough && !f.toldByClock)],
    ["a day told through with a small hole", has((_, f) => f.toldThrough && f.unrecorded > 0)],
    ["a day not told through", has((_, f) => !f.toldThrough)],
    [
      "a day without a known bound",
      has((d, f) => d.episodes.length > 0 && f.points.every((p) => p.at === null)),
    ],
    ["a day without an episode", has((d) => d.episodes.length === 0)],
    ["an open end", episode((e) => e.time.end === "open")],
    [
      "an untold start with a told end",
      episode((e) => e.time.start === null && typeof e.time.end !== "string"),
    ],
    ["an approximate time", episode((e) => e.time.start?.approximate === true)],
    ["a group for a kind", episode((e) => isGroup(e.kind))],
    ["an unknown kind", episode((e) => e.kind === UNKNOWN)],
    ["something done beside", episode((e) => e.secondary.length > 0)],
    ["a nap", has((d) => d.episodes.slice(1, -1).some((e) => e.kind === "sleep"))],
    [
      "an activity told twice",
      has((d) => new Set(d.episodes.map((e) => e.activity)).size < d.episodes.length),
    ],
    ["a mention with a clock time", has((d) => d.mentions.some((m) => m.time !== null))],
    ["a mention without one", has((d) => d.mentions.some((m) => m.time === null))],
    ["a day that begins before 04:00", has((d) => (d.episodes[0]?.time.start?.minute ?? 0) >= 1200)],
    ["a stretch over 04:00", has((_, f) => f.stretches.some((s) => s.from < 1440 && s.to > 1440))],
    [
      "a thin stretch",
      has((_, f) =>
        f.stretches.some((s) => s.links.length > 1 && s.links.at(-1) === "gap" && s.to - s.from > 360),
      ),
    ],
    ["an episode outside its date", has((d, f) => f.inside.length < d.episodes.length)],
  ])("%s (in %i days)", (_, count) => {
    expect(count).toBeGreaterThan(20);
  });
});

function table(counts: Map<string, number>, names: readonly string[], least: number) {
  return names.map((name) => [name, counts.get(name) ?? 0, least] as const);
}

/** How many of the drafts are like this. */
function has(is: (draft: ScheduleDraft, frame: Frame) => boolean): number {
  return drafts.filter((d, k) => is(d, frames[k] as Frame)).length;
}

function episode(is: (e: ScheduleDraft["episodes"][number]) => boolean): number {
  return has((d) => d.episodes.some(is));
}
