// The same moment, many days and the nearest on the command line: what is asked for, and what is refused.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

let folder = "";

const OFFICE = `episodes:
  - { time: "07:00", activity: Gets up, category: getting-up }
  - { time: "09:00 - 17:00", activity: Works, category: work }
  - { time: "17:00", activity: Free, category: free }
  - { time: "23:00", activity: Sleeps, category: sleep }
`;

const FILES: Readonly<Record<string, string>> = {
  "berlin.yaml": `name: Ann Berlin\nshort: Ann\ntimezone: Europe/Berlin\n${OFFICE}`,
  "delhi.yaml": `name: Bo Delhi\nshort: Bo\ntimezone: Asia/Kolkata\n${OFFICE}`,
  "nowhere.yaml": `name: Nobody\nshort: Nobody\n${OFFICE}`,
  "typo.yaml": `name: Typo\nshort: Typo\ntimezone: Europe/Berlinn\n${OFFICE}`,
  "night.yaml": `name: Night\nshort: Night\ntimezone: Europe/Berlin\nepisodes:
  - { time: "02:30 - 05:00", activity: Works, category: work }
  - { time: "05:00", activity: Sleeps, category: sleep }
  - { time: "13:00", activity: Free, category: free }
  - { time: "18:00", activity: Reads, category: reading }
  - { time: "22:00", activity: Sleeps, category: sleep }
`,
};

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "daydiff-moment-"));
  for (const [name, text] of Object.entries(FILES)) writeFileSync(path.join(folder, name), text);
});

afterAll(() => rmSync(folder, { recursive: true }));

async function daydiff(...args: string[]) {
  const { io, stdout, stderr } = testIo({ cwd: folder });
  const code = await run(args, io);
  return { code, stdout: stdout().replaceAll(/\s+/g, " "), stderr: stderr().replaceAll(/\s+/g, " ") };
}

describe("--same-moment", () => {
  test("prints the date, the clock, the overlap and what hours are for the other", async () => {
    const { code, stdout } = await daydiff("berlin", "delhi", "--same-moment", "--on", "2024-07-01");
    expect(code).toBe(0);
    expect(stdout).toContain("At the same moment: 1 July 2024, on Ann’s clock (Europe/Berlin).");
    expect(stdout).toContain("Both at work 4h30 09:00 to 13:30 12:30 to 17:00");
    expect(stdout).toContain("When Ann gets up at 07:00, it is 10:30 for Bo, who is at work.");
  });

  test.each([
    ["a name", "delhi"],
    ["a short name", "bo"],
    ["a zone", "asia/kolkata"],
  ])("--clock takes %s", async (_, clock) => {
    const { stdout } = await daydiff(
      "berlin",
      "delhi",
      "--same-moment",
      "--on",
      "2024-07-01",
      "--clock",
      clock,
      "--json",
    );
    expect(stdout.toLowerCase()).toContain('"clock": "asia/kolkata"');
  });

  test("a day on which the clock is set has 23 or 25 hours, and what was taken is said", async () => {
    const spring = await daydiff("night", "delhi", "--same-moment", "--on", "2024-03-30");
    expect(spring.stdout).toContain("That day has 23 hours.");
    expect(spring.stdout).toContain(
      "Night’s 02:30 of 31 March 2024 does not exist, for the clock is set forward; taken as 03:30.",
    );
    const autumn = await daydiff("night", "delhi", "--same-moment", "--on", "2024-10-26");
    expect(autumn.stdout).toContain("That day has 25 hours.");
    expect(autumn.stdout).toContain("Night’s 02:30 of 27 October 2024 comes twice");
  });

  test.each([
    [
      ["berlin", "nowhere", "--same-moment", "--on", "2024-07-01"],
      /nowhere\.yaml tells no time zone.* timezone: Europe\/London/,
    ],
    [["berlin", "typo", "--same-moment", "--on", "2024-07-01"], /Did you mean Europe\/Berlin\?/],
    [["berlin", "delhi", "--same-moment"], /needs a date.*--on 2024-02-27/],
    [["berlin", "delhi", "--same-moment", "--on", "2024-02-30"], /--on 2024-02-30: that is no date/],
    [
      ["berlin", "delhi", "--same-moment", "--on", "2024-07-01", "--clock", "Pariss"],
      /--clock Pariss.*Did you mean Europe\/Paris\?/,
    ],
    [["berlin", "delhi", "--on", "2024-07-01"], /--on goes with --same-moment/],
    [["berlin", "delhi", "--clock", "UTC"], /--clock goes with --same-moment/],
    [["berlin", "delhi", "--only", "overlap"], /--only overlap goes with --same-moment/],
    [["berlin", "delhi", "--reference", "kim"], /--reference kim is none of the days .* berlin, delhi/],
  ])("%j is refused", async (args, message) => {
    const { code, stdout, stderr } = await daydiff(...args);
    expect(code).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toMatch(message);
  });
});

describe("more than two", () => {
  test("--reference puts another first", async () => {
    const { stdout } = await daydiff("berlin", "delhi", "night", "--reference", "night");
    expect(stdout).toContain("beside Night");
  });

  test("a folder is a list of its schedules", async () => {
    const within = await daydiff(folder, "--json");
    const ids = (JSON.parse(within.stdout) as { schedules: { id: string }[] }).schedules.map((s) => s.id);
    expect(ids).toEqual(["berlin", "delhi", "night", "nowhere", "typo"]);
    expect((await daydiff("./", "--json")).stdout).toBe(within.stdout);
  });
});

describe("nearest", () => {
  test("says who is closest and why, of those that are named", async () => {
    const { code, stdout } = await daydiff("nearest", "berlin", "delhi", "night");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ann is closest to Bo: .*both get up at 07:00 and go to bed at 23:00/);
    expect(stdout).toMatch(/Bo 8 of 8 .*Night \d of 9/);
  });

  test("never names the day itself, in any form", async () => {
    const { stdout } = await daydiff("nearest", "berlin", folder, "--csv");
    expect(stdout).not.toContain("berlin");
    expect(stdout).toContain("delhi");
  });

  test("of a day alone there is none", async () => {
    const { code, stderr } = await daydiff("nearest", "berlin", "berlin");
    expect(code).toBe(2);
    expect(stderr).toContain("there is no other day");
  });

  test.each(["--json", "--csv", "--md"])("writes %s", async (format) => {
    const { code, stdout } = await daydiff("nearest", "berlin", "delhi", format);
    expect(code).toBe(0);
    expect(stdout).toContain("Bo");
  });
});
