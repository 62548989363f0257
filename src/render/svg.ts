// A comparison as an SVG picture.
import type { Comparison } from "../compare/comparison.ts";
import { draw } from "../compare/draw.ts";
import type { ClockStyle } from "../model/clock.ts";
import type { Picture } from "../report/picture-parts.ts";
import { pictureOf } from "../report/picture.ts";
import type { Section } from "../report/section.ts";
import type { PictureOptions } from "./picture-options.ts";
import { drawPicture } from "./svg/picture.ts";

/** What is drawn, and how. */
export type SvgOptions = Pick<PictureOptions, "theme" | "size"> & {
  readonly style: ClockStyle;
  /** Another picture than the usual one of these days. */
  readonly drawn?: Picture;
};

/** The days of a comparison, with the findings of its report, as one SVG document: the same bytes for the same days. */
export function renderSvg(
  comparison: Comparison,
  sections: readonly Section[],
  { theme, size, style, drawn }: SvgOptions,
): string {
  const findings = sections.find((s) => s.type === "findings") ?? null;
  const picture = drawn ?? pictureOf(comparison, draw(comparison), { style }, findings);
  return drawPicture(picture, { theme, size });
}
