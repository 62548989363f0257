// Ribbons between two strips: only where something is told to have moved.
import { DAY } from "../../model/clock.ts";
import type { PictureLink } from "../../report/picture/parts.ts";
import { element, rounded } from "./element.ts";
import type { Pen } from "./pieces.ts";

/** A ribbon for each link, from the lower edge of the upper strip to the upper edge of the lower. */
export function ribbonsOf(links: readonly PictureLink[], top: number, bottom: number, pen: Pen): string[] {
  return links.flatMap(({ hue, from, to }) => {
    const [above, below] = [partsOf(from), partsOf(to)];
    // Where one of the two crosses 04:00 and the other does not, no ribbon can be drawn on this axis.
    if (above.length !== below.length) return [];
    return above.map((a, i) => ribbon(a, below[i] ?? a, hue, top, bottom, pen));
  });
}

type Stretch = readonly [number, number];

function partsOf([start, end]: Stretch): Stretch[] {
  return end > DAY
    ? [
        [start, DAY],
        [0, end - DAY],
      ]
    : [[start, end]];
}

function ribbon(
  above: Stretch,
  below: Stretch,
  hue: string,
  top: number,
  bottom: number,
  { frame, theme }: Pen,
): string {
  const [a, b, c, d] = [above[0], above[1], below[1], below[0]].map((m) => rounded(frame.x(m)));
  const [t, m, u] = [top, (top + bottom) / 2, bottom].map(rounded);
  const side = (x1: string | undefined, x2: string | undefined, end: string | undefined) =>
    `C${x1} ${m} ${x2} ${m} ${x2} ${end}`;
  if (above[0] === above[1]) {
    return element("path", {
      d: `M${a} ${t}${side(a, d, u)}`,
      fill: "none",
      stroke: theme.quiet,
      "stroke-width": 1.5,
    });
  }
  return element("path", {
    d: `M${a} ${t}H${b}${side(b, c, u)}H${d}${side(d, a, t)}Z`,
    fill: theme.soft(hue),
    "fill-opacity": "0.42",
  });
}
