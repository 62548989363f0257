// Draws days as strips on one axis from 04:00 to 04:00, as SVG: the same bytes for the same days.
import type { Picture } from "../../report/picture/parts.ts";
import type { ThemeName } from "../picture-options.ts";
import type { Side } from "./beside.ts";
import { dayOf } from "./day.ts";
import { documentOf } from "./document.ts";
import { element, rounded } from "./element.ts";
import { fillsOf } from "./fills.ts";
import { CARD_HEIGHT, footOf, type Part } from "./foot.ts";
import { frameOf, type Frame, type FrameName } from "./frame.ts";
import { broken } from "./measure.ts";
import type { Pen } from "./pieces.ts";
import { ribbonsOf } from "./ribbons.ts";
import { text } from "./text.ts";
import { PAGE_THEME, themeOf } from "./theme.ts";

/** The looks of a picture. */
export type PictureStyle = {
  readonly theme: ThemeName | "page";
  readonly size: FrameName;
  /** For a page that says the rest itself: without title, findings and sources; stretches are links to rows. */
  readonly inPage?: InPage;
};

/** Ids begin with `idPrefix`; `linked`: the page has a row, with the id `row-0` and so on, for what is told. */
type InPage = { readonly idPrefix: string; readonly linked: boolean };

/** The picture as one SVG element. Nothing in it is a script or comes from elsewhere; text stays text. */
export function drawPicture(picture: Picture, { theme: name, size, inPage }: PictureStyle): string {
  const theme = name === "page" ? PAGE_THEME : themeOf(name);
  const prefix = inPage?.idPrefix ?? "";
  const wrapAs = inPage === undefined ? "group" : inPage.linked ? "link" : "stop";
  const penFor = (frame: Frame): Pen => ({ frame, theme, fills: fillsOf(theme, prefix), wrapAs });
  const usual = frameOf(size, picture.days.length);
  const frame = size === "card" ? lowered(picture, usual, penFor) : usual;
  const pen = penFor(frame);
  const head = inPage === undefined ? titleOf(picture, pen) : { markup: [], height: 8 };
  const days = daysOf(picture, head.height, pen);
  const foot = footOf(picture, days.height, size, inPage !== undefined, pen);
  const height = size === "card" ? CARD_HEIGHT : Math.ceil(foot.height);
  const defs = element("defs", {}, pen.fills.definitions());
  const content = [...head.markup, ...days.markup, ...foot.markup];
  return documentOf(picture, [defs, ...content], {
    frame,
    height,
    prefix,
    ground: theme.ground,
    inPage: inPage !== undefined,
  });
}

/** The lowest end of the strips of a card, so that findings of two days, or the legend alone, fit below. */
const CARD_STRIPS_END = { few: 448, many: 530 } as const;

/** The highest strips that leave a card room for the rest; a card of many days has no clock times and mentions. */
function lowered(picture: Picture, usual: Frame, penFor: (frame: Frame) => Pen): Frame {
  const end = picture.days.length > 2 ? CARD_STRIPS_END.many : CARD_STRIPS_END.few;
  const frames = [false, true].flatMap((dense) =>
    Array.from({ length: 40 }, (_, i) => ({ ...usual, dense, strip: (dense ? 60 : usual.strip) - 2 * i })),
  );
  const fits = (frame: Frame) => {
    const pen = penFor(frame);
    return daysOf(picture, titleOf(picture, pen).height, pen).height <= end;
  };
  const least = (frame: Frame) => frame.strip >= (frame.dense ? 12 : 36);
  return frames.filter(least).find(fits) ?? { ...usual, dense: true, strip: 12 };
}

function titleOf({ title }: Picture, { frame, theme }: Pen): Part {
  const [left, right] = frame.edges;
  const lines = broken(title, right - left, frame.title, 2, "bold");
  const top = frame.title * 1.75;
  return {
    markup: lines.map((line, i) =>
      text(line, left, top + i * frame.title * 1.2, { size: frame.title, fill: theme.ink, bold: true }),
    ),
    height: top + (lines.length - 1) * frame.title * 1.2 + 22,
  };
}

/** The axis and the strips; two days face one another, three and more stand in a row. */
function daysOf(picture: Picture, top: number, pen: Pen): Part {
  const { frame } = pen;
  const axisAt = top + frame.small;
  let y = axisAt + 14;
  const strips: string[] = [];
  const edges: { top: number; bottom: number }[] = [];
  const faces = picture.days.length === 2;
  for (const [i, day] of picture.days.entries()) {
    const outer: Side = faces && i === 1 ? 1 : -1;
    const drawn = dayOf(day, picture, y, outer, pen);
    strips.push(...drawn.markup);
    edges.push(drawn);
    y = drawn.end + (faces && i === 0 ? (picture.links.length > 0 ? 30 : 6) : frame.dense ? 7 : 12);
  }
  const [first, second] = edges;
  const ribbons =
    faces && frame.lanes > 0 && first && second
      ? ribbonsOf(picture.links, first.bottom, second.top, pen)
      : [];
  return { markup: [...axisOf(picture, axisAt, y - 8, pen), ...ribbons, ...strips], height: y };
}

function axisOf({ hours }: Picture, y: number, bottom: number, { frame, theme }: Pen): string[] {
  const style = { size: frame.small, fill: theme.quiet, anchor: "middle" } as const;
  const grid = hours
    .map(({ minute }) => `M${rounded(frame.x(minute))} ${rounded(y + 6)}V${rounded(bottom)}`)
    .join("");
  return [
    element("path", { d: grid, fill: "none", stroke: theme.grid, "stroke-width": 1 }),
    ...hours.map((h) => text(h.text, frame.x(h.minute), y, style)),
  ];
}
