// The words of findings of three days and more.
import type { AllData, HourOfDay } from "../../compare/findings/all.ts";
import type { Amount } from "../../compare/comparison.ts";
import { kindWords, orderNoun, pluralNoun } from "../words/kinds.ts";
import { amountText, clockText, spanText, timeText } from "../words/range.ts";
import { listText, numberText } from "../words/texts.ts";
import { at, nameOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

const EVENTS = { up: "get up", bed: "go to bed" } as const;

export const allWords: WordsOf<AllData> = {
  "all-event": ({ event, of, alike }, context) => {
    const verb = `All ${numberText(of.length)} ${EVENTS[event]}`;
    const [first] = of;
    if (alike) return `${verb} ${at(first?.bound, context)}.`;
    return `${verb} ${spanText(
      of.map((h) => h.bound),
      context.voice,
    )}.`;
  },
  "event-range": ({ event, of, first, last }, context) => {
    const subject =
      of.length === context.names.length
        ? "They"
        : `Of the ${numberText(context.names.length)}, those whose hours are told`;
    const range = spanText(
      of.map((h) => h.bound),
      context.voice,
    );
    const who = [first, last].flatMap((day, k) => {
      const hour = of.find((h) => h.day === day);
      return day === null || hour === undefined
        ? []
        : [`${nameOf(day, context)} ${k === 0 ? "first" : "last"}, ${hourText(hour, context)}`];
    });
    return `${subject} ${EVENTS[event]} ${range}${who.length === 0 ? "" : `: ${listText(who)}`}.`;
  },
  "all-order": ({ kinds }, context) =>
    `All ${numberText(context.names.length)} have in this order: ${kinds.map((k) => (k === "sleep" ? "bed" : orderNoun(k))).join(", ")}.`,
  "all-tell": ({ kinds }, context) =>
    `All ${numberText(context.names.length)} tell of ${listText(kinds.map(pluralNoun))}.`,
  "all-but-one": ({ kind, day }, context) => `All but ${nameOf(day, context)} tell of ${pluralNoun(kind)}.`,
  "only-one": ({ of }, context) => {
    const parts = of.map(
      ({ day, kinds }) => `${nameOf(day, context)} of ${listText(kinds.map((k) => kindWords(k).noun))}`,
    );
    return `Only ${parts[0]?.replace(" of ", " tells of ") ?? ""}${
      parts.length > 1
        ? `; ${parts
            .slice(1)
            .map((p) => `only ${p}`)
            .join("; ")}`
        : ""
    }.`;
  },
  "all-at-work": ({ from, to }, context) =>
    `All ${numberText(context.names.length)} are at work from ${clockText(from, context.voice)} to ${clockText(to, context.voice)}.`,
  "in-bed-by": ({ minute, inBed, up, untold }, context) => {
    const names = (of: readonly number[]) => listText(of.map((k) => nameOf(k, context)));
    const others = [
      up.length > 0 && `${names(up)} ${up.length === 1 ? "is" : "are"} still up`,
      untold.length > 0 && `of ${names(untold)} it is not told`,
    ].filter((t) => t !== false);
    return `At ${clockText(minute, context.voice)} ${numberText(inBed.length)} of ${numberText(context.names.length)} are in bed; ${others.join(", ")}.`;
  },
  "work-range": ({ of, least, most }, context) => {
    const amountOf = (day: number | null) => of.find((o) => o.day === day)?.amount;
    const parts = [
      [least, "least"],
      [most, "most"],
    ].flatMap(([day, word]) => {
      const amount = amountOf(day as number | null);
      return amount === undefined
        ? []
        : [`${nameOf(day as number, context)} of the ${word as string}, ${amountText(amount)}`];
    });
    const subject =
      of.length === context.names.length ? "Work is told" : "Where its length is told, work is told";
    if (parts.length > 0)
      return `Of work, ${listText(parts.map((p) => p.replace(" of the ", " tells of the ")))}.`;
    return `${subject} of ${rangeOfAll(of.map((o) => o.amount))}.`;
  },
};

function hourText({ bound }: HourOfDay, { voice }: SentenceContext): string {
  return bound.written === null ? "" : timeText(bound.written, { ...voice, place: "sentences" });
}

function rangeOfAll(amounts: readonly Amount[]): string {
  const range = [
    Math.min(...amounts.map((a) => a.range[0])),
    Math.max(...amounts.map((a) => a.range[1])),
  ] as const;
  return amountText({ range, isApproximate: false }) ?? "";
}
