// The measures of a picture: where its axis lies and how large its texts and strips are.
import type { Minute } from "../../model/clock.ts";

export const SIZE_NAMES = ["wide", "card"] as const;

/** `wide` is as high as it needs to be; `card` is 1200 by 630, for link previews. */
export type SizeName = (typeof SIZE_NAMES)[number];

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
  /** How many lines of labels with a leader stand outside of a strip. */
  readonly lanes: number;
  /** Whether there is no room for anything beside the strips. */
  readonly dense: boolean;
};

/** The measures for so many days. */
export function frameOf(size: SizeName, days: number): Frame {
  const width = size === "wide" ? 1100 : 1200;
  const margin = size === "wide" ? 18 : 40;
  const few = days <= 2;
  const axis = [margin + (few ? (size === "wide" ? 98 : 112) : 130), width - margin] as const;
  const sizes =
    size === "wide"
      ? {
          title: 24,
          name: 15,
          text: 13.5,
          small: 12,
          strip: few ? 84 : days <= 4 ? 56 : 40,
          lanes: few ? 4 : 0,
        }
      : {
          title: 34,
          name: 18,
          text: 17,
          small: 12.5,
          strip: 96,
          lanes: few ? 2 : 0,
        };
  return {
    width,
    edges: [margin, width - margin],
    axis,
    x: (minute) => axis[0] + ((axis[1] - axis[0]) * minute) / 1440,
    dense: false,
    ...sizes,
  };
}
