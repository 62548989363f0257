// What the cells of the tables say, and how two of them differ.
import type { Cell, CellDifference } from "../compare/comparison.ts";
import { formatDuration } from "../model/clock.ts";
import { firstOf, orderNoun } from "./kind-words.ts";
import { boundText, lengthText, type Voice } from "./voice.ts";

/** A cell in words: `2h30`, `at least 2h`, `until ~01:00`, `after meetings`, `none`. */
export function wordCell(cell: Cell, voice: Voice): string {
  switch (cell.kind) {
    case "minutes":
      return lengthText(voice, cell.minutes, cell.approximate);
    case "at-least":
      return `at least ${lengthText(voice, cell.minutes, cell.approximate)}`;
    case "edge":
      return `${cell.edge} ${boundText(voice, cell.bound) ?? ""}`;
    case "order":
      return "first" in cell.place ? firstOf(cell.place.first) : `after ${orderNoun(cell.place.after)}`;
    case "hours-not-told":
      return "hours not told";
    case "none":
      return "none";
    case "not-told":
      return "not told";
  }
}

/** `+1h30`, `~−45m`. */
export function signedText(voice: Voice, minutes: number, approximate: boolean): string {
  return `${approximate ? voice.about : ""}${minutes > 0 ? "+" : "−"}${formatDuration(Math.abs(minutes))}`;
}

/**
 * How the second schedule's cell differs from the first's: `+1h30`, `same end`, `ends 30m later`, `same order`.
 * Empty where nothing sure can be said.
 */
export function wordDifference(difference: CellDifference | null, voice: Voice): string {
  if (difference === null) return "";
  if (difference.kind === "same-order") return "same order";
  const { minutes, approximate } = difference;
  const length = lengthText(voice, Math.abs(minutes), approximate);
  if (difference.kind === "minutes") {
    if (minutes === 0) return approximate ? "about the same" : "same";
    return signedText(voice, minutes, approximate);
  }
  const side = difference.edge === "from" ? "start" : "end";
  if (minutes === 0) return `same ${side}`;
  return `${side}s ${length} ${minutes > 0 ? "later" : "earlier"}`;
}
