// Golden files: a command line, what it printed and its exit code, as a Markdown page that people can read.
import { readFileSync } from "node:fs";
import path from "node:path";

import type { Io } from "../../src/cli/io.ts";
import { root } from "./modules.ts";
import { testIo } from "./test-io.ts";

/** The command under test: run of the sources, or of a build of them. */
export type Run = (argv: readonly string[], io: Io) => Promise<number>;

/** A command line taken apart. */
interface CommandLine {
  readonly env: Readonly<Record<string, string>>;
  readonly argv: readonly string[];
  /** What standard input is read from, relative to the working folder; it is empty without. */
  readonly stdin?: string;
}

/**
 * Runs a command line in a folder, into pipes, and gives the page of it. Files that it writes are shown, not written.
 * Throws if it does not call `daydiff`, or if it prints where this machine keeps the project.
 */
export async function goldenPage(
  commandLine: string,
  folder: string,
  run: Run,
  parts: Partial<Io> = {},
): Promise<string> {
  const { env, argv, stdin } = parseCommandLine(commandLine);
  const written: string[] = [];
  const { io, stdout, stderr } = testIo({
    env,
    cwd: folder,
    writeFile: (file, content) => void written.push(writtenFile(path.relative(folder, file), content)),
    ...(stdin !== undefined && { readStdin: () => readFileSync(path.join(folder, stdin)) }),
    ...parts,
  });
  const code = await run(argv, io);
  const page = [
    `# ${commandLine.replaceAll(/[\\`*_<&[\]]/g, String.raw`\$&`)}`,
    block("console", `$ ${commandLine}\n`, visible(stdout())),
    ...(stderr() === "" ? [] : ["On standard error:", block("text", visible(stderr()))]),
    ...written,
    `Exit code ${code}.`,
  ].join("\n\n");
  if (page.includes(root))
    throw new Error(`${commandLine} prints where this machine keeps the project:\n${page}`);
  return `${page}\n`;
}

/** The command line that a golden page was made from. Throws if the page holds none. */
export function commandLineOf(page: string): string {
  const found = /^`{3,}console\n\$ (.+)$/m.exec(page)?.[1];
  if (found === undefined)
    throw new Error("A golden page needs a console block that begins with `$ ` and a command.");
  return found;
}

/**
 * Splits a command line at its spaces, but not within quotes, and takes off the variables set before the command and
 * the file that standard input is read from: `NO_COLOR=1 daydiff - wei < one.yaml`. Throws if it calls anything else.
 */
export function parseCommandLine(commandLine: string): CommandLine {
  const [, call = "", stdin] = /^(.*?)(?: < (\S+))?$/s.exec(commandLine) ?? [];
  const words = [...call.matchAll(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g)].map(([word]) =>
    word.replaceAll(/"([^"]*)"|'([^']*)'/g, "$1$2"),
  );
  const start = words.indexOf("daydiff");
  const variables = words.slice(0, Math.max(start, 0)).map((word) => /^([A-Z_]+)=(.*)$/.exec(word));
  if (start < 0 || variables.includes(null)) throw new Error(`Not a call of daydiff: ${commandLine}`);
  const env = Object.fromEntries(variables.flatMap((match) => (match ? [[match[1], match[2]]] : [])));
  return { env, argv: words.slice(start + 1), ...(stdin !== undefined && { stdin }) };
}

function writtenFile(name: string, content: string | Uint8Array): string {
  if (typeof content !== "string") return `Writes ${name}, which is not text.`;
  return `Writes ${name}:\n\n${block("text", visible(content))}`;
}

/** A fenced block, with a fence longer than any in the text. Text that does not end its last line is said to. */
function block(language: string, ...parts: readonly string[]): string {
  const text = parts.join("");
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return text.endsWith("\n")
    ? `${fence}${language}\n${text}${fence}`
    : `${fence}${language}\n${text}\n${fence}\n\n(The last line above is not ended.)`;
}

/** Control characters but line feeds as their pictures, `␛` for escape, so that colours and odd line ends show. */
function visible(text: string): string {
  return text.replaceAll(/[^\P{Cc}\n]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (code < 0x20) return String.fromCodePoint(0x24_00 + code);
    return code === 0x7f ? "\u2421" : `<U+00${code.toString(16).toUpperCase()}>`;
  });
}
