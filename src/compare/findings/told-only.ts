// What only one of the two files tells of, while the other, told through, tells nothing of the kind.
import type { Episode, Mention } from "../../model/schedule.ts";
import type { Finding } from "../finding.ts";
import { isToldOnly, kindsToldOf } from "../only.ts";
import type { Compared, FindingRule } from "./rule.ts";

/** Told only of the left, then told only of the right, in the files' own words. */
export const toldOnly: FindingRule = (compared) => [...ofOne(compared, 0), ...ofOne(compared, 1)];

function ofOne({ left, right, rows }: Compared, schedule: 0 | 1): Finding[] {
  const own = schedule === 0 ? left : right;
  const other = kindsToldOf(schedule === 0 ? right : left);
  const lone = rows.filter(
    (r) => r.relation === "replaced" || r.relation === (schedule === 0 ? "only-left" : "only-right"),
  );
  const episodes = lone
    .flatMap((r) => (schedule === 0 ? r.left : r.right))
    .filter((i) => isToldOnly(own.episodes[i] as Episode, other));
  const mentions = lone
    .flatMap((r) => (schedule === 0 ? r.leftMentions : r.rightMentions))
    .filter((i) => isToldOnly(own.mentions[i] as Mention, other));
  const told = [...episodes.map((i) => own.episodes[i]), ...mentions.map((i) => own.mentions[i])];
  if (told.length === 0) return [];
  const activities = [...new Set(told.map((t) => t?.activity ?? ""))];
  return [{ code: "told-only", schedule, activities, restsOn: [{ schedule, episodes, mentions }] }];
}
