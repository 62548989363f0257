// The SVG document round a picture: its box, its title and description, its ground.
import type { Picture } from "../../report/picture/parts.ts";
import { element, escapeXml } from "./element.ts";
import type { Frame } from "./frame.ts";
import { fitted } from "./measure.ts";
import { FONT_STACK } from "./text.ts";

/** The sheet of a picture: its measures, its ground, and whether it stands in a page. */
export type Sheet = {
  readonly frame: Frame;
  readonly height: number;
  /** The prefix of the ids of this document. */
  readonly prefix: string;
  readonly ground: string;
  /** In a page the margins are the page's, and the page says what the description would. */
  readonly inPage: boolean;
};

/** The document; every part of the content stands on a line of its own. */
export function documentOf(
  { title, description }: Picture,
  content: readonly string[],
  sheet: Sheet,
): string {
  const { frame, height, prefix, ground, inPage } = sheet;
  const { width } = frame;
  const [titleId, descId] = [`${prefix}title`, `${prefix}desc`];
  const [left, right] = inPage ? [frame.edges[0] - 1, Math.min(width, frame.edges[1] + 8)] : [0, width];
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `${left} 0 ${right - left} ${height}`,
    width: right - left,
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
