// Draws the strips of a report: one axis, a letter a cell for told days, labels for days that tell an order.
import { formatClock, type ClockStyle } from "../../model/clock.ts";
import type { KeyEntry, Strip, StripPiece, Strips } from "../../report/section.ts";
import { chainText, HOURS_UNTOLD, letterOf, NO_HOURS, pieceOfCells } from "../../report/sections/strips.ts";
import { cellsOf, cutTo, filled, flowed } from "../cells.ts";
import type { Paint } from "./paint.ts";

/** Minutes that one cell may stand for: whole parts of two hours. */
const STEPS = [10, 15, 20, 30, 60];

/** A chain of labels is written out where each has at least this many cells, its sign included. */
const LEAST_LABEL = 5;

/** The lines of the strips, at most `width` cells wide. */
export function stripLines(section: Strips, width: number, style: ClockStyle, paint: Paint): string[] {
  const { strips, key, minutes = 1440 } = section;
  const margin = Math.min(Math.max(4, ...strips.map((s) => cellsOf(s.name))), Math.floor(width / 4)) + 2;
  const step = STEPS.find((s) => minutes / s <= width - margin) ?? 60;
  const collapsed = strips.some((s) => chainsOf(s).some((chain) => isTight(chain, step)));
  const name = (strip: Strip) => paint(filled(cutTo(strip.name, margin - 2), margin), strip.tone);
  const marks = strips.map((s) => (s.style === "labels" ? markLine(s, Math.ceil(minutes / step), step) : ""));
  const shared = marks.every((line) => line === marks[0]);
  const own = strips.every((s) => s.hours !== undefined);
  const lines = strips.flatMap((strip, i) => [
    ...(own ? [" ".repeat(margin) + paint(hoursLine(strip, width - margin, step), "quiet")] : []),
    name(strip) + cellsLine(strip, minutes, step, collapsed, paint),
    ...(!shared && marks[i] !== "" ? [" ".repeat(margin) + marks[i]] : []),
  ]);
  const below = shared && marks[0] !== "" ? [" ".repeat(margin) + marks[0]] : [];
  return [
    ...(own ? [] : [" ".repeat(margin) + axis(width - margin, step, style)]),
    ...lines,
    ...below,
    ...keyLines(key, margin, width, paint),
  ].map((line) => line.trimEnd());
}

/** The readings of a strip's own clock, as far as the times do not touch. */
function hoursLine({ hours = [] }: Strip, room: number, step: number): string {
  let line = "";
  for (const { at, text } of hours) {
    const gap = cellAt(at, step) - cellsOf(line);
    const fits = cellAt(at, step) + cellsOf(text) <= room;
    if (fits && (line === "" || gap >= 2)) line += " ".repeat(gap) + text;
  }
  return line;
}

/** The hours along the top: every two, or as many as have room. */
function axis(room: number, step: number, style: ClockStyle): string {
  const hours = step <= 30 && style === "24h" ? 2 : step <= 20 ? 4 : 6;
  const cells = (hours * 60) / step;
  let line = "";
  for (let minute = 0; minute <= 1440; minute += hours * 60) {
    const clock = formatClock(minute, style);
    const text = style === "24h" ? clock.slice(0, 2) : clock.replace(":00", "");
    if (cellsOf(line) + cellsOf(text) <= room) line += filled(text, cells);
  }
  return line.trimEnd();
}

function cellsLine(strip: Strip, minutes: number, step: number, collapsed: boolean, paint: Paint): string {
  if (strip.style === "letters") {
    const cells = pieceOfCells(strip, Math.ceil(minutes / step), minutes);
    return runs(cells, (a, b) => a?.tone === b?.tone && a?.state === b?.state)
      .map((run) => paint(run.map(letterOf).join(""), run[0]?.state === "timed" ? run[0].tone : "plain"))
      .join("");
  }
  if (strip.pieces.every((p) => p.state === "missing")) {
    return paint(filled(NO_HOURS, Math.ceil(minutes / step), "center"), "quiet");
  }
  return chunksOf(strip, collapsed)
    .map((chunk) => chunkText(chunk, cellAt(chunk.end, step) - cellAt(chunk.start, step), paint))
    .join("");
}

