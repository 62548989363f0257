/** Reads am, pm and other parts of the day behind a time. */

import { isDigit } from "./characters.ts";
import type { FoldedLine } from "./fold.ts";
import { wordAt } from "./vocabulary.ts";

/** The half of the day that follows a time at this offset: "pm", "p.", "Uhr morgens"'s "morgens"; glued letters too. */
export function meridiemAt(
  line: FoldedLine,
  at: number,
): { readonly length: number; readonly value: number } | null {
  const latin =
    /^([ap])(?:\.? ?m\b\.?(?!\.[a-z])|\.m\.?|m(?=ish\b)|(?:\.(?= |$|-|[,;:)])|(?![a-z0-9'])))/.exec(
      line.low.slice(at, at + 8),
    );
  const glued = isDigit(line.text[at - 1]);
  if (latin !== null && (glued || /m/.test(latin[0])) && !latin[0].startsWith("a m")) {
    return { length: latin[0].length, value: latin[1] === "a" ? 0 : 12 };
  }
  return wordAt(line, at, "part-after");
}
