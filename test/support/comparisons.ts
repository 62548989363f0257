// Comparisons for tests of what is said and shown: built-in days, fixtures, and days full of hostile text.
import { readFileSync } from "node:fs";
import path from "node:path";

import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/compare/comparison.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import type { Day } from "../../src/model/day.ts";
import { layOutDay } from "../../src/model/lay-out-day.ts";
import { draftOf } from "./day-notation.ts";
import { root } from "./modules.ts";

/** The built-in day of a name, or the fixture of a path below test/fixtures. Throws where it has errors. */
export function dayNamed(name: string): Day {
  const file = name.includes("/") ? `test/${name}.yaml` : `schedules/${name}.yaml`;
  const { day, diagnostics } = loadSchedule(readFileSync(path.join(root, file)), {
    id: path.basename(name),
    path: file,
  });
  if (day === null) throw new Error(`${file}: ${JSON.stringify(diagnostics)}`);
  return day;
}

/** The comparison of built-in days or fixtures. */
export function comparisonOf(...names: readonly string[]): Comparison {
  return compare(names.map(dayNamed));
}

/** The comparison of two days of which every text is the one given. */
export function hostileComparison(text: string): Comparison {
  return compare(hostileDays(text));
}

/** Two days of which every text is the one given, with timed, untimed and mentioned activities. */
export function hostileDays(text: string): readonly Day[] {
  const days = [
    "07:00 getting-up\n- meeting\n09:00-10:00 coding\n~23:00 sleep\n* 02:15 paper-reading",
    "08:00 work\n- meal\n22:00 sleep\n* browsing",
  ];
  return days.map((lines) => {
    const draft = draftOf(lines);
    const activities = <T extends object>(list: readonly T[]) =>
      list.map((a) => ({
        ...a,
        activity: text,
        secondary: [{ activity: text, kind: "music" }],
        location: text,
        note: text,
        quote: text,
      }));
    const { day } = layOutDay({
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
    if (day === null) throw new Error("the hostile day cannot be laid out");
    return day;
  });
}
