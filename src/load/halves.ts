// Which half of the day each clock time of a whole time means, where am and pm are left out of some.
import { sinceMidnight, type WrittenClock } from "./clock-text.ts";
import type { WrittenTime } from "./written-time.ts";

/** One way to read a whole time: minutes since midnight for each clock time of each of its times. */
export type Reading = readonly (readonly number[])[];

/**
 * The one reading, with the clock times that only the 24-hour clock settles; or all that there are. `isWide`: as written,
 * two clock times of one time are the same or more than twelve hours apart.
 */
export type Settled =
  | { readonly reading: Reading; readonly by24: readonly WrittenClock[] }
  | { readonly readings: readonly Reading[]; readonly isWide: boolean };

const DAY = 24 * 60;

/** Settles a time of its own, or a start and an end, by the rules of docs/format.md. */
export function settleHalves(times: readonly WrittenTime[]): Settled {
  const written = times.map(({ clocks }) => byPartner(clocks));
  const clocks = written.flat();
  const open = clocks.filter((clock) => clock.half === null);
  const on24 = written.map((pair) => pair.map((clock) => sinceMidnight(clock)));
  if (open.length === 0 || clocks.some((clock) => clock.only24)) {
    return on24.every(isPair) ? { reading: on24, by24: [] } : { readings: readingsOf(written), isWide: true };
  }
  const [start = [], end = []] = written;
  if (start.every((clock) => clock.half === null) && end.some(isMarked)) {
    const shortest = readingsOf(written).toSorted((a, b) => lengthOf(a) - lengthOf(b))[0];
    if (shortest !== undefined) return { reading: shortest, by24: [] };
  }
  const [from = [], to = []] = on24;
  const isLater = to[0] === undefined || to[0] > (from[0] ?? 0) % DAY;
  if (on24.every(isPair) && isLater) return { reading: on24, by24: open };
  const readings = readingsOf(written);
  return { readings, isWide: readings.length === 0 };
}

/** Minutes from the first of two times to the second, 1 to 720; null where there is one time, or they lie elsewise. */
export function spreadOf([first = 0, second]: readonly number[]): number | null {
  if (second === undefined) return null;
  const spread = (second - first + DAY) % DAY;
  return spread >= 1 && spread <= DAY / 2 ? spread : null;
}

function isPair(minutes: readonly number[]): boolean {
  return minutes.length === 1 || spreadOf(minutes) !== null;
}

function isMarked({ half }: WrittenClock): boolean {
  return half === "am" || half === "pm";
}

/** Of two clock times, the one without am or pm lies within twelve hours of one that cannot be mistaken. */
function byPartner(clocks: readonly WrittenClock[]): readonly WrittenClock[] {
  const marked = clocks.filter((clock) => clock.half !== null);
  if (clocks.length === marked.length || marked.length !== 1 || marked[0]?.only24 === true) return clocks;
  const halves = (["am", "pm"] as const).map((half) =>
    clocks.map((clock) => (clock.half === null ? { ...clock, half } : clock)),
  );
  return halves.find((pair) => isPair(pair.map((clock) => sinceMidnight(clock)))) ?? clocks;
}

/** Minutes from the start to the end, 1 to 1440; 0 where there is no end. */
function lengthOf([start = [], end = []]: Reading): number {
  const [from = 0, to] = [start[0], end[0]];
  return to === undefined ? 0 : (to - from + 2 * DAY) % DAY || DAY;
}

/**
 * All that a time may mean. With the start's half told, both halves of the end are worth showing, the shorter first;
 * without it, the nearer end of each is enough.
 */
function readingsOf(written: readonly (readonly WrittenClock[])[]): readonly Reading[] {
  const count = written[0]?.length ?? 0;
  const fitting = waysOf(written.flat())
    .map((minutes): Reading => {
      return written.length === 1 ? [minutes] : [minutes.slice(0, count), minutes.slice(count)];
    })
    .filter((reading) => reading.every(isPair) && lengthOf(reading) < DAY)
    .toSorted((a, b) => lengthOf(a) - lengthOf(b));
  const startOf = (reading: Reading) => reading[0]?.[0] ?? 0;
  const starts = [...new Set(fitting.map(startOf))].toSorted((a, b) => a - b);
  if (starts.length < 2) return fitting.slice(0, 2);
  return starts.map((start) => fitting.find((reading) => startOf(reading) === start) ?? []);
}

/** Every choice of am or pm for the clock times that are open, in minutes since midnight. */
function waysOf(clocks: readonly WrittenClock[]): readonly (readonly number[])[] {
  return clocks.reduce<readonly (readonly number[])[]>(
    (ways, clock) => {
      const minutes =
        clock.half === null
          ? [sinceMidnight(clock, "am"), sinceMidnight(clock, "pm")]
          : [sinceMidnight(clock)];
      return ways.flatMap((way) => minutes.map((m) => [...way, m]));
    },
    [[]],
  );
}
