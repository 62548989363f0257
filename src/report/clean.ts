// Takes out of a comparison whatever a file could play on a terminal or a reader, once and for every renderer.
import type { Comparison } from "../compare/comparison.ts";
import type { Schedule, Source, ToldActivity } from "../model/schedule.ts";
import { plain } from "../model/text.ts";

/** The same comparison with every text as it may be shown. */
export function cleanComparison(comparison: Comparison): Comparison {
  return {
    ...comparison,
    schedules: comparison.schedules.map(cleanSchedule),
    blocks: comparison.blocks.map((row) => ({
      ...row,
      block: { ...row.block, label: plain(row.block.label), letter: plain(row.block.letter) },
    })),
    findings: comparison.findings.map((finding) =>
      finding.code === "told-only" ? { ...finding, activities: finding.activities.map(plain) } : finding,
    ),
  };
}

/** The same schedule with every text as it may be shown. */
export function cleanSchedule(schedule: Schedule): Schedule {
  return {
    ...schedule,
    id: plain(schedule.id),
    name: plain(schedule.name),
    short: plain(schedule.short),
    role: plainOrNull(schedule.role),
    organization: plainOrNull(schedule.organization),
    timezone: plainOrNull(schedule.timezone),
    date: plainOrNull(schedule.date),
    note: plainOrNull(schedule.note),
    sources: schedule.sources.map(cleanSource),
    episodes: schedule.episodes.map(cleanActivity),
    mentions: schedule.mentions.map(cleanActivity),
  };
}

function cleanActivity<T extends ToldActivity>(told: T): T {
  return {
    ...told,
    activity: plain(told.activity),
    secondary: told.secondary.map((s) => ({ ...s, activity: plain(s.activity) })),
    place: plainOrNull(told.place),
    note: plainOrNull(told.note),
    quote: plainOrNull(told.quote),
  };
}

function cleanSource(source: Source): Source {
  return {
    title: plain(source.title),
    publisher: plainOrNull(source.publisher),
    author: plainOrNull(source.author),
    published: plainOrNull(source.published),
    url: plainOrNull(source.url),
  };
}

function plainOrNull(text: string | null): string | null {
  return text === null ? null : plain(text);
}
