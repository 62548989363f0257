// The relation of a row: a sign on a screen, words on a page, and the meanings of the signs.
import type { Row, Shift } from "../../compare/comparison.ts";
import { surely, sureSize } from "../../compare/difference.ts";
import type { Cell } from "../section.ts";
import { differenceText } from "../words/range.ts";
import { isolated, possessive } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { signedText } from "./cells.ts";

/** Stands between the two sides of a row on a screen; blank where nothing stands opposite. */
export function signOf({ relation, shift }: Row): Cell {
  if (shift !== null) return { text: shiftSign(shift), tone: sureSize(shift) >= 60 ? "strong" : "plain" };
  if (relation === "only-left") return { text: "<", tone: { person: 0 } };
  if (relation === "only-right") return { text: ">", tone: { person: 1 } };
  const sign = { same: "=", alike: "≈", shifted: "", replaced: "|", unpaired: "" }[relation];
  return { text: sign, tone: "plain" };
}

/** The voice of differences in signs, which only screens have. */
const SIGNS: Voice = { style: "24h", place: "cells" };

/** The sign of a line that belongs to what stands opposite the line above. */
export const CONTINUED = "┆";

/** `+1h30` for a start, `ends +30m` for an end; a word where no size is sure, and of lengths, so that none is read as a time. */
function shiftSign(shift: Shift): string {
  const signed = signedText(shift, SIGNS);
  if (shift.of === "length" || signed === null || signed.includes(" ")) return directionText(shift);
  return shift.of === "end" ? `ends ${signed}` : signed;
}

/** `later`, `ends earlier`, `longer`. */
function directionText(shift: Shift): string {
  const isMore = surely(shift) > 0;
  if (shift.of === "length") return isMore ? "longer" : "shorter";
  const direction = isMore ? "later" : "earlier";
  return shift.of === "end" ? `ends ${direction}` : direction;
}

/** The same in words: `1h30 later`, `told the same`, `only in Hui’s account`; empty where nothing stands opposite. */
export function relationWords({ relation, shift }: Row, names: readonly [string, string]): string {
  if (shift !== null) return shiftWords(shift);
  switch (relation) {
    case "same":
      return "told the same";
    case "alike":
      return "not surely different";
    case "replaced":
      return "something else";
    case "only-left":
      return `only in ${possessive(names[0])} account`;
    case "only-right":
      return `only in ${possessive(names[1])} account`;
    case "shifted":
    case "unpaired":
      return "";
  }
}

function shiftWords(shift: Shift): string {
  const size = differenceText(shift);
  const direction = directionText(shift);
  if (size === null) return direction;
  return shift.of === "end" ? `ends ${size} ${direction.replace("ends ", "")}` : `${size} ${direction}`;
}

/** The meanings of the signs of these rows, one by one; only those that occur. */
export function signKey(rows: readonly Row[], names: readonly [string, string]): readonly string[] {
  const [left, right] = names.map(isolated);
  const signs = rows.map((row) => signOf(row).text);
  const has = (sign: string) => signs.includes(sign);
  const shift = signs.find((s) => /^~?[+−]/.test(s));
  const ends = signs.find((s) => s.startsWith("ends "));
  const words = ["later", "earlier", "longer", "shorter"].filter(has);
  const only = ["<", ">"].filter(has);
  const keys = [
    has("=") && "= told the same",
    has("≈") && "≈ not surely different",
    shift !== undefined && `${shift} ${right} starts ${laterText(shift)}`,
    shift === undefined && ends !== undefined && `${ends}: ${right} ends ${laterText(ends)}`,
    words.length > 0 && `${words.join(", ")}: ${right} beside ${left}`,
    has("|") && "| something else",
    only.length > 0 && `${only.join(" ")} only in one account`,
  ];
  return keys.filter((k) => k !== false);
}

/** `+1h30` as `1h30 later`. */
function laterText(sign: string): string {
  const size = sign
    .replace(/^ends /, "")
    .replace(/^~/, "about ")
    .replace(/[+−]/, "");
  const direction = /\+|later/.test(sign) ? "later" : "earlier";
  return /\d/.test(size) ? `${size} ${direction}` : direction;
}
