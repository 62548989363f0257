// A finding: something true of every day that fits the files, as data; the report words it.
import type { Candidate } from "./candidate.ts";
import type { OrderData } from "./order.ts";
import type { RisingData } from "./rising.ts";
import type { SharedData } from "./shared.ts";
import type { UntoldData } from "./untold.ts";
import type { WhileData } from "./while.ts";
import type { WorkData } from "./work.ts";
import type { OnlyData } from "./only.ts";
import type { ContrastData } from "./contrast.ts";
import type { AllData } from "./all.ts";
import type { GroupsData } from "./groups.ts";
import type { MomentData } from "../moment/findings.ts";
import type { ShareData } from "./share.ts";
import type { KindData } from "./kinds.ts";

/** Every finding that there is, by code. Days are named by their position in the comparison. */
export type FindingData =
  | OrderData
  | RisingData
  | WorkData
  | KindData
  | ShareData
  | WhileData
  | SharedData
  | OnlyData
  | ContrastData
  | UntoldData
  | AllData
  | GroupsData
  | MomentData;

/** A ranked candidate. */
export type Finding = Candidate<FindingData> & {
  /** The worth that decides the order: more is said first. */
  readonly value: number;
  /** Whether a screen prints it; the others are there for `--all` and in JSON. */
  readonly shown: boolean;
  /** Of three or more days: the one, by position, of which it is said beside the first; null where it is said of all. */
  readonly beside: number | null;
};
