// The words of a file on an activity and on the person whose day it is, the same before and after the day is laid out.
import type { Activity } from "./agreement.ts";

/** An activity as a file tells it, timed or not. */
export type ToldActivity = Activity & {
  /** Activities beside the main one; they count for "who does it", never for minutes. */
  readonly secondary: readonly Activity[];
  /** The place where it is done: `home`, `office`. */
  readonly location: string | null;
  readonly note: string | null;
  /** The source's own words. */
  readonly quote: string | null;
};

/** A source of a day's facts. */
export type Source = {
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  /** As written: a year, a month or a day (`2024`, `2024-02`, `2024-02-27`). */
  readonly published: string | null;
  readonly url: string | null;
};

/** The person whose day it is, and the sources. */
export type About = {
  /** The name that it is called by: the file's name without its ending. */
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly role: string | null;
  readonly organization: string | null;
  /** IANA name. */
  readonly timezone: string | null;
  /** The calendar day on which a dated day begins at 04:00 (`2024-02-27`); null for a typical day, which is a ring. */
  readonly date: string | null;
  readonly note: string | null;
  readonly sources: readonly Source[];
};
