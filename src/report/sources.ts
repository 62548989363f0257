// Where the days come from: in one line under a comparison, with full links on a page and for one day.
import type { Schedule, Source } from "../model/schedule.ts";
import { dateText } from "./date-text.ts";
import { namesOf } from "./person.ts";
import type { SourceItem } from "./section.ts";
import { listText } from "./voice.ts";

/** `As told by TechCrunch, 27 Feb 2024 (both)`; null where no file names a source. */
export function sourceLine(schedules: readonly Schedule[]): string | null {
  const names = namesOf(schedules);
  const all = bySource(schedules).map(({ source, of }) => {
    const { publisher, author, title, published } = source;
    const who = publisher ?? author ?? title;
    const text = published === null ? who : `${who}, ${dateText(published, "short")}`;
    return schedules.length === 1 ? text : `${text} (${ofText(of, names)})`;
  });
  return all.length === 0 ? null : `As told by ${all.join(" · ")}`;
}

/** Every source in full, once, with whose it is. */
export function sourceItems(schedules: readonly Schedule[]): SourceItem[] {
  const names = namesOf(schedules);
  return bySource(schedules).map(({ source, of }) => {
    const { title, url, author, publisher, published } = source;
    const rest = [author, publisher, published === null ? null : dateText(published, "long")];
    const lead = schedules.length === 1 ? "Source:" : `Source for ${ofText(of, names)}:`;
    return { lead, title, url, rest: rest.filter((r) => r !== null).join(", ") };
  });
}

function ofText(of: readonly number[], names: readonly string[]): string {
  if (of.length === names.length) return of.length === 2 ? "both" : "all";
  return listText(of.map((i) => names[i] ?? ""));
}

function bySource(schedules: readonly Schedule[]): { source: Source; of: readonly number[] }[] {
  const found = new Map<string, { source: Source; of: number[] }>();
  for (const [i, schedule] of schedules.entries()) {
    for (const source of schedule.sources) {
      const key = JSON.stringify([
        source.title,
        source.publisher,
        source.author,
        source.published,
        source.url,
      ]);
      const entry = found.get(key) ?? { source, of: [] };
      if (!entry.of.includes(i)) entry.of.push(i);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
