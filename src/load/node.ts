// What the reader asks of a YAML node: where it is, what it is, and its text as written.
import { isAlias, isMap, isScalar, isSeq, type ParsedNode, type Scalar } from "yaml";

import type { Span } from "../model/diagnostic.ts";

/** The place of a node, without the comment and line break behind it; at least one character wide. */
export function spanOf(node: ParsedNode): Span {
  return { start: node.range[0], end: Math.max(node.range[1], node.range[0] + 1) };
}

/** The scalar's text: as written where it stands without quotes, what it says where it is quoted. */
export function sourceOf(scalar: Scalar): string {
  return scalar.source ?? String(scalar.value ?? "");
}

/** Whether a value is left out: `note:`, `note: ~`, `note: null`. */
export function isNothing(node: ParsedNode | null): boolean {
  if (node === null) return true;
  return isScalar(node) && isPlain(node) && /^(?:|~|null|Null|NULL)$/.test(sourceOf(node));
}

/** Whether a scalar stands without quotes, so that YAML may give it another type than text. */
function isPlain(scalar: Scalar): boolean {
  return scalar.type === undefined || scalar.type === "PLAIN";
}

/** What a node is, in words for a message. */
export function foundIn(node: ParsedNode): string {
  if (isMap(node)) return "a mapping of keys";
  if (isSeq(node)) return "a list";
  if (isAlias(node)) return "an alias";
  return isScalar(node) && isPlain(node) && /^(?:true|false)$/i.test(sourceOf(node))
    ? "true or false"
    : "text";
}

/** A text as a double-quoted YAML scalar on one line. */
export function quoted(text: string): string {
  const escaped = text
    .trim()
    .replace(/["\\]/g, "\\$&")
    .replace(/\s*[\n\r]+\s*/g, " ");
  return `"${escaped.length > 120 ? `${escaped.slice(0, 119).replace(/\\+$/, "")}…` : escaped}"`;
}
