// What the rows of a comparison claim, held against one possible day of each file.
import type { Comparison, Move, Row } from "../../src/compare/comparison.ts";
import { agreementOf } from "../../src/model/agreement.ts";
import { groupOf, isGroup, UNKNOWN } from "../../src/model/category.ts";
import type { Bound, ToldActivity } from "../../src/model/schedule.ts";
import { ofDay, wayBetween, type Told } from "./reading.ts";

/** What is not true of these days in the rows of a comparison. */
export function falseRows(comparison: Comparison, [left, right]: readonly [Told, Told]): string[] {
  return [
    ...comparison.rows.flatMap((row) =>
      falseOf(row, left, right).map((what) => `${what}: ${JSON.stringify(row)}`),
    ),
    ...falseHoldings(comparison, left, right),
  ];
}

function falseOf(row: Row, left: Told, right: Told): string[] {
  const wrong: string[] = [];
  const check = (holds: boolean, what: string) => holds || wrong.push(what);
  const both = row.left.length > 0 && row.right.length > 0;
  check(row.moved.length > 0 === (row.relation === "shifted"), "moved without being shifted");
  check(
    row.difference === null || both || row.leftMentions.length * row.rightMentions.length > 0,
    "difference of one",
  );
  if (both) {
    check(isTrueDifference(row, left, right), "difference");
    for (const move of row.moved) check(isTrueMove(move, row, left, right), `moved ${move.side}`);
  }
  if (both && (row.relation === "same" || row.relation === "shifted")) {
    check(isOfOneKind(kindsOf(row.left, left), kindsOf(row.right, right)), "kinds");
  }
  if (both && row.relation === "same") check(!isSurelyElsewhere(row, left, right), "times surely different");
  if (row.relation === "replaced") check(isReplaced(row, left, right), "replaced");
  if (row.relation === "only-left") {
    check(
      isOnly([...row.left], [...row.leftMentions], left, right, row) &&
        row.right.length + row.rightMentions.length === 0,
      "only",
    );
  }
  if (row.relation === "only-right") {
    check(
      isOnly([...row.right], [...row.rightMentions], right, left, row) &&
        row.left.length + row.leftMentions.length === 0,
      "only",
    );
  }
  check(!row.toldOnly || row.relation === "only-left" || row.relation === "only-right", "told only");
  return wrong;
}

function kindsOf(episodes: readonly number[], { schedule }: Told): ToldActivity[] {
  return episodes.map((i) => schedule.episodes[i] as ToldActivity);
}

type Lived = { readonly start: number; readonly end: number; readonly length: number };

function lived(episodes: readonly number[], { day }: Told): Lived {
  const start = day.starts[episodes[0] ?? -1] ?? 0;
  const last = day.ends[episodes.at(-1) ?? -1] ?? 0;
  // A stretch of several episodes may run over the seam of the file, but never longer than a day.
  const length = episodes.length === 1 ? last - start : ofDay(last - start) || 1440;
  return { start, end: last, length };
}

function isTrueDifference({ left, right, difference }: Row, one: Told, other: Told): boolean {
  if (difference === null) return true;
  const [a, b] = [lived(left, one), lived(right, other)];
  // Two bounds take part in a shift, four in a length.
  const slack = (bounds: number) =>
    difference.approximate ? Math.min(15 * bounds, one.slack + other.slack) : 0;
  const { start, end, length } = difference;
  return (
    (start === null || Math.abs(wayBetween(start, b.start - a.start)) <= slack(2)) &&
    (end === null || Math.abs(wayBetween(end, b.end - a.end)) <= slack(2)) &&
    (length === null || Math.abs(b.length - a.length - length) <= slack(4))
  );
}

function isTrueMove(move: Move, row: Row, one: Told, other: Told): boolean {
  const [a, b] = [lived(row.left, one), lived(row.right, other)];
  const by = move.side === "length" ? b.length - a.length : wayBetween(a[move.side], b[move.side]);
  const sign = move.direction === "later" || move.direction === "longer" ? 1 : -1;
  const slack = row.difference?.approximate === true ? one.slack + other.slack : 0;
  if (move.minutes === null) return by * sign > 0;
  if (move.side === "length") return by * sign > 0 && Math.abs(by - sign * move.minutes) <= slack;
  // About twelve hours are earlier and later at once; the direction is that of the times as written.
  const isClear = move.minutes + slack < 720;
  return (!isClear || by * sign > 0) && Math.abs(wayBetween(sign * move.minutes, by)) <= slack;
}

/** Whether a start or an end is surely earlier or surely later, by trying every minute that it may lie at. */
function isSurelyElsewhere({ left, right }: Row, one: Told, other: Told): boolean {
  const [a, b] = [boundsOf(left, one), boundsOf(right, other)];
  if (a === null || b === null) return false;
  return [0, 1].some((k) => {
    const [x, y] = [a[k] as Bound, b[k] as Bound];
    return !isCut(x, one) && !isCut(y, other) && isElsewhere(x, y);
  });
}

