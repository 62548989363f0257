// The stretches of one day as a strip, with their labels where those fit inside.
import type { PictureDay, PicturePiece } from "../../report/picture/parts.ts";
import { element, escapeXml } from "./element.ts";
import type { Fills } from "./fills.ts";
import type { Frame } from "./frame.ts";
import { brokenWhole, widthOf } from "./measure.ts";
import { text } from "./text.ts";
import type { Theme } from "./theme.ts";

/** The tools that all parts of one picture share. */
export type Pen = {
  readonly frame: Frame;
  readonly theme: Theme;
  readonly fills: Fills;
  /** The element round whatever is told: a group; on a page a link to its row, or, where there is none, a stop of the tab key. */
  readonly wrapAs: "group" | "link" | "stop";
};

/** A strip whose upper edge lies at y; and the stretches that have no label inside. */
export function piecesOf(
  day: PictureDay,
  y: number,
  pen: Pen,
): { readonly markup: string[]; readonly unlabelled: readonly PicturePiece[] } {
  const unlabelled: PicturePiece[] = [];
  const markup = day.pieces.map((piece) => {
    if (piece.hue === null) return blank(piece, y, pen);
    const label = labelInside(piece, y, pen);
    if (label === null) unlabelled.push(piece);
    return grouped(piece, [shape(piece, piece.hue, y, pen), ...(label ?? [])], pen);
  });
  return { markup, unlabelled };
}

/** Markup that belongs to something told: it says what on hovering, and on a page leads to its row. */
export function grouped(
  { title, row }: Pick<PicturePiece, "title" | "row">,
  content: readonly string[],
  { wrapAs }: Pen,
): string {
  const short = title.length > 300 ? `${title.slice(0, 299)}…` : title;
  const inside = [element("title", {}, escapeXml(short)), ...content];
  if (wrapAs === "group") return element("g", { "data-row": row }, inside);
  if (wrapAs === "stop") {
    return element("g", { "data-row": row, tabindex: 0, role: "img", "aria-label": short }, content);
  }
  return element("a", { href: `#row-${row}`, "data-row": row, "aria-label": short }, content);
}

function shape(
  { start, end, state, startSharp, endSharp, only }: PicturePiece,
  hue: string,
  y: number,
  pen: Pen,
): string {
  const { frame, theme, fills } = pen;
  const [from, to] = [frame.x(start), frame.x(end)];
  const solid = state === "timed";
  const box = { x: from, y, width: Math.max(to - from - (solid ? 1 : 0), 1), height: frame.strip };
  const fill = solid ? theme.solid(hue) : fills.fading(hue, startSharp, endSharp);
  const outline =
    theme.outline === null
      ? {}
      : { stroke: theme.outline, "stroke-width": 0.8, "stroke-dasharray": solid ? null : "2 3" };
  const rect = element("rect", { ...box, fill, ...outline });
  if (!only || box.width < 10) return rect;
  return (
    rect +
    element("rect", {
      x: from + 2.5,
      y: y + 2.5,
      width: box.width - 5,
      height: frame.strip - 5,
      rx: 4,
      fill: "none",
      stroke: theme.ink,
      "stroke-width": 1.6,
    })
  );
}

/** Nothing is told: a dotted line. */
function blank({ start, end }: PicturePiece, y: number, { frame, theme }: Pen): string {
  const middle = y + frame.strip / 2;
  return element("line", {
    x1: frame.x(start) + 4,
    y1: middle,
    x2: Math.max(frame.x(end) - 4, frame.x(start) + 4.1),
    y2: middle,
    stroke: theme.quiet,
    "stroke-width": 1.5,
    "stroke-linecap": "round",
    "stroke-dasharray": "0.1 6",
  });
}

/** The longest label that fits in whole words; across, or upright in a high strip; null where none does. */
function labelInside(piece: PicturePiece, y: number, { frame, theme }: Pen): string[] | null {
  const { start, end, state, hue, labels } = piece;
  const size = frame.small;
  const leading = size * 1.2;
  const width = frame.x(end) - frame.x(start) - (piece.only ? 12 : 3);
  const centre = (frame.x(start) + frame.x(end)) / 2;
  const most = Math.min(3, Math.floor((frame.strip - 6) / leading));
  const fill = theme.inkOn(state === "timed" ? theme.solid(hue ?? "") : theme.soft(hue ?? ""));
  const style = { size, fill, anchor: "middle" } as const;
  for (const [i, label] of (frame.lanes > 0 ? labels.slice(0, 2) : labels).entries()) {
    // The words of a file need some air; the name of the kind may reach the edges before it is given up.
    const lines = brokenWhole(label, i === 0 ? width - 5 : width, size, most);
    if (lines === null || lines.length === 0) continue;
    const top = y + frame.strip / 2 - ((lines.length - 1) * leading) / 2 + size * 0.36;
    return lines.map((line, k) => text(line, centre, top + k * leading, style));
  }
  const [, kind = ""] = labels;
  if (!(hue?.startsWith("block") || frame.nameAbove) || width < size || widthOf(kind, size) > frame.strip - 6)
    return null;
  const turned = element(
    "g",
    { transform: `rotate(-90 ${Math.round(centre)} ${Math.round(y + frame.strip / 2)})` },
    [text(kind, Math.round(centre), Math.round(y + frame.strip / 2) + size * 0.36, style)],
  );
  return [turned];
}
