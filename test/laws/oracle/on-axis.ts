// A day that fits a draft as it is lived along an axis of real time, worked out instant by instant and not by the program.
import { groupOf, UNKNOWN, type Kind } from "../../../src/model/category.ts";
import { shownAt } from "../../../src/model/instant.ts";
import type { Dice } from "../random-numbers.ts";
import { fill, paletteOf, refined } from "./filling.ts";
import { rangeOf, type Frame } from "./frame.ts";
import { placement } from "./placement.ts";
import { DAY } from "./written.ts";

/** What somebody is in one minute. */
export type Being = { asleep: boolean; atWork: boolean };

/** Every minute of an axis that begins at an instant: what somebody is, whose file tells of a day in a zone. */
export function livedAlong(
  frame: Frame,
  zone: string,
  axis: { readonly begins: number; readonly minutes: number },
  dice: Dice,
): readonly Being[] {
  const clock = clockAround(zone, axis.begins);
  const bounds = placement(frame, dice);
  const palette = paletteOf(frame, dice, []);
  const group = workOf(frame);
  const beings: Being[] = [];
  const put = (at: number, being: Partial<Being>) => {
    if (at >= 0 && at < axis.minutes) beings[at] = { asleep: false, atWork: false, ...beings[at], ...being };
  };
  /** Time that lasts from one instant to another, of a kind, with things beside it. */
  const live = (from: number, to: number, kind: Kind, beside: readonly Kind[]) => {
    const doubt = dice.roll(2) === 0;
    const mainly = fill(null, kind, null, Math.max(0, to - from), dice, palette);
    for (const [k, doing] of mainly.entries()) {
      const besides = beside.some((b) => b === "sleep" || b === "rest");
      const wakes = beside.some((b) => b !== "sleep");
      const asleep = doing.kind === "sleep" ? !(wakes && doubt) : (doing.kind === "rest" || besides) && doubt;
      const working = (b: Kind) => groupOf(b) === group;
      const atWork = working(doing.kind) || (doubt && beside.some(working));
      put(from + k - axis.begins, { asleep, atWork });
    }
  };
  const days = frame.dated
    ? [Date.parse(`${frame.draft.date}T04:00Z`) / 60_000]
    : [-3, -2, -1, 0, 1, 2, 3].map((lap) => 240 + (Math.floor((clock.now - 240) / DAY) + lap) * DAY);
  const dated = days.flatMap((begins) =>
    bounds.map((minute, bound) => ({ bound, begins, local: begins + minute })),
  );
  const instants = instantsOf(dated, frame, clock, dice);
  const ends = axis.begins + axis.minutes;
  live(axis.begins, instants[0] ?? ends, UNKNOWN, []);
  for (let b = 0; b < instants.length; b += 2) {
    const told = frame.inside[(b / 2) % frame.inside.length]?.draft;
    const beside = (told?.secondary ?? []).map((s) => refined(s.kind, dice, palette).kind);
    const [start, end, next] = [instants[b], instants[b + 1], instants[b + 2]] as [number, number, number?];
    live(start, end, told?.kind ?? UNKNOWN, beside);
    live(end, next ?? ends, UNKNOWN, []);
  }
  for (const { time, kind, secondary } of mentionsOf(frame)) {
    const told = [kind, ...secondary.map((s) => s.kind)];
    const kinds = told.map((k) => refined(k, dice, palette).kind);
    for (const begins of days) {
      const [least, most] = time === null ? [0, DAY - 1] : rangeOf(time, time.minute);
      const [at] = clock.at(begins + least + dice.roll(most - least + 1));
      if (at === undefined) continue;
      for (let k = 0; k < 5; k++) {
        const minute = at + k - axis.begins;
        if (told.includes("sleep")) put(minute, { asleep: true });
        else if (time !== null && k === 0) put(minute, { asleep: false });
        if (kinds.some((own) => groupOf(own) === group)) put(minute, { atWork: true });
      }
    }
  }
  return Array.from({ length: axis.minutes }, (_, k) => beings[k] ?? { asleep: false, atWork: false });
}

function mentionsOf({ draft, outside }: Frame) {
  return [...draft.mentions, ...outside.map(({ draft: told }) => ({ ...told, time: told.time.start }))];
}

function workOf({ inside, draft, outside }: Frame): "work" | "study" {
  const all = [...inside, ...outside].map((e) => e.draft.kind);
  const groups = new Set([...all, ...draft.mentions.map((m) => m.kind)].map(groupOf));
  return !groups.has("work") && groups.has("study") ? "study" : "work";
}

type Clock = {
  /** What it shows when the axis begins. */
  readonly now: number;
  /** The instants at which it shows something: none, one or two. */
  readonly at: (local: number) => readonly number[];
};

/** A zone's clock, read at every minute from four days before an instant to five days after. */
function clockAround(zone: string, begins: number): Clock {
  const known = CLOCKS.get(`${zone} ${begins}`);
  if (known !== undefined) return known;
  const instants = new Map<number, number[]>();
  // Clocks are set at full quarters of an hour only.
  for (let quarter = -4 * DAY; quarter < 5 * DAY; quarter += 15) {
    const shown = shownAt(zone, begins + quarter);
    for (let at = quarter; at < quarter + 15; at++) {
      const local = shown + at - quarter;
      instants.set(local, [...(instants.get(local) ?? []), begins + at]);
    }
  }
  const clock: Clock = {
    now: shownAt(zone, begins),
    at: (local) => instants.get(local) ?? [],
  };
  CLOCKS.set(`${zone} ${begins}`, clock);
  return clock;
}

const CLOCKS = new Map<string, Clock>();

/** A bound of a frame on one of the dates of its day. */
type Dated = {
  readonly bound: number;
  /** What the clock shows at the 04:00 of that date, and at the bound. */
  readonly begins: number;
  readonly local: number;
};

/**
 * When bounds are that a clock is to show: of two instants any that comes after the bound before; what is skipped as long
 * after the last time that is shown, but no later than its range ends and the next bound is.
 */
function instantsOf(bounds: readonly Dated[], frame: Frame, clock: Clock, dice: Dice): readonly number[] {
  const instants: number[] = [];
  for (const [k, { bound, begins, local }] of bounds.entries()) {
    const before = instants[k - 1] ?? Number.NEGATIVE_INFINITY;
    const isStart = bound % 2 === 0;
    const last = bound === 0 ? frame.inside.length - 1 : bound / 2 - 1;
    const possible = clock.at(local).filter((at) => at >= before);
    if (k > 0 && isStart && frame.joined[last] === true) instants.push(before);
    else if (possible.length > 0) instants.push(dice.pick(possible));
    else instants.push(Math.max(before, skippedAt(local, begins + (frame.spans[bound]?.[1] ?? 0), clock)));
  }
  for (let k = instants.length - 2; k >= 0; k--) {
    instants[k] = Math.min(instants[k] as number, instants[k + 1] as number);
  }
  return instants;
}

function skippedAt(local: number, latest: number, clock: Clock): number {
  let shown = local;
  while (clock.at(shown).length === 0 && shown > local - DAY) shown--;
  const instant = (clock.at(shown).at(-1) ?? local) + local - shown;
  return Math.min(instant, clock.at(latest).at(-1) ?? Number.POSITIVE_INFINITY);
}
