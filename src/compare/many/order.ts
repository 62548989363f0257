// What all days have in the same order: how work begins, and the kinds that all do one after the other.
import { isGroup, UNKNOWN, type Kind } from "../../model/category.ts";
import type { Comparison } from "../comparison.ts";
import type { Finding, Ground } from "../finding.ts";
import type { ManyRule } from "./rule.ts";

/** All begin the work (or study) of the day with these kinds: as far as each of the others begins like the reference. */
export const commonOpening: ManyRule = ({ pairs }) => {
  const openings = pairs.map(({ findings }) => findings.find((f) => f.code === "opening"));
  const [first] = openings;
  if (first?.code !== "opening") return [];
  const lists = openings.map((f) => (f?.code === "opening" && f.group === first.group ? f.kinds : []));
  const length = first.kinds.findIndex((kind, k) => lists.some((kinds) => kinds[k] !== kind));
  const kinds = length < 0 ? first.kinds : first.kinds.slice(0, length);
  if (kinds.length === 0) return [];
  return [{ code: "all-opening", group: first.group, kinds, restsOn: ofAll(openings) }];
};

/** The reference's categories that each of the others has opposite it: pairs keep the order of both days. */
export const commonOrder: ManyRule = ({ all, pairs }) => {
  const [reference] = all.schedules;
  const stretches = (reference?.order ?? []).flatMap((stretch) => {
    const kind = reference?.episodes[stretch[0] as number]?.kind ?? UNKNOWN;
    if (kind === UNKNOWN || isGroup(kind)) return [];
    const opposite = pairs.map((pair) => samePair(pair, stretch[0] as number, kind));
    return opposite.every((o) => o !== null) ? [{ kind, stretch, opposite }] : [];
  });
  const kinds = stretches.map((s) => s.kind).filter((kind, k, list) => kind !== list[k - 1]);
  if (kinds.length < 2) return [];
  const others = pairs.map((_, k) => stretches.flatMap((s) => s.opposite[k] ?? []));
  const restsOn = [stretches.flatMap((s) => s.stretch), ...others].map((episodes, schedule): Ground => ({
    schedule,
    episodes,
    mentions: [],
  }));
  return [{ code: "all-order", kinds, restsOn }];
};

/** The episodes of the very kind that stand opposite one of the reference's; null where there are none. */
function samePair({ rows, schedules }: Comparison, episode: number, kind: Kind): readonly number[] | null {
  const row = rows.find((r) => r.left.includes(episode));
  if (row === undefined || (row.relation !== "same" && row.relation !== "shifted")) return null;
  const kinds = [row.left, row.right].map((all, side) => all.map((i) => schedules[side]?.episodes[i]?.kind));
  return row.right.length > 0 && kinds.flat().every((k) => k === kind) ? row.right : null;
}

/** Grounds of findings of pairs, in the positions of all. */
function ofAll(findings: readonly (Finding | undefined)[]): Ground[] {
  const own = findings[0]?.restsOn.filter((g) => g.schedule === 0) ?? [];
  return [
    ...own,
    ...findings.flatMap((f, k) =>
      (f?.restsOn ?? []).filter((g) => g.schedule === 1).map((g) => ({ ...g, schedule: k + 1 })),
    ),
  ];
}
