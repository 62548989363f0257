// Places labels in lanes beside a strip, each with a leader to its stretch, so that nothing overlaps or is crossed.
import { fitted, widthOf } from "./measure.ts";

/** A label that is wanted for a point of the strip. */
export type Wanted = { readonly x: number; readonly text: string };

/** Lane 0 lies next to the strip. `from` and `to`: where the text stands. */
export type Placed<T extends Wanted = Wanted> = T & {
  readonly lane: number;
  readonly from: number;
  readonly to: number;
};

type Room = { readonly lanes: number; readonly from: number; readonly to: number; readonly size: number };

/** The labels for which there is room; from the right, so that near ones rise to the left like stairs. */
export function placeInLanes<T extends Wanted>(wanted: readonly T[], room: Room): Placed<T>[] {
  const placed: Placed<T>[] = [];
  for (const label of wanted.toSorted((a, b) => b.x - a.x)) {
    const { x } = label;
    const text = fitted(label.text, LONGEST * room.size, room.size);
    const standsAlone = ({ from, to }: Place) =>
      wanted.every((other) => other.x === x || other.x < from - GAP || other.x > to + GAP);
    const places = placesOf(x, widthOf(text, room.size), room).filter((p) => !p.alone || standsAlone(p));
    const place = places.find((p) => isFree(p, x, placed));
    if (place !== undefined)
      placed.push({ ...label, text, lane: place.lane, from: place.from, to: place.to });
  }
  return placed.toSorted((a, b) => a.x - b.x);
}

/** Widest label, in sizes of its letters. */
const LONGEST = 26;
const GAP = 9;
/** The farthest that the text may begin beside its leader. */
const OVERHANG = 4;

type Place = Pick<Placed, "lane" | "from" | "to"> & { readonly alone: boolean };

/** In each lane over its stretch, to the right of its leader, and to the left; the first and last only where it stands alone. */
function placesOf(x: number, width: number, room: Room): Place[] {
  return Array.from({ length: room.lanes }, (_, lane) =>
    [x - width / 2, x - OVERHANG, x + OVERHANG - width].map((start, i) => {
      const from = Math.min(Math.max(start, room.from), room.to - width);
      return { lane, from, to: from + width, alone: i !== 1 };
    }),
  ).flat();
}

function isFree({ lane, from, to }: Place, x: number, placed: readonly Placed[]): boolean {
  return placed.every((other) => {
    if (other.lane === lane) return to + GAP <= other.from || other.to + GAP <= from;
    const [leader, lower] = other.lane > lane ? [other.x, { from, to }] : [x, other];
    return leader < lower.from - 3 || leader > lower.to + 3;
  });
}
