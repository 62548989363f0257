// The random drafts reach everything that the laws are about; otherwise they would hold of nothing.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";

import { isGroup, UNKNOWN } from "../../src/model/category.ts";
import type { ClockTime, DayDraft, EpisodeDraft, Precision } from "../../src/model/draft.ts";
import { frameOf, type Frame } from "./oracle/frame.ts";
import { anyDraft } from "./random-drafts.ts";

const drawn = fc
  .sample(anyDraft(), { numRuns: 1500, seed: 7 })
  .map((draft) => ({ draft, frame: frameOf(draft) }));
const possible = drawn.filter(({ frame }) => frame.fault === null);

test("nearly all drafts can be laid out", () => {
  expect(possible.length / drawn.length).toBeGreaterThan(0.9);
});

describe("the random drafts reach", () => {
  test.each<readonly [string, number]>([
    ["a typical day", has((d) => d.date === null)],
    ["a dated day", has((d) => d.date !== null)],
    ["a day without a clock time", has((d) => d.episodes.length > 0 && timesOf(d).length === 0)],
    ["a day without an episode", has((d) => d.episodes.length === 0)],
    ["a day with one episode", has((d) => d.episodes.length === 1)],
    ...(["exact", "about", "between", "no-later", "no-earlier"] as const).map((precision) => told(precision)),
    ["an untimed episode", episode((e) => e.time.start === null && e.time.end === "implied")],
    ["an open end", episode((e) => e.time.end === "open")],
    [
      "an untold start with a stated end",
      episode((e) => e.time.start === null && typeof e.time.end !== "string"),
    ],
    ["an untimed episode after a stated end", has((d) => followsStatedEnd(d))],
    ["a group for a kind", episode((e) => isGroup(e.kind))],
    ["an unknown kind", episode((e) => e.kind === UNKNOWN)],
    ["something done beside", episode((e) => e.secondary.length > 0)],
    ["a getting-up", episode((e) => e.kind === "getting-up")],
    ["a nap", has((d) => d.episodes.slice(1, -1).some((e) => e.kind === "sleep"))],
    [
      "an activity told twice",
      has((d) => new Set(d.episodes.map((e) => e.activity)).size < d.episodes.length),
    ],
    ["a mention with a clock time", has((d) => d.mentions.some((m) => m.time !== null))],
    ["a mention without one", has((d) => d.mentions.some((m) => m.time === null))],
    ["a night", has((_, f) => f.nights.length > 0)],
    ["a night in several sleeps", has((_, f) => f.nights.some((n) => n.sleeps.length > 1))],
    [
      "a night whose beginning is left open",
      has((d, f) => d.date === null && f.nights.some((n) => !n.begins)),
    ],
    ["two nights of a dated day", has((_, f) => f.nights.length === 2)],
    ["an end that is not believed", has((_, f) => hasDoubtedEnd(f))],
    ["a chain of ends that are believed", has((_, f) => f.joined.filter(Boolean).length > 3)],
    ["an episode outside its date", has((_, f) => f.outside.length > 0)],
    [
      "an episode cut at 04:00",
      has((_, f) => f.dated && f.spans.some(([least, most]) => least < 0 || most > 1440)),
    ],
    [
      "an episode over 04:00 in a ring",
      has((d, f) => d.date === null && f.spans.some(([least]) => least > 1440)),
    ],
  ])("%s (in %i drafts)", (_, count) => {
    expect(count).toBeGreaterThan(10);
  });
});

function has(is: (draft: DayDraft, frame: Frame) => boolean): number {
  return possible.filter(({ draft, frame }) => is(draft, frame)).length;
}

function episode(is: (e: EpisodeDraft) => boolean): number {
  return has((d) => d.episodes.some(is));
}

function told(precision: Precision): readonly [string, number] {
  return [`a time told as ${precision}`, has((d) => timesOf(d).some((t) => t.precision === precision))];
}

function timesOf({ episodes }: DayDraft): readonly ClockTime[] {
  return episodes
    .flatMap(({ time }) => [time.start, time.end])
    .filter((t) => typeof t === "object" && t !== null);
}

function followsStatedEnd({ episodes }: DayDraft): boolean {
  return episodes.some((e, k) => typeof e.time.end === "object" && episodes[k + 1]?.time.start === null);
}

function hasDoubtedEnd({ inside, joined }: Frame): boolean {
  return inside.slice(0, -1).some((e, k) => e.draft.time.end === "implied" && joined[k] === false);
}
