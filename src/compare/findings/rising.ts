// Rules about getting up, going to bed, and the night between.
import { DAY } from "../../model/clock.ts";
import type { Bound } from "../../model/bound.ts";
import { getsUp, goesToBed, type Event } from "../../model/events.ts";
import {
  type Amount,
  type Difference,
  amountDifference,
  isAbout,
  isWrittenAlike,
  surely,
  sureSize,
  timeDifference,
} from "../difference.ts";
import { amountIsSayable } from "../sayable.ts";
import { firstHour, hours, isSayable, type RuleOfTwo, type Two } from "./context.ts";
import { onEvent, type EventName } from "./ground.ts";
import type { Candidate } from "./candidate.ts";

/** The hour of one event in both days. */
type BothBounds = readonly [left: Bound, right: Bound];

export type RisingData =
  /** Both get up, or go to bed, at hours written alike, or so near that one short range holds both. */
  | { readonly code: "same-night"; readonly up: Near | null; readonly bed: Near | null }
  /** Getting up and going to bed at surely different hours. */
  | { readonly code: "other-night"; readonly up: Apart | null; readonly bed: Apart | null }
  /** Both go to bed after midnight, at different hours. */
  | { readonly code: "after-midnight"; readonly bounds: BothBounds; readonly difference: Difference | null }
  /** Minutes of each from going to bed to getting up. */
  | { readonly code: "night-length"; readonly left: Amount; readonly right: Amount }
  /** The hours of getting up and going to bed of one, where the other file does not tell them. */
  | {
      readonly code: "one-night";
      readonly side: 0 | 1;
      readonly up: Bound | null;
      readonly bed: Bound | null;
    };

type Near = { readonly how: "alike" | "near"; readonly bounds: BothBounds };
type Apart = { readonly bounds: BothBounds; readonly difference: Difference };

/** Farther apart as written, in minutes, two hours are not the same. */
const NEAR = 30;

/** The shortest range that is said to hold both hours is at most so long, in minutes. */
const HULL = 60;

/** Going to bed from here on, and until there, is after midnight: 00:30 and 05:30, in minutes since 04:00. */
const [LATE_FROM, LATE_TO] = [1230, 1530];

/** Nights that surely differ by so much, in minutes, are worth a sentence. */
const NIGHTS_APART = 30;

type Both = {
  readonly name: "up" | "bed";
  readonly left: Event;
  readonly right: Event;
  readonly bounds: BothBounds;
};

/** An event of which both files tell the hour. */
function bothOf({ a, b }: Two, name: "up" | "bed"): Both | null {
  const of = name === "up" ? getsUp : goesToBed;
  const [left, right] = [of(a), of(b)];
  if (left === null || right === null || !isSayable(left.bound) || !isSayable(right.bound)) return null;
  return { name, left, right, bounds: [left.bound, right.bound] };
}

function nearOf({ bounds: [a, b] }: Both): Near | null {
  if (isWrittenAlike(a, b)) return { how: "alike", bounds: [a, b] };
  const difference = timeDifference(a, b);
  if (difference === null || a.at === null || b.at === null) return null;
  const written = Math.abs(((((b.at - a.at) % DAY) + 1.5 * DAY) % DAY) - DAY / 2);
  const widths = a.latest - a.earliest + (b.latest - b.earliest);
  const hull = Math.max(Math.abs(difference.range[0]), Math.abs(difference.range[1]), widths);
  return written <= NEAR && hull <= HULL ? { how: "near", bounds: [a, b] } : null;
}

function apartOf({ bounds: [a, b] }: Both): Apart | null {
  const difference = timeDifference(a, b);
  return difference !== null && surely(difference) !== 0 ? { bounds: [a, b], difference } : null;
}

function isLate(bound: Bound): boolean {
  const lap = Math.floor((bound.earliest - DAY / 2) / DAY) * DAY;
  return bound.earliest - lap >= LATE_FROM && bound.latest - lap <= LATE_TO;
}

