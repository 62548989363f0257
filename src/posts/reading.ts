/** All the times of day that an entry may mean, each with what speaks against it. */

import type { Clock } from "./clock.ts";
import type { Entry } from "./entry.ts";
import { habitOf, strangeness } from "./habit.ts";

/** Why a reading departs from what is written. */
type Oddity = "half-of-day-odd" | "twelve-confused" | "order-against-clock";

/** One way to read an entry: minutes after midnight, 0 to 1439, and a cost in minutes that says how unlikely it is. */
export type Reading = {
  readonly start: number;
  readonly end: number | null;
  readonly cost: number;
  readonly oddity: Oddity | null;
};

type Option = { readonly minute: number; readonly cost: number; readonly oddity: Oddity | null };

/** The readings of an entry; `night` where a night is worked, `clock24` where the list's times without am and pm are of the 24-hour clock. */
export function readingsOf(
  entry: Entry,
  clock24: boolean,
  night: boolean,
  window: readonly [number, number] | null,
): Reading[] {
  const starts = optionsOf(entry.start, clock24);
  const ends = entry.end === null ? [] : optionsOf(entry.end, clock24);
  const open = starts.length > 1;
  const habit = open && !night ? habitOf(entry.activity) : null;
  return starts.flatMap((start): Reading[] => {
    const unusual = open
      ? strangeness(habit, start.minute) +
        (night ? 0 : nightCost(habit, start.minute)) +
        windowCost(clock24 ? null : window, start.minute)
      : 0;
    if (entry.end === null)
      return [{ start: start.minute, end: null, cost: start.cost + unusual, oddity: start.oddity }];
    return ends.map((end) => ({
      start: start.minute,
      end: end.minute,
      cost: start.cost + end.cost + unusual + ((end.minute - start.minute + 1440) % 1440),
      oddity: start.oddity ?? end.oddity,
    }));
  });
}

/** True for a time that tells by itself that it is of the 24-hour clock. */
export function shows24(clock: Clock): boolean {
  return (
    clock.part === null && !clock.fixed && (clock.hour >= 13 || (clock.hour === 0 && clock.form !== "bare"))
  );
}

/** True where the hour alone leaves morning and afternoon open. */
export function isOpen(clock: Clock): boolean {
  return clock.part === null && !clock.fixed && clock.hour >= 1 && clock.hour <= 12;
}

function optionsOf(clock: Clock, clock24: boolean): Option[] {
  const { hour, minute } = clock;
  const literal = (hour % 24) * 60 + minute;
  if (clock.fixed) return [plain(literal)];
  if (clock.part !== null) return withPart(clock, clock.part, literal);
  if (hour > 24) return [{ ...plain(literal), oddity: clock.form === "unit" ? null : "half-of-day-odd" }];
  if (!isOpen(clock)) return [plain(literal)];
  const other = (literal + 720) % 1440;
  if (clock24) return [plain(literal), { minute: other, cost: 900, oddity: "order-against-clock" }];
  const [am, pm] = hour === 12 ? [other, literal] : [literal, other];
  const morning: Option = { minute: am, cost: hour === 12 && clock.habit24 ? 150 : 0, oddity: null };
  const evening: Option = {
    minute: pm,
    cost: hour === 12 ? 0 : clock.padded ? 240 : clock.habit24 ? 200 : 0,
    oddity: null,
  };
  return [morning, evening];
}

function withPart(clock: Clock, part: number, literal: number): Option[] {
  const { hour, minute } = clock;
  if (hour === 0)
    return [
      {
        minute: part >= 10 ? 720 + minute : minute,
        cost: 0,
        oddity: part >= 10 && clock.form !== "unit" ? "half-of-day-odd" : null,
      },
    ];
  if (hour > 12)
    return [{ minute: literal, cost: 0, oddity: part < 10 || hour >= 24 ? "half-of-day-odd" : null }];
  const from = part * 60;
  const first = from + ((((hour * 60 + minute - from) % 720) + 720) % 720);
  const told = first % 1440;
  const other: Option = {
    minute: (told + 720) % 1440,
    cost: hour === 12 ? 700 : 1350,
    oddity: hour === 12 ? "twelve-confused" : "order-against-clock",
  };
  return part === 0 || part === 12
    ? [{ minute: told, cost: 0, oddity: null }, other]
    : [{ minute: told, cost: 0, oddity: null }];
}

function plain(minute: number): Option {
  return { minute: minute % 1440, cost: 0, oddity: null };
}

/** Few things but sleep begin between half past midnight and five. */
function nightCost(habit: string | null, minute: number): number {
  return habit !== "bed" && minute > 30 && minute < 300 ? 80 : 0;
}

/** A heading such as "Evening" binds the hours below it. */
function windowCost(window: readonly [number, number] | null, minute: number): number {
  if (window === null) return 0;
  const [from, to] = window;
  return [minute, minute + 1440].some((point) => point >= from * 60 - 30 && point <= to * 60 + 30) ? 0 : 2000;
}
