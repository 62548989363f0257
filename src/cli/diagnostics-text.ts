// Diagnostics as text for standard error, with colour where that is a terminal.
import { showDiagnostic, type Shown } from "../load/show-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { painter } from "../render/terminal/paint.ts";
import type { Tone } from "../report/section.ts";
import type { Io, Output } from "./io.ts";
import { colorWanted } from "./settings.ts";

/** How many diagnostics of one file are shown whole. */
const SHOWN = 50;

/** Every diagnostic with its place and its line; after many, only how many more there are. */
export function diagnosticsText(
  diagnostics: readonly Diagnostic[],
  text: string,
  io: Io,
  { output = io.stderr, most = SHOWN }: { readonly output?: Output; readonly most?: number } = {},
): string {
  const paint = painter(output.isTTY && colorWanted("auto", io));
  const lines = diagnostics
    .slice(0, most)
    .flatMap((d) => showDiagnostic(d, text, { width: output.columns ?? 80 }))
    .map((line) => line.map(({ text: part, tone }) => paint(part, TONES[tone])).join(""));
  const more = diagnostics.length - most;
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
