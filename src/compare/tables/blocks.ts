// The headline rows of a comparison: a label, kinds, and optionally a window of the day.
import type { Kind } from "../../model/category.ts";
import { DAY, minuteOfClock, type Minute } from "../../model/clock.ts";

/** A headline row. */
export type Block = {
  /** The label in kebab case. */
  readonly id: string;
  readonly label: string;
  /** One cell of a strip. */
  readonly letter: string;
  /** Categories or groups; what belongs to any of them counts. */
  readonly kinds: readonly Kind[];
  /** The part of the day that counts; null: all of it. */
  readonly window: Window | null;
};

/** Half-open, minutes of the diary day: a start of 0 to 1439 and a later end, past 1440 where it crosses 04:00. */
export type Window = { readonly start: Minute; readonly end: Minute };

/** 22:00 to 04:00: the hours of late work. */
const NIGHT: Window = { start: minuteOfClock(22, 0), end: DAY };

/** The four standing blocks. */
export const STANDING_BLOCKS: readonly Block[] = [
  { id: "meetings", label: "Meetings", letter: "M", kinds: ["meeting"], window: null },
  { id: "coding", label: "Coding", letter: "C", kinds: ["coding"], window: null },
  { id: "training", label: "Training", letter: "T", kinds: ["model-training"], window: null },
  {
    id: "late-night-experiments",
    label: "Late-night experiments",
    letter: "E",
    kinds: ["experiment"],
    window: NIGHT,
  },
];

/** Whether it is a block of its own, standing or asked for, and not a category or a group by itself. */
export function isOwn({ id, kinds }: Block): boolean {
  return id !== kinds[0] || STANDING_BLOCKS.some((block) => block.id === id);
}