function upAndBed(two: Two): readonly Candidate<RisingData>[] {
  const all = (["up", "bed"] as const).flatMap((name) => bothOf(two, name) ?? []);
  const near = new Map(all.flatMap((e) => (nearOf(e) ? [[e.name, nearOf(e) as Near]] : [])));
  const late = all.find((e) => e.name === "bed" && !near.has("bed") && e.bounds.every(isLate));
  const apart = new Map(
    all.flatMap((e) =>
      near.has(e.name) || e === late ? [] : apartOf(e) ? [[e.name, apartOf(e) as Apart]] : [],
    ),
  );
  const ground = (names: readonly EventName[]) =>
    [two.left, two.right].flatMap((day) => names.map((name) => onEvent(day, name)));
  const common = { type: "rising", days: [two.left, two.right] } as const;
  const said: Candidate<RisingData>[] = [];
  if (near.size > 0) {
    said.push({
      ...common,
      code: "same-night",
      up: near.get("up") ?? null,
      bed: near.get("bed") ?? null,
      label: "same",
      size: 1,
      isMerged: near.size > 1,
      minute: firstHour(all[0]?.bounds ?? []),
      restsOn: ground([...near.keys()]),
    });
  }
  if (apart.size > 0) {
    said.push({
      ...common,
      code: "other-night",
      up: apart.get("up") ?? null,
      bed: apart.get("bed") ?? null,
      label: "differ",
      size: hours(Math.max(...[...apart.values()].map(({ difference }) => sureSize(difference)))),
      isMerged: apart.size > 1,
      minute: firstHour(all[0]?.bounds ?? []),
      restsOn: ground([...apart.keys()]),
    });
  }
  if (late !== undefined) {
    const difference = timeDifference(...late.bounds);
    said.push({
      ...common,
      code: "after-midnight",
      bounds: late.bounds,
      difference: difference !== null && surely(difference) !== 0 ? difference : null,
      label: "same",
      size: 1,
      minute: firstHour(late.bounds),
      restsOn: ground(["bed"]),
    });
  }
  return said;
}

/** From going to bed to getting up, in minutes; null where either has no hour. */
function nightOf(day: Two["a"]): Amount | null {
  const [up, bed] = [getsUp(day)?.bound, goesToBed(day)?.bound];
  if (day.date !== null || !isSayable(up) || !isSayable(bed) || up.at === null || bed.at === null)
    return null;
  // Which lap it is follows from the hours as written: "or later" may reach past the next getting up.
  const laps = Math.floor((up.at - bed.at) / DAY) * DAY;
  const [least, most] = [up.earliest - bed.latest - laps, up.latest - bed.earliest - laps];
  const range = [Math.max(0, least), Math.min(DAY, most)] as const;
  return { range, isApproximate: isAbout(up) || isAbout(bed) };
}

function nightLength(two: Two): readonly Candidate<RisingData>[] {
  const [left, right] = [nightOf(two.a), nightOf(two.b)];
  if (left === null || right === null || ![left, right].every(amountIsSayable)) return [];
  const difference = amountDifference(left, right);
  const size = sureSize(difference);
  const alike = left.range[0] === right.range[0] && left.range[1] === right.range[1];
  if (!alike && size < NIGHTS_APART) return [];
  const restsOn = [two.left, two.right].flatMap((day) => [onEvent(day, "up"), onEvent(day, "bed")]);
  const common = { type: "night", days: [two.left, two.right], restsOn, minute: null } as const;
  return [
    { ...common, code: "night-length", left, right, label: alike ? "same" : "differ", size: hours(size) },
  ];
}

/** Said only where little else is: when one gets up and goes to bed, of whom alone it is told. */
function oneNight(two: Two): readonly Candidate<RisingData>[] {
  return ([0, 1] as const).flatMap((side): readonly Candidate<RisingData>[] => {
    const [own, other] = side === 0 ? [two.a, two.b] : [two.b, two.a];
    if (other.episodes.length === 0) return [];
    const up = getsUp(other) === null ? (getsUp(own)?.bound ?? null) : null;
    const bed = goesToBed(other) === null ? (goesToBed(own)?.bound ?? null) : null;
    const said = {
      up: isSayable(up ?? undefined) ? up : null,
      bed: isSayable(bed ?? undefined) ? bed : null,
    };
    if (said.up === null && said.bed === null) return [];
    const day = side === 0 ? two.left : two.right;
    const events = [
      ...(said.up === null ? [] : ["up" as const]),
      ...(said.bed === null ? [] : ["bed" as const]),
    ];
    return [
      {
        code: "one-night",
        side,
        ...said,
        type: "filler",
        label: "also",
        size: 1,
        days: [day],
        restsOn: events.map((name) => onEvent(day, name)),
        minute: said.up?.at ?? said.bed?.at ?? null,
      },
    ];
  });
}

export const risingRules: readonly RuleOfTwo<RisingData>[] = [upAndBed, nightLength, oneNight];
