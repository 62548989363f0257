// The agreement of two activities: the same kind, compatible, different, or open because a kind is not told.
import { groupOf, isGroup, UNKNOWN, type Kind } from "./category.ts";

/**
 * `same`: one category, or one group named twice. `compatible`: one names the other's group, so they may be the same.
 * `different`: surely not the same. `open`: the kind of one is not told; it may be anything.
 */
export type Agreement = "same" | "compatible" | "different" | "open";

/** An activity, as far as its kind goes. */
export type Activity = { readonly activity: string; readonly kind: Kind };

/** The agreement of two activities in kind. Two of unknown kind are the same only where their texts are identical. */
export function agreementOf(a: Activity, b: Activity): Agreement {
  if (a.kind === UNKNOWN || b.kind === UNKNOWN) {
    return a.kind === b.kind && a.activity === b.activity ? "same" : "open";
  }
  return kindAgreement(a.kind, b.kind);
}

/** Whether an activity is, may be, or is not of the category or group of a row of a table. */
export function belongsTo(kind: Kind, row: Kind): "yes" | "maybe" | "no" {
  if (kind === row || (isGroup(row) && groupOf(kind) === row)) return "yes";
  if (kind === UNKNOWN || kind === groupOf(row)) return "maybe";
  return "no";
}

function kindAgreement(a: Kind, b: Kind): Agreement {
  if (a === b) return "same";
  if (groupOf(a) === b || groupOf(b) === a) return "compatible";
  return "different";
}
