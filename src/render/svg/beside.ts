// The surroundings of a strip: labels with leaders, told clock times, and mentions.
import type { Mark, PictureDay, PictureMention, PicturePiece } from "../../report/picture/parts.ts";
import { element } from "./element.ts";
import { placeInLanes } from "./lanes.ts";
import { fitted, widthOf } from "./measure.ts";
import { grouped, type Pen } from "./pieces.ts";
import { text } from "./text.ts";

/** Above (-1) or below (1) a strip. */
export type Side = -1 | 1;

/** Markup, and how far it reaches from the strip. */
export type Beside = { readonly markup: string[]; readonly height: number };

/** Labels of stretches that have none inside, and of mentions with an hour; `edge` is the strip's edge on that side. */
export function leadersOf(
  day: PictureDay,
  unlabelled: readonly PicturePiece[],
  edge: number,
  side: Side,
  pen: Pen,
): Beside {
  const { frame, theme } = pen;
  const size = frame.small;
  const timed = day.mentions.flatMap((m) => (m.minute === null ? [] : [{ ...m, minute: m.minute }]));
  const wanted = [
    ...unlabelled.map((p) => ({
      x: (frame.x(p.start) + frame.x(p.end)) / 2,
      text: p.labels[0] ?? "",
      of: p,
      at: edge,
    })),
    ...timed.map((m) => ({
      x: frame.x(m.minute),
      text: m.text,
      of: m,
      at: lineAt(day, m.minute, edge, side, pen),
    })),
  ];
  const room = { lanes: frame.lanes, from: frame.axis[0], to: frame.axis[1], size };
  const lane = size * 1.45;
  const placed = placeInLanes(wanted, room);
  const markup = placed.map((p) => {
    const base = edge + side * (9 + p.lane * lane);
    const leader = { x1: p.x, y1: p.at + side, x2: p.x, y2: base - side };
    return grouped(
      p.of,
      [
        element("line", { ...leader, stroke: theme.quiet, "stroke-width": 1 }),
        text(p.text, p.from, side < 0 ? base - 3 : base + size * 0.85, {
          size,
          fill: theme.ink,
          halo: theme.ground,
        }),
      ],
      // The stretch itself is the link.
      { ...pen, wrapAs: "group" },
    );
  });
  const diamonds = timed.map((m) =>
    grouped(m, [diamond(frame.x(m.minute), lineAt(day, m.minute, edge, side, pen), m, pen)], pen),
  );
  const lanes = Math.max(0, ...placed.map((p) => p.lane + 1));
  return { markup: [...markup, ...diamonds], height: lanes === 0 ? 0 : 10 + lanes * lane };
}

/** The height of a mention with an hour: on the strip's edge; where nothing is told, on the dotted line. */
function lineAt({ pieces }: PictureDay, minute: number, edge: number, side: Side, { frame }: Pen): number {
  const piece = pieces.find((p) => p.start <= minute && minute < p.end);
  return piece?.state === "missing" ? edge - (side * frame.strip) / 2 : edge;
}

/** The sign of something told without a length. */
export function diamond(
  x: number,
  y: number,
  { hue, only }: Pick<PictureMention, "hue" | "only">,
  { theme }: Pen,
): string {
  const r = 5.5;
  return element("path", {
    d: `M${Math.round(x * 10) / 10} ${Math.round((y - r) * 10) / 10}l${r} ${r}l-${r} ${r}l-${r}-${r}z`,
    fill: theme.solid(hue),
    stroke: only ? theme.ink : theme.ground,
    "stroke-width": only ? 1.5 : 1,
  });
}

/** Told clock times: a tick for each, and the time where there is room; and what is told of the stretches between. */
export function marksOf(day: PictureDay, edge: number, side: Side, hoursUntold: string, pen: Pen): Beside {
  const { frame, theme } = pen;
  const size = frame.small;
  const base = side > 0 ? edge + 8 + size * 0.9 : edge - 9;
  const taken: (readonly [number, number])[] = [];
  const isFree = (from: number, to: number) => taken.every(([a, b]) => to + 7 <= a || b + 7 <= from);
  const ticks = day.marks.map(({ minute }) =>
    element("line", {
      x1: frame.x(minute),
      y1: edge,
      x2: frame.x(minute),
      y2: edge + side * 6,
      stroke: theme.ink,
      "stroke-width": 1.2,
    }),
  );
  const times = (frame.dense ? [] : byWeight(day.marks)).flatMap((mark) => {
    const width = widthOf(mark.text, size, "bold");
    const from = Math.min(Math.max(frame.x(mark.minute) - width / 2, frame.axis[0]), frame.axis[1] - width);
    if (!isFree(from, from + width)) return [];
    taken.push([from, from + width]);
    return [
      text(mark.text, from + width / 2, base, {
        size,
        fill: theme.ink,
        bold: true,
        anchor: "middle",
        halo: theme.ground,
      }),
    ];
  });
  const captions = (frame.dense ? [] : untimedRuns(day)).flatMap(([start, end]) => {
    const [a, b] = [frame.x(start), frame.x(end)];
    const width = widthOf(hoursUntold, size);
    const from = (a + b - width) / 2;
    if (width + 60 > b - a || !isFree(from, from + width)) return [];
    const rule = element("line", {
      x1: a + 28,
      y1: base - size * 0.36,
      x2: b - 28,
      y2: base - size * 0.36,
      stroke: theme.quiet,
      "stroke-width": 1,
      "stroke-dasharray": "1 4",
    });
    return [
      rule,
      text(hoursUntold, (a + b) / 2, base, { size, fill: theme.quiet, anchor: "middle", halo: theme.ground }),
    ];
  });
  return {
    markup: [...ticks, ...captions, ...times],
    height: frame.dense ? 4 : day.marks.length === 0 && captions.length === 0 ? 0 : 12 + size,
  };
}

function byWeight(marks: readonly Mark[]): Mark[] {
  return marks.toSorted((a, b) => b.weight - a.weight || a.minute - b.minute);
}

/** Neighbouring stretches between two told times of which only the order is told, as one. */
function untimedRuns({ pieces, marks }: PictureDay): [number, number][] {
  const runs: [number, number][] = [];
  for (const { start, end, state } of pieces) {
    const last = runs.at(-1);
    if (state !== "untimed") continue;
    if (last !== undefined && last[1] === start && !marks.some((m) => m.minute === start)) last[1] = end;
    else runs.push([start, end]);
  }
  return runs;
}

/** Mentions with neither hour nor order, in one line along the strip. */
export function mentionLine(
  mentions: readonly PictureMention[],
  lead: string,
  y: number,
  pen: Pen,
): string[] {
  const { frame, theme } = pen;
  const size = frame.small;
  const [from, to] = frame.axis;
  const quiet = { size, fill: theme.quiet } as const;
  const markup = lead === "" ? [] : [text(lead, from, y, quiet)];
  let x = lead === "" ? from : from + widthOf(lead, size) + 14;
  for (const [i, mention] of mentions.entries()) {
    const rest = mentions.length - i;
    const more = `+${rest}`;
    const room = to - x - 14 - (rest > 1 ? widthOf(more, size) + 14 : 0);
    if (room < 40) return [...markup, text(more, x, y, quiet)];
    const label = fitted(mention.text, Math.min(room, 32 * size), size);
    markup.push(
      grouped(
        mention,
        [diamond(x + 5, y - size * 0.36, mention, pen), text(label, x + 15, y, { size, fill: theme.ink })],
        pen,
      ),
    );
    x += 15 + widthOf(label, size) + 16;
  }
  return markup;
}
