// The words of findings of work: when it begins and ends, and how much of it there is.
import { surely } from "../../compare/difference.ts";
import type { Difference } from "../../compare/comparison.ts";
import { LEAST_WORK, type WorkAmount, type WorkData, type WorkEdge } from "../../compare/findings/work.ts";
import type { Range } from "../../model/bound.ts";
import { isGroup } from "../../model/category.ts";
import { kindWords } from "../words/kinds.ts";
import { amountText, differenceText } from "../words/range.ts";
import { capitalized, numberText } from "../words/texts.ts";
import { at, nameOf, ownerOf, until } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

type Amounts = Extract<WorkData, { readonly saysSittings: boolean }>;

const FORMS = {
  work: { noun: "work", does: "works", begin: "begin work", begins: "begins work", doAll: "work" },
  study: {
    noun: "study",
    does: "studies",
    begin: "begin to study",
    begins: "begins to study",
    doAll: "study",
  },
} as const;

export const workWords: WordsOf<WorkData> = {
  "work-begins": ({ left, right, difference, group }, context) => {
    const { noun, begin, begins } = FORMS[group];
    if (difference === null) {
      return left.isSure && right.isSure
        ? `Both ${begin} ${at(left.bound, context)}.`
        : `The first ${noun} told of both begins ${at(left.bound, context)}.`;
    }
    const edges = [left, right] as const;
    const [first, then] = inOrder(difference);
    const subject = (k: 0 | 1) => {
      const kind = kindNote(edges[k]);
      if (edges[k].isSure) return `${nameOf(k, context)} ${begins}${kind}`;
      return `${ownerOf(k, context)} first told ${noun}${kind} begins`;
    };
    const alike = left.isSure === right.isSure;
    const owner = edges[then].isSure ? nameOf(then, context) : ownerOf(then, context);
    const second = alike ? `, ${owner}${kindNote(edges[then])}` : `; ${subject(then)}`;
    return `${subject(first)} ${at(edges[first].bound, context)}${second} ${laterText(difference)}, ${at(edges[then].bound, context)}.`;
  },
  "work-ends": ({ left, right, difference, group, toBed }, context) => {
    const { noun, does, doAll } = FORMS[group];
    const bed = ", right up to bed";
    if (difference === null) {
      return left.isSure && right.isSure
        ? `Both ${doAll} ${until(left.bound, context)}${toBed[0] && toBed[1] ? bed : ""}.`
        : `The last ${noun} told of both ends ${at(left.bound, context)}.`;
    }
    const edges = [left, right] as const;
    const [first, then] = inOrder(difference);
    const clause = (k: 0 | 1, by: string) => {
      const kind = kindNote(edges[k]);
      return edges[k].isSure
        ? `${nameOf(k, context)} ${does}${kind} ${until(edges[k].bound, context)}${by}${toBed[k] ? bed : ""}`
        : `${ownerOf(k, context)} last told ${noun}${kind} ends ${at(edges[k].bound, context)}${by}`;
    };
    return `${clause(first, "")}; ${clause(then, `, ${laterText(difference)}`)}.`;
  },
  "work-sittings": ({ counts, group }, context) => {
    const [a, b] = counts.map(
      (n) => `${n === 1 ? "" : "at least "}${numberText(n)} ${n === 1 ? "sitting" : "sittings"}`,
    );
    const { noun } = FORMS[group];
    return `${ownerOf(0, context)} account has ${noun} in ${a}, ${ownerOf(1, context)} in ${b}.`;
  },
  "work-amount": (data, context) => {
    const { left, right, difference, group, saysSittings } = data;
    if (isEqual(left.told.range, right.told.range)) {
      const amount = amountText(left.told);
      return left.isAll && right.isAll
        ? `Both ${FORMS[group].doAll} ${amount}${sittingsOfBoth(data, context)}.`
        : `Both accounts name ${amount} of ${FORMS[group].noun}${sittingsOfBoth(data, context)}.`;
    }
    if (difference === null) return capitalized(`${bothAmounts(data, context)}.`);
    const [less, more] = surely(difference) > 0 ? ([0, 1] as const) : ([1, 0] as const);
    const size = differenceText(difference);
    const amounts = [left, right] as const;
    const each = (k: 0 | 1) =>
      `${amountText(amounts[k].told)}${saysSittings ? ` in ${sittingsText(amounts[k])}` : ""}`;
    const by = size === null ? "more" : `${size} more`;
    return `${nameOf(more, context)} ${FORMS[group].does} ${by} than ${nameOf(less, context)}: ${each(more)} against ${each(less)}.`;
  },
};

/** The kind of work, where the file says more than that it is work. */
function kindNote({ kind }: WorkEdge): string {
  return isGroup(kind) ? "" : ` (${kindWords(kind).noun})`;
}

function laterText(difference: Difference): string {
  const size = differenceText(difference);
  return size === null ? "later" : `${size} later`;
}

function inOrder(difference: Difference): readonly [0 | 1, 0 | 1] {
  return surely(difference) > 0 ? [0, 1] : [1, 0];
}

/** Both amounts; where both are only what is named, the second more shortly. */
function bothAmounts(data: Amounts, context: SentenceContext): string {
  const [a, b] = ([0, 1] as const).map((k) => amountPart(data, k, context));
  const { left, right, group } = data;
  const isNamed = [left, right].every((own) => !own.isAll && own.told.range[0] >= LEAST_WORK);
  return `${a}${isNamed ? ", " : "; "}${isNamed ? b?.replace(` account names`, "").replace(` of ${FORMS[group].noun}`, "") : b}`;
}

/** `Franklin works 8h in two sittings`, `Darwin’s account names 4h45 to 6h of work`, `how long Hui works is not told`. */
function amountPart(
  { left, right, group, saysSittings }: Amounts,
  k: 0 | 1,
  context: SentenceContext,
): string {
  const own: WorkAmount = k === 0 ? left : right;
  const { noun, does } = FORMS[group];
  const amount = amountText(own.told);
  if (amount === null || own.told.range[0] < LEAST_WORK)
    return `how long ${nameOf(k, context)} ${does} is not told`;
  const sittings = saysSittings && (own.isAll || own.sittings > 1) ? ` in ${sittingsText(own)}` : "";
  return own.isAll
    ? `${nameOf(k, context)} ${does} ${amount}${sittings}`
    : `${ownerOf(k, context)} account names ${amount} of ${noun}${sittings}`;
}

function sittingsText({ sittings, isAll }: WorkAmount): string {
  const count = `${numberText(sittings)} ${sittings === 1 ? "sitting" : "sittings"}`;
  return isAll ? count : `at least ${count}`;
}

/** `, Pat in two sittings, Dora in three`; nothing where they are not worth saying. */
function sittingsOfBoth({ left, right, saysSittings }: Amounts, context: SentenceContext): string {
  if (!saysSittings) return "";
  return `, ${nameOf(0, context)} in ${sittingsText(left)}, ${nameOf(1, context)} in ${sittingsText(right)}`;
}

function isEqual(a: Range, b: Range): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[0] === a[1];
}
