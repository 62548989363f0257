// A diagnostic for the eye: file, line and column, the line with the spot underlined, and what to write instead.
import stringWidth from "fast-string-width";

import type { Diagnostic, Severity } from "../model/diagnostic.ts";
import { plain } from "../model/text.ts";
import { messageOf } from "./messages.ts";

/** A run of text with one meaning; the terminal gives it a colour. */
export type Shown = { readonly text: string; readonly tone: Severity | "dim" | "plain" | "strong" };

/** Where an offset stands: line and column from 1; columns are UTF-16 units, as editors count. */
export type Position = { readonly line: number; readonly column: number };

/** What showing depends on: cells in a line, at least 40 (without it 80). */
export type ShowOptions = { readonly width?: number };

/**
 * The lines of a diagnostic, without line ends. No control character of the file gets into them.
 * @param text the decoded text of the file, as `loadSchedule` gives it
 */
export function showDiagnostic(
  diagnostic: Diagnostic,
  text: string,
  { width = 80 }: ShowOptions = {},
): readonly (readonly Shown[])[] {
  const { severity, file, span } = diagnostic;
  const { title, advice, write } = messageOf(diagnostic);
  const at = span === null ? null : positionOf(text, span.start);
  const place = at === null ? plain(file) : `${plain(file)}:${at.line}:${at.column}`;
  const head: Shown[] = [
    { text: `${place}: `, tone: "strong" },
    { text: severity, tone: severity },
    { text: `: ${brief(title)}`, tone: "plain" },
  ];
  const source = span === null ? [] : sourceLines(text, span, severity, Math.max(40, width));
  return [
    head,
    ...source,
    [{ text: `  ${brief(advice)}`, tone: "plain" as const }],
    ...write.map((instead): Shown[] => [{ text: `      ${brief(instead)}`, tone: "strong" }]),
  ];
}

/** The line and column of an offset. */
export function positionOf(text: string, offset: number): Position {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", start)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** The source line and the marks under it. A span of several lines is marked on its first. */
function sourceLines(
  text: string,
  span: NonNullable<Diagnostic["span"]>,
  severity: Severity,
  width: number,
): Shown[][] {
  const { line, column } = positionOf(text, span.start);
  const lineBegins = span.start - column + 1;
  const lineEnds = text.indexOf("\n", span.start);
  const whole = text.slice(lineBegins, lineEnds === -1 ? text.length : lineEnds);
  const number = String(line);
  const gutter = " ".repeat(number.length);
  const room = width - number.length - 6;

  // Cut before it is made plain, so that a line of a megabyte costs no more than a short one.
  const from = column - 1;
  const to = Math.min(span.end - lineBegins, whole.length);
  const before = cutBefore(
    shown(whole.slice(Math.max(0, from - 4 * room), from)),
    Math.floor(room / 2),
    from > 4 * room,
  );
  const spot = cutAfter(
    shown(whole.slice(from, Math.min(to, from + 4 * room))),
    room - stringWidth(before),
    to - from > 4 * room,
  );
  const left = room - stringWidth(before) - stringWidth(spot);
  const after = cutAfter(shown(whole.slice(to, to + 4 * room)), left, whole.length - to > 4 * room);
  const marks = "^".repeat(Math.max(1, stringWidth(spot)));
  return [
    [
      { text: `  ${number} | `, tone: "dim" },
      { text: `${before}${spot}${spot.endsWith("…") ? "" : after}`.trimEnd(), tone: "plain" },
    ],
    [
      { text: `  ${gutter} | `, tone: "dim" },
      { text: `${" ".repeat(stringWidth(before))}${marks}`, tone: severity },
    ],
  ];
}

/** Source text for one line: tabs as one space; what cannot be seen is taken out. Spaces at the ends stay. */
function shown(source: string): string {
  return plain(source.replace(/\r$/, ""));
}

/** Words that may quote a text of any length, for one line or a few. */
function brief(words: string): string {
  return cutAfter(plain(words.slice(0, 1000)), 300, words.length > 1000);
}

/** The last cells of a text, with `…` before them where something is left out. */
function cutBefore(text: string, cells: number, more: boolean): string {
  if (!more && stringWidth(text) <= cells) return text;
  let kept = "";
  let used = 1;
  for (const character of graphemes(text).toReversed()) {
    used += stringWidth(character);
    if (used > cells) break;
    kept = character + kept;
  }
  return `…${kept}`;
}

/** The first cells of a text, with `…` after them where something is left out. */
function cutAfter(text: string, cells: number, more: boolean): string {
  if (!more && stringWidth(text) <= cells) return text;
  let kept = "";
  let used = 1;
  for (const character of graphemes(text)) {
    used += stringWidth(character);
    if (used > cells) break;
    kept += character;
  }
  return `${kept}…`;
}

/** The characters as a reader counts them. The segmenter is made only when a line is cut: the first one takes time. */
function graphemes(text: string): string[] {
  return [...new Intl.Segmenter("en").segment(text)].map((s) => s.segment);
}
