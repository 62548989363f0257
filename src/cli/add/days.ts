// From what was read to the files of it: which days, what each is called, and its text.
import path from "node:path";

import { loadSchedule } from "../../load/load-schedule.ts";
import type { Day } from "../../model/day.ts";
import { sayPostDiagnostic, type PostDiagnostic } from "../../posts/diagnostic.ts";
import type { PostSchedule, ReadPost } from "../../posts/post.ts";
import { settle, type Settled } from "../../posts/settle.ts";
import { saySettling } from "../../posts/settling-words.ts";
import { writeSchedule } from "../../posts/write-schedule.ts";
import { slug, type Request } from "./request.ts";

/** A day ready to be saved. `said`: what is remarked on each line of the text, with the severity of it. */
export type DayFile = {
  readonly id: string;
  readonly path: string;
  readonly settled: Settled;
  readonly text: string;
  readonly day: Day;
};

/** A remark on a line of the text, in words. */
export type Remark = {
  readonly line: number;
  readonly severity: PostDiagnostic["severity"];
  readonly words: string;
};

/** The days asked for; or `wrong`, when there is no such day. */
export type DaysAsked =
  | { readonly days: readonly PostSchedule[]; readonly names: readonly string[] }
  | { readonly wrong: string; readonly names: readonly string[] };

/** Which of the days to save: all, or the one that --day names by its heading or its number. */
export function daysAsked({ schedules }: ReadPost, day: string | null): DaysAsked {
  const headings = schedules.map(({ name }) => slug(name ?? ""));
  const telling = headings.every((h) => h !== "") && new Set(headings).size === headings.length;
  const names = schedules.map((_, index) => (telling ? (headings[index] ?? "") : String(index + 1)));
  if (day === null) return { days: schedules, names };
  const index = names.includes(slug(day)) ? names.indexOf(slug(day)) : Number(day) - 1;
  const [one, name] = [schedules[index], names[index]];
  if (one === undefined || name === undefined)
    return { wrong: `there is no day "${day}" in the text.`, names };
  return { days: [one], names: [name] };
}

/** The files of these days. Throws only where what was written cannot be read back, which is a bug. */
export function filesOfDays(
  { days, names }: { readonly days: readonly PostSchedule[]; readonly names: readonly string[] },
  diagnostics: readonly PostDiagnostic[],
  corrected: ReadonlyMap<number, string>,
  request: Request,
): { readonly files: readonly DayFile[]; readonly remarks: readonly Remark[] } {
  const remarks = diagnostics.filter((d) => !QUIET.has(d.code)).map(remarkOf);
  const files = days.map((told, index): DayFile => {
    const settled = settle(told, diagnostics);
    remarks.push(
      ...settled.settlings.map((s): Remark => ({ line: s.line, severity: "warning", words: saySettling(s) })),
    );
    const suffix = days.length === 1 ? "" : `-${names[index]}`;
    const { dir, name, ext } = path.parse(request.target);
    const id = `${name}${suffix}`;
    const above = new Map<number, string[]>();
    for (const { line, words } of remarks) above.set(line, [...(above.get(line) ?? []), words]);
    for (const [line, original] of corrected)
      above.set(line, [...(above.get(line) ?? []), `in the text: ${original}`]);
    const { timezone, source } = request;
    const about = {
      name: days.length === 1 ? request.name : `${request.name}, ${headingOf(told, names[index] ?? "")}`,
      timezone,
      source,
    };
    const text = writeSchedule(settled, about, above);
    const { day, diagnostics: found } = loadSchedule(text, { id, path: id });
    if (day === null) throw new Error(`what was written cannot be read: ${JSON.stringify(found)}\n${text}`);
    return { id, path: path.join(dir, `${id}${ext}`), settled, text, day };
  });
  return { files, remarks };
}

/** The heading where the days are told apart by theirs, else the number. */
function headingOf({ name }: PostSchedule, own: string): string {
  return name !== null && slug(name) === own ? name : own;
}

/** A remark of the reader in words. */
export function remarkOf(diagnostic: PostDiagnostic): Remark {
  const { line, severity } = diagnostic;
  return { line, severity, words: sayPostDiagnostic(diagnostic) };
}

/** Told in other ways: by the category that is missing, by the list of mentions, by the lines left out. */
const QUIET: ReadonlySet<PostDiagnostic["code"]> = new Set<PostDiagnostic["code"]>([
  "category-open",
  "mention-read",
  "left-out",
]);
