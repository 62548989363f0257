// Finds lines and values in broken YAML by their looks, for messages that show what to write.
import type { Span } from "../model/diagnostic.ts";

/** A value on this line that begins with a character that YAML gives a meaning of its own, and is text in a schedule. */
export function specialValueAt(text: string, at: number): { found: string; span: Span } | null {
  const from = lineStart(text, at);
  const line = text.slice(from, lineEnd(text, at));
  for (const match of line.matchAll(/(?:^|[\s{,[-])[a-z]+:[ \t]+(?=[?@`%|>&*!](?!\s*$))/g)) {
    const start = from + match.index + match[0].length;
    const found = restOfValue(text, start);
    if (start + found.length >= at && start <= at + 1)
      return { found, span: { start, end: start + found.length } };
  }
  return null;
}

/** From here to the end of the value: of the line, or before the comma or brace where the line is in braces. */
export function restOfValue(text: string, at: number): string {
  const from = lineStart(text, at);
  const before = text.slice(from, at);
  const rest = restOfLine(text, at);
  const inBraces = (before.match(/[{]/g)?.length ?? 0) > (before.match(/[}]/g)?.length ?? 0);
  return inBraces ? (/^[^,}\]]*/.exec(rest)?.[0] ?? rest).trimEnd() : rest;
}

/** The whole value that ends unexpectedly at this place, when it begins on the same line: `'it's'`, `[9 AM] x`. */
export function valueAround(text: string, at: number): Span | null {
  const from = lineStart(text, at);
  const lead = /^.*?(?:\b[a-z]+:[ \t]+|-[ \t]+)(?=['"[{])/.exec(text.slice(from, at));
  if (lead === null) return null;
  const start = from + lead[0].length;
  return { start, end: start + restOfValue(text, start).length };
}

/** What stands in the quotes, where a value is in quotes; else the value without the quotes that it opens with. */
export function unquoted(value: string): string {
  const inner = /^(['"])(.*)\1$/.exec(value)?.[2];
  return inner ?? value.replace(/^"([^"]*)"/, "$1");
}

/** The indentation of the line after this one. */
export function indentationAfter(text: string, at: number): Span {
  const next = Math.min(lineEnd(text, at) + 1, Math.max(0, text.length - 1));
  const indent = /^[ \t]*/.exec(text.slice(next, next + 200))?.[0].length ?? 0;
  return { start: next, end: next + Math.max(1, indent) };
}

/** From here to the end of the line, without a comment. */
export function restOfLine(text: string, at: number): string {
  return text
    .slice(at, lineEnd(text, at))
    .replace(/\s#.*$/, "")
    .trimEnd();
}

/** Where the line of an offset begins. */
export function lineStart(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf("\n", at - 1) + 1;
}

/** Where the line of an offset ends, before its line break. */
export function lineEnd(text: string, at: number): number {
  const end = text.indexOf("\n", at);
  return end === -1 ? text.length : end;
}
