// A picture of days as data: the drawing with its words, before any size or colour.
import { compare } from "../../compare/compare.ts";
import type { Result } from "../../compare/comparison.ts";
import { draw, type DrawnDay } from "../../compare/draw.ts";
import type { Kind } from "../../model/category.ts";
import { formatClock, type ClockStyle, type Minute } from "../../model/clock.ts";
import { clean } from "../clean.ts";
import { namesOf } from "../names.ts";
import { stripVoice, USUAL } from "../options.ts";
import type { Findings } from "../section.ts";
import { findingsSections } from "../sections/findings.ts";
import { sourceLine } from "../sections/sources.ts";
import { HOURS_UNTOLD } from "../sections/strips.ts";
import { listText } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { dayOf } from "./day.ts";
import { hueOf, legendOf } from "./legend.ts";
import { momentParts } from "./moment.ts";
import type { Hue, Mark, Picture } from "./parts.ts";
import { linksOf, type Shown } from "./rows.ts";

/**
 * The picture of a result in words; texts of the files come out as they may be shown. Of the nearest days it shows the
 * one asked about beside the most similar.
 */
export function pictureOf(result: Result, { style }: { readonly style: ClockStyle }): Picture {
  const pictured = clean(result.kind === "nearest" ? nearestTwo(result) : result);
  const { days, tables } = pictured;
  const pairs = pictured.kind === "comparison" ? pictured.pairs : [];
  const shown: Shown = { days, rows: (pairs.length === 1 ? pairs[0]?.rows : undefined) ?? [] };
  const findings = pictured.kind === "comparison" ? saidOf(pictured, style) : [];
  const hue = (kind: Kind) => hueOf(tables.headline, kind);
  const voice = stripVoice({ style });
  const moment = pictured.kind === "comparison" ? pictured.moment : null;
  const own = pictured.kind === "comparison" && moment !== null ? { ...pictured, moment } : null;
  const parts = own === null ? partsOf(shown, hue, voice) : momentParts(own, hue, voice);
  return {
    ...parts,
    description: [
      parts.description,
      ...parts.days.map((d) => `${d.name}: ${d.timed}.`),
      ...findings.map((f) => `${f.label}: ${f.sentences.join(" ")}`),
    ].join("\n"),
    // Rows are a matter of each one's own clock.
    links: own === null ? linksOf(shown, hue) : [],
    legend: legendOf(tables.headline, days, parts.days),
    findings,
    sources: sourceLine(days),
    hoursUntold: HOURS_UNTOLD,
    anyHour: "any time:",
  };
}

/** The days each on its own clock, from 04:00 to 04:00. */
function partsOf(
  shown: Shown,
  hue: (kind: Kind) => Hue,
  voice: Voice,
): Pick<Picture, "title" | "description" | "hours" | "days"> {
  const { days } = shown;
  const drawing = draw(days);
  const names = days.length > 3 ? namesOf(days) : days.map((d) => d.name);
  const title = `A day of ${listText(names)}`;
  return {
    title,
    description: `${title}, from 04:00 to 04:00.`,
    hours: Array.from({ length: 13 }, (_, i) => hourMark(i * 120, voice.style)),
    days: days.map((_, i) => dayOf(shown, i, drawing.days[i] ?? NOTHING_DRAWN, hue, voice)),
  };
}

const NOTHING_DRAWN: DrawnDay = { pieces: [], marks: [] };

type Pictured = Exclude<Result, { readonly kind: "nearest" }>;

function nearestTwo({ day, others, near }: Extract<Result, { readonly kind: "nearest" }>): Pictured {
  const nearest = others[near[0]?.day ?? 0];
  return { kind: "comparison", ...compare(nearest === undefined ? [day] : [day, nearest]) };
}

function saidOf(
  comparison: Extract<Result, { readonly kind: "comparison" }>,
  style: ClockStyle,
): Picture["findings"] {
  return findingsSections(comparison, { ...USUAL, style, medium: "page" })
    .filter((section): section is Findings => section.type === "findings")
    .flatMap(({ groups }) => groups)
    .map(({ label, sentences }) => ({ label, sentences: sentences.map((s) => s.text) }));
}

function hourMark(minute: Minute, style: ClockStyle): Mark {
  const text = formatClock(minute, style);
  return { minute, text: style === "24h" ? text.slice(0, 2) : text.replace(":00", ""), weight: 0 };
}
