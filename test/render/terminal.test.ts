// The terminal: no line is wider than asked, columns line up in cells, colour changes nothing, and no file plays tricks.
import { stripVTControlCharacters } from "node:util";

import { describe, expect, test } from "vitest";

import { plain } from "../../src/model/text.ts";
import { cellsOf } from "../../src/render/cells.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import {
  builtIns,
  hostileDay,
  hostileTexts,
  one,
  printed,
  samplePairs,
  stdinOf,
  two,
} from "../support/printed.ts";

const WIDTHS = [60, 80, 120, 200];

/** Lines that are too wide; a link stays whole, so that a terminal can open it. */
function tooWide(text: string, width: number): string[] {
  return text.split("\n").filter((line) => cellsOf(line) > width && !/^ {2}https?:\S+$/.test(line));
}

function linesOf(text: string): string[] {
  return text.replace(/\n$/, "").split("\n");
}

describe.each(WIDTHS)("at %i columns no line is wider", (width) => {
  const commands: readonly (readonly string[])[] = [
    ["hui", "wei"],
    [one, two],
    ["hui", "01ai"],
    builtIns.slice(0, 12),
    builtIns.slice(-12),
    ["hui", "wei", "darwin"],
    ["show", ...builtIns.slice(0, 6)],
    ["list"],
    [],
  ];

  test.each(samplePairs)("daydiff %s %s", async (a, b) => {
    expect(tooWide(await printed([a, b, "--width", String(width)]), width)).toEqual([]);
  });

  test.each(commands.map((argv) => [argv]))("daydiff %j", async (argv) => {
    for (const more of [[], ["--12h"], ["--explain"]]) {
      const options = argv[0] === "list" || argv.length === 0 ? [] : more;
      const text = await printed([...argv, ...options, "--width", String(width)]);
      expect(tooWide(text, width)).toEqual([]);
      expect(linesOf(text).filter((line) => line !== line.trimEnd())).toEqual([]);
    }
  });

  test.each(hostileTexts.map((_, n) => n))("a hostile day, the texts beginning with number %i", async (n) => {
    for (const argv of [
      ["-", "hui"],
      ["show", "-"],
      [one, "-"],
      [one, two, "-"],
    ]) {
      const text = await printed([...argv, "--width", String(width)], stdinOf(hostileDay(n)));
      expect(tooWide(text, width)).toEqual([]);
    }
  });
});

test("the comparison of two ordinary days fits a screen, and --short half of one", async () => {
  expect(linesOf(await printed(["hui", "wei", "--width", "80"])).length).toBeLessThanOrEqual(42);
  expect(linesOf(await printed(["hui", "wei", "--width", "80", "--short"])).length).toBeLessThanOrEqual(24);
});

test("the width comes from --width, else COLUMNS, else the terminal", async () => {
  const width = (text: string) => Math.max(...linesOf(text).map(cellsOf));
  const tty = { write: () => undefined, isTTY: true, columns: 120 };
  const wide = await printed(["hui", "wei", "--width", "120"]);
  expect(width(wide)).toBe(120);
  expect(await printed(["hui", "wei"], { env: { COLUMNS: "120" } })).toBe(wide);
  const out: string[] = [];
  await printed(["hui", "wei"], {
    env: { NO_COLOR: "1" },
    stdout: { ...tty, write: (text) => void out.push(String(text)) },
  });
  expect(out.join("")).toBe(wide);
});

describe("colour", () => {
  const commands = [
    ["hui", "wei"],
    [one, two],
    ["darwin", "franklin"],
    builtIns.slice(0, 12),
    ["show", "hui"],
    ["list"],
    [],
  ];

  test.each(commands.map((argv) => [argv]))("changes no text of daydiff %j", async (argv) => {
    for (const width of ["60", "80", "120"]) {
      const bare = await printed([...argv, "--width", width, "--color", "never"]);
      const colored = await printed([...argv, "--width", width, "--color", "always"]);
      expect(colored).not.toBe(bare);
      expect(linesOf(stripVTControlCharacters(colored)).map((l) => l.trimEnd())).toEqual(linesOf(bare));
    }
  });

  test.each([
    [{}, [], false],
    [{ FORCE_COLOR: "1" }, [], true],
    [{ FORCE_COLOR: "0" }, [], false],
    [{ FORCE_COLOR: "1" }, ["--color", "never"], false],
    [{ NO_COLOR: "1" }, ["--color", "always"], true],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, [], true],
  ] as const)("into a pipe with %j and %j: %s", async (env, options, colored) => {
    expect((await printed(["hui", "wei", ...options], { env })).includes("\u001b[")).toBe(colored);
  });

  test.each([
    [{}, true],
    [{ NO_COLOR: "1" }, false],
    [{ NO_COLOR: "" }, true],
    [{ TERM: "dumb" }, false],
  ])("on a terminal with %j: %s", async (env, colored) => {
    const out: string[] = [];
    const stdout = {
      write: (text: string | Uint8Array) => void out.push(String(text)),
      isTTY: true,
      columns: 80,
    };
    await printed(["hui", "wei"], { env, stdout });
    expect(out.join("").includes("\u001b[")).toBe(colored);
  });

  test("marks the blocks on strips of letters and of labels", async () => {
    for (const argv of [
      [one, two],
      ["hui", "wei"],
    ]) {
      const text = await printed([...argv, "--only", "strip", "--color", "always"]);
      const backgrounds = new Set(text.match(/\[48;5;\d+m/g));
      expect(backgrounds.size).toBe(4);
    }
  });
});

