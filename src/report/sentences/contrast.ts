// Contrasts between two days, in words.
import type { ContrastData } from "../../compare/findings/contrast.ts";
import type { Span } from "../../compare/findings/hours-of-work.ts";
import { surely } from "../../compare/difference.ts";
import type { Bound } from "../../model/bound.ts";
import { formatDuration } from "../../model/clock.ts";
import { kindWords, orderNoun } from "../words/kinds.ts";
import { clockText, differenceText, timeText } from "../words/range.ts";
import { someoneDoes } from "../words/steps.ts";
import { at, nameOf, ownerOf } from "./names.ts";
import type { Told, WordsOf } from "./sentences.ts";

export const contrastWords: WordsOf<ContrastData> = {
  handover: ({ kind, from, end, start, isSure }, told) => {
    const stops = `${nameOf(from, told)} stops ${kindWords(kind).doing} ${at(end, told)}`;
    const begins = `${nameOf(1 - from, told)} begins ${at(start, told)}`;
    return isSure ? `${stops}; ${begins}.` : `As told, ${stops}; ${begins}.`;
  },
  "after-dinner": ({ left, right }, told) => {
    const [a, b] = [left, right].map(({ step }, k) => someoneDoes(nameOf(k, told), step));
    if (left.meal === right.meal) return `After ${left.meal}, ${a}; ${b}.`;
    return `After ${left.meal}, ${a}; after ${right.meal}, ${b}.`;
  },
  "opposite-ends": ({ kind, first }, told) =>
    `The work told of ${nameOf(first, told)} begins with ${orderNoun(kind)}; that of ${nameOf(1 - first, told)} ends with the same.`,
  "work-apart": ({ left, right }, told) => {
    const [a, b] = [left, right].map((span) => outerText(span, told));
    return `All the work told of ${nameOf(0, told)} lies between ${a}, all of ${ownerOf(1, told)} between ${b}.`;
  },
  "work-moved": ({ of, minutes, left, right, difference }, told) => {
    const [first, then] = surely(difference) > 0 ? ([0, 1] as const) : ([1, 0] as const);
    const spans = [left, right].map((span) => `from ${timeOf(span.from, told)} to ${timeOf(span.to, told)}`);
    const what = of === "commutes" ? "Between the two commutes" : "From the first work told to the last";
    const each = `${nameOf(first, told)} ${spans[first]}, ${nameOf(then, told)} ${differenceText(difference) ?? ""} later, ${spans[then]}`;
    return `${what} lie ${formatDuration(minutes)} in both: ${each}.`;
  },
  "more-work-late": ({ side, after, before }, told) => {
    const [name, other] = [nameOf(side, told), nameOf(1 - side, told)];
    const late = `All that ${name} works more comes after ${timeOf(after, told)}`;
    if (before.range[0] === 0 && before.range[1] === 0) return `${late}; until then both work equally long.`;
    const size = surely(before) === 0 ? null : differenceText(before);
    return size === null ? `${late}.` : `${late}; until then ${other} works ${size} more.`;
  },
  "late-yet-early": ({ side, beds, work, before, other }, told) => {
    const [name, against] = [nameOf(side, told), nameOf(1 - side, told)];
    const bed = `${name} goes to bed later (${at(beds[side], told)}, ${against} ${at(beds[side === 0 ? 1 : 0], told)})`;
    const early =
      before === "up"
        ? `is at work ${at(work, told)}, before ${against} gets up ${at(other, told)}`
        : `is at work earlier (${at(work, told)}, ${against} ${at(other, told)})`;
    return `${bed}, and yet ${early}.`;
  },
};

function timeOf({ written }: Bound, { voice }: Told): string {
  return written === null ? "" : timeText(written, voice);
}

/** `08:00 and 17:30`: a span as written, of "between" its outer hours. */
function outerText({ from, to }: Span, told: Told): string {
  const outer = (bound: Bound, minute: number) =>
    bound.written?.precision === "between" ? clockText(minute, told.voice) : timeOf(bound, told);
  return `${outer(from, from.earliest)} and ${outer(to, to.latest)}`;
}
