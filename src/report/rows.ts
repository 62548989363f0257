// The rows of a comparison as a table: what stands opposite what, with a sign on a screen and in words on a page.
import type { Comparison, Move, Row } from "../compare/comparison.ts";
import type { Episode, Mention, Schedule } from "../model/schedule.ts";
import { becauseOfRow } from "./because.ts";
import { signedText } from "./cell-words.ts";
import { tableVoice, type ReportOptions } from "./options.ts";
import { namesOf } from "./person.ts";
import { rowKey } from "./row-key.ts";
import type { Cell, Column, Table, TableLine } from "./section.ts";
import { boundText, clockText, lengthOf, lengthText, UNTOLD, type Voice } from "./voice.ts";

/** The rows of two schedules. */
export function rowsTable(comparison: Comparison, options: ReportOptions): Table {
  return options.medium === "screen" ? screenTable(comparison, options) : pageTable(comparison, options);
}

function screenTable(comparison: Comparison, options: ReportOptions): Table {
  const { names, lines } = prepare(comparison, options);
  const side = (person: number): Column[] => [
    { head: cell(""), align: "right", wraps: false },
    { head: { text: names[person] ?? "", tone: { person } }, align: "left", wraps: true },
    { head: cell(""), align: "right", wraps: false, spared: 1 },
  ];
  const sides = lines.flatMap(({ left, right }) => [left, right]).filter((s) => s !== null);
  // A length here and there costs more room than it tells.
  const lengths = 2 * sides.filter((s) => s.length !== "").length > sides.length;
  const rows = lines.map(({ left, right, sign, because }) => ({
    cells: [...sideCells(left, lengths), sign, ...sideCells(right, lengths)],
    because,
  }));
  return {
    type: "table",
    name: "rows",
    columns: [...side(0), { head: cell(""), align: "left", wraps: false }, ...side(1)],
    rows,
    key: rowKey(comparison, lines.map((l) => l.sign.text).concat(lines.flatMap(timesOf))),
    notes: [],
  };
}

/** One column of times where both sides tell the same in every row, else one for each. */
function pageTable(comparison: Comparison, options: ReportOptions): Table {
  const { names, lines } = prepare(comparison, options);
  const shared = lines.every(({ left, right }) => {
    const [a, b] = [left?.time ?? "", right?.time ?? ""];
    return a === b || left === null || right === null;
  });
  const time = (side: Side | null): Cell => cell(side === null || side.time === UNTOLD ? "" : side.time);
  const activity = (side: Side | null): Cell => cell(side?.activity ?? "");
  const rows = lines.map(({ left, right, words, because }): TableLine => {
    const cells = shared
      ? [time(left ?? right), activity(left), activity(right)]
      : [time(left), activity(left), time(right), activity(right)];
    return { cells: [...cells, cell(words)], because };
  });
  const clock: Column = { head: cell(""), align: "right", wraps: false };
  const person = (i: number): Column => ({
    head: { text: names[i] ?? "", tone: { person: i } },
    align: "left",
    wraps: true,
  });
  const compared: Column = { head: cell("Compared"), align: "left", wraps: true };
  const untold = lines.some((l) => timesOf(l).includes(UNTOLD));
  const anytime = lines.some((l) => timesOf(l).includes(ANY));
  const percent = comparison.share?.printable ? "" : ", so no percentage is given";
  return {
    type: "table",
    name: "rows",
    columns: [clock, person(0), ...(shared ? [] : [clock]), person(1), compared],
    rows,
    key: [],
    notes: [
      ...(untold ? [`Rows without a time stand in the order told; their hours are not told${percent}.`] : []),
      ...(anytime ? [`What is marked “${ANY}” is told with neither hour nor order.`] : []),
    ],
  };
}

/** What one schedule has in one line. `hour` is the clock time alone, empty where it is not told. */
type Side = {
  readonly time: string;
  readonly hour: string;
  readonly activity: string;
  readonly length: string;
};

type Line = {
  readonly left: Side | null;
  readonly right: Side | null;
  readonly sign: Cell;
  readonly words: string;
  readonly because: readonly string[];
};

/** The time of a mention that has none: any. */
const ANY = "any";

