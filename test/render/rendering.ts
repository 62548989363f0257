// Renders results in tests as the command does, with what a test does not care about left as usual.
import type { Comparison, Result } from "../../src/compare/comparison.ts";
import { tablesOf } from "../../src/compare/tables/tables.ts";
import type { Day } from "../../src/model/day.ts";
import { FORMATS, type FormatName, type Rendering } from "../../src/render/formats.ts";
import { USUAL } from "../../src/report/options.ts";

/** The text that a format makes of a comparison, or of another result. */
export async function rendered(
  format: FormatName,
  result: Comparison | Result,
  options: Partial<Rendering> = {},
): Promise<string> {
  const text = await FORMATS[format].render({
    ...USUAL,
    width: 80,
    color: false,
    ascii: false,
    ...options,
    result: "kind" in result ? result : { kind: "comparison", ...result },
  });
  return String(text);
}

/** Days by themselves, as `daydiff show` has them. */
export function shownDays(days: readonly Day[]): Result {
  return { kind: "days", days, tables: tablesOf(days, null) };
}
