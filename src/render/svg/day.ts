// One day of a picture: its strip, what stands beside it, and whose it is.
import type { Picture, PictureDay } from "../../report/picture/parts.ts";
import { leadersOf, marksOf, mentionLine, type Beside, type Side } from "./beside.ts";
import { broken, fitted, widthOf } from "./measure.ts";
import { piecesOf, type Pen } from "./pieces.ts";
import { text } from "./text.ts";

/** One day: from its outer side inwards mentions, labels, the strip, clock times. Gives where its strip and it end. */
export function dayOf(
  day: PictureDay,
  { hoursUntold, anyHour }: Picture,
  y: number,
  outer: Side,
  pen: Pen,
): { markup: string[]; top: number; bottom: number; end: number } {
  const { frame } = pen;
  const anytime = frame.dense ? [] : day.mentions.filter((m) => m.minute === null || frame.lanes === 0);
  const line = anytime.length === 0 ? 0 : frame.small * 1.9;
  const lead = anytime.every((m) => m.minute === null) ? anyHour : "";
  const outside = (edge: number): Beside =>
    frame.lanes === 0
      ? { markup: [], height: 0 }
      : leadersOf(day, piecesOf(day, 0, pen).unlabelled, edge, outer, pen);
  const inside = (edge: number, side: Side) => marksOf(day, edge, side, hoursUntold, pen);
  const mentions = (at: number) => (anytime.length === 0 ? [] : mentionLine(anytime, lead, at, pen));
  if (outer < 0 && frame.lanes > 0) {
    const top = y + line + outside(0).height;
    const bottom = top + frame.strip;
    const marks = inside(bottom, 1);
    const markup = [
      ...mentions(y + frame.small),
      ...piecesOf(day, top, pen).markup,
      ...outside(top).markup,
      ...marks.markup,
    ];
    return { markup: [...markup, ...gutter(day, top, pen)], top, bottom, end: bottom + marks.height };
  }
  const facing = frame.lanes > 0;
  const above = frame.nameAbove ? frame.name * 1.7 : 0;
  const top = y + above + (facing ? inside(0, -1).height : 0);
  const bottom = top + frame.strip;
  const marks = facing ? inside(top, -1) : inside(bottom, 1);
  const leaders = outside(bottom);
  const below = bottom + (facing ? leaders.height : marks.height);
  const markup = [
    ...piecesOf(day, top, pen).markup,
    ...marks.markup,
    ...leaders.markup,
    ...mentions(below + frame.small + 3),
  ];
  return { markup: [...markup, ...gutter(day, top, pen)], top, bottom, end: below + line };
}

/** The name of the day and its timed part, left of the strip. */
function gutter({ name, about, timed }: PictureDay, top: number, { frame, theme }: Pen): string[] {
  if (frame.nameAbove) {
    const [from, to] = frame.edges;
    const said = widthOf(timed, frame.small);
    const called = fitted(name, to - from - said - 12, frame.name, "bold");
    return [
      text(called, from, top - 6, { size: frame.name, fill: theme.ink, bold: true, halo: theme.ground }),
      text(timed, to, top - 6, { size: frame.small, fill: theme.quiet, anchor: "end", halo: theme.ground }),
    ];
  }
  const [left] = frame.edges;
  const width = frame.axis[0] - left - 12;
  const tall = frame.strip >= 52;
  const lines = [
    { line: fitted(name, width, frame.name, "bold"), size: frame.name, fill: theme.ink, bold: true },
    ...(tall
      ? broken(about, width, frame.small, 2).map((line) => ({
          line,
          size: frame.small,
          fill: theme.quiet,
          bold: false,
        }))
      : []),
    ...(frame.strip >= 30 ? broken(timed, width, frame.small, tall ? 2 : 1) : []).map((line) => ({
      line,
      size: frame.small,
      fill: theme.quiet,
      bold: false,
    })),
  ];
  const height = lines.reduce((sum, l) => sum + l.size * 1.3, 0);
  let y = top + (frame.strip - height) / 2;
  return lines.map(({ line, size, fill, bold }) => {
    y += size * 1.3;
    return text(line, left, y - size * 0.3, { size, fill, bold });
  });
}
