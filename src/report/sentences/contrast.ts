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
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const contrastWords: WordsOf<ContrastData> = {
  handover: ({ kind, from, end, start, isSure }, context) => {
    const stops = `${nameOf(from, context)} stops ${kindWords(kind).doing} ${at(end, context)}`;
    const begins = `${nameOf(1 - from, context)} begins ${at(start, context)}`;
    return isSure ? `${stops}; ${begins}.` : `As told, ${stops}; ${begins}.`;
  },
  "after-dinner": ({ left, right }, context) => {
    const [a, b] = [left, right].map(({ step }, k) => someoneDoes(nameOf(k, context), step));
    if (left.meal === right.meal) return `After ${left.meal}, ${a}; ${b}.`;
    return `After ${left.meal}, ${a}; after ${right.meal}, ${b}.`;
  },
  "opposite-ends": ({ kind, first }, context) =>
    `The work told of ${nameOf(first, context)} begins with ${orderNoun(kind)}; that of ${nameOf(1 - first, context)} ends with the same.`,
  "work-apart": ({ left, right }, context) => {
    const [a, b] = [left, right].map((span) => outerText(span, context));
    return `All the work told of ${nameOf(0, context)} lies between ${a}, all of ${ownerOf(1, context)} between ${b}.`;
  },
  "work-moved": ({ of, minutes, left, right, difference }, context) => {
    const [first, then] = surely(difference) > 0 ? ([0, 1] as const) : ([1, 0] as const);
    const spans = [left, right].map(
      (span) => `from ${timeOf(span.from, context)} to ${timeOf(span.to, context)}`,
    );
    const what = of === "commutes" ? "Between the two commutes" : "From the first work told to the last";
    const each = `${nameOf(first, context)} ${spans[first]}, ${nameOf(then, context)} ${differenceText(difference) ?? ""} later, ${spans[then]}`;
    return `${what} lie ${formatDuration(minutes)} in both: ${each}.`;
  },
  "more-work-late": ({ side, after, before }, context) => {
    const [name, other] = [nameOf(side, context), nameOf(1 - side, context)];
    const late = `All that ${name} works more comes after ${timeOf(after, context)}`;
    if (before.range[0] === 0 && before.range[1] === 0) return `${late}; until then both work equally long.`;
    const size = surely(before) === 0 ? null : differenceText(before);
    return size === null ? `${late}.` : `${late}; until then ${other} works ${size} more.`;
  },
  "late-yet-early": ({ side, beds, work, before, other }, context) => {
    const [name, against] = [nameOf(side, context), nameOf(1 - side, context)];
    const bed = `${name} goes to bed later (${at(beds[side], context)}, ${against} ${at(beds[side === 0 ? 1 : 0], context)})`;
    const early =
      before === "up"
        ? `is at work ${at(work, context)}, before ${against} gets up ${at(other, context)}`
        : `is at work earlier (${at(work, context)}, ${against} ${at(other, context)})`;
    return `${bed}, and yet ${early}.`;
  },
};

function timeOf({ written }: Bound, { voice }: SentenceContext): string {
  return written === null ? "" : timeText(written, voice);
}

/** `08:00 and 17:30`: a span as written, of "between" its outer hours. */
function outerText({ from, to }: Span, context: SentenceContext): string {
  const outer = (bound: Bound, minute: number) =>
    bound.written?.precision === "between" ? clockText(minute, context.voice) : timeOf(bound, context);
  return `${outer(from, from.earliest)} and ${outer(to, to.latest)}`;
}
