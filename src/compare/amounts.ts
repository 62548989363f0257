// Amounts of some kinds in a day: the told ones, and the possible ones.
import { least, possibleAmount, runsOf, toldAmount } from "../model/amount.ts";
import type { Range } from "../model/bound.ts";
import type { Kind } from "../model/category.ts";
import { DAY } from "../model/clock.ts";
import type { Day, Episode } from "../model/day.ts";
import type { Interval } from "../model/interval.ts";
import { type Amount, isAbout } from "./difference.ts";
import { realChain, realWindow } from "../model/real-time.ts";
import { isSurely, isSurelyNot } from "./tells.ts";

/** Minutes of the episodes that surely are of these kinds, together and within a window. */
export function toldTime(day: Day, kinds: readonly Kind[], window: Interval = WHOLE): Amount {
  return amountsOf(day, kinds, window).told;
}

/** Minutes of these kinds that there may be in all, within a window: missing time may be of any. */
export function possibleTime(day: Day, kinds: readonly Kind[], window: Interval = WHOLE): Amount {
  return amountsOf(day, kinds, window).possible;
}

/** Minutes of a day of which something is told: surely, and at the most. */
export function toldOfDay(day: Day): Range {
  return toldAmount(realChain(day), () => true, realWindow(day, WHOLE));
}

/** Minutes of a day that are told by the clock: of neighbouring episodes whose bounds all have a written time. */
export function timedOfDay(day: Day): number {
  const isTimed = ({ start, end }: Episode) => start.written !== null && end.written !== null;
  return least(realChain(day), (i) => isTimed(day.episodes[i] as Episode), realWindow(day, WHOLE));
}

/** The diary day by the clock. */
const WHOLE: Interval = [0, DAY];

/** The told and the possible amount of some kinds. */
type Amounts = { readonly told: Amount; readonly possible: Amount };

/** Amounts of a day that were asked for: tables and rules ask the same again and again. */
const KNOWN = new WeakMap<Day, Map<string, Amounts>>();

function amountsOf(day: Day, kinds: readonly Kind[], window: Interval): Amounts {
  const own = KNOWN.get(day) ?? new Map<string, Amounts>();
  KNOWN.set(day, own);
  const key = `${kinds.join()} ${window.join()}`;
  const amounts = own.get(key) ?? count(day, kinds, window);
  own.set(key, amounts);
  return amounts;
}

function count(day: Day, kinds: readonly Kind[], window: Interval): Amounts {
  const holds = asked(day, (episode) => isSurely(episode, kinds));
  const isNot = asked(day, (episode) => isSurelyNot(episode, kinds));
  const [chain, real] = [realChain(day), realWindow(day, window)];
  const about = isApproximate(day, holds);
  return {
    told: { range: toldAmount(chain, holds, real), isApproximate: about },
    possible: { range: possibleAmount(chain, holds, isNot, real), isApproximate: about },
  };
}

/** Whether something holds for an episode, by its position; what it asks of one kind is asked once. */
function asked(day: Day, of: (episode: Episode) => boolean): (episode: number) => boolean {
  const known = new Map<Kind, boolean>();
  return (i) => {
    const episode = day.episodes[i] as Episode;
    const holds = known.get(episode.kind) ?? of(episode);
    known.set(episode.kind, holds);
    return holds;
  };
}

function isApproximate(day: Day, holds: (episode: number) => boolean): boolean {
  return runsOf(day.chain, holds).some(({ episodes }) => {
    const [first, last] = [day.episodes[episodes[0] ?? -1], day.episodes[episodes.at(-1) ?? -1]];
    return first !== undefined && last !== undefined && (isAbout(first.start) || isAbout(last.end));
  });
}
