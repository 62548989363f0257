// The headline rows of a comparison: a label, kinds, and optionally a window of the day for each.
import type { Kind } from "../model/category.ts";
import { DAY, minuteOfClock, type Minute } from "../model/clock.ts";

/** A headline row. What belongs to any of its parts counts. */
export type Block = {
  /** The label in kebab case. */
  readonly id: string;
  readonly label: string;
  /** One cell of a strip. */
  readonly letter: string;
  readonly parts: readonly BlockPart[];
};

/** A kind, everywhere (null) or within a window of the day. */
export type BlockPart = { readonly kind: Kind; readonly window: Window | null };

/** Half-open, minutes of the diary day: a start of 0 to 1439 and a later end, past 1440 where it crosses 04:00. */
export type Window = { readonly start: Minute; readonly end: Minute };

const NIGHT: Window = { start: minuteOfClock(22, 0), end: DAY };

/** The four standing blocks. */
export const STANDING_BLOCKS: readonly Block[] = [
  { id: "meetings", label: "Meetings", letter: "M", parts: [{ kind: "meeting", window: null }] },
  { id: "coding", label: "Coding", letter: "C", parts: [{ kind: "coding", window: null }] },
  { id: "training", label: "Training", letter: "T", parts: [{ kind: "model-training", window: null }] },
  {
    id: "late-night-experiments",
    label: "Late-night experiments",
    letter: "E",
    parts: [{ kind: "experiment", window: NIGHT }],
  },
];
