// What a rule of what may be said of many days looks like.
import type { Comparison } from "../comparison.ts";
import type { ManyFinding } from "./finding.ts";

/** What a finding of many is drawn from: the tables of all, and the reference against each of the others. */
type AllCompared = { readonly all: Comparison; readonly pairs: readonly Comparison[] };

/** Gives what it finds to be true of all; nothing where it has nothing to say. */
export type ManyRule = (compared: AllCompared) => readonly ManyFinding[];
