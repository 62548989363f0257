// The sources of the days: in one line on a screen, with full links on a page and for one day.
import type { Day } from "../../model/day.ts";
import type { Source } from "../../model/told.ts";
import { namesOf } from "../names.ts";
import type { ReportOptions } from "../options.ts";
import type { Section, SourceItem } from "../section.ts";
import { dateText } from "../words/dates.ts";
import { isolated, listText } from "../words/texts.ts";

/** The sources of the days of a comparison; nothing where no file tells any. */
export function sourcesSections(
  days: readonly Day[],
  { medium }: Pick<ReportOptions, "medium">,
): readonly Section[] {
  if (medium === "page") {
    const items = sourceItems(days);
    return items.length === 0 ? [] : [{ type: "sources", items }];
  }
  const line = sourceLine(days);
  return line === null ? [] : [{ type: "paragraph", text: line, tone: "quiet" }];
}

/** `TechCrunch, 27 Feb 2024 (both)`: the teller before the publisher; null where no file names a source. */
export function sourceLine(days: readonly Day[]): string | null {
  const names = namesOf(days);
  const all = bySource(days).map(({ source, of }) => {
    const { publisher, author, title, published } = source;
    const who = isolated(author ?? publisher ?? title);
    const text = published === null ? who : `${who}, ${dateText(published, "short")}`;
    return days.length === 1 ? text : `${text} (${ofText(of, names)})`;
  });
  return all.length === 0 ? null : [...new Set(all)].join(" · ");
}

/** Every source in full, once, with whose it is. */
export function sourceItems(days: readonly Day[]): readonly SourceItem[] {
  const names = namesOf(days);
  return bySource(days).map(({ source, of }) => {
    const { title, url, author, publisher, published } = source;
    const rest = [author, publisher, published === null ? null : dateText(published, "long")];
    const lead = days.length === 1 ? "Source:" : `Source for ${ofText(of, names)}:`;
    return {
      lead,
      title,
      url,
      rest: rest
        .filter((r) => r !== null)
        .map(isolated)
        .join(", "),
    };
  });
}

function ofText(of: readonly number[], names: readonly string[]): string {
  if (of.length === names.length) return of.length === 2 ? "both" : "all";
  return listText(of.map((i) => isolated(names[i] ?? "")));
}

/** Each source once, with the days that name it. */
function bySource(
  days: readonly Day[],
): readonly { readonly source: Source; readonly of: readonly number[] }[] {
  const found = new Map<string, { source: Source; of: number[] }>();
  for (const [i, day] of days.entries()) {
    for (const source of day.sources) {
      const { title, publisher, author, published, url } = source;
      const key = JSON.stringify([title, publisher, author, published, url]);
      const entry = found.get(key) ?? { source, of: [] };
      if (!entry.of.includes(i)) entry.of.push(i);
      found.set(key, entry);
    }
  }
  return [...found.values()];
}
