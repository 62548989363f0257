// Draws days as strips on one axis from 04:00 to 04:00, as SVG: the same bytes for the same days.
import type { Picture, PictureDay } from "../../report/picture.ts";
import type { ThemeName } from "../picture-options.ts";
import { leadersOf, marksOf, mentionLine, type Beside, type Side } from "./beside.ts";
import { element, escapeXml, rounded } from "./element.ts";
import { fillsOf } from "./fills.ts";
import { frameOf, type Frame, type FrameName } from "./frame.ts";
import { legendMarkup } from "./legend.ts";
import { broken, fitted, widthOf } from "./measure.ts";
import { piecesOf, type Pen } from "./pieces.ts";
import { ribbonsOf } from "./ribbons.ts";
import { FONT_STACK, text } from "./text.ts";
import { PAGE_THEME, themeOf } from "./theme.ts";

export type PictureStyle = {
  readonly theme: ThemeName | "page";
  readonly size: FrameName;
  /** For a page that says the rest itself: without title, findings and sources; stretches are links to rows. */
  readonly inPage?: InPage;
};

/** Ids begin with `idPrefix`; `linked`: the page has a row, with the id `row-0` and so on, for what is told. */
export type InPage = { readonly idPrefix: string; readonly linked: boolean };

/** The picture as one SVG element. Nothing in it is a script or comes from elsewhere; text stays text. */
export function drawPicture(picture: Picture, { theme: name, size, inPage }: PictureStyle): string {
  const theme = name === "page" ? PAGE_THEME : themeOf(name);
  const prefix = inPage?.idPrefix ?? "";
  const told = inPage === undefined ? "group" : inPage.linked ? "link" : "stop";
  const penFor = (frame: Frame): Pen => ({ frame, theme, fills: fillsOf(theme, prefix), told });
  const usual = frameOf(size, picture.days.length);
  const frame = size === "card" ? lowered(picture, usual, penFor) : usual;
  const pen = penFor(frame);
  const head = inPage === undefined ? titleOf(picture, pen) : { markup: [], height: 8 };
  const days = daysOf(picture, head.height, pen);
  const foot = footOf(picture, days.height, size, inPage !== undefined, pen);
  const height = size === "card" ? CARD_HEIGHT : Math.ceil(foot.height);
  const defs = element("defs", {}, pen.fills.definitions());
  const content = [...head.markup, ...days.markup, ...foot.markup];
  return document(picture, [defs, ...content], {
    width: frame.width,
    height,
    prefix,
    ground: theme.ground,
    inPage: inPage !== undefined,
  });
}

const CARD_HEIGHT = 630;
/** Where the strips of a card end at the latest, so that findings of two days, or the legend alone, fit below. */
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

function document(
  { title, description }: Picture,
  content: readonly string[],
  {
    width,
    height,
    prefix,
    ground,
    inPage,
  }: { width: number; height: number; prefix: string; ground: string; inPage: boolean },
): string {
  const [titleId, descId] = [`${prefix}title`, `${prefix}desc`];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${height}`,
    width,
    height,
    role: inPage ? "group" : "img",
    "aria-labelledby": inPage ? titleId : `${titleId} ${descId}`,
    "font-family": FONT_STACK,
  };
  const short = description.length > 4000 ? `${description.slice(0, 3999)}…` : description;
  return `${element("svg", attributes, [
    "\n",
    element("title", { id: titleId }, escapeXml(fitted(title, 3000, 10))),
    "\n",
    ...(inPage ? [] : [element("desc", { id: descId }, escapeXml(short)), "\n"]),
    element("rect", { width, height, fill: ground }),
    "\n",
    ...content.flatMap((part) => [part, "\n"]),
  ])}\n`;
}

type Part = { readonly markup: string[]; readonly height: number };

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

/** One day: from its outer side inwards mentions, labels, the strip, clock times. Gives where its strip and it end. */
function dayOf(
  day: PictureDay,
  { untold, anyHour }: Picture,
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
  const inside = (edge: number, side: Side) => marksOf(day, edge, side, untold, pen);
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

/** Whose day it is and how much of it is told, left of the strip. */
function gutter({ name, about, told }: PictureDay, top: number, { frame, theme }: Pen): string[] {
  if (frame.nameAbove) {
    const [from, to] = frame.edges;
    const said = widthOf(told, frame.small);
    const called = fitted(name, to - from - said - 12, frame.name, "bold");
    return [
      text(called, from, top - 6, { size: frame.name, fill: theme.ink, bold: true, halo: theme.ground }),
      text(told, to, top - 6, { size: frame.small, fill: theme.quiet, anchor: "end", halo: theme.ground }),
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
    ...(frame.strip >= 30 ? broken(told, width, frame.small, tall ? 2 : 1) : []).map((line) => ({
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

/** Findings, legend and sources. */
function footOf(picture: Picture, top: number, size: FrameName, inPage: boolean, pen: Pen): Part {
  const { frame, theme } = pen;
  const [left, right] = frame.edges;
  const markup: string[] = [];
  let y = top + 10;
  if (!inPage) {
    const room = CARD_HEIGHT - 100 - y;
    const most = size === "card" ? Math.max(0, Math.floor(room / (frame.text * 1.5))) : 40;
    const said = findingLines(picture, y, most, pen);
    markup.push(...said.markup);
    y = said.height;
  }
  const small = frame.small;
  const entries = picture.legend.filter((e) => !frame.dense || (e.type !== "mention" && e.type !== "told"));
  const legendHeight = legendMarkup(entries, 0, pen).height;
  const sources = inPage || picture.sources === null ? null : fitted(picture.sources, right - left, small);
  const legendAt = size === "card" ? CARD_HEIGHT - 20 - small * 1.6 - legendHeight : y + 6;
  markup.push(...legendMarkup(entries, legendAt, pen).markup);
  y = size === "card" ? CARD_HEIGHT - 20 : legendAt + legendHeight + small * 1.3;
  if (sources === null) return { markup, height: y - small * 0.8 };
  markup.push(text(sources, left, y, { size: small, fill: theme.quiet }));
  return { markup, height: y + 16 };
}

function findingLines({ findings }: Picture, top: number, most: number, { frame, theme }: Pen): Part {
  const [left, right] = frame.edges;
  const { text: size } = frame;
  const indent = Math.max(0, ...findings.map((f) => widthOf(f.label, size, "bold"))) + 16;
  const width = right - left - indent;
  const needed = findings.map((f) => broken(f.text, width, size, most).length);
  const markup: string[] = [];
  let y = top + size;
  for (const [i, room] of shared(needed, most).entries()) {
    const { label, text: said } = findings[i] ?? { label: "", text: "" };
    if (room === 0) continue;
    markup.push(text(label, left, y, { size, fill: theme.ink, bold: true }));
    for (const line of broken(said, width, size, room)) {
      markup.push(text(line, left + indent, y, { size, fill: theme.ink }));
      y += size * 1.45;
    }
    y += 4;
  }
  return { markup, height: y };
}

/** How many lines each gets: where there are too few, the last give way until two are left, then the longest. */
function shared(needed: readonly number[], most: number): number[] {
  const lines = [...needed];
  const sum = () => lines.reduce((a, b) => a + b, 0);
  for (let i = lines.length - 1; i > 1 && sum() > most; i--) lines[i] = 0;
  while (sum() > Math.max(0, most)) {
    const longest = lines.indexOf(Math.max(...lines));
    lines[longest] = (lines[longest] ?? 0) - 1;
  }
  return lines;
}
