// Counting: the minutes that a table tells are those of every placement, tried one by one.
import { expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Cell } from "../../src/compare/comparison.ts";
import { belongsTo } from "../../src/model/agreement.ts";
import type { Kind } from "../../src/model/category.ts";
import type { ClockTime, ScheduleDraft } from "../../src/model/draft.ts";
import { placedPairs } from "./compared.ts";
import { episodesOf, frameOf, type Frame, type Stretch } from "./frame.ts";
import { smallPair } from "./random-days.ts";
import { within, type Hours } from "./reading.ts";
import { hold, PATIENCE, SEEDS } from "./trials.ts";

/** Into how many parts a stretch is cut to try how its episodes may share it. */
const PARTS = 3;

test.each(SEEDS)(
  "cells tell the minutes that all placements have, and no less (seed %i)",
  (seed) => {
    hold(
      placedPairs(smallPair().map(([a, b]) => [exact(a), exact(b)] as const)),
      ({ drafts, schedules }) => {
        const { blocks, categories, groups } = compare(schedules);
        for (const [k, draft] of drafts.entries()) {
          const frame = frameOf(draft);
          const check = (cell: Cell | undefined, kinds: readonly Kind[], hours: Hours) => {
            expect([kinds, numberIn(cell)]).toEqual([kinds, expected(frame, kinds, hours, cell)]);
          };
          for (const { block, cells } of blocks) check(cells[k], block.kinds, block.window);
          for (const { id, cells } of categories) check(cells[k], [id], null);
          for (const { id, cells } of groups.slice(0, -3)) check(cells[k], [id], null);
        }
      },
      seed,
      120,
    );
  },
  PATIENCE,
);

/** The cell's number, or `none`, or nothing. */
function numberIn(cell: Cell | undefined): unknown {
  if (cell?.kind === "minutes" || cell?.kind === "at-least") return [cell.kind, cell.minutes];
  return cell?.kind === "none" ? "none" : "no number";
}

function expected(frame: Frame, kinds: readonly Kind[], hours: Hours, cell: Cell | undefined): unknown {
  const [least, most] = extremes(frame, kinds, hours);
  if (least > 0) return [least === most ? "minutes" : "at-least", least];
  if (most > 0 || !frame.toldByClock) return "no number";
  // Nothing of these kinds in any placement: `none`, if nothing that is told without minutes may be of them.
  const aside = [
    ...frame.mentions.map((m) => m.told),
    ...[...frame.inside, ...frame.mentions.map((m) => m.told)].flatMap((e) => e.secondary),
  ];
  const against = aside.some((a) => kinds.some((kind) => belongsTo(a.kind, kind) !== "no"));
  // In a window a mention at another hour is not against it; either is true.
  return against && hours !== null ? numberIn(cell) : against ? "no number" : "none";
}

/** The fewest and the most minutes of these kinds over all placements and all that a coarse kind may turn out to be. */
function extremes(frame: Frame, kinds: readonly Kind[], hours: Hours): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const stretch of frame.stretches) {
    const placements = placementsOf(stretch);
    const counts = (certain: boolean) =>
      placements.map((ends) => {
        let minutes = 0;
        for (let k = 0; k < stretch.links.length; k++) {
          if (!counted(frame, stretch, k, kinds, certain)) continue;
          for (let m = k === 0 ? stretch.from : (ends[k - 1] ?? 0); m < (ends[k] ?? 0); m++) {
            if (within(m % 1440, hours)) minutes++;
          }
        }
        return minutes;
      });
    least += Math.min(...counts(true));
    most += Math.max(...counts(false));
  }
  return [least, most];
}

/** Whether what a link stands for is of these kinds, surely or possibly; what a day told through leaves open is not. */
function counted(
  frame: Frame,
  stretch: Stretch,
  link: number,
  kinds: readonly Kind[],
  certain: boolean,
): boolean {
  if (stretch.links[link] === "nothing") return false;
  if (stretch.links[link] === "gap") return !certain && !frame.toldThrough;
  const position = stretch.links.slice(0, link).filter((l) => l === "episode").length;
  const kind = frame.inside[episodesOf(frame, stretch)[position] ?? -1]?.kind ?? "";
  const answers = new Set(kinds.map((k) => belongsTo(kind, k)));
  return answers.has("yes") || (!certain && answers.has("maybe"));
}

/** Where each link of a stretch may end: every way to share the stretch out in equal parts, none left out. */
function placementsOf({ from, to, links }: Stretch): number[][] {
  let ways: number[][] = [[]];
  for (const [k, link] of links.entries()) {
    ways = ways.flatMap((way) => {
      const used = way.reduce((sum, n) => sum + n, 0);
      if (link === "nothing") return [[...way, 0]];
      const isLast = !links.slice(k + 1).some((l) => l !== "nothing");
      if (isLast) return [[...way, PARTS - used]];
      return Array.from({ length: PARTS - used + 1 }, (_, n) => [...way, n]);
    });
  }
  return ways.map((way) => {
    let used = 0;
    return way.map((n) => {
      used += n;
      return from + Math.round(((to - from) * used) / PARTS);
    });
  });
}

/** The draft with its approximate times as exact ones: what they may be off by is held to by the law of soundness. */
function exact(draft: ScheduleDraft): ScheduleDraft {
  return {
    ...draft,
    episodes: draft.episodes.map((e) => ({
      ...e,
      time: {
        start: e.time.start && onTime(e.time.start),
        end: typeof e.time.end === "string" ? e.time.end : onTime(e.time.end),
      },
    })),
  };
}

function onTime(clock: ClockTime): ClockTime {
  return { ...clock, approximate: false };
}
