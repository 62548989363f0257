// Diagnostics as text for standard error, with colour where that is a terminal.
import { showDiagnostic, type Shown } from "../load/show-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { painter } from "../render/terminal/paint.ts";
import type { Tone } from "../report/section.ts";
import type { Io } from "./io.ts";
import { colorWanted } from "./settings.ts";

/** How many diagnostics of one file are shown whole. */
const SHOWN = 50;

/** Every diagnostic with its place and its line; after many, only how many more there are. */
export function diagnosticsText(diagnostics: readonly Diagnostic[], text: string, io: Io): string {
  const paint = painter(io.stderr.isTTY && colorWanted("auto", io));
  const lines = diagnostics
    .slice(0, SHOWN)
    .flatMap((d) => showDiagnostic(d, text, { width: io.stderr.columns ?? 80 }))
    .map((line) => line.map(({ text: part, tone }) => paint(part, TONES[tone])).join(""));
  const more = diagnostics.length - SHOWN;
  return `${[...lines, ...(more > 0 ? [`... and ${more} more.`] : [])].join("\n")}\n`;
}

const TONES: Readonly<Record<Shown["tone"], Tone>> = {
  error: "strong",
  warning: "strong",
  hint: "quiet",
  dim: "quiet",
  plain: "plain",
  strong: "strong",
};