test("--ascii leaves nothing beyond ASCII but what the files say", async () => {
  for (const argv of [
    ["hui", "wei"],
    ["hui", "996"],
    [one, two],
    ["show", "hui"],
    ["hui", "wei", "hui"],
    ["list"],
  ]) {
    const text = await printed([...argv, "--ascii"]);
    const own = text.replace(/Honoré|Erdős|Ramón|Poincaré|Čapek/g, "");
    expect(own.match(/[^\n -~]/g)).toBeNull();
    expect(tooWide(text, 80)).toEqual([]);
  }
});

test("--12h leaves no time of 24 hours", async () => {
  for (const argv of [
    ["hui", "wei"],
    ["darwin", "franklin"],
    [one, two],
    ["show", "hui"],
    ["hui", "996", "darwin"],
    ["hui", "01ai"],
  ]) {
    for (const more of [[], ["--md"], ["--explain"]]) {
      const text = await printed([...argv, "--12h", ...more]);
      expect(text).toMatch(/\d:\d\d [ap]m|\d [ap]m/);
      expect(text.match(/\b\d{1,2}:\d\d\b(?! [ap]m)/g)).toBeNull();
    }
  }
});

describe("--only shows that part and no other", () => {
  const marks = {
    strip: "sleep ━",
    rows: "Team meetings",
    blocks: "Late-night experiments",
    categories: "Personal care",
    findings: "Both get up at 09:00",
    sources: "TechCrunch, 27 Feb 2024",
  };

  test.each(Object.keys(marks) as (keyof typeof marks)[])("%s", async (name) => {
    const text = await printed(["hui", "wei", "--only", name]);
    const shown = Object.entries(marks).filter(([, mark]) => text.includes(mark));
    expect(shown.map(([section]) => section)).toEqual([name]);
  });

  test("two of them stand in their usual order", async () => {
    const text = await printed(["hui", "wei", "--only", "findings,strip"]);
    expect(text.indexOf(marks.findings)).toBeLessThan(text.indexOf(marks.strip));
    expect(text).not.toContain(marks.rows);
  });
});

test("--explain says under every sentence and row what it rests on, and by which rule", async () => {
  for (const argv of [
    ["hui", "wei"],
    [one, two],
    ["darwin", "franklin"],
  ]) {
    const rules = (text: string) => text.match(/^ *(?:rule: [a-z]|rules? \d)/gm)?.length ?? 0;
    const { findings, pairs, tables } = JSON.parse(await printed([...argv, "--json"]));
    const count = async (...more: string[]) => rules(await printed([...argv, "--explain", ...more]));
    const shown = findings.filter((f: { shown: boolean }) => f.shown);
    expect(await count("--only", "findings")).toBe(shown.length);
    expect(await count("--only", "findings", "--all")).toBe(findings.length);
    expect(await count("--only", "rows")).toBe(pairs[0].rows.length);
    expect(await count("--only", "blocks")).toBe(tables.headline.length);
    expect(rules(await printed(argv))).toBe(0);
  }
});

describe("no control character of a file reaches the screen", () => {
  test.each(hostileTexts.map((_, n) => n))("a hostile day, the texts beginning with number %i", async (n) => {
    const formats = [[], ["--md"], ["--csv"], ["--json"], ["--explain"]];
    for (const more of formats) {
      for (const argv of [
        ["-", "hui"],
        ["show", "-"],
      ]) {
        const text = await printed([...argv, ...more], stdinOf(hostileDay(n)));
        const found = text.replace(/\r\n/g, "\n").match(/[^\P{Cc}\n]|[\u200b\u202a-\u202e\u2066\u2067]/gu);
        expect(found).toBeNull();
        // What daydiff isolates itself, it closes.
        expect(text.replace(/\u2068[^\u2068\u2069]*\u2069/g, "")).not.toMatch(/[\u2068\u2069]/);
      }
    }
  });
});

describe("columns line up in cells", () => {
  test("whatever the texts are made of", () => {
    const cell = (text: string) => ({ text, tone: "plain" as const });
    const texts = hostileTexts.map(plain);
    const columns = (["left", "right", "left"] as const).map((align) => ({
      head: cell(""),
      align,
      wraps: true,
    }));
    for (const width of [40, 60, 80, 200]) {
      const rows = texts.map((text, i) => ({
        cells: [cell(text), cell(texts[(i + 7) % texts.length] as string), cell("#")],
        because: [],
      }));
      const text = renderTerminal([{ type: "table", name: "rows", columns, rows, key: [], notes: [] }], {
        width,
        color: false,
        ascii: false,
        style: "24h",
      });
      const places = linesOf(text)
        .filter((l) => l.endsWith("#") && !l.includes("##"))
        .map(cellsOf);
      expect(places.length).toBeGreaterThanOrEqual(texts.length - 2);
      expect(new Set(places).size).toBe(1);
    }
  });

  test.each([
    ["工作", 4],
    ["훈련", 4],
    ["ｗｉｄｅ", 8],
    ["👩‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["☕️", 2],
    ["e\u0301", 1],
    ["פגישה", 5],
    ["اجتماع", 6],
    ["━│›·−≈≥", 7],
    ["\u2068פגישה\u2069", 5],
    ["“é”", 3],
  ])("%s takes %i cells", (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
  });
});
