// Which days are most like one: ordered by how much of both is surely the same.
import { UNKNOWN, type Kind } from "../model/category.ts";
import type { KnownBound, Schedule } from "../model/schedule.ts";
import { compare } from "./compare.ts";
import type { Comparison, Row, Share } from "./comparison.ts";

/** One day beside the one that was asked about, and why it stands where it does. */
export type Near = {
  /** Position among the schedules that were given. */
  readonly schedule: number;
  readonly likeness: Likeness;
  /** The kinds that both do at hours that do not surely differ, in the order of the day, each once. */
  readonly kinds: readonly Kind[];
  /** Getting up and going to bed at times that do not surely differ, of both; null where that is not told. */
  readonly wake: readonly [KnownBound, KnownBound] | null;
  readonly bed: readonly [KnownBound, KnownBound] | null;
  /** Minutes in which both surely do the same kind of thing, sleep apart. */
  readonly minutes: number;
  /** Null where too little is told for a share. */
  readonly share: Share | null;
};

/**
 * `same`: what stands opposite something of the very same kind, at hours that do not surely differ; `shifted`: the same
 * kind at surely other hours; `of`: all that is told. Each counts what is told of both: the likeness is
 * (same + shifted / 2) / of, from 0 to 1, and 1 only where all is the same.
 */
export type Likeness = { readonly same: number; readonly shifted: number; readonly of: number };

/**
 * The other days, most like the first. Ties go to more minutes in which both surely do the same, then to the name, so
 * that the order of the arguments does not matter.
 */
export function nearestTo(schedule: Schedule, others: readonly Schedule[]): Near[] {
  return others
    .map((other, position) => ({ near: nearOf(compare([schedule, other], { blocks: [] }), position), other }))
    .toSorted(
      ({ near: a, other: x }, { near: b, other: y }) =>
        valueOf(b.likeness) - valueOf(a.likeness) ||
        b.minutes - a.minutes ||
        (x.name < y.name ? -1 : x.name > y.name ? 1 : 0) ||
        a.schedule - b.schedule,
    )
    .map(({ near }) => near);
}

/** 0 to 1: how much of what is told of two days is surely of the same kind, in the same order; half where it is shifted. */
export function valueOf({ same, shifted, of }: Likeness): number {
  return of === 0 ? 0 : (2 * same + shifted) / (2 * of);
}

function nearOf({ rows, schedules, findings, share }: Comparison, schedule: number): Near {
  const [left, right] = schedules as readonly [Schedule, Schedule];
  const paired = rows.filter((row) => isOfOneKind(row, left, right));
  const night = findings.find((f) => f.code === "same-night");
  const same = paired.filter((r) => r.relation === "same");
  return {
    schedule,
    likeness: {
      same: episodesIn(same),
      shifted: episodesIn(paired.filter((r) => r.relation === "shifted")),
      of: [left, right].reduce((sum, s) => sum + s.episodes.length + s.mentions.length, 0),
    },
    kinds: [...new Set(same.map((row) => kindsOf(row, left, right)[0] as Kind))],
    wake: night?.code === "same-night" ? night.wake : null,
    bed: night?.code === "same-night" ? night.bed : null,
    share: share?.printable ? share : null,
    minutes: share?.same ?? 0,
  };
}

function isOfOneKind(row: Row, left: Schedule, right: Schedule): boolean {
  const opposite =
    row.left.length + row.leftMentions.length > 0 && row.right.length + row.rightMentions.length > 0;
  return opposite && new Set(kindsOf(row, left, right)).size === 1;
}

/** How many episodes and mentions of both stand in these rows. */
function episodesIn(rows: readonly Row[]): number {
  return rows.reduce(
    (sum, row) => sum + [row.left, row.right, row.leftMentions, row.rightMentions].flat().length,
    0,
  );
}

function kindsOf(row: Row, left: Schedule, right: Schedule): Kind[] {
  return [
    ...row.left.map((i) => left.episodes[i]),
    ...row.right.map((i) => right.episodes[i]),
    ...row.leftMentions.map((i) => left.mentions[i]),
    ...row.rightMentions.map((i) => right.mentions[i]),
  ].map((told) => told?.kind ?? UNKNOWN);
}
