/** Finds every expression of time in a line and notes what stands before and after it. */

import { isDigit, isLetter, isTight, skipSpaces } from "./characters.ts";
import { type ClockOptions } from "./clock-forms.ts";
import { dateLength } from "./dates.ts";
import { readExpression, type TimeExpression } from "./expression.ts";
import type { FoldedLine } from "./fold.ts";
import { wordAt } from "./vocabulary.ts";

type Before = "start" | "cell" | "sentence" | "comma" | "bracket" | "word";
type After = "end" | "separator" | "cell" | "stop" | "comma" | "capital" | "text";

/** An expression of time in its line. `body` is where the words after it begin. */
export type Sighting = {
  readonly expression: TimeExpression;
  readonly before: Before;
  readonly after: After;
  readonly body: number;
  /** Whether the words after it begin with a capital letter of a spaced script. */
  readonly words: "upper" | "other";
  /** Nothing but a dash follows on the line: the other half of a range may stand on the next one. */
  readonly hanging: boolean;
};

/** All sightings of a line from `from` on, from left to right, two time cells of a table joined to a range. */
export function findTimes(line: FoldedLine, from: number, options: ClockOptions): Sighting[] {
  const found: Sighting[] = [];
  let at = from;
  while (at < line.text.length) {
    const skipped = isDigit(line.text[at]) || isLetter(line.text[at]) ? dateLength(line, at) : 0;
    const expression = skipped === 0 && mayOpen(line, at) ? readExpression(line, at, options) : null;
    if (expression !== null && expression.to > at && isWhole(line, expression)) {
      found.push(sight(line, expression, from));
      at = expression.to;
    } else {
      at += Math.max(skipped, stepFrom(line, at));
    }
  }
  return joinCells(line, found);
}

/** A number is passed as a whole, so that its tail is not taken for a time. */
function stepFrom(line: FoldedLine, at: number): number {
  let next = at;
  if (isDigit(line.text[next])) {
    while (isDigit(line.text[next])) next += 1;
    return next - at;
  }
  if (!isLetter(line.text[next])) return 1;
  while (isLetter(line.text[next])) next += 1;
  return next - at;
}

function mayOpen(line: FoldedLine, at: number): boolean {
  const character = line.text[at];
  if (character === undefined || character === " ") return false;
  if (isDigit(character)) return true;
  if (isLetter(character)) return !isLetter(line.text[at - 1]) || isDigit(line.text[at - 1]);
  return (
    character === "~" || character === "@" || character === "±" || character === "'" || isTight(character)
  );
}

/** A clock time that a letter or a unit goes on is something else: "7002번", "1.67h", "9:1 ratio". */
function isWhole(line: FoldedLine, expression: TimeExpression): boolean {
  const next = line.text[expression.to];
  const last = expression.end ?? expression.start;
  if (last.form === "moment" || last.form === "word") return true;
  if (isDigit(next)) return false;
  if (last.form === "compact" && last.part === null && next === "-" && isLetter(line.text[expression.to + 1]))
    return false;
  if (next === "%" || next === "°") return false;
  if (
    last.form === "bare" &&
    last.part === null &&
    next !== undefined &&
    isTight(next) &&
    wordAt(line, expression.to, "counted") !== null
  )
    return false;
  return !(isLetter(next) && last.form === "bare" && last.part === null);
}

function sight(line: FoldedLine, expression: TimeExpression, from: number): Sighting {
  const { text } = line;
  const closed = text.slice(expression.to).match(/^[\s)\]>"'*]*/)?.[0].length ?? 0;
  const day = /^\(([\p{L}. ]{2,12})\)/u.exec(text.slice(expression.to + closed, expression.to + closed + 16));
  const note =
    day !== null && wordAt(line, expression.to + closed + 1, "weekday") !== null ? day[0].length : 0;
  const next = expression.to + closed + note;
  const separator = /^(?:[\s:;,.=|~•→>\-!/_…]|\+(?!\d))*/.exec(text.slice(next, next + 400))?.[0] ?? "";
  const rest = text.slice(expression.to, next) + separator;
  return {
    expression,
    before: beforeOf(text, expression.from, from),
    after: afterOf(line, rest, next + separator.length),
    body: next + separator.length,
    words: /^\p{Lu}/u.test(line.raw.slice(next + separator.length, next + separator.length + 2))
      ? "upper"
      : "other",
    hanging: /^\s*[-~]\s*$/.test(rest) && next + separator.length >= text.length,
  };
}

function beforeOf(text: string, at: number, from: number): Before {
  let previous = at - 1;
  while (previous >= from && (text[previous] === " " || /["'*]/.test(text[previous] ?? ""))) previous -= 1;
  if (previous < from) return "start";
  const mark = text[previous] ?? "";
  if (mark === "|" || mark === "\t") return "cell";
  if (/[.!?。！？…;•→]/.test(mark)) return "sentence";
  if (/[-:~]/.test(mark)) return text[previous - 1] === " " || mark === ":" ? "comma" : "word";
  if (/[,、)]/.test(mark) || mark === "]") return "comma";
  return /[(["<]/.test(mark) ? "bracket" : "word";
}

function afterOf(line: FoldedLine, rest: string, body: number): After {
  if (body >= line.text.length) return "end";
  if (/[|\t]/.test(rest)) return "cell";
  if (/[:=→~•>]|-|…/.test(rest)) return "separator";
  if (rest.includes(".")) return "stop";
  if (/[,;/!]/.test(rest)) return "comma";
  const first = line.raw[body] ?? "";
  return isLetter(line.text[body]) && first === first.toLowerCase() ? "text" : "capital";
}

/** In a table the start and the end stand in two cells beside each other. */
function joinCells(line: FoldedLine, found: readonly Sighting[]): Sighting[] {
  const joined: Sighting[] = [];
  for (const sighting of found) {
    const last = joined.at(-1);
    if (last !== undefined && areCells(line, last, sighting)) {
      const start = last.expression;
      const expression: TimeExpression = {
        ...start,
        kind: "range",
        end: sighting.expression.start,
        to: sighting.expression.to,
      };
      joined[joined.length - 1] = { ...sighting, expression, before: last.before };
    } else joined.push(sighting);
  }
  return joined;
}

function areCells(line: FoldedLine, left: Sighting, right: Sighting): boolean {
  if (left.expression.kind !== "point" || right.expression.kind !== "point") return false;
  const [first, second] = [left.expression.start.form, right.expression.start.form];
  if (second === "moment" && !/^\s*(?:[|\t]|$)/.test(line.text.slice(right.expression.to))) return false;
  if ((first === "bare") !== (second === "bare") || (second === "unit" && first !== "unit")) return false;
  const between = line.text.slice(left.expression.to, right.expression.from);
  if (/^\s*[|\t]\s*$/.test(between) || /^ {2,}$/.test(between)) return true;
  const comma = /^"?\s*([,;])\s*"?$/.exec(between)?.[1];
  return comma !== undefined && line.text[skipSpaces(line.text, right.expression.to)] === comma;
}
