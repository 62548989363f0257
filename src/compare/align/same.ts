// The test for "told the same": `=` only where both files say as much in the same way (RULES 15).
import { UNKNOWN } from "../../model/category.ts";
import type { Day, Episode } from "../../model/day.ts";
import type { ToldActivity } from "../../model/told.ts";
import type { Row } from "../compared.ts";
import { isWrittenAlike } from "../difference.ts";
import { folded } from "../tells.ts";
import { spanOf } from "./relation.ts";

/**
 * The rows with `same` for those that are told the same: of one kind with the same written start and stated end; or
 * without any time on either side, within a run of such rows between two that are the same by the clock (or the ends of
 * the list), in which at most one side has something that the other lacks.
 */
export function withSame(rows: readonly Row[], left: Day, right: Day): readonly Row[] {
  const marked = rows.map((row) => (isToldAlike(row, left, right) === "timed" ? same(row) : row));
  const count = rows.findIndex((r) => r.left.length + r.right.length === 0);
  const end = count < 0 ? rows.length : count;
  let from = 0;
  for (let k = 0; k <= end; k++) {
    if (k < end && marked[k]?.relation !== "same") continue;
    const run = rows.slice(from, k);
    const pairs = run.filter(isPair);
    const lone = run.filter((r) => !isPair(r));
    const oneSided = lone.every((r) => r.left.length === 0) || lone.every((r) => r.right.length === 0);
    if (oneSided && pairs.every((r) => isToldAlike(r, left, right) === "untimed")) {
      for (let i = from; i < k; i++) if (isPair(rows[i] as Row)) marked[i] = same(rows[i] as Row);
    }
    from = k + 1;
  }
  return marked;
}

function same(row: Row): Row {
  return { ...row, relation: "same", shift: null };
}

function isPair({ left, right }: Row): boolean {
  return left.length > 0 && right.length > 0;
}

/** Whether both sides of a row are told alike: by the same times, or both without any; null where they are not. */
function isToldAlike(row: Row, left: Day, right: Day): "timed" | "untimed" | null {
  const [a, b] = [left.mentions[row.leftMentions[0] ?? -1], right.mentions[row.rightMentions[0] ?? -1]];
  if (a !== undefined && b !== undefined && row.left.length + row.right.length === 0) {
    if (!isOfOneKind(a, b)) return null;
    const alike = a.time === null || b.time === null ? a.time === b.time : isWrittenAlike(a.time, b.time);
    return alike ? "timed" : null;
  }
  if (!isPair(row) || row.left.length !== row.right.length || row.relation !== "alike") return null;
  const kinds = row.left.every((l, k) =>
    isOfOneKind(left.episodes[l] as Episode, right.episodes[row.right[k] ?? -1] as Episode),
  );
  if (!kinds) return null;
  const [x, y] = [spanOf(left, row.left), spanOf(right, row.right)];
  const instant = left.episodes[row.left[0] ?? -1]?.kind === "getting-up";
  const ends = instant || (x.end.stated === y.end.stated && (!x.end.stated || isWrittenAlike(x.end, y.end)));
  if (!ends || !isWrittenAlike(x.start, y.start)) return null;
  return x.start.written === null && !(x.end.stated && !instant) ? "untimed" : "timed";
}

/** Whether two activities are of one category; without one, whether they have the same words. */
function isOfOneKind(a: ToldActivity, b: ToldActivity): boolean {
  if (a.kind !== b.kind) return false;
  return a.kind !== UNKNOWN || folded(a.activity) === folded(b.activity);
}
