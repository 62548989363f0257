// Reads the two values that say when and of what kind: a time and a category.
import type { Scalar } from "yaml";

import { CATEGORIES, GROUPS, isKind, type Kind } from "../model/category.ts";
import type { TimeDraft } from "../model/draft.ts";
import { clockTimeText } from "../model/time-text.ts";
import type { Report } from "./context.ts";
import { nearest } from "./nearest.ts";
import { sourceOf, spanOf } from "./node.ts";
import { readTime } from "./time.ts";

/**
 * The time of a scalar, from its source text: YAML would make 930 of `0930` and 630 of `10:30`.
 * @param range whether it may be a range; a mention's may not
 * @returns null, and reported, where it cannot be read
 */
export function readTimeValue(scalar: Scalar.Parsed, range: boolean, report: Report): TimeDraft | null {
  const span = spanOf(scalar);
  const found = sourceOf(scalar);
  const reading = readTime(found);
  if ("problem" in reading) {
    report(reading.problem, span);
    return null;
  }
  for (const hint of reading.hints) report(hint, span);
  const { start, end } = reading.time;
  if (!range && (start === null || end !== "implied")) {
    const told = start ?? (typeof end === "string" ? null : end);
    const write = `time: "${told === null ? "" : clockTimeText(told)}"`;
    report({ code: "mention-with-range", args: { found, write } }, span);
    return null;
  }
  return reading.time;
}

/** The category or group that a scalar names; null, and reported, where there is none of that name. */
export function readCategory(scalar: Scalar.Parsed, report: Report): Kind | null {
  const found = sourceOf(scalar).trim();
  if (isKind(found)) return found;
  const all = [...GROUPS, ...CATEGORIES];
  const labelled = all.find(({ label, noun }) =>
    [label, noun].some((name) => name.toLowerCase() === found.toLowerCase()),
  );
  const near =
    labelled?.id ??
    nearest(
      found,
      all.map(({ id }) => id),
    );
  report({ code: "unknown-category", args: { found, nearest: near } }, spanOf(scalar));
  return null;
}
