// What a rule of what may be said looks like.
import type { Schedule } from "../../model/schedule.ts";
import type { Comparison } from "../comparison.ts";
import type { Finding } from "../finding.ts";

/** What a finding is drawn from: two schedules and all else that is compared of them. */
export type Compared = Omit<Comparison, "findings"> & { readonly left: Schedule; readonly right: Schedule };

/** Gives what it finds to be true of the two; nothing where it has nothing to say. */
export type FindingRule = (compared: Compared) => readonly Finding[];
