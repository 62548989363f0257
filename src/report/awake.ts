// From getting up to going to bed, where both are told, the hours between are not, and no other sleep lies in them.
import type { Comparison } from "../compare/comparison.ts";
import { wrap } from "../model/clock.ts";
import { isToldByClock } from "../model/day.ts";
import type { KnownBound, Schedule } from "../model/schedule.ts";
import { signedText } from "./cell-words.ts";
import { tableVoice, type ReportOptions } from "./options.ts";
import type { Cell, TableLine } from "./section.ts";
import { clockText, lengthText, whenText } from "./voice.ts";

/** One line or none: where every day is told by the clock, its sleep says the same. */
export function awakeRow({ schedules }: Comparison, options: ReportOptions): TableLine[] {
  const voice = tableVoice(options);
  const nights = schedules.flatMap((s) => nightOf(s) ?? []);
  if (nights.length < schedules.length || schedules.every(isToldByClock)) return [];
  const times = nights.map(({ wake, bed }) =>
    [wake, bed].map((b) => clockText(voice, b.minute, b.told === "approximate")).join(" to "),
  );
  const because = nights.map(
    ({ wake, bed }, i) => `${schedules[i]?.short}: ${whenText(voice, { start: wake, end: bed })}`,
  );
  const compared = schedules.length === 2 ? [comparedCell(schedules, nights, voice.about)] : [];
  return [
    {
      cells: [cell("Awake"), ...times.map(cell), ...compared],
      because: options.explain ? [...because, "by rule 7"] : [],
    },
  ];
}

type Night = { readonly wake: KnownBound; readonly bed: KnownBound };

function nightOf({ episodes, mainSleep }: Schedule): Night | null {
  // Who naps, or sleeps on after a while awake, is not awake from getting up to going to bed.
  if (episodes.some((e, i) => e.kind === "sleep" && !mainSleep?.episodes.includes(i))) return null;
  const [wake, bed] = [mainSleep?.wake, mainSleep?.bed];
  if (!wake || !bed || wake.told === "untold" || bed.told === "untold") return null;
  return { wake, bed };
}

/** How long both are awake, where no sleep can lie in hours that are left open. */
function comparedCell(schedules: readonly Schedule[], nights: readonly Night[], about: string): Cell {
  const sure = schedules.every((s) => s.toldThrough);
  const [left, right] = nights.map(({ wake, bed }) => wrap(bed.minute - wake.minute));
  if (!sure || left === undefined || right === undefined) return cell("");
  const approximate = nights.some(({ wake, bed }) => [wake, bed].some((b) => b.told === "approximate"));
  const voice = { style: "24h", about } as const;
  if (left === right)
    return { text: `${lengthText(voice, left, approximate)} both`, tone: "plain", short: "=" };
  return cell(signedText(voice, right - left, approximate));
}

function cell(text: string): Cell {
  return { text, tone: "plain" };
}
