// Reads a text value: its length, its form, and whether something in it is hidden from the eye.
import type { Scalar } from "yaml";

import { firstDateOf, isDate } from "../model/calendar.ts";
import type { Span } from "../model/diagnostic.ts";
import { hiddenCharacters } from "../model/text.ts";
import { ZONE_PATTERN } from "../model/zone.ts";
import type { Report } from "./context.ts";
import { QUOTE_WORDS, type Shape } from "./definition.ts";
import { sourceOf, spanOf } from "./node.ts";

/** The text of a scalar, without spaces at its ends; null (and reported) where it is empty, too long or of a wrong form. */
export function readText(
  key: string,
  shape: Extract<Shape, { type: "text" }>,
  scalar: Scalar.Parsed,
  example: string,
  report: Report,
): string | null {
  const span = spanOf(scalar);
  const text = sourceOf(scalar).trim();
  if (text === "") {
    report({ code: "missing-text", args: { key, write: example } }, span);
    return null;
  }
  const hidden = hiddenCharacters(text);
  if (hidden.length > 0) report({ code: "hidden-characters", args: { key, characters: hidden } }, span);
  const length = lengthOf(text);
  if (length > shape.max) {
    // A wrong form says more about a short value than its length does.
    if (shape.max > 64 || shape.format === undefined) {
      report({ code: "too-long", args: { key, length, limit: shape.max } }, span);
      return null;
    }
  }
  return hasForm(key, text, shape.format, span, report) ? text : null;
}

function hasForm(
  key: string,
  text: string,
  format: Extract<Shape, { type: "text" }>["format"],
  span: Span,
  report: Report,
): boolean {
  switch (format) {
    case undefined:
      return true;
    case "date":
    case "published": {
      const found = dateForm(text, format === "published");
      if (found === "real") return true;
      report({ code: "bad-date", args: { key, found: text, noSuchDay: found === "unreal" } }, span);
      return false;
    }
    case "timezone":
      if (new RegExp(ZONE_PATTERN).test(text)) return true;
      report({ code: "bad-timezone", args: { found: text } }, span);
      return false;
    case "url":
      if (new RegExp(URL_PATTERN).test(text)) return true;
      report({ code: "bad-url", args: { found: text } }, span);
      return false;
    case "quote": {
      const words = text.split(/\s+/).length;
      if (words <= QUOTE_WORDS) return true;
      report({ code: "too-many-words", args: { key, words, limit: QUOTE_WORDS } }, span);
      return false;
    }
  }
}

/** An address on the web, without spaces and control characters. */
export const URL_PATTERN = String.raw`^[hH][tT][tT][pP][sS]?://[^\s\u0000-\u0020\u007f-\u009f]+$`;

export const DATE_PATTERN = "^[0-9]{4}-[0-9]{2}-[0-9]{2}$";

export const PUBLISHED_PATTERN = "^[0-9]{4}(?:-[0-9]{2}(?:-[0-9]{2})?)?$";

function dateForm(text: string, parts: boolean): "real" | "unreal" | "none" {
  if (!new RegExp(parts ? PUBLISHED_PATTERN : DATE_PATTERN).test(text)) return "none";
  return isDate(firstDateOf(text)) ? "real" : "unreal";
}

function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length++;
  return length;
}
