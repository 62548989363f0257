// The rows of three or more days: a column for each where there is room, else what each shares with the reference in turn.
import type { ManyComparison } from "../compare/many.ts";
import type { Episode, Mention, Schedule } from "../model/schedule.ts";
import { becauseOfFinding, becauseOfRow } from "./because.ts";
import { wordFinding } from "./finding-words.ts";
import { sentenceVoice, tableVoice, type ReportOptions } from "./options.ts";
import { namesOf } from "./person.ts";
import type { Cell, Column, Findings, Section, Sentence, Table, TableLine } from "./section.ts";
import { boundText, clockText, UNTOLD, type Voice } from "./voice.ts";

/** The cells that a column of the timeline has at least. */
const LEAST = 18;

/** The most columns that a page has. */
const MOST_ON_PAGE = 6;

/** The rows of all: a table, or where its columns would be too narrow, each of the others beside the reference. */
export function timelineSections(comparison: ManyComparison, options: ReportOptions): Section[] {
  const table = timelineTable(comparison, options);
  const otherwise = inTurn(comparison, options);
  if (options.medium === "screen") return [{ type: "fitting", table, least: LEAST, otherwise }];
  return [comparison.schedules.length <= MOST_ON_PAGE ? table : otherwise];
}

function timelineTable(comparison: ManyComparison, options: ReportOptions): Table {
  const { schedules, pairs, timeline } = comparison;
  const voice = tableVoice(options);
  const names = namesOf(schedules);
  const rows = timeline.map(({ episodes, mentions, cells }): TableLine => {
    const own = cellOf(linesOf(schedules[0], episodes, mentions, voice));
    const others = cells.map((cell, k): Cell => {
      const row = pairs[k]?.rows[cell?.row ?? -1];
      if (cell === null || row === undefined) return cellOf([]);
      if (cell.goesOn) return { text: GOES_ON, tone: "quiet" };
      const [first = "", ...rest] = linesOf(schedules[k + 1], row.right, row.rightMentions, voice);
      return cellOf(row.relation === "replaced" ? [`${REPLACED} ${first}`, ...rest] : [first, ...rest]);
    });
    return {
      cells: [own, ...others],
      because: options.explain ? becauseOfCells(comparison, cells, voice) : [],
    };
  });
  const columns = names.map((text, person): Column => {
    return { head: { text, tone: { person } }, align: "left", wraps: true };
  });
  return { type: "table", name: "timeline", columns, rows, ...keyOf(names[0] ?? "", rows, options) };
}

/** Stands where a stretch of the row above goes on. */
const GOES_ON = "┆";

/** Stands before what surely is of another kind than the reference's in its place. */
const REPLACED = "|";

const ANY = "any";

function linesOf(
  schedule: Schedule | undefined,
  episodes: readonly number[],
  mentions: readonly number[],
  voice: Voice,
): string[] {
  return [
    ...episodes
      .map((i) => schedule?.episodes[i] as Episode)
      .map((e) => `${boundText(voice, e.start) ?? UNTOLD} ${e.activity}`),
    ...mentions
      .map((i) => schedule?.mentions[i] as Mention)
      .map(({ time, activity }) => {
        const at = time === null ? ANY : clockText(voice, time.minute, time.told === "approximate");
        return `${at} ${activity}`;
      }),
  ];
}

function cellOf([text = "", ...below]: readonly string[]): Cell {
  return { text, tone: "plain", ...(below.length > 0 && { below }) };
}

function becauseOfCells(
  { pairs }: ManyComparison,
  cells: ManyComparison["timeline"][number]["cells"],
  voice: Voice,
): string[] {
  const lines = cells.flatMap((cell, k) => {
    const pair = pairs[k];
    const row = pair?.rows[cell?.row ?? -1];
    return pair === undefined || row === undefined ? [] : becauseOfRow(row, pair, voice);
  });
  return [...new Set(lines)];
}

function keyOf(
  reference: string,
  rows: readonly TableLine[],
  { medium }: ReportOptions,
): Pick<Table, "key" | "notes"> {
  const texts = rows.flatMap((r) => r.cells.flatMap((c) => [c.text, ...(c.below ?? [])]));
  const has = (sign: string) => texts.some((t) => t.startsWith(sign));
  const signs = [
    `In one row with ${reference}: the same kind of thing, as far as told`,
    has(GOES_ON) && `${GOES_ON} goes on from the row above`,
    has(`${REPLACED} `) && `${REPLACED} something else`,
    has(UNTOLD) && `${UNTOLD} hour not told`,
    has(`${ANY} `) && `${ANY}: neither hour nor order told`,
  ].filter((s) => s !== false);
  return medium === "screen" ? { key: signs, notes: [] } : { key: [], notes: [`${signs.join("; ")}.`] };
}

/** What is said of two days, for each of the others beside the reference. What is said of all is not repeated. */
function inTurn(comparison: ManyComparison, options: ReportOptions): Findings {
  const voice = sentenceVoice(options);
  const names = namesOf(comparison.schedules);
  const groups = comparison.pairs.map((pair, k) => {
    const told = pair.findings.filter((f) => !ELSEWHERE.has(f.code));
    const sentences = told.map((finding): Sentence => ({
      text: wordFinding(finding, pair, voice).text,
      because: options.explain ? becauseOfFinding(finding, pair, voice) : [],
    }));
    const nothing: Sentence = { text: `Nothing sure beside ${names[0]}.`, because: [] };
    return { label: names[k + 1] ?? "", sentences: sentences.length > 0 ? sentences : [nothing] };
  });
  return { type: "findings", groups };
}

/** Said of all days together, or too much for a line each. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "no-share",
  "told-only",
  "at-mention",
  "late-work",
  "longest-stretch",
]);
