// The same moment, many days and the nearest on the command line: what is asked for, and what is refused.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

let folder = "";

const OFFICE = `episodes:
  - { time: "07:00 - 09:00", activity: Gets up, category: getting-up }
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
      "Night: 02:30 of 31 March 2024 does not exist, for the clock is set forward; it is taken as 03:30.",
    );
    const autumn = await daydiff("night", "delhi", "--same-moment", "--on", "2024-10-26");
    expect(autumn.stdout).toContain("That day has 25 hours.");
    expect(autumn.stdout).toContain(
      "Night: 02:30 of 27 October 2024 comes twice, for the clock is set back; it may be either.",
    );
  });

  test("without a date it takes today, and says so", async () => {
    const { code, stdout, stderr } = await daydiff("berlin", "delhi", "--same-moment");
    expect(code).toBe(0);
    expect(stderr).toContain("no file tells a date: today, 25 November 2026, is taken. For another: --on");
    expect(stdout).toContain(
      "At the same moment: 25 November 2026, for no file tells a date, on Ann’s clock",
    );
  });

  test("writes the overlap as a table", async () => {
    const { io, stdout } = testIo({ cwd: folder });
    const args = ["berlin", "delhi", "--same-moment", "--on", "2024-07-01"];
    expect(await run([...args, "--csv"], io)).toBe(0);
    const usual = stdout();
    expect(await run([...args, "--csv", "--only", "overlap"], io)).toBe(0);
    expect(stdout()).toBe(usual + usual);
    expect(usual.split("\r\n").slice(0, 3)).toEqual([
      "state,overlap least,overlap most,overlap approximate,text,stretch,minutes,Europe/Berlin start,Ann start,Bo start,Europe/Berlin end,Ann end,Bo end",
      "awake,750,750,false,12h30,1,750,2024-07-01 07:00,2024-07-01 07:00,2024-07-01 10:30,2024-07-01 19:30,2024-07-01 19:30,2024-07-01 23:00",
      "work,270,270,false,4h30,1,270,2024-07-01 09:00,2024-07-01 09:00,2024-07-01 12:30,2024-07-01 13:30,2024-07-01 13:30,2024-07-01 17:00",
    ]);
  });

  test.each([
    [
      ["berlin", "nowhere", "--same-moment", "--on", "2024-07-01"],
      /nowhere\.yaml tells no time zone.* timezone: Europe\/London/,
    ],
    [["berlin", "typo", "--same-moment", "--on", "2024-07-01"], /Did you mean Europe\/Berlin\?/],
    [
      ["berlin", "delhi", "996", "--same-moment"],
      /996\.yaml tells no time zone.* built in: daydiff edit 996 makes a copy.* timezone: Europe\/London/,
    ],
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
    expect(stdout).toMatch(/^Night · Ann Berlin · Bo Delhi/);
  });

  test("a folder is a list of its schedules", async () => {
    const within = await daydiff(folder, "--json");
    const ids = (JSON.parse(within.stdout) as { days: { id: string }[] }).days.map((s) => s.id);
    expect(ids).toEqual(["berlin", "delhi", "night", "nowhere", "typo"]);
    expect((await daydiff("./", "--json")).stdout).toBe(within.stdout);
  });
});

describe("nearest", () => {
  test("says who is closest and why, of those that are named", async () => {
    const { code, stdout } = await daydiff("nearest", "berlin", "delhi", "night");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ann is closest to Bo: both tell of getting up, work/);
    expect(stdout).toMatch(/Bo 100% 8 of 8 .*Night \d+% \d of 9/);
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

describe("vs", () => {
  test("sets two groups against each other, with folders and names on either side", async () => {
    const { code, stdout } = await daydiff("berlin", "delhi", "vs", "night", "nowhere", "--short");
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Ann Berlin · Bo Delhi · vs Night · Nobody /);
    const json = JSON.parse((await daydiff("berlin", "vs", "delhi", "night", "--json")).stdout);
    expect(json.groups).toEqual({ left: [0], right: [1, 2] });
  });

  test("between two days compares them as always", async () => {
    const [plain, set] = [await daydiff("berlin", "delhi"), await daydiff("berlin", "vs", "delhi")];
    expect(set).toEqual(plain);
  });

  test.each([
    [["vs", "berlin"], /vs stands between two groups of days/],
    [["berlin", "vs"], /vs stands between two groups of days/],
    [["berlin", "vs", "delhi", "vs", "night"], /more than once/],
    [["berlin", "delhi", "vs", "night", "--reference", "night"], /--reference/],
  ])("%j is refused", async (args, message) => {
    const { code, stdout, stderr } = await daydiff(...args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toMatch(message);
  });
});

test("--all says what is usually left out as well", async () => {
  const count = (text: string) => (text.match(/\. /g) ?? []).length;
  const usual = await daydiff("berlin", "night", "--only", "findings");
  const all = await daydiff("berlin", "night", "--only", "findings", "--all");
  expect(count(all.stdout)).toBeGreaterThan(count(usual.stdout));
});
