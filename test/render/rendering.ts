// Renders comparisons in tests as the command does, with what a test does not care about left as usual.
import type { Comparison } from "../../src/compare/comparison.ts";
import { FORMATS, type FormatName, type Rendering } from "../../src/render/formats.ts";
import { USUAL } from "../../src/report/options.ts";

/** The text that a format makes of a comparison. */
export async function rendered(
  format: FormatName,
  comparison: Comparison,
  options: Partial<Rendering> = {},
): Promise<string> {
  const text = await FORMATS[format].render({
    ...USUAL,
    width: 80,
    color: false,
    ascii: false,
    ...options,
    comparison,
  });
  return String(text);
}
