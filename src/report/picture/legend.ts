// The colours of a picture: the kinds that it tells apart, and its legend of those that occur.
import type { TableRow } from "../../compare/comparison.ts";
import type { DrawnPiece } from "../../compare/draw.ts";
import { isOwn } from "../../compare/tables/blocks.ts";
import { belongsTo } from "../../model/agreement.ts";
import { CATEGORIES, GROUPS, groupOf, UNKNOWN, wordsOf, type Kind } from "../../model/category.ts";
import type { Day } from "../../model/day.ts";
import type { Hue, LegendEntry, PictureDay } from "./parts.ts";

/**
 * The hue of a kind: its block's, where it has one, else its group's; sleep is apart from its group. A headline row of
 * one category or group by itself is no block: it has the hue that it has everywhere.
 */
export function hueOf(headline: readonly TableRow[], kind: Kind): Hue {
  const block = headline.findIndex(
    (row) => isBlock(row) && row.block.kinds.some((k) => belongsTo(kind, k) === "yes"),
  );
  if (block >= 0) return `block${block}`;
  return kind === "sleep" || kind === UNKNOWN ? kind : (groupOf(kind) ?? UNKNOWN);
}

/** The entries that occur, headline rows first and sleep last; then how hours are told. */
export function legendOf(
  headline: readonly TableRow[],
  days: readonly Day[],
  drawn: readonly PictureDay[],
): readonly LegendEntry[] {
  const pieces = drawn.flatMap((d) => d.pieces);
  const mentions = drawn.flatMap((d) => d.mentions);
  const shown = new Set([...pieces, ...mentions].map((p) => p.hue));
  const hues = huesInOrder(headline, days).filter(({ hue }) => shown.has(hue));
  const isDrawn = (state: DrawnPiece["state"]) => pieces.some((p) => p.state === state);
  return [
    ...hues.map(({ hue, text }): LegendEntry => ({ type: "hue", hue, text })),
    ...(isDrawn("untimed") && isDrawn("timed") ? [entry("timed", "clock times told")] : []),
    ...(isDrawn("untimed") ? [entry("untimed", "order told, hours untold")] : []),
    ...(isDrawn("missing") ? [entry("missing", "nothing told")] : []),
    ...(mentions.length > 0 ? [entry("mention", "mentioned, no length told")] : []),
    ...(days.length > 1 && [...pieces, ...mentions].some((p) => p.only)
      ? [entry("only", "only in one account")]
      : []),
  ];
}

function entry(type: Exclude<LegendEntry["type"], "hue">, text: string): LegendEntry {
  return { type, text };
}

function huesInOrder(headline: readonly TableRow[], days: readonly Day[]): { hue: Hue; text: string }[] {
  const kinds = days.flatMap((d) => [...d.episodes, ...d.mentions].map((e) => e.kind));
  const blocks = headline.map(({ block }, i) => {
    const own = kinds.find((kind) => hueOf(headline, kind) === `block${i}`);
    // A headline row with a window colours its kinds at any hour, so the kinds name the colour.
    const text = block.window === null ? block.label : labelOf(own ?? block.kinds[0] ?? UNKNOWN);
    return { hue: `block${i}`, text };
  });
  const inBlocks = kinds.some((kind) => groupOf(kind) === "work" && hueOf(headline, kind) !== "work");
  const groups = GROUPS.map(({ id, label }) => ({
    hue: id,
    text: id === "work" && inBlocks ? "Other work" : label,
  }));
  return [...blocks, ...groups, { hue: UNKNOWN, text: labelOf(UNKNOWN) }, { hue: "sleep", text: SLEEP }];
}

function isBlock({ block, of }: TableRow): boolean {
  return of === "kinds" && isOwn(block);
}

const SLEEP = CATEGORIES.find((c) => c.id === "sleep")?.label ?? "sleep";

function labelOf(kind: Kind): string {
  return wordsOf(kind).label;
}
