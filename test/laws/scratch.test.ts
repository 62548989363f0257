import * as fc from "fast-check";
import { expect, test } from "vitest";
import { placeSchedule } from "../../src/model/place.ts";
import { frameOf } from "./frame.ts";
import { possibleDay } from "./possible-day.ts";
import { anyDraft } from "./random-days.ts";
import { segmentInShort } from "../support/day-notation.ts";

test("x", () => {
  let ok = 0, bad = 0; const codes = new Map<string, number>();
  fc.assert(fc.property(anyDraft(), fc.nat(), (draft, seed) => {
    const { schedule, problems } = placeSchedule(draft);
    if (schedule === null) { bad++; for (const p of problems) codes.set(p.code, (codes.get(p.code) ?? 0) + 1); return; }
    ok++;
    const frame = frameOf(draft);
    expect(frame.inside.length).toBe(schedule.episodes.length);
    expect([frame.unrecorded, frame.clocked]).toEqual([schedule.unrecorded, schedule.toldByClock]);
    const day = possibleDay(frame, seed, 15);
    day.starts.forEach((s, i) => { if (!((day.ends[i] as number) - s >= 1 && (day.ends[i] as number) - s <= 2880)) throw new Error("length " + JSON.stringify([s, day.ends[i], schedule.segments.map(segmentInShort)])); });
    const labelled = day.episodes.filter((e) => e >= 0).length;
    const total = day.starts.reduce((sum, s, i) => sum + Math.min(frame.dated ? 1440 : 1e9, day.ends[i] as number) - Math.max(frame.dated ? 0 : -1e9, s), 0);
    if (labelled !== total) throw new Error("overlap " + labelled + " " + total + JSON.stringify([day.starts, day.ends, schedule.segments.map(segmentInShort)]));
  }), { numRuns: 30000 });
  console.log(ok, bad, codes);
});
