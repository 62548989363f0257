// What the share and the findings of a comparison claim, held against one possible day of each file.
import type { Comparison } from "../../src/compare/comparison.ts";
import type { Amount, Finding } from "../../src/compare/finding.ts";
import type { Kind } from "../../src/model/category.ts";
import { groupOf, UNKNOWN } from "../../src/model/category.ts";
import type { KnownBound } from "../../src/model/schedule.ts";
import type { Frame } from "./frame.ts";
import {
  isOne,
  minutesOf,
  near,
  nightOf,
  ofDay,
  orderOf,
  wayBetween,
  type Hours,
  type Told,
} from "./reading.ts";

const DAY = 1440;
const NIGHT: Hours = { start: 1080, end: 1440 };

/** What is not true of these days in the findings of a comparison, and in its share. */
export function falseFindings(comparison: Comparison, days: readonly [Told, Told]): string[] {
  return [
    ...comparison.findings.flatMap((finding) =>
      isTrue(finding, comparison, days) ? [] : [`finding: ${JSON.stringify(finding)}`],
    ),
    ...(isTrueShare(comparison, days) ? [] : [`share: ${JSON.stringify(comparison.share)}`]),
  ];
}

function isTrue(finding: Finding, comparison: Comparison, days: readonly [Told, Told]): boolean {
  const [left, right] = days;
  switch (finding.code) {
    case "opening":
      return days.every((told) => opensWith(told, finding.group, finding.kinds));
    case "until-bed":
      return days.every((told) => endsWith(told, finding));
    case "same-night":
      return isSameNight(finding.wake, days, "wake") && isSameNight(finding.bed, days, "bed");
    case "night-shift":
      return (
        isShift(finding.wake, days, "wake") &&
        isShift(finding.bed, days, "bed") &&
        isMore(
          finding.sleep,
          minutesOf(left, ["sleep"]),
          minutesOf(right, ["sleep"]),
          left.slack + right.slack,
        )
      );
    case "same-order":
      return days.every((told) => doesInOrder(told, finding.kinds));
    case "share": {
      const { share } = comparison;
      return share !== null && share.printable && share.same === finding.same && share.told === finding.told;
    }
    case "best-shift":
      return isBestShift(finding, days);
    case "no-share":
      return (
        comparison.share?.printable === false &&
        days.every((told, k) => told.frame.clocked === finding.told[k]) &&
        (!finding.onlySleep ||
          days.every(({ frame }) => clockKinds(frame).every((k) => k === null || k === "sleep")))
      );
    case "told-only":
      return isToldOnly(finding, comparison, days);
    case "most":
      return finding.rows.every((amount) => {
        const block = comparison.blocks.find((b) => b.block.id === amount.row)?.block;
        const of = (told: Told) => minutesOf(told, block?.kinds ?? [amount.row], block?.window ?? null);
        if (block === undefined && !comparison.groups.some((g) => g.id === amount.row)) return false;
        if (["undivided", "unknown", "unrecorded"].includes(amount.row)) return false;
        return isMore(amount, of(left), of(right), left.slack + right.slack);
      });
    case "working-time":
      return areBoth(finding, days, (told) => minutesOf(told, ["work"]));
    case "late-work":
      return areBoth(finding, days, (told) => minutesOf(told, ["work"], NIGHT));
    case "longest-stretch":
      return areBoth(finding, days, longestWork);
    case "at-mention": {
      const [own, other] = finding.schedule === 0 ? [left, right] : [right, left];
      const mention = own.schedule.mentions[finding.mention];
      const unsure = finding.approximate ? Math.min(15, own.slack) : 0;
      return (
        mention?.time?.minute === finding.minute &&
        [-unsure, 0, unsure].every((m) => other.day.episodes[ofDay(finding.minute + m)] === finding.episode)
      );
    }
  }
}

