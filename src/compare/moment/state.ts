// The states that people ask of one another across zones: surely awake, at work or asleep, or surely not.
import { belongsTo, type Activity } from "../../model/agreement.ts";
import { runsOf, type SureRun } from "../../model/amount.ts";
import type { Day } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import { workGroup } from "../../model/events.ts";
import type { PlacedDay } from "./placed.ts";

/** A state of somebody at a moment; work is a part of being awake. */
export type State = "awake" | "work" | "asleep";

/** The states, in the order in which they are printed. */
export const STATES: readonly State[] = ["awake", "work", "asleep"];

/** Runs of neighbouring episodes in all of which this surely is so, or surely is not. */
export function stateRuns(
  day: Day,
  placed: PlacedDay,
  state: State,
  answer: "yes" | "no",
): readonly SureRun[] {
  // Not awake is asleep, and the other way round.
  if (state === "awake") return stateRuns(day, placed, "asleep", answer === "yes" ? "no" : "yes");
  if (state === "asleep" && answer === "no" && mentionsSleep(day)) return [];
  const runs = runsOf(placed.chain, (i) => {
    const told = day.episodes[i];
    return told !== undefined && answerOf(day, told, state) === answer;
  });
  return state === "asleep" && answer === "yes" ? runs.filter((run) => !isBroken(run, day, placed)) : runs;
}

/** Whether anything that has no place in the day may be so: then nobody can say that it never is. */
export function isPerhapsAside(day: Day, state: State): boolean {
  if (state === "awake") return false;
  return day.mentions.some((told) => [told, ...told.secondary].some((a) => isOf(day, a, state) !== "no"));
}

/** Whether a sleep without a place is told: at what hour somebody is awake is then not. */
function mentionsSleep({ mentions }: Day): boolean {
  return mentions.some((told) =>
    [told, ...told.secondary].some((a) => a.kind === "sleep" || a.kind === "rest"),
  );
}

/** Whether something that is no sleep may be done within a run of sleep, as a mention says. */
function isBroken({ start, end }: SureRun, { mentions }: Day, { mentioned }: PlacedDay): boolean {
  return mentioned.some(
    ({ mention, range }) => mentions[mention]?.kind !== "sleep" && range[0] < end[1] && range[1] >= start[0],
  );
}

/**
 * Whether all of an episode is so. Being asleep is told as sleep with nothing beside it; who does something else beside
 * sleep, or may sleep beside something else, is neither surely awake nor surely asleep.
 */
function answerOf(day: Day, told: ToldActivity, state: "work" | "asleep"): Answer {
  const main = isOf(day, told, state);
  const beside = told.secondary.map((a) => isOf(day, a, state));
  if (main === "yes") return state === "asleep" && beside.some((b) => b !== "yes") ? "maybe" : "yes";
  return main === "no" && beside.every((b) => b === "no") ? "no" : "maybe";
}

type Answer = "yes" | "maybe" | "no";

/** Whoever rests may fall asleep. */
function isOf(day: Day, { kind }: Activity, state: "work" | "asleep"): Answer {
  if (state === "work") return belongsTo(kind, workGroup(day));
  return kind === "rest" ? "maybe" : belongsTo(kind, "sleep");
}
