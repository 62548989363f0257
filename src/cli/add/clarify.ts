// Asks about the lines that cannot be read for sure, and reads the whole text anew after each answer.
import { plain } from "../../model/text.ts";
import type { ReadPost } from "../../posts/post.ts";
import type { Io } from "../io.ts";
import { remarkOf } from "./days.ts";

/** The text as it stands after the answers; `corrected` holds the lines of the source that were typed anew. */
export type Clarified = {
  readonly text: string;
  readonly read: ReadPost;
  readonly corrected: ReadonlyMap<number, string>;
};

/** How often one line is asked about. */
const MOST_TIMES = 3;

/**
 * Goes through the lines with an error or a warning. Null where the person breaks off.
 * @param reread reads a text as the first reading did
 * @param save called with the text after every answer, so that none is lost
 */
export async function clarify(
  start: { readonly text: string; readonly read: ReadPost },
  reread: (text: string) => Promise<ReadPost>,
  save: (text: string) => void,
  io: Io,
): Promise<Clarified | null> {
  const lines = start.text.split(/\r\n|\n|\r/);
  const original = [...lines];
  const asked = new Map<number, number>();
  const corrected = new Map<number, string>();
  let read = start.read;
  for (;;) {
    const line = read.diagnostics
      .filter(
        (d) =>
          d.severity !== "hint" && (asked.get(d.line) ?? 0) < MOST_TIMES && !CONFIRMED.has(asked.get(d.line)),
      )
      .map((d) => d.line)
      .find((number) => (lines[number - 1] ?? "").trim() !== "");
    if (line === undefined) return { text: lines.join("\n"), read, corrected };
    const words = read.diagnostics.filter((d) => d.line === line && d.severity !== "hint").map(remarkOf);
    if (asked.size === 0) io.stderr.write(`\n${HOW}\n`);
    io.stderr.write(`\n${line}| ${plain(lines[line - 1] ?? "")}\n`);
    for (const remark of words) io.stderr.write(`    ${plain(remark.words)}.\n`);
    const answer = await io.ask("> ");
    if (answer === null) return null;
    if (answer.trim() === "") {
      asked.set(line, KEEP);
      continue;
    }
    asked.set(line, (asked.get(line) ?? 0) + 1);
    lines[line - 1] = answer.trim() === "-" ? "" : answer;
    if (answer.trim() !== "-") corrected.set(line, original[line - 1] ?? "");
    save(lines.join("\n"));
    read = await reread(lines.join("\n"));
  }
}

/** How often a line was asked about once it is confirmed as it stands. */
const KEEP = Number.MAX_SAFE_INTEGER;
const CONFIRMED: ReadonlySet<number | undefined> = new Set([KEEP]);

const HOW =
  "These lines may be meant otherwise. Enter keeps what is said, - leaves the line out; or type the line as it is meant.";
