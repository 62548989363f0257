// The legend of a picture, in lines as long as it is wide.
import type { LegendEntry } from "../../report/picture/parts.ts";
import { diamond } from "./beside.ts";
import { element } from "./element.ts";
import { widthOf } from "./measure.ts";
import type { Pen } from "./pieces.ts";
import { text } from "./text.ts";

/** The legend from y downwards: hues in the first line, how hours are told in the last. */
export function legendMarkup(
  entries: readonly LegendEntry[],
  y: number,
  pen: Pen,
): { readonly markup: string[]; readonly height: number } {
  const { frame, theme } = pen;
  const size = frame.small;
  const line = size * 1.75;
  const [left, right] = frame.edges;
  const markup: string[] = [];
  let [x, base] = [left, y + size];
  let before: LegendEntry | null = null;
  for (const entry of entries) {
    const width = SWATCH + 7 + widthOf(entry.text, size);
    const turns = before?.type === "hue" && entry.type !== "hue";
    if (x > left && (x + width > right || turns)) [x, base] = [left, base + line];
    markup.push(
      swatch(entry, x, base - size * 0.36, pen),
      text(entry.text, x + SWATCH + 7, base, { size, fill: theme.quiet }),
    );
    x += width + 20;
    before = entry;
  }
  return { markup, height: entries.length === 0 ? 0 : base - y + size * 0.5 };
}

const SWATCH = 22;
const HEIGHT = 12;

function swatch(entry: LegendEntry, x: number, middle: number, pen: Pen): string {
  const { theme, fills } = pen;
  const box = { x, y: middle - HEIGHT / 2, width: SWATCH, height: HEIGHT };
  const outline = theme.outline === null ? {} : { stroke: theme.outline, "stroke-width": 0.8 };
  switch (entry.type) {
    case "hue":
      return element("rect", { ...box, rx: 2, fill: theme.solid(entry.hue), ...outline });
    case "timed":
      return element("rect", { ...box, fill: theme.solid("travel"), ...outline });
    case "untimed":
      return element("rect", {
        ...box,
        fill: fills.fading("travel", false, false),
        ...outline,
        "stroke-dasharray": "2 3",
      });
    case "missing":
      return element("line", {
        x1: x + 1,
        y1: middle,
        x2: x + SWATCH,
        y2: middle,
        stroke: theme.quiet,
        "stroke-width": 1.5,
        "stroke-linecap": "round",
        "stroke-dasharray": "0.1 6",
      });
    case "only":
      return element("rect", { ...box, rx: 3, fill: "none", stroke: theme.ink, "stroke-width": 1.6 });
    case "mention":
      return diamond(x + SWATCH / 2, middle, { hue: "travel", only: false }, pen);
  }
}
