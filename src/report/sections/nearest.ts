// The days most like one, in words: a sentence about the nearest, and a line for each with what is alike.
import type { Near, Result } from "../../compare/comparison.ts";
import { ratioOf } from "../../compare/nearest.ts";
import { namesOf } from "../names.ts";
import type { Cell, Column, Section } from "../section.ts";
import { percentText } from "../sentences/share.ts";
import { pluralNoun } from "../words/kinds.ts";
import { isolated, listText } from "../words/texts.ts";

type Nearest = Extract<Result, { readonly kind: "nearest" }>;

/** The nearest days, one line each. */
export function nearestSections({ day, others, near }: Nearest): readonly Section[] {
  const names = namesOf([day, ...others]);
  const own = isolated(names[0] ?? "");
  const lines = near.map((n) => {
    const ratio = ratioOf(n.similarity);
    const alike = percentText([ratio, ratio]);
    return { name: names[n.day + 1] ?? "", text: nearText(n), alike, ...n.similarity };
  });
  const [first] = lines;
  if (first === undefined || first.same === 0) {
    const text = `Nothing that is told of ${own} is told alike of any other.`;
    return [{ type: "paragraph", text, tone: "plain" }];
  }
  const heading = `${own} is closest to ${isolated(first.name)}: ${first.text}.`;
  return [
    { type: "paragraph", text: heading, tone: "strong" },
    {
      type: "table",
      name: "nearest",
      columns: [
        column("", "left", false),
        column("alike", "right", false),
        column("", "right", false),
        column("", "left", true),
      ],
      rows: lines.map(({ name, alike, same, of, text }) => ({
        cells: [
          cell(name, "strong"),
          cell(alike, "plain"),
          cell(`${same} of ${of}`, "quiet"),
          cell(text, "plain"),
        ],
        because: [],
      })),
      key: [],
      notes: [
        "alike: how many of all things told of both stand opposite one of their own kind, at a time that is not surely different. Of days equally alike, the one of which more is alike comes first.",
      ],
    },
  ];
}

/** At most so many kinds are named. */
const MOST_KINDS = 5;

/** The likeness of two days: `both tell of meetings, coding and 3 more`. */
export function nearText({ kinds, similarity }: Near): string {
  if (kinds.length === 0) return similarity.same > 0 ? "both tell of the same things" : "nothing told alike";
  const nouns = kinds.map(pluralNoun);
  const more = nouns.length - MOST_KINDS;
  const named = more > 1 ? [...nouns.slice(0, MOST_KINDS), `${more} more`] : nouns;
  return `both tell of ${listText(named)}`;
}

function cell(text: string, tone: Cell["tone"]): Cell {
  return { text, tone };
}

function column(text: string, align: Column["align"], wraps: boolean): Column {
  return { head: { text, tone: "quiet" }, align, wraps };
}
