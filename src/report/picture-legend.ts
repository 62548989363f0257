// Which kinds a picture tells apart by colour, and what its legend says of them; only what occurs.
import type { Comparison } from "../compare/comparison.ts";
import { belongsTo } from "../model/agreement.ts";
import { CATEGORIES, GROUPS, groupOf, UNKNOWN, wordsOf, type Kind } from "../model/category.ts";
import type { Hue, LegendEntry, PictureDay } from "./picture-parts.ts";

/** The hue of a kind: its headline row's, where it has one, else its group's; sleep is apart from its group. */
export function hueOf({ blocks }: Pick<Comparison, "blocks">, kind: Kind): Hue {
  const block = blocks.findIndex((row) => row.block.kinds.some((k) => belongsTo(kind, k) === "yes"));
  if (block >= 0) return `block${block}`;
  return kind === "sleep" || kind === UNKNOWN ? kind : (groupOf(kind) ?? UNKNOWN);
}

/** What occurs, headline rows first and sleep last; then how hours are told. */
export function legendOf(comparison: Comparison, days: readonly PictureDay[]): LegendEntry[] {
  const pieces = days.flatMap((d) => d.pieces);
  const mentions = days.flatMap((d) => d.mentions);
  const shown = new Set([...pieces, ...mentions].map((p) => p.hue));
  const hues = huesInOrder(comparison).filter(({ hue }) => shown.has(hue));
  const told = (how: string) => pieces.some((p) => p.told === how);
  const several = comparison.schedules.length > 1;
  return [
    ...hues.map(({ hue, text }): LegendEntry => ({ type: "hue", hue, text })),
    ...(told("untold") && told("told") ? [entry("told", "clock times told")] : []),
    ...(told("untold") ? [entry("untold", "order told, hours not")] : []),
    ...(told("unrecorded") ? [entry("unrecorded", "nothing told")] : []),
    ...(mentions.length > 0 ? [entry("mention", "mentioned, no length told")] : []),
    ...(several && [...pieces, ...mentions].some((p) => p.only) ? [entry("only", "told of one only")] : []),
  ];
}

function entry(type: Exclude<LegendEntry["type"], "hue">, text: string): LegendEntry {
  return { type, text };
}

function huesInOrder(comparison: Comparison): { hue: Hue; text: string }[] {
  const kinds = comparison.schedules.flatMap((s) => [...s.episodes, ...s.mentions].map((e) => e.kind));
  const blocks = comparison.blocks.map(({ block }, i) => {
    const own = kinds.find((kind) => hueOf(comparison, kind) === `block${i}`);
    // A headline row with a window colours its kinds at any hour, so the kinds name the colour.
    const text = block.window === null ? block.label : labelOf(own ?? block.kinds[0] ?? UNKNOWN);
    return { hue: `block${i}`, text };
  });
  const inBlocks = kinds.some((kind) => groupOf(kind) === "work" && hueOf(comparison, kind) !== "work");
  const groups = GROUPS.map(({ id, label }) => ({
    hue: id,
    text: id === "work" && inBlocks ? "Other work" : label,
  }));
  return [...blocks, ...groups, { hue: UNKNOWN, text: labelOf(UNKNOWN) }, { hue: "sleep", text: SLEEP }];
}

const SLEEP = CATEGORIES.find((c) => c.id === "sleep")?.label ?? "sleep";

function labelOf(kind: Kind): string {
  return wordsOf(kind).label;
}
