// The cells of the tables in words: when something is and how much of it, and how two of them differ.
import type { Cell, Difference, Stretch, TableRow } from "../../compare/comparison.ts";
import { surely } from "../../compare/difference.ts";
import { tellingsOf } from "../../compare/tells.ts";
import { groupOf, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Bound } from "../../model/bound.ts";
import type { Day } from "../../model/day.ts";
import { firstOf, kindWords } from "../words/kinds.ts";
import { amountText, boundText, differenceText } from "../words/range.ts";
import { timesText } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";

/** A cell of a headline table: when and how much, `09:00-21:00, 12h`; `after meetings`; `mentioned`; `none told`. */
export function cellText({ block, of }: TableRow, cell: Cell, day: Day, voice: Voice): string {
  if (of === "awake") return awakeText(cell, voice);
  if (cell.state === "none") return "none";
  if (cell.state === "none-told") return "none told";
  if (cell.state === "aside") return asideText(day, block.kinds);
  const told = [whenText(cell, block.kinds, day, voice), totalText(cell)].filter((t) => t !== null);
  return told.length === 0 ? HOURS_UNTOLD : told.join(", ");
}

/** The words for something without a time, whose place in the order cannot be named. */
const HOURS_UNTOLD = "hours untold";

/** A cell of the time budget: how much alone, and when only where that is all that is told. */
export function budgetText(row: TableRow, cell: Cell, day: Day, voice: Voice): string {
  if (row.of === "missing") return amountText(cell.told) ?? "unknown";
  if (cell.state !== "told") return cellText(row, cell, day, voice);
  return totalText(cell) ?? HOURS_UNTOLD;
}

/** `+1h30`, `~−45m`, `at least +1h`; `same`; null where nothing is surely different. */
export function signedText(difference: Difference, { place }: Voice): string | null {
  const [from, to] = difference.range;
  if (from === 0 && to === 0) return "same";
  const size = surely(difference) === 0 ? null : differenceText(difference);
  if (size === null) return null;
  const sign = surely(difference) > 0 ? "+" : "−";
  return size
    .replace(/^about /, place === "cells" ? "~" : "about ")
    .replace(/(?<![\dhm])(?=\d)/g, sign)
    .replace(/ to [+−]/, " to ");
}

function awakeText({ state, stretches: [awake] }: Cell, voice: Voice): string {
  if (state !== "told" || awake === undefined) return "none told";
  const [up, bed] = [awake.start && edgeText(awake.start, voice), awake.end && edgeText(awake.end, voice)];
  if (up && bed) return `${up} to ${bed}`;
  if (up) return `from ${up}`;
  return bed ? `to ${bed}` : HOURS_UNTOLD;
}

/** Told as a mention, or beside another activity only. */
function asideText(day: Day, kinds: readonly Kind[]): string {
  return kinds.some((kind) => tellingsOf(day, kind).mentions.length > 0)
    ? "mentioned"
    : "beside other things";
}

/** The most stretches that are written out. */
const WRITTEN_OUT = 2;

function whenText(cell: Cell, kinds: readonly Kind[], day: Day, voice: Voice): string | null {
  const { stretches } = cell;
  const [first] = stretches;
  if (first === undefined) return null;
  if (stretches.length > 1) {
    const texts = stretches.map((s) => stretchText(s, voice));
    const isShort = stretches.length <= WRITTEN_OUT && texts.every((t) => t !== null);
    return isShort ? texts.join(", ") : severalText(stretches, kinds, voice);
  }
  const hours = stretchText(first, voice);
  if (hours !== null) return hours;
  // A stretch that only crosses the window has its hours elsewhere.
  if (first.start === null && first.end === null) return null;
  return positionText(cell, day);
}

/** `09:00-21:00`, `from 08:50`, `until 13:00`; null where no hour is told. */
function stretchText({ start, end }: Pick<Stretch, "start" | "end">, voice: Voice): string | null {
  const [from, to] = [start && edgeText(start, voice), end && edgeText(end, voice)];
  if (from && to) return `${from}${/ /.test(from + to) ? " to " : "-"}${to}`;
  if (from) return `from ${from}`;
  return to ? `until ${to}` : null;
}

/** A bound as one end of a stretch: `by 22:00` is `22:00 or earlier` there. */
function edgeText(bound: Bound, voice: Voice): string | null {
  const isOpen = bound.written?.precision === "no-later" || bound.written?.precision === "no-earlier";
  return boundText(bound, isOpen ? { ...voice, place: "sentences" } : voice);
}

/** `08:00-18:30, 4 stretches`, `07:00-11:00 and more`, of work and study, which begin and end; of anything else `three times`. */
function severalText(stretches: readonly Stretch[], kinds: readonly Kind[], voice: Voice): string {
  const isWork = kinds.every((kind) => ["work", "study"].includes(groupOf(kind) ?? ""));
  if (!isWork) return timesText(stretches.length);
  const [start, end] = [stretches[0]?.start ?? null, stretches.at(-1)?.end ?? null];
  const span = stretchText({ start, end }, voice);
  if (start?.written && end?.written) return `${span}, ${stretches.length} stretches`;
  const written = stretches.flatMap((s) => stretchText(s, voice) ?? []);
  if (written.length === 0) return HOURS_UNTOLD;
  // Up to the end of the last, or from the beginning of the first, is all of it.
  if (written.length === 1 && (start?.written || end?.written)) return written[0] ?? "";
  const shown = written.slice(0, WRITTEN_OUT).join(", ");
  return stretches.length > Math.min(written.length, WRITTEN_OUT) ? `${shown} and more` : shown;
}

/** `first at work`, `after meetings`; null where neither is so. */
function positionText({ position }: Cell, day: Day): string | null {
  if (position === null) return null;
  if ("first" in position) return firstOf(position.first);
  const kind = day.episodes[position.after]?.kind ?? UNKNOWN;
  return kind === UNKNOWN ? null : `after ${kindWords(kind).noun}`;
}

/**
 * How much of it there is: how long its stretches last, where all their hours are told; else what is sure of it, and at
 * the most what is possible. Null where that says nothing.
 */
function totalText({ stretches, told, possible }: Cell): string | null {
  const isTimed = stretches.every((s) => s.start?.written && s.end?.written);
  if (isTimed) return amountText(told);
  return amountText({ ...told, range: [told.range[0], possible.range[1]] });
}
