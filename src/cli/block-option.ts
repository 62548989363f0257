// Reads `--block "Label=category,category@22:00-04:00"`.
import type { Block, Window } from "../compare/tables/blocks.ts";
import { nearest } from "../load/nearest.ts";
import { readTime } from "../load/time.ts";
import { CATEGORIES, GROUPS, isKind } from "../model/category.ts";
import { DAY } from "../model/clock.ts";

/** The blocks asked for, in their order, or what is wrong with one of them. */
export type BlocksAsked =
  | { readonly blocks: readonly Block[] }
  | { readonly wrong: string; readonly advice: string };

const EXAMPLE =
  'Write it like this: --block "Late work=work@22:00-04:00" or --block "Talks=meeting,teaching"';

/** Reads the values of every --block. Two labels must not be the same. */
export function readBlocks(values: readonly string[]): BlocksAsked {
  const blocks: Block[] = [];
  for (const value of values) {
    const block = readBlock(value, blocks);
    if ("wrong" in block) return block;
    blocks.push(block);
  }
  return { blocks };
}

function readBlock(value: string, before: readonly Block[]): Block | { wrong: string; advice: string } {
  const wrong = (what: string, advice = EXAMPLE) => ({ wrong: `--block "${value}": ${what}.`, advice });
  const [, label = "", list = "", , times] = /^([^=]*)=([^@]*)(@(.*))?$/.exec(value) ?? [];
  const id = kebab(label);
  if (id === "" || list.trim() === "") return wrong("a label, = and at least one category are needed");
  if (before.some((b) => b.id === id)) return wrong("there is a block of that label already");
  const kinds = list.split(",").map((k) => k.trim().toLowerCase());
  const stranger = kinds.find((k) => !isKind(k));
  if (stranger !== undefined) {
    const near = nearest(
      stranger,
      [...GROUPS, ...CATEGORIES].map((k) => k.id),
    );
    const advice = near === null ? "daydiff categories lists those that there are." : `Did you mean ${near}?`;
    return wrong(`there is no category or group "${stranger}"`, advice);
  }
  const window = times === undefined ? null : readWindow(times);
  if (window === undefined) return wrong(`"${times}" is not a stretch of the day`);
  return { id, label: label.trim(), letter: letterFor(label, before), kinds, window };
}

function readWindow(text: string): Window | undefined {
  const reading = readTime(text.trim());
  if ("problem" in reading) return undefined;
  const { start, end } = reading.time;
  if (start === null || typeof end === "string") return undefined;
  const length = (end.minute - start.minute + DAY) % DAY || DAY;
  return { start: start.minute, end: start.minute + length };
}

/** The first letter of the label that no block has yet. */
function letterFor(label: string, before: readonly Block[]): string {
  const letters = [...label.toUpperCase(), ..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"].filter((c) => /\p{L}/u.test(c));
  return letters.find((c) => before.every((b) => b.letter !== c)) ?? "#";
}

function kebab(label: string): string {
  return label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
}
