// What was read of a file, as a draft to lay out; with the hints that need more than one value.
import { UNKNOWN, type Kind } from "../model/category.ts";
import type { Source, ToldActivity } from "../model/told.ts";
import type { DayDraft, EpisodeDraft, MentionDraft } from "../model/draft.ts";
import { likelyCategory, saysBed } from "../words/category-words.ts";
import type { Report } from "./context.ts";
import type { SCHEDULE } from "./definition.ts";
import type { Read } from "./read-entry.ts";

type ReadSchedule = Read<typeof SCHEDULE>;
type ReadEpisode = ReadSchedule["values"]["episodes"][number];
type ReadMention = ReadSchedule["values"]["mentions"][number];
type ReadSource = ReadSchedule["values"]["sources"][number];
type ReadSecondary = ReadEpisode["values"]["secondary"][number];

/** The draft of a day. Texts that are missing are empty; that is reported where they were read. */
export function draftOf({ values }: ReadSchedule, id: string, report: Report): DayDraft {
  const name = values.name ?? "";
  const { role, organization, timezone, date, note } = values;
  return {
    id,
    name,
    short: values.short ?? shortNameOf(name),
    role,
    organization,
    timezone,
    date,
    note,
    sources: values.sources.map(sourceOf),
    episodes: values.episodes.map((episode): EpisodeDraft => {
      sayKind(episode, report);
      return { ...toldOf(episode, report), time: episode.values.time ?? { start: null, end: "implied" } };
    }),
    mentions: values.mentions.map((mention): MentionDraft => {
      sayKind(mention, report);
      return { ...toldOf(mention, report), time: mention.values.time?.start ?? null };
    }),
  };
}

/** The last word of a name, where it fits a column; else what fits of the whole. */
function shortNameOf(name: string): string {
  const last = name.split(/\s+/).at(-1) ?? name;
  const fits = (text: string) => [...text].length <= SHORT;
  return fits(last) ? last : [...name].slice(0, SHORT).join("");
}

const SHORT = 24;

function sourceOf({ values }: ReadSource): Source {
  return { ...values, title: values.title ?? "" };
}

function toldOf({ values }: ReadEpisode | ReadMention, report: Report): ToldActivity {
  const { activity, category, place, note, quote } = values;
  const secondary = values.secondary.map((also) => {
    sayKind(also, report);
    return { activity: also.values.activity ?? "", kind: also.values.category };
  });
  return { activity: activity ?? "", kind: category, secondary, location: place, note, quote };
}

/** Hints at a kind that is left out, and at sleep that is called something else: without it there is no night. */
function sayKind({ values, spans }: ReadEpisode | ReadMention | ReadSecondary, report: Report): void {
  const { activity, category } = values;
  if (activity === null || spans.activity === undefined) return;
  if (category === UNKNOWN && spans.category === undefined) {
    const args = { activity, nearest: likelyCategory(activity) };
    report({ code: "category-missing", args }, spans.activity);
  } else if (saysBed(activity) && !NIGHTLY.has(category)) {
    report({ code: "sleep-by-another-name", args: { kind: category } }, spans.category ?? spans.activity);
  }
}

const NIGHTLY: ReadonlySet<Kind> = new Set(["sleep", "rest", UNKNOWN]);