/** The first minutes that the day has of the group are of these kinds, in this order. */
export function opensWith(told: Told, group: Kind, kinds: readonly Kind[]): boolean {
  const seen: Kind[] = [];
  for (const minute of orderOf(told)) {
    const kind = told.day.kinds[minute];
    if (isOne(kind, [group]) && kind !== seen.at(-1)) seen.push(kind as Kind);
  }
  return kinds.every((kind, k) => isOne(kind, [group]) && seen[k] === kind);
}

function endsWith(told: Told, { kind, home, goesOn }: Extract<Finding, { code: "until-bed" }>): boolean {
  const { day, schedule } = told;
  const bed = nightOf(told, "bed");
  if (bed === null) return false;
  const last = ofDay(bed - 1);
  const episode = schedule.episodes[day.episodes[last] ?? -1];
  // Something of its group before it: in another episode.
  const before = day.kinds.some(
    (k, m) => isOne(k, [groupOf(kind) ?? ""]) && day.episodes[m] !== day.episodes[last],
  );
  return day.kinds[last] === kind && (!home || episode?.place === "home") && (!goesOn || before);
}

function isSameNight(
  bounds: readonly [KnownBound, KnownBound] | null,
  days: readonly [Told, Told],
  side: "wake" | "bed",
): boolean {
  if (bounds === null) return true;
  const [a, b] = bounds;
  const tolerance = a.told === "reported" && b.told === "reported" ? 0 : 30;
  return (
    near(a.minute, b.minute, tolerance) &&
    days.every((told, k) => {
      const minute = nightOf(told, side);
      const bound = bounds[k] as KnownBound;
      return minute !== null && near(minute, bound.minute, bound.told === "approximate" ? told.slack : 0);
    })
  );
}

function isShift(amount: Amount | null, days: readonly [Told, Told], side: "wake" | "bed"): boolean {
  if (amount === null) return true;
  const [from, to] = [nightOf(days[0], side), nightOf(days[1], side)];
  if (from === null || to === null) return false;
  const way = wayBetween(from, to);
  const isSameDirection = Math.abs(amount.minutes) >= 690 || Math.sign(way) === Math.sign(amount.minutes);
  return isSameDirection && near(way, amount.minutes, amount.approximate ? days[0].slack + days[1].slack : 0);
}

/** The second has so many minutes more; and more at all (or less), where it says so. */
function isMore(amount: Amount | null, left: number, right: number, slack: number): boolean {
  if (amount === null) return true;
  return amount.minutes !== 0 && Math.abs(right - left - amount.minutes) <= (amount.approximate ? slack : 0);
}

function areBoth(
  finding: { readonly left: number; readonly right: number; readonly approximate: boolean },
  days: readonly [Told, Told],
  count: (told: Told) => number,
): boolean {
  return days.every((told, k) => {
    const claimed = k === 0 ? finding.left : finding.right;
    return Math.abs(count(told) - claimed) <= (finding.approximate ? told.slack : 0);
  });
}

export function doesInOrder(told: Told, kinds: readonly Kind[]): boolean {
  let found = 0;
  for (const minute of orderOf(told)) {
    // What goes on may be the next of the list as well: the list itself names no kind twice in a row.
    if (told.day.kinds[minute] === kinds[found]) found++;
  }
  return found === kinds.length;
}

function longestWork({ day, schedule }: Told): number {
  const isWork = day.kinds.map((kind) => isOne(kind, ["work"]));
  const turns = schedule.date === null ? 2 : 1;
  let [longest, running] = [0, 0];
  for (let k = 0; k < turns * DAY; k++) {
    running = isWork[k % DAY] === true ? running + 1 : 0;
    longest = Math.max(longest, running);
  }
  return Math.min(longest, DAY);
}