/** A part drawn as one: a stretch, or a chain of untimed ones that has no room for its labels. */
type Chunk = Pick<StripPiece, "start" | "end" | "state" | "label" | "tone"> & { readonly chained: number };

function chunksOf(strip: Strip, collapsed: boolean): Chunk[] {
  const groups = collapsed
    ? runs(strip.pieces, (a, b) => a.state === "untimed" && b.state === "untimed")
    : strip.pieces.map((p) => [p]);
  return groups.map((group) => {
    const [first, last] = [group[0] as StripPiece, group.at(-1) as StripPiece];
    return { ...first, end: last.end, chained: group.length > 1 ? group.length : 0 };
  });
}

function chunkText({ state, label, tone, chained }: Chunk, cells: number, paint: Paint): string {
  if (state === "missing") return " ".repeat(cells);
  if (chained > 0) {
    const text = [` ${chainText(chained)} `, ` ${chained} `].find((t) => cellsOf(t) + 2 <= cells) ?? "";
    const spare = cells - cellsOf(text);
    const left = "› ".repeat(Math.ceil(spare / 4)).trimEnd();
    return filled(left + text + filled(left, Math.max(0, spare - cellsOf(left)), "right"), cells).slice(
      0,
      cells,
    );
  }
  if (state === "untimed") {
    const text = cutTo(`›${label}`, cells);
    return paint(text, tone) + " ".repeat(Math.max(0, cells - cellsOf(text)));
  }
  if (cells === 1) return "│";
  const inner = cellsOf(label) + 4 <= cells ? ` ${label} ` : "";
  const before = Math.floor((cells - cellsOf(inner)) / 2);
  return "━".repeat(before) + inner + "━".repeat(cells - before - cellsOf(inner));
}

function chainsOf(strip: Strip): StripPiece[][] {
  return strip.style === "letters"
    ? []
    : runs(strip.pieces, (a, b) => a.state === "untimed" && b.state === "untimed");
}

function isTight(chain: readonly StripPiece[], step: number): boolean {
  if (chain.length < 3 || chain[0]?.state !== "untimed") return false;
  return chain.some((piece) => cellAt(piece.end, step) - cellAt(piece.start, step) < LEAST_LABEL);
}

function cellAt(minute: number, step: number): number {
  return Math.round(minute / step);
}

/** The clock times told, each under its cell, as far as they do not touch; between two of them, what is not told. */
function markLine(strip: Strip, cells: number, step: number): string {
  let line = "";
  for (const { minute, text } of strip.marks) {
    const at = Math.min(cellAt(minute, step), cells - cellsOf(text));
    if (cellsOf(line) > 0 && at < cellsOf(line) + 1) continue;
    const gap = at - cellsOf(line);
    const untold = strip.pieces.some(
      (p) => p.state === "untimed" && p.end <= minute && cellAt(p.start, step) >= cellsOf(line) - 6,
    );
    line +=
      untold && line !== "" && gap >= HOURS_UNTOLD.length + 4
        ? filled(HOURS_UNTOLD, gap, "center")
        : " ".repeat(gap);
    line += text;
  }
  return line;
}

/** The meanings of the letters, each letter in the colour that it has on the strip. */
function keyLines(key: readonly KeyEntry[], margin: number, width: number, paint: Paint): string[] {
  const entries = key.map((k) => ({ ...k, text: `${k.letter} ${k.text}` }));
  return flowed(entries, 2, width - margin).map((line) => {
    const texts = line.map(({ letter, text, tone }) => {
      const colored = tone !== "plain" && tone !== "quiet" && text.startsWith(letter);
      return colored ? paint(letter, tone) + text.slice(letter.length) : text;
    });
    return " ".repeat(margin) + texts.join("  ");
  });
}

/** Neighbours that belong together. */
function runs<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const found: T[][] = [];
  for (const item of items) {
    const run = found.at(-1);
    if (run !== undefined && together(run.at(-1) as T, item)) run.push(item);
    else found.push([item]);
  }
  return found;
}
