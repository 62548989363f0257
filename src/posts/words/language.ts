/** The form of a table of words: what one language says around a clock time. Words are parted by `|`. */

/**
 * A half or part of the day. `words` may stand `before` or `after` the hour; an hour of 1 to 12 beside
 * one of them is the first such hour at or after `from` (0 = am, 12 = pm, 18 = an evening that runs into the night).
 */
type DayPart = { readonly from: number; readonly before?: string; readonly after?: string };

/** What an activity is by its words; the named times of day lend weight when am and pm are open. */
export type Habit = "wake" | "breakfast" | "lunch" | "dinner" | "bed";

/** One language. Everything but `language` may be left out. */
export type Language = {
  readonly language: string;
  readonly dayParts?: readonly DayPart[];
  /** Words that are clock times, in minutes after midnight. */
  readonly moments?: Readonly<Record<string, number>>;
  /** Words after the hour number: "Uhr", "点". Those of a 24-hour habit stand in `hours24`. */
  readonly hours?: string;
  readonly hours24?: string;
  /** Words after a whole clock time that add nothing: "hrs", time zones. */
  readonly trailing?: string;
  /** Words after the minutes, where an hour word stands before them. */
  readonly minutes?: string;
  /** Words that add minutes to a full hour: "半" 30. */
  readonly fractions?: Readonly<Record<string, number>>;
  /** Words before an hour that change it, in minutes: "halb" -30, "half past" 30. */
  readonly leading?: Readonly<Record<string, number>>;
  /** Hours written as words. */
  readonly numerals?: Readonly<Record<string, number>>;
  /** Before a time: "at", "um". */
  readonly at?: string;
  /** Before a time that is told roughly, and after one. */
  readonly about?: string;
  readonly ish?: string;
  /** Between start and end; before a start; before an end; after an end. */
  readonly to?: string;
  readonly from?: string;
  readonly until?: string;
  readonly untilAfter?: string;
  readonly between?: string;
  readonly and?: string;
  readonly or?: string;
  /** In place of an end that is not told. */
  readonly open?: string;
  readonly weekdays?: string;
  readonly months?: string;
  /** Units and things that a number before them counts. */
  readonly counted?: string;
  /** Headings of parts of a day, with the hours between which they lie; half an hour on either side is let through. */
  readonly periods?: Readonly<Record<string, readonly [number, number]>>;
  /** Headings of days and kinds of day that are not weekdays. */
  readonly days?: string;
  /** Words that say that the day told is a worked night. */
  readonly night?: string;
  readonly habits?: Partial<Readonly<Record<Habit, string>>>;
  /** Words that plainly name a category. */
  readonly categories?: Readonly<Record<string, string>>;
};
