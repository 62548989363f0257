// Pictures and pages on the command line: what is written, what is refused, and what is shown.
import { expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

type Written = { readonly file: string; readonly content: string | Uint8Array };

async function ran(line: string, parts: Parameters<typeof testIo>[0] = {}) {
  const written: Written[] = [];
  const { io, stdout, stderr } = testIo({
    writeFile: (file, content) => void written.push({ file, content }),
    ...parts,
  });
  const code = await run(line.split(" "), io);
  return { code, stdout: stdout(), stderr: stderr(), written };
}

test.each([
  ["hui wei -o days.svg", /^<svg /],
  ["hui wei --size card --theme dark -o days.svg", /viewBox="0 0 1200 630"/],
  ["show hui -o hui.svg", /A day of Binyuan Hui/],
  ["hui wei -o days.html", /^<!doctype html>/],
  ["show hui -o hui.htm", /^<!doctype html>/],
  ["hui wei darwin -o days.html", /<h1/],
])("daydiff %s", async (line, expected) => {
  const { code, written, stderr } = await ran(line);
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(String(written[0]?.content)).toMatch(expected);
});

test.each(["hui wei -o days.png --scale 0.5", "show hui -o hui.png"])(
  "daydiff %s writes a PNG",
  async (line) => {
    const { code, written } = await ran(line);
    expect(code).toBe(0);
    expect(
      Buffer.from(written[0]?.content ?? "")
        .subarray(1, 4)
        .toString(),
    ).toBe("PNG");
  },
);

test("a PNG goes into a pipe byte by byte, and never to a terminal", async () => {
  const piped = await ran("hui wei --format png --scale 1");
  expect(piped.code).toBe(0);
  expect(piped.stdout.startsWith("\u0089PNG\r\n\u001a\n")).toBe(true);
  const shown = await ran("hui wei --format png", { stdout: { write: () => {}, isTTY: true, columns: 80 } });
  expect(shown.code).toBe(2);
  expect(shown.stderr).toContain("-o days.png");
});

test.each([
  ["hui wei -o days.svg --theme blue", "light, dark, print"],
  ["hui wei -o days.svg --size huge", "wide, card"],
  ["hui wei -o days.png --scale 20", "from 0.25 to 8"],
  ["hui wei -o days.svg --scale 2", "ends in .png"],
  ["hui wei --theme dark", "ends in .svg or .png"],
  ["hui wei --open", "ends in .html"],
])("daydiff %s is refused and says what to type", async (line, advice) => {
  const { code, stderr, written } = await ran(line);
  expect({ code, written }).toEqual({ code: 2, written: [] });
  expect(stderr).toContain(advice);
});

test("--open shows the file that was written, and says so where it cannot", async () => {
  const opened: string[] = [];
  const openFile = async (file: string) => {
    opened.push(file);
    return null;
  };
  expect((await ran("hui wei -o days.html --open", { openFile, cwd: "/somewhere" })).code).toBe(0);
  expect(opened).toEqual(["/somewhere/days.html"]);
  const refused = await ran("hui wei -o days.html --open", { openFile: async () => "there is no browser" });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain("there is no browser");
});
