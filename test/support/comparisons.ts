// Comparisons for tests of what is said and shown: built-in days, fixtures, and days full of hostile text.
import { readFileSync } from "node:fs";
import path from "node:path";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import { placeSchedule } from "../../src/model/place.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { draftOf } from "./day-notation.ts";
import { root } from "./modules.ts";

/** The built-in schedule of a name, or the fixture of a path below test/fixtures. Throws where it has errors. */
export function scheduleNamed(name: string): Schedule {
  const file = name.includes("/") ? `test/${name}.yaml` : `schedules/${name}.yaml`;
  const { schedule, diagnostics } = loadSchedule(readFileSync(path.join(root, file)), {
    id: path.basename(name),
    path: file,
  });
  if (schedule === null) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
  return schedule;
}

/** The comparison of built-in schedules or fixtures. */
export function comparisonOf(...names: readonly string[]): Comparison {
  return compare(names.map(scheduleNamed));
}

/** Two days of which every text is the one given, with told, untold and mentioned activities. */
export function hostileComparison(text: string): Comparison {
  const days = [
    "07:00 getting-up\n- meeting\n09:00-10:00 coding\n~23:00 sleep\n* 02:15 paper-reading",
    "08:00 work\n- meal\n22:00 sleep\n* browsing",
  ];
  const told = days.map((lines) => {
    const draft = draftOf(lines);
    const activities = <T extends object>(list: readonly T[]) =>
      list.map((a) => ({
        ...a,
        activity: text,
        secondary: [{ activity: text, kind: "music" }],
        place: text,
        note: text,
        quote: text,
      }));
    const { schedule } = placeSchedule({
      ...draft,
      id: text,
      name: text,
      short: text,
      role: text,
      organization: text,
      timezone: text,
      note: text,
      sources: [{ title: text, publisher: text, author: text, published: text, url: text }],
      episodes: activities(draft.episodes),
      mentions: activities(draft.mentions),
    });
    if (schedule === null) throw new Error("the hostile day cannot be placed");
    return schedule;
  });
  return compare(told);
}
