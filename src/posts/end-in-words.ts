/** Takes the end of an episode from its first sentence where that says "until". */

import { diagnose, type PostDiagnostic } from "./diagnostic.ts";
import { type Entry, toldBy } from "./entry.ts";
import type { Row } from "./row.ts";
import type { Sighting } from "./sighting.ts";

/** Entries of a row, with the ends that their words state. */
export function endsInWords(
  row: Row,
  entries: readonly Entry[],
): { readonly entries: readonly Entry[]; readonly diagnostics: readonly PostDiagnostic[] } {
  const diagnostics: PostDiagnostic[] = [];
  const untils = row.sightings.filter(({ expression }) => expression.kind === "until");
  if (untils.length === 0) return { entries, diagnostics };
  const ended = entries.map((entry, index) => {
    const until =
      entry.end === null && entry.sighting.expression.kind === "point"
        ? untilOf(row, untils, entry, entries[index + 1])
        : null;
    if (until === null) return entry;
    const told = toldBy(row, until);
    const plain = closes(row, until);
    diagnostics.push(
      plain
        ? diagnose(entry.line, "end-in-words", { told })
        : diagnose(entry.line, "end-in-sentence", { told }),
    );
    return { ...entry, end: until.expression.start };
  });
  return { entries: ended, diagnostics };
}

/** Nothing or a few words follow in the sentence, so that the end is that of the whole. */
function closes(row: Row, until: Sighting): boolean {
  if (until.after === "end" || until.after === "stop") return true;
  const rest = row.line.text.slice(until.expression.to).split(/[.!?。]/)[0] ?? "";
  return !/[,;]/.test(rest) && rest.trim().split(/\s+/).length <= 3;
}

function untilOf(
  row: Row,
  untils: readonly Sighting[],
  entry: Entry,
  next: Entry | undefined,
): Sighting | null {
  const { body } = entry.sighting;
  const edge = next?.sighting.expression.from ?? row.line.text.length;
  const found = untils.find(({ expression }) => expression.from >= body && expression.to <= edge);
  if (found === undefined || /[.!?。]\s/.test(row.line.text.slice(body, found.expression.from))) return null;
  return found.expression.start.form === "bare" &&
    found.expression.start.part === null &&
    found.after === "text"
    ? null
    : found;
}