function prepare(
  comparison: Comparison,
  options: ReportOptions,
): { names: readonly string[]; lines: Line[] } {
  const voice = tableVoice(options);
  const names = namesOf(comparison.schedules);
  const [left, right] = comparison.schedules;
  const lines = comparison.rows.flatMap((row) => {
    const lefts = left === undefined ? [] : sidesOf(left, row.left, row.leftMentions, voice);
    const rights = right === undefined ? [] : sidesOf(right, row.right, row.rightMentions, voice);
    const sign = signOf(row, voice);
    return Array.from({ length: Math.max(lefts.length, rights.length) }, (_, i): Line => {
      const last = i === Math.max(lefts.length, rights.length) - 1;
      return {
        left: lefts[i] ?? null,
        right: rights[i] ?? null,
        sign: i === 0 ? sign : cell(CONTINUED),
        words: i === 0 ? relationWords(row, names, voice) : "with the row above",
        because: last && options.explain ? becauseOfRow(row, comparison, voice) : [],
      };
    });
  });
  return { names, lines };
}

/** The sign of a line that belongs to the stretch opposite the line above. */
const CONTINUED = "┆";

function sidesOf(
  schedule: Schedule,
  episodes: readonly number[],
  mentions: readonly number[],
  voice: Voice,
): Side[] {
  const joined = episodes.map((i) => schedule.episodes[i] as Episode);
  return [
    ...joined.map((e): Side => {
      const time = boundText(voice, e.start);
      return {
        time: time ?? UNTOLD,
        hour: time ?? "",
        activity: e.activity,
        length: lengthOf(voice, e, e) ?? "",
      };
    }),
    ...mentions.map((i): Side => {
      const { activity, time } = schedule.mentions[i] as Mention;
      const hour = time === null ? "" : clockText(voice, time.minute, time.told === "approximate");
      return { time: hour === "" ? ANY : hour, hour, activity, length: "" };
    }),
  ];
}

function sideCells(side: Side | null, lengths: boolean): Cell[] {
  if (side === null) return [cell(""), cell(""), cell("")];
  return [
    { text: side.time, tone: side.hour === "" ? "quiet" : "strong" },
    cell(side.activity),
    { text: lengths ? side.length : "", tone: "plain" },
  ];
}

function timesOf({ left, right }: Line): string[] {
  return [left?.time ?? "", right?.time ?? ""];
}

function signOf(row: Row, voice: Voice): Cell {
  if (row.relation === "shifted") return shiftSign(row, voice);
  if (row.relation === "only-left") return { text: "<", tone: { person: 0 } };
  if (row.relation === "only-right") return { text: ">", tone: { person: 1 } };
  return cell({ same: "=", replaced: "|", untold: "?" }[row.relation]);
}

/** The shift of the start; else of the length, in a word, so that it is not read as a time; else of the end. */
function shiftSign({ moved, difference }: Row, voice: Voice): Cell {
  const move = (["start", "length", "end"] as const).flatMap((s) => moved.filter((m) => m.side === s))[0];
  if (move === undefined) return cell("=");
  const tone = (move.minutes ?? 0) >= 60 ? "strong" : "plain";
  if (move.side === "length" || move.minutes === null) {
    return { text: move.side === "end" ? `ends ${move.direction}` : move.direction, tone };
  }
  const minutes = move.direction === "later" ? move.minutes : -move.minutes;
  const signed = signedText(voice, minutes, difference?.approximate ?? false);
  return { text: move.side === "end" ? `ends ${signed}` : signed, tone };
}

function relationWords(row: Row, names: readonly string[], voice: Voice): string {
  switch (row.relation) {
    case "same":
      return "same";
    case "shifted":
      return movesWords(row, voice);
    case "replaced":
      return "something else";
    case "only-left":
    case "only-right":
      return row.toldOnly ? `told only of ${names[row.relation === "only-left" ? 0 : 1]}` : "no counterpart";
    case "untold": {
      const missing = row.left.length + row.leftMentions.length === 0 ? 0 : 1;
      return `left open by ${names[missing]}`;
    }
  }
}

function movesWords({ moved, difference }: Row, voice: Voice): string {
  const words = ({ side, direction, minutes }: Move) => {
    const by = minutes === null ? "" : `${lengthText(voice, minutes, difference?.approximate ?? false)} `;
    return side === "end" ? `ends ${by}${direction}` : `${by}${direction}`;
  };
  // Start and length together say where the end is.
  const both = ["start", "length"].every((s) => moved.some((m) => m.side === s && m.minutes !== null));
  const order = both ? (["start", "length"] as const) : (["start", "end", "length"] as const);
  return order.flatMap((s) => moved.filter((m) => m.side === s).map(words)).join(", ");
}

function cell(text: string): Cell {
  return { text, tone: "plain" };
}
