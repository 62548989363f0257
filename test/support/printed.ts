// What a command line prints, for tests that look at whole outputs; and days whose texts are hostile.
import { readdirSync } from "node:fs";
import path from "node:path";

import type { Io } from "../../src/cli/io.ts";
import { run } from "../../src/cli/run.ts";
import { root } from "./modules.ts";
import { testIo } from "./test-io.ts";

/** The names of all built-in schedules. */
export const builtIns: readonly string[] = readdirSync(path.join(root, "schedules"))
  .filter((file) => file.endsWith(".yaml"))
  .map((file) => file.replace(".yaml", ""));

/** Pairs that between them name every built-in, each beside its neighbours and one far from it. */
export const samplePairs: readonly (readonly [string, string])[] = builtIns.flatMap((name, i) => {
  const at = (step: number) => builtIns[(i + step) % builtIns.length] as string;
  return [[name, at(1)] as const, [at(11), name] as const];
});

/** Two days that are told through, in which all four standing blocks have minutes. */
export const [one, two, twoAfternoon] = ["one", "two", "two-afternoon"].map((name) =>
  path.join(root, `test/fixtures/${name}.yaml`),
) as [string, string, string];

/** What a command line writes to standard output. Throws unless it ends with 0. */
export async function printed(argv: readonly string[], parts: Partial<Io> = {}): Promise<string> {
  const { io, stdout, stderr } = testIo(parts);
  const code = await run([...argv], io);
  if (code !== 0) throw new Error(`daydiff ${argv.join(" ")} ended with ${code}: ${stderr()}`);
  return stdout();
}

/** Texts that would be markup, a formula, a control sequence or of unusual width somewhere. */
export const hostileTexts: readonly string[] = [
  "a | b || c",
  "~~gone~~ `code` ``` ~~~",
  "<b>bold</b> <!-- gone --> <script>",
  "&amp; &#60; &copy",
  "[link](https://example.org) ![x](y) [^1] [x]",
  "@octocat me@example.org #12 :smile:",
  "https://example.org/a_b www.example.org",
  "# heading ##",
  "1. item",
  "- item",
  "> quote",
  "$math$ *em* __strong__ \\",
  "=HYPERLINK(A1)",
  "+1+1, \"quoted\"; 'x'",
  "@SUM(1)",
  "-2+3",
  "one\ntwo\r\nthree\u2028four",
  "\u001b[31mred\u001b[0m \u001b]0;title\u0007 \u009b2J \u0000\u0008\u007f",
  "\u202eright to left\u202c \u200bzero\u2066",
  "工作 会议 写代码 訓練模型",
  "👩‍👩‍👧 family 🇩🇪 flag ☕️ cup",
  "פגישה עם צוות اجتماع",
  "e\u0301e\u0301 Z͑͗a͘l͠g̾o",
  "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen",
];

/** A day of which every text is one of the hostile ones, beginning with the nth, as the text of a file. */
export function hostileDay(n: number): string {
  let next = n;
  const text = () => hostileTexts[next++ % hostileTexts.length] as string;
  const told = () => ({ activity: text(), place: text(), note: text(), quote: text() });
  return JSON.stringify({
    name: text(),
    short: text().slice(0, 24).trim(),
    role: text(),
    organization: text(),
    note: text(),
    sources: [{ title: text(), publisher: text(), author: text(), url: "https://example.org/?a=b|c&d=(e)" }],
    episodes: [
      { time: "07:00", ...told(), category: "getting-up" },
      {
        time: "08:00 - 09:30",
        ...told(),
        category: "meeting",
        secondary: [{ activity: text(), category: "news" }],
      },
      { ...told(), category: "coding" },
      { ...told() },
      { time: "~15:00", ...told(), category: "experiment" },
      { time: "23:00", ...told(), category: "sleep" },
    ],
    mentions: [
      { ...told(), category: "drinks" },
      { time: "02:15", ...told(), category: "correspondence" },
    ],
  });
}

/** The Io parts for a run that reads this text from standard input (`-`). */
export function stdinOf(text: string): Partial<Io> {
  return { readStdin: () => new TextEncoder().encode(text) };
}
