// `daydiff categories`: the tree of categories with their words and codes.
import { CATEGORIES, GROUPS, type Group } from "../../model/category.ts";
import { filled } from "../../render/cells.ts";
import { EXIT, type ExitCode } from "../exit-codes.ts";
import type { Io } from "../io.ts";

/** Prints the tree; with `csv`, a codebook of one line for each name. */
export function categories(options: { readonly csv?: boolean }, io: Io): ExitCode {
  io.stdout.write(options.csv ? codebook() : tree());
  return EXIT.done;
}

function tree(): string {
  const head = line(["category", "strip", "letter", "label", "ICATUS 2016", "ATUS"]);
  const rows = GROUPS.flatMap((group) => [
    line(wordsIn(group, group.id)),
    ...CATEGORIES.filter((c) => c.group === group.id).map((c) => line(wordsIn(c, `  ${c.id}`))),
  ]);
  return `${[head, ...rows].join("\n")}\n\nA group stands for all of its categories: name it where no more is told.\n`;
}

function wordsIn({ strip, letter, label, icatus, atus }: Group, name: string): string[] {
  const codes = icatus.split(" ");
  const short = codes.length > 3 ? `${codes.slice(0, 3).join(" ")} ...` : icatus;
  return [name, strip, letter, label, short, atus];
}

const WIDTHS = [18, 7, 8, 23, 17];

function line(cells: readonly string[]): string {
  return cells
    .map((cell, index) => filled(cell, WIDTHS[index] ?? 0))
    .join("")
    .trimEnd();
}

function codebook(): string {
  const head = "name,group,label,strip,letter,icatus_2016,atus";
  const rows = GROUPS.flatMap((group) => [
    [group.id, "", group] as const,
    ...CATEGORIES.filter((c) => c.group === group.id).map((c) => [c.id, c.group, c] as const),
  ]);
  const lines = rows.map(([id, group, { label, strip, letter, icatus, atus }]) =>
    [id, group, label, strip, letter, icatus, atus].join(","),
  );
  return `${[head, ...lines].join("\r\n")}\r\n`;
}