function isToldOnly(
  finding: Extract<Finding, { code: "told-only" }>,
  { rows }: Comparison,
  days: readonly [Told, Told],
): boolean {
  const [own, other] = finding.schedule === 0 ? days : [days[1], days[0]];
  const side = finding.schedule === 0 ? "left" : "right";
  const alone = rows.filter((r) => r.relation === `only-${side}` || r.relation === "replaced");
  const told = alone.flatMap((r) => [
    ...r[side].map((i) => own.schedule.episodes[i]),
    ...r[`${side}Mentions`].map((i) => own.schedule.mentions[i]),
  ]);
  const { kinds, beside, mentioned } = other.day;
  const known = new Set([...kinds, ...beside.flat(), ...mentioned.flat()]);
  return (
    other.frame.toldThrough &&
    finding.activities.length > 0 &&
    finding.activities.every((text) => {
      const meant = told.filter((t) => t?.activity === text);
      return meant.some((t) => ![...known].some((kind) => isOne(kind, [t?.kind ?? UNKNOWN])));
    })
  );
}

/** For each minute the kind of the one episode that surely fills it; null where there is none, or its kind is not told. */
function clockKinds(frame: Frame): (Kind | null)[] {
  const kinds = Array.from<Kind | null>({ length: DAY }).fill(null);
  for (const { links, points, left, right, from, to } of frame.stretches) {
    const held = links.flatMap((link, k) => (link === "episode" ? [k] : []));
    const [only] = held;
    if (held.length !== 1 || only === undefined || links.includes("gap")) continue;
    const after = points[only] ?? right;
    const before = only > 0 ? points[only - 1] : left;
    const kind = frame.inside[frame.points[after ?? before ?? -1]?.episode ?? -1]?.kind ?? UNKNOWN;
    for (let minute = from; minute < to; minute++) kinds[ofDay(minute)] = kind === UNKNOWN ? null : kind;
  }
  return kinds;
}

/** The share again, from what the files tell by the clock; and that days as told have it. */
function isTrueShare({ share }: Comparison, [left, right]: readonly [Told, Told]): boolean {
  if (share === null) return false;
  const [a, b] = [clockKinds(left.frame), clockKinds(right.frame)];
  let [told, same, lived] = [0, 0, 0];
  for (let minute = 0; minute < DAY; minute++) {
    const [x, y] = [a[minute] ?? null, b[minute] ?? null];
    const coarse = x !== y && (x === groupOf(y ?? "") || y === groupOf(x ?? ""));
    if (x === null || y === null || coarse || (x === "sleep" && y === "sleep")) continue;
    told++;
    if (x === y) same++;
    const [p, q] = [left.day.kinds[minute], right.day.kinds[minute]];
    if (p !== null && q !== null && (p === q || (x === y && groupOf(p ?? "") === groupOf(q ?? "")))) lived++;
  }
  const printable = 2 * told > waking(a) && 2 * told > waking(b);
  const slack = share.approximate ? left.slack + right.slack : 0;
  return (
    share.told === told &&
    share.same === same &&
    share.printable === printable &&
    (!printable || Math.abs(lived - same) <= slack)
  );
}

/** No shift of the first day by quarters of an hour agrees in more of the told time, and this one agrees in so much. */
function isBestShift(
  finding: Extract<Finding, { code: "best-shift" }>,
  [left, right]: readonly [Told, Told],
): boolean {
  const [a, b] = [clockKinds(left.frame), clockKinds(right.frame)];
  const shareOf = (shift: number) => {
    const both = b.map((y, minute) => [a[ofDay(minute - shift)] ?? null, y] as const);
    const told = both.filter(([x, y]) => x !== null && y !== null && !(x === "sleep" && y === "sleep"));
    return { same: told.filter(([x, y]) => x === y).length, told: told.length };
  };
  const [best, now] = [shareOf(finding.minutes), shareOf(0)];
  const shifts = Array.from({ length: DAY / 15 }, (_, k) => shareOf(15 * k));
  return (
    best.same === finding.same &&
    best.told === finding.told &&
    now.same === finding.now.same &&
    now.told === finding.now.told &&
    best.same / best.told > now.same / now.told &&
    shifts.every(({ same, told }) => told === 0 || same / told <= best.same / best.told + 1e-9)
  );
}

function waking(kinds: readonly (Kind | null)[]): number {
  return DAY - kinds.filter((k) => k === "sleep").length;
}
