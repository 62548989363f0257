/** Looks at the whole list to say which line heads are times: what most lines do decides about the doubtful ones. */

import { isTight, skipSpaces } from "./characters.ts";
import { leads, type Row } from "./row.ts";
import type { Sighting } from "./sighting.ts";
import { wordAt } from "./vocabulary.ts";

/** How sure a sighting is to be a time by its form alone. */
export type Strength = "strong" | "dot" | "compact" | "bare" | "none";

/** What the heads of all lines have in common. */
export type Notation = {
  readonly counts: Readonly<Record<Strength, number>>;
  /** The list is written as times first; otherwise the times stand behind the activities. */
  readonly timesFirst: boolean;
  /** Most times stand behind dates, as in an exported chat. */
  readonly dated: boolean;
};

/** Weighs the heads of all rows. */
export function findNotation(rows: readonly Row[]): Notation {
  const counts: Record<Strength, number> = { strong: 0, dot: 0, compact: 0, bare: 0, none: 0 };
  for (const row of rows) counts[headStrength(row)] += 1;
  const draft = { counts, timesFirst: true, dated: false };
  const heads = rows.filter((row) => isHead(row, draft));
  const others = rows.filter(
    (row) => !heads.includes(row) && row.sightings.some((sighting) => isSureForm(row, sighting)),
  );
  const dated = heads.filter((row) => row.dated).length * 2 >= heads.length;
  const timesFirst =
    heads.length >= 2 ? heads.length >= 0.5 * others.length : heads.length > 0 && others.length <= 1;
  return { counts, timesFirst, dated };
}

/** Whether the row's first sighting is the time of an entry, as far as the list's own habits tell. */
export function isHead(row: Row, notation: Notation): boolean {
  const head = row.sightings[0];
  if (head === undefined || !leads(row)) return false;
  const { counts } = notation;
  const others = counts.strong + counts.dot + counts.compact;
  switch (headStrength(row)) {
    case "strong":
      return true;
    case "dot":
      return counts.dot >= 2 || others >= 2;
    case "compact":
      return isCompactHead(head, counts, others);
    case "bare":
      return isBareHead(head, counts, others);
    case "none":
      return false;
  }
}

/** A bare hour before a word in a list that writes its hours in full: read, but to be looked at. */
export function isOddHead(row: Row, { counts }: Notation): boolean {
  const head = row.sightings[0];
  if (
    head === undefined ||
    headStrength(row) !== "bare" ||
    head.expression.end !== null ||
    head.expression.led
  )
    return false;
  const all = counts.strong + counts.dot + counts.compact + counts.bare;
  return (head.after === "capital" || head.after === "text") && counts.bare * 3 < all;
}

/** A form that can hardly be anything but a clock time. */
export function isSureForm(row: Row, sighting: Sighting): boolean {
  return (
    strengthOf(row, sighting) === "strong" ||
    (strengthOf(row, sighting) === "compact" && sighting.expression.led)
  );
}

export function strengthOf(row: Row, sighting: Sighting): Strength {
  const { start, end, led } = sighting.expression;
  if (start.hour > 24 && sighting.before !== "start") return "none";
  if (countsThings(row, sighting)) return "none";
  if (
    start.form === "moment" &&
    end === null &&
    (sighting.after === "text" || sighting.after === "capital")
  ) {
    return sighting.after === "capital" && row.sightings.length === 1 && sighting.before === "start"
      ? "strong"
      : "none";
  }
  if (start.form === "moment") return "strong";
  const clocks = end === null ? [start] : [start, end];
  if (
    clocks.some(
      (clock) =>
        clock.part !== null ||
        clock.form === "colon" ||
        clock.form === "unit" ||
        clock.form === "hyphen" ||
        clock.fixed,
    )
  )
    return "strong";
  if (clocks.some((clock) => clock.form === "dot")) return "dot";
  if (clocks.some((clock) => clock.form === "compact")) return led ? "strong" : "compact";
  return "bare";
}

function headStrength(row: Row): Strength {
  const head = row.sightings[0];
  return head === undefined || !leads(row) ? "none" : strengthOf(row, head);
}

/** "8 hours of sleep", "2 h Mathe", "1-2 cups": a number that counts what follows. */
function countsThings(row: Row, { expression, after }: Sighting): boolean {
  const last = expression.end ?? expression.start;
  if (last.part !== null || last.fixed || after === "end") return false;
  const next = skipSpaces(row.line.text, expression.to);
  const spelledOut =
    last.form === "unit" &&
    last.minute === 0 &&
    /^(?:de |d'|di |von |of )/.test(row.line.low.slice(next, next + 4));
  if (spelledOut) return !expression.led;
  if (
    last.form === "colon" ||
    last.form === "unit" ||
    last.form === "hyphen" ||
    (last.form === "compact" && expression.end !== null)
  )
    return false;
  const tight = next === expression.to && isTight(row.line.text[next] ?? "");
  return (after === "text" || tight) && wordAt(row.line, next, "counted") !== null;
}

function isCompactHead(head: Sighting, counts: Notation["counts"], others: number): boolean {
  const { start, end } = head.expression;
  const digits = start.padded || start.hour > 9 ? 4 : 3;
  const parted = head.after !== "text";
  if (end !== null) return true;
  if (digits === 4 && start.hour >= 19 && start.hour <= 20 && !parted) return counts.compact >= 4;
  if (counts.compact >= 2) return parted || counts.compact >= 4;
  return digits === 4 ? parted : parted && head.after !== "capital" && others >= 2;
}

function isBareHead(head: Sighting, counts: Notation["counts"], others: number): boolean {
  const all = others + counts.bare;
  if (head.expression.end !== null) return all >= 2;
  if (head.after === "separator" || head.after === "cell" || head.after === "end" || head.expression.led)
    return all >= 2;
  return (
    (counts.bare >= 3 && counts.bare * 3 >= all) ||
    (others >= 2 && head.after === "capital" && head.words === "upper")
  );
}
