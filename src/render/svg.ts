// A result as an SVG picture.
import type { Result } from "../compare/comparison.ts";
import type { ClockStyle } from "../model/clock.ts";
import { pictureOf } from "../report/picture/picture.ts";
import type { PictureOptions } from "./picture-options.ts";
import { drawPicture } from "./svg/picture.ts";

/** The options of a drawing. */
export type SvgOptions = Pick<PictureOptions, "theme" | "size"> & { readonly style: ClockStyle };

/** The days of a result and what is said of them, as one SVG document: the same bytes for the same days. */
export function renderSvg(result: Result, { theme, size, style }: SvgOptions): string {
  return drawPicture(pictureOf(result, { style }), { theme, size });
}
