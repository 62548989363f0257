// Diagnostics as text for standard error or standard output, coloured where colour is wanted.
import { decodeText } from "../load/decode.ts";
import { showDiagnostic, type Shown } from "../load/show-diagnostic.ts";
import type { Diagnostic } from "../model/diagnostic.ts";
import { painter } from "../render/terminal/paint.ts";
import type { Io } from "./io.ts";
import { colorWanted } from "./settings.ts";

/** What is wrong with a file, as people read it: a blank line after each. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], content: string | Uint8Array, io: Io): string {
  const { text } = decodeText(content);
  const paint = painter(colorWanted("auto", io));
  const shown = ({ text: words, tone }: Shown) =>
    paint(words, tone === "dim" ? "quiet" : tone === "plain" ? "plain" : "strong");
  const width = io.stderr.columns ?? io.stdout.columns ?? 80;
  return diagnostics
    .map((d) => showDiagnostic(d, text, { width }).map((line) => `${line.map(shown).join("")}\n`).join(""))
    .map((lines) => `${lines}\n`)
    .join("");
}
