// The parts of a report: headings, lines, tables, strips and findings, with tones that mean something and no colours.
import type { Minute } from "../model/clock.ts";

/** A part of a screen or a page. */
export type Section =
  | { readonly type: "heading"; readonly text: string }
  | { readonly type: "paragraph"; readonly text: string; readonly tone: Tone }
  /** One line with items at its left, set apart by points, and something at its right end. */
  | { readonly type: "split"; readonly left: readonly Span[]; readonly right: string }
  | Strips
  | Table
  | Findings
  | Fitting
  | { readonly type: "sources"; readonly items: readonly SourceItem[] };

/** The reason for the looks of a text. Persons and blocks are named by their position. */
export type Tone = "plain" | "strong" | "quiet" | { readonly person: number } | { readonly block: number };

/** A text with a tone. */
export type Span = { readonly text: string; readonly tone: Tone };

/** A table, where each of its columns has so many cells; elsewhere tables that need less room. */
type Fitting = {
  readonly type: "fitting";
  readonly table: Table;
  readonly least: number;
  readonly otherwise: readonly Table[];
};

/** Columns of cells; every row has as many cells as there are columns. */
export type Table = {
  readonly type: "table";
  readonly name: TableName;
  readonly columns: readonly Column[];
  readonly rows: readonly TableLine[];
  /** The meanings of the signs, one by one; none is broken over two lines where it can be helped. */
  readonly key: readonly string[];
  /** Sentences that the reader of a copied table must know. */
  readonly notes: readonly string[];
};

/** The name of a table, by which renderers know it. */
export type TableName =
  | "rows"
  | "headline"
  | "categories"
  | "episodes"
  | "list"
  | "overlap"
  | "timeline"
  | "nearest";

/** A column of a table. */
export type Column = {
  readonly head: Cell;
  readonly align: "left" | "right";
  /** Whether its cells may be broken over several lines. */
  readonly wraps: boolean;
  /** May be left out where there is little room: those with 1 go first, then those with 2. */
  readonly spared?: 1 | 2;
};

/** A line of a table. */
export type TableLine = {
  readonly cells: readonly Cell[];
  /** The grounds of the row, sentence by sentence; empty unless asked for. */
  readonly because: readonly string[];
};

/** A cell of a table. */
export type Cell = {
  readonly text: string;
  readonly tone: Tone;
  /** Set in below the row that it is a part of. */
  readonly inset?: boolean;
  /** Lines below the text: quotes, notes, what is done beside it. */
  readonly below?: readonly string[];
};

/** Days on one axis from 04:00 to 04:00. */
export type Strips = {
  readonly type: "strips";
  readonly strips: readonly Strip[];
  /** The meanings of the letters that occur. */
  readonly key: readonly KeyEntry[];
  /** The length of the axis in minutes; 1440 where left out. */
  readonly minutes?: number;
};

/** A letter and its meaning. */
export type KeyEntry = { readonly letter: string; readonly text: string; readonly tone: Tone };

/** The strip of one day. */
export type Strip = {
  readonly name: string;
  readonly tone: Tone;
  /** Letters for a day told by the clock; labels where only the order of much of it is told. */
  readonly style: "letters" | "labels";
  /** Together 0 to 1440, in the order of the axis. */
  readonly pieces: readonly StripPiece[];
  /** The clock times told, as text. */
  readonly marks: readonly { readonly minute: Minute; readonly text: string }[];
  /** The readings of its own clock along the axis, where that is not the clock of all. */
  readonly hours?: readonly { readonly at: number; readonly text: string }[];
};

/** A piece of a strip. */
export type StripPiece = {
  readonly start: Minute;
  readonly end: Minute;
  readonly state: "timed" | "untimed" | "missing";
  /** One cell; a blank where nothing is told. */
  readonly letter: string;
  /** Five letters at most. */
  readonly label: string;
  readonly tone: Tone;
};

/** Sentences in groups. */
export type Findings = {
  readonly type: "findings";
  readonly groups: readonly { readonly label: string; readonly sentences: readonly Sentence[] }[];
};

/** One sentence of a report. */
export type Sentence = {
  readonly text: string;
  /** Its grounds, line by line; empty unless asked for. */
  readonly because: readonly string[];
  /** Whether others were worth more, so that it is printed only where everything is asked for. */
  readonly isRankedOut: boolean;
};

/** A source: `lead` says whose it is, `rest` who published it and when. */
export type SourceItem = {
  readonly lead: string;
  readonly title: string;
  readonly url: string | null;
  readonly rest: string;
};
