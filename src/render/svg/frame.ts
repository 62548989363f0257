// The measures of a picture: where its axis lies and how large its texts and strips are.
import type { Minute } from "../../model/clock.ts";
import type { SizeName } from "../picture-options.ts";

/** `narrow` is for a page on a phone: names above the strips, and what fits into 360. */
export type FrameName = SizeName | "narrow";

/** The measures of a picture, in its own units. */
export type Frame = {
  readonly width: number;
  /** Left and right end of everything. */
  readonly edges: readonly [number, number];
  /** Left and right end of the axis. */
  readonly axis: readonly [number, number];
  readonly x: (minute: Minute) => number;
  /** Sizes of letters. */
  readonly title: number;
  readonly name: number;
  readonly text: number;
  readonly small: number;
  readonly strip: number;
  /** Lines of labels with a leader outside of a strip. */
  readonly lanes: number;
  /** Whether there is no room for anything beside the strips. */
  readonly dense: boolean;
  /** Whether names stand above the strips and not beside them. */
  readonly nameAbove: boolean;
};

/** The measures for so many days. */
export function frameOf(size: FrameName, days: number): Frame {
  const few = days <= 2;
  const { width, margin, gutter, ...sizes } = SIZES[size](few, days);
  const axis = [margin + gutter, width - margin] as const;
  return {
    width,
    edges: [margin, width - margin],
    axis,
    x: (minute) => axis[0] + ((axis[1] - axis[0]) * minute) / 1440,
    dense: false,
    nameAbove: gutter === 0,
    ...sizes,
  };
}

type Sizes = Pick<Frame, "width" | "title" | "name" | "text" | "small" | "strip" | "lanes"> & {
  readonly margin: number;
  readonly gutter: number;
};

const SIZES: { readonly [size in FrameName]: (few: boolean, days: number) => Sizes } = {
  wide: (few, days) => ({
    width: 1100,
    margin: 18,
    gutter: few ? 98 : 130,
    title: 24,
    name: 15,
    text: 13.5,
    small: 12,
    strip: few ? 84 : days <= 4 ? 56 : 40,
    lanes: few ? 4 : 0,
  }),
  card: (few) => ({
    width: 1200,
    margin: 40,
    gutter: few ? 112 : 130,
    title: 34,
    name: 18,
    text: 17,
    small: 12.5,
    strip: 96,
    lanes: few ? 2 : 0,
  }),
  narrow: (few) => ({
    width: 360,
    margin: 8,
    gutter: 0,
    title: 18,
    name: 14,
    text: 12,
    small: 11,
    strip: few ? 84 : 40,
    lanes: 0,
  }),
};
