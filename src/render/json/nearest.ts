// The days nearest to one on the wire (docs/json.md).
import { valueOf, type Near } from "../../compare/nearest.ts";
import { cleanSchedule } from "../../report/clean.ts";
import { nearLines, type Nearest } from "../../report/nearest.ts";
import { DATA_VOICE } from "../data-voice.ts";
import { boundJson, type JsonBound } from "./schedule.ts";

/** What `daydiff nearest A --json` prints. */
export type JsonNearest = {
  readonly format: "daydiff-nearest";
  readonly version: 1;
  readonly schedule: JsonWho;
  /** Nearest first. */
  readonly nearest: readonly {
    readonly schedule: JsonWho;
    /** `value` is (same + shifted / 2) / of, 0 to 1. */
    readonly likeness: Near["likeness"] & { readonly value: number };
    readonly kinds: readonly string[];
    readonly wake: readonly JsonBound[] | null;
    readonly bed: readonly JsonBound[] | null;
    readonly share: { readonly same: number; readonly told: number; readonly approximate: boolean } | null;
    readonly text: string;
  }[];
};

type JsonWho = { readonly id: string; readonly name: string; readonly short: string };

/** The nearest days as JSON text. */
export function nearestJson(found: Nearest): string {
  const lines = nearLines(found, DATA_VOICE);
  const data: JsonNearest = {
    format: "daydiff-nearest",
    version: 1,
    schedule: whoOf(found.schedule),
    nearest: found.near.map(({ schedule, likeness, kinds, wake, bed, share }, k) => ({
      schedule: whoOf(found.others[schedule] ?? found.schedule),
      likeness: { ...likeness, value: valueOf(likeness) },
      kinds,
      wake: wake && wake.map(boundJson),
      bed: bed && bed.map(boundJson),
      share: share && { same: share.same, told: share.told, approximate: share.approximate },
      text: lines[k]?.why ?? "",
    })),
  };
  return `${JSON.stringify(data, null, 2)}\n`;
}

function whoOf(schedule: Nearest["schedule"]): JsonWho {
  const { id, name, short } = cleanSchedule(schedule);
  return { id, name, short };
}