function boundsOf(episodes: readonly number[], { schedule }: Told): readonly [Bound, Bound] | null {
  const [first, last] = [schedule.episodes[episodes[0] ?? -1], schedule.episodes[episodes.at(-1) ?? -1]];
  return first === undefined || last === undefined ? null : [first.start, last.end];
}

function isElsewhere(a: Bound, b: Bound): boolean {
  const allowed = a.told === "reported" && b.told === "reported" ? 0 : 30;
  // From a minute of one range to one of the other it is any number of minutes between the two extremes.
  let [later, earlier] = [true, true];
  for (let d = b.between[0] - a.between[1]; d <= b.between[1] - a.between[0]; d++) {
    const way = wayBetween(0, d);
    // Twelve hours are as much earlier as later, and within the tolerance of them nobody can tell.
    later &&= way > allowed && way <= 720 - allowed;
    earlier &&= way < -allowed && way >= allowed - 720;
  }
  return later || earlier;
}

/** One kind on both sides; or runs that are, one of them by no more than its name, all of one group. */
function isOfOneKind(left: readonly ToldActivity[], right: readonly ToldActivity[]): boolean {
  const groups = new Set([...left, ...right].map((t) => groupOf(t.kind)));
  const coarse = [...left, ...right].some((t) => isGroup(t.kind));
  if (coarse && groups.size === 1) return true;
  return left.every((x) => right.every((y) => ["same", "compatible"].includes(agreementOf(x, y))));
}

/** Whether a bound may lie beyond the 04:00 of a dated day. */
function isCut({ told, between }: Bound, { frame }: Told): boolean {
  return frame.dated && told === "untold" && (between[0] <= 0 || between[1] >= 1440);
}

/** The minutes of the day in which these episodes are done. */
function minutesOf(episodes: readonly number[], { day }: Told): Set<number> {
  return new Set(day.episodes.flatMap((e, m) => (episodes.includes(e) ? [m] : [])));
}

function isReplaced({ left, right }: Row, one: Told, other: Told): boolean {
  const told = kindsOf(left, one).every((a) =>
    kindsOf(right, other).every((b) => agreementOf(a, b) === "different"),
  );
  const [a, b] = [minutesOf(left, one), minutesOf(right, other)];
  const common = [...a].filter((m) => b.has(m)).length;
  return told && 2 * common + 2 * Math.min(60, one.slack + other.slack) >= Math.max(a.size, b.size);
}

/**
 * Nothing of the other file may be it: its day is told through, or tells something else all that time; and no mention,
 * nothing beside, and nothing of unknown kind agrees.
 */
function isOnly(episodes: number[], mentions: number[], own: Told, other: Told, { toldOnly }: Row): boolean {
  const told = [...kindsOf(episodes, own), ...mentions.map((i) => own.schedule.mentions[i] as ToldActivity)];
  const { episodes: theirs, mentions: theirMentions } = other.schedule;
  const aside = [...theirMentions, ...[...theirs, ...theirMentions].flatMap((e) => e.secondary)];
  const all = [...theirs, ...aside];
  const agrees = (list: readonly { activity: string; kind: string }[]) =>
    told.some((x) => list.some((y) => agreementOf(x, y) !== "different"));
  if (told.some((t) => t.kind === UNKNOWN) || all.some((t) => t.kind === UNKNOWN) || agrees(aside))
    return false;
  if (toldOnly && (agrees(all) || !other.frame.toldThrough)) return false;
  if (other.frame.toldThrough) return true;
  return own.day.episodes.every((e, minute) => {
    if (!episodes.includes(e)) return true;
    const facing = other.schedule.episodes[other.day.episodes[minute] ?? -1];
    return facing !== undefined && told.every((t) => agreementOf(t, facing) === "different");
  });
}

/** Every episode and every mention stands in a row: in one, unless it is part of several of a coarse one. */
function falseHoldings({ rows }: Comparison, left: Told, right: Told): string[] {
  const sides = [
    ["left", rows.flatMap((r) => r.left), left.schedule.episodes.length],
    ["right", rows.flatMap((r) => r.right), right.schedule.episodes.length],
    ["mentions of left", rows.flatMap((r) => r.leftMentions), left.schedule.mentions.length],
    ["mentions of right", rows.flatMap((r) => r.rightMentions), right.schedule.mentions.length],
  ] as const;
  return sides.flatMap(([what, held, count]) => {
    const sorted = held.toSorted((a, b) => a - b);
    const whole = Array.from({ length: count }, (_, i) => i);
    return JSON.stringify(sorted) === JSON.stringify(whole)
      ? []
      : [`${what}: rows hold ${sorted.join(" ")} of ${count}`];
  });
}
