// A report on a terminal: broken to the width, coloured last, signs in ASCII where that is asked for.
import type { ClockStyle } from "../model/clock.ts";
import type { Findings, Section, SourceItem, Span } from "../report/section.ts";
import { cellsOf, filled, flowed, wrapped } from "./cells.ts";
import { ascii } from "./terminal/ascii.ts";
import { painter, type Paint } from "./terminal/paint.ts";
import { stripLines } from "./terminal/strips.ts";
import { columnsFit, tableLines } from "./terminal/table.ts";

/** The options of a terminal: cells in a row, colour, only ASCII, and the style of the axis. */
export type TerminalOptions = {
  readonly width: number;
  readonly color: boolean;
  readonly ascii: boolean;
  readonly style: ClockStyle;
};

/** The sections as text, a blank line between them, ending in a newline. */
export function renderTerminal(sections: readonly Section[], options: TerminalOptions): string {
  const paint = painter(options.color);
  const text = sections
    .map((section) => linesOf(section, options, paint).join("\n"))
    .filter((lines) => lines !== "")
    .join("\n\n");
  const all = text === "" ? "" : `${text}\n`;
  return options.ascii ? ascii(all) : all;
}

function linesOf(section: Section, options: TerminalOptions, paint: Paint): string[] {
  const { width, style } = options;
  switch (section.type) {
    case "heading":
      return wrapped(section.text, width).map((line) => paint(line, "strong"));
    case "paragraph":
      return wrapped(section.text, width).map((line) => paint(line, section.tone));
    case "split":
      return splitLines(section.left, section.right, width, paint);
    case "strips":
      return stripLines(section, width, style, paint);
    case "table":
      return [
        ...tableLines(section, width, paint),
        ...flowed(
          section.key.map((text) => ({ text })),
          KEY_GAP,
          width - 1,
        ).map((line) => ` ${paint(line.map((k) => k.text).join(" ".repeat(KEY_GAP)), "quiet")}`),
        ...section.notes.flatMap((n) => wrapped(n, width)).map((line) => paint(line, "quiet")),
      ];
    case "fitting": {
      const fits = columnsFit(section.table.columns.length, section.least, width);
      const tables = fits ? [section.table] : section.otherwise;
      return tables.flatMap((t, i) => [...(i > 0 ? [""] : []), ...linesOf(t, options, paint)]);
    }
    case "findings":
      return findingLines(section, width, paint);
    case "sources":
      return section.items.flatMap((item) => sourceLines(item, width, paint));
  }
}

/** Blanks between two signs of a key. */
const KEY_GAP = 2;

/** Stands between the items at the left end of a line. */
const POINT = "  ·  ";

/** Left and right on one line where they fit, else one under the other. */
function splitLines(left: readonly Span[], right: string, width: number, paint: Paint): string[] {
  const lines = flowed(left, cellsOf(POINT), width);
  const painted = lines.map((line) => line.map((s) => paint(s.text, s.tone)).join(paint(POINT, "quiet")));
  const last = lines.at(-1) ?? [];
  const spare = width - cellsOf(last.map((s) => s.text).join(POINT)) - cellsOf(right);
  if (right === "") return painted;
  if (lines.length < 2 && spare >= (last.length === 0 ? 0 : 2)) {
    return [painted.join("") + " ".repeat(spare) + paint(right, "quiet")];
  }
  return [...painted, ...wrapped(right, width).map((line) => paint(line, "quiet"))];
}

function findingLines({ groups }: Findings, width: number, paint: Paint): string[] {
  const margin = Math.max(0, ...groups.map((g) => cellsOf(g.label))) + 2;
  return groups.flatMap(({ label, sentences }) => {
    const isListed = sentences.some((s) => s.because.length > 0 || s.isRankedOut);
    const lines = isListed
      ? sentences.flatMap((s) => [
          ...wrapped(s.text, width - margin).map((line) => paint(line, s.isRankedOut ? "quiet" : "plain")),
          ...s.because
            .flatMap((b) => wrapped(b, width - margin - 4))
            .map((line) => paint(`    ${line}`, "quiet")),
        ])
      : wrapped(sentences.map((s) => s.text).join(" "), width - margin);
    return lines.map(
      (line, i) => (i === 0 ? paint(filled(label, margin), "strong") : " ".repeat(margin)) + line,
    );
  });
}

function sourceLines({ lead, title, url, rest }: SourceItem, width: number, paint: Paint): string[] {
  const text = [lead, [title, rest].filter((t) => t !== "").join(", ")].filter((t) => t !== "").join(" ");
  // A link stays whole, so that a terminal can open it.
  return [...wrapped(text, width), ...(url === null ? [] : [`  ${url}`])].map((line) => paint(line, "quiet"));
}
