// Adding a day: from a file, a pipe or a paste to a file that loads; and nothing typed is ever lost.
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import { folderIo, piped } from "../support/folder-io.ts";

const LIST =
  "My day\n7:00 wake up\n~8 am breakfast\n9:00-12:00 code\nread a paper\n1.00 pm lunch\n23:00 sleep\n";

test("a pipe becomes a file among the user's schedules, with its lines beside what they became", async () => {
  const { io, own, read, stdout, stderr } = folderIo(piped(LIST));
  expect(
    await run(["add", "Ada Lovelace", "--timezone", "Europe/London", "--source", "https://x.example/a"], io),
  ).toBe(0);
  expect(stdout()).toContain("Saved data/daydiff/schedules/ada-lovelace.yaml (6 episodes)");
  expect(stderr()).toContain("Left out: line 1.");
  expect(read(path.join(own, "ada-lovelace.yaml"))).toBe(
    [
      "# yaml-language-server: $schema=./schedule.schema.json",
      "# The categories are proposed from the words: correct what is not meant, take out what is not told.",
      "name: Ada Lovelace",
      "timezone: Europe/London",
      "sources:",
      "  - title: A post at x.example",
      "    url: https://x.example/a",
      "episodes:",
      '  - { time: "07:00", activity: wake up, category: getting-up } # 7:00 wake up',
      '  - { time: "~08:00", activity: breakfast, category: meal } # ~8 am breakfast',
      '  - { time: "09:00 - 12:00", activity: code, category: coding } # 9:00-12:00 code',
      "  - { activity: read a paper, category: reading } # read a paper",
      '  - { time: "13:00", activity: lunch, category: meal } # 1.00 pm lunch',
      '  - { time: "23:00", activity: sleep, category: sleep } # 23:00 sleep',
      "",
    ].join("\n"),
  );
  expect(readdirSync(own).toSorted()).toEqual(["ada-lovelace.yaml", "schedule.schema.json"]);
  expect(await run(["check", "ada-lovelace", "--strict"], io)).toBe(0);
});

test("several days become several files, by their headings or by number; --day takes one", async () => {
  const days = "Monday\n7:00 up\n9:00 work\n23:00 bed\n\nSaturday\n10:00 up\n12:00 brunch\n23:30 bed\n";
  const both = folderIo(piped(days));
  expect(await run(["add", "me"], both.io)).toBe(0);
  expect(readdirSync(both.own)).toEqual(["me-monday.yaml", "me-saturday.yaml", "schedule.schema.json"]);
  expect(both.read(path.join(both.own, "me-saturday.yaml"))).toContain("name: me, Saturday\n");
  for (const day of ["saturday", "Saturday", "2"]) {
    const one = folderIo(piped(days));
    expect(await run(["add", "me", "--day", day], one.io)).toBe(0);
    expect(one.read(path.join(one.own, "me.yaml"))).toContain("brunch");
  }
  const none = folderIo(piped(days));
  expect(await run(["add", "me", "--day", "friday"], none.io)).toBe(2);
  expect(none.stderr()).toContain("The days are: monday, saturday");
  expect(existsSync(none.own)).toBe(false);
  const yaml = folderIo(piped(days));
  expect(await run(["add", "me", "--format", "yaml"], yaml.io)).toBe(2);
  expect(yaml.stderr()).toContain("--day: monday, saturday");
});

describe("what does not fit the clock is kept in another form, and said", () => {
  test.each([
    [
      "9:00-12:00 code\n11:30 call\n13:00 lunch\n",
      /the end of “code” is left out/,
      '- { time: "11:30", activity: call',
    ],
    ["9:00-12:00 code\n10:00-11:00 call\n13:00 lunch\n", /“call” overlaps/, "mentions:\n  # line 2"],
    [
      "9:00 arrive\n9:00-12:00 code\n13:00 lunch\n",
      /“arrive” starts when something else does/,
      '- { time: "09:00", activity: arrive',
    ],
    ["8:00 tea\nwash\nread\n8:01 walk\n9:00 work\n", /“read” has no minute/, "- { activity: read"],
  ])("%j", async (text, said, kept) => {
    const { io, own, read, stderr } = folderIo(piped(text));
    expect(await run(["add", "me"], io)).toBe(0);
    expect(stderr()).toMatch(said);
    expect(read(path.join(own, "me.yaml"))).toContain(kept);
  });
});

describe("--format prints and saves nothing", () => {
  test("json, of a good list and of one that cannot be read", async () => {
    const good = folderIo(piped(LIST));
    expect(await run(["add", "x", "--format", "json"], good.io)).toBe(0);
    const told = JSON.parse(good.stdout());
    expect(Object.keys(told)).toEqual(["schedules", "diagnostics"]);
    expect(told.schedules[0].episodes[2]).toEqual({
      start: "09:00",
      end: "12:00",
      activity: "code",
      line: 4,
    });
    expect(told.schedules[0].episodes[3]).toEqual({
      start: null,
      end: null,
      activity: "read a paper",
      line: 5,
    });
    expect(good.stderr()).toBe("");
    for (const bad of ["", "I like long walks.\n", "\u0000\u0001PNG"]) {
      const broken = folderIo(piped(bad));
      expect(await run(["add", "x", "-", "--format", "json"], broken.io)).toBe(2);
      const { schedules, diagnostics } = JSON.parse(broken.stdout());
      expect(schedules).toEqual([]);
      expect(diagnostics[0]).toMatchObject({ line: 1, severity: "error" });
      expect(existsSync(path.join(broken.folder, "data"))).toBe(false);
    }
  });

  test("yaml, which loads", async () => {
    const { io, stdout, folder } = folderIo(piped(LIST));
    expect(await run(["add", "x", "--format", "yaml"], io)).toBe(0);
    expect(loadSchedule(stdout(), { id: "x", path: "x" }).day?.episodes).toHaveLength(6);
    expect(existsSync(path.join(folder, "data"))).toBe(false);
  });
});

describe("a file that is there is not written over", () => {
  test("without --force, and before anything is pasted", async () => {
    const { io, own, read, stderr } = folderIo({}, { paste: LIST, answers: ["", ""] });
    mkdirSync(own, { recursive: true });
    writeFileSync(path.join(own, "me.yaml"), "name: old\n");
    expect(await run(["add", "me"], io)).toBe(2);
    expect(stderr()).toContain("is there already");
    expect(stderr()).not.toContain("Paste");
    expect(await run(["add", "me", "--force"], io)).toBe(0);
    expect(read(path.join(own, "me.yaml"))).toContain("breakfast");
  });

  test("nor is the second of several", async () => {
    const { io, folder, read, stderr } = folderIo(
      piped("Monday\n7:00 up\n9:00 work\n\nFriday\n8:00 up\n9:00 work\n"),
    );
    writeFileSync(path.join(folder, "x-friday.yaml"), "old");
    expect(await run(["add", "x", "-o", "x.yaml"], io)).toBe(2);
    expect(existsSync(path.join(folder, "x-monday.yaml"))).toBe(false);
    expect(read("x-friday.yaml")).toBe("old");
    expect(stderr()).toContain("The text is kept in");
  });
});

describe("in a terminal", () => {
  const DOUBTFUL = "7:00 up\n9:00 work\n12:30 - 2 or 3 lunch\n18:00 home\n23:00 sleep\n";

  test("it shows line beside episode and the strip, asks about what is doubtful, and saves on yes", async () => {
    const person = { paste: DOUBTFUL, answers: ["12:30 - 14:00 lunch", "y"] };
    const { io, own, drafts, read, stdout, stderr, questions } = folderIo({}, person);
    expect(await run(["add", "me"], io)).toBe(0);
    expect(stderr()).toContain("3| 12:30 - 2 or 3 lunch");
    expect(questions).toEqual(["> ", "Save to data/daydiff/schedules/me.yaml? [Y/n] "]);
    expect(stdout()).toMatch(/^3\| 12:30 - 14:00 lunch +\| 12:30 - 14:00 {2}lunch \[meal\]$/m);
    expect(stdout()).toMatch(/^ +04 +06 +08/m);
    expect(read(path.join(own, "me.yaml"))).toContain(
      '  # line 3: in the text: 12:30 - 2 or 3 lunch\n  - { time: "12:30 - 14:00", activity: lunch',
    );
    expect(readdirSync(drafts)).toEqual([]);
  });

  test("Enter keeps what is said, - leaves the line out", async () => {
    const kept = folderIo({}, { paste: DOUBTFUL, answers: ["", ""] });
    expect(await run(["add", "me"], kept.io)).toBe(0);
    expect(kept.read(path.join(kept.own, "me.yaml"))).toContain('time: "12:30 - ?"');
    const out = folderIo({}, { paste: DOUBTFUL, answers: ["-", ""] });
    expect(await run(["add", "me"], out.io)).toBe(0);
    expect(out.read(path.join(out.own, "me.yaml"))).not.toContain("lunch");
  });

  test.each([
    ["the paste", { paste: LIST, interrupted: true }, LIST],
    ["the first question", { paste: DOUBTFUL, answers: [null] }, DOUBTFUL],
    [
      "the last question",
      { paste: DOUBTFUL, answers: ["13:00 soup", null] },
      DOUBTFUL.replace(/12:30.*/, "13:00 soup"),
    ],
    ["saving, by a no", { paste: LIST, answers: ["n"] }, LIST],
  ])("interrupted at %s, nothing is saved and nothing lost", async (_when, person, text) => {
    const { io, own, drafts, read, stderr } = folderIo({}, person);
    expect(await run(["add", "me"], io)).toBe(2);
    expect(existsSync(own)).toBe(false);
    const draft = path.join(drafts, "me.txt");
    expect(stderr()).toContain(`daydiff add me ${draft}`);
    expect(read(draft)).toBe(text);

    // It is told the next time, and gone when the day is saved from it.
    const again = { ...io, ask: async () => "", readPaste: async () => ({ text: "", interrupted: true }) };
    await run(["add", "me"], again);
    expect(stderr()).toContain("An earlier paste was not saved");
    expect(await run(["add", "me", draft], again)).toBe(0);
    expect(readdirSync(drafts)).toEqual([]);
  });

  test("an empty paste opens the empty form in the editor; an example in it is nobody's day", async () => {
    const fill = (text: string) => text.replace("episodes:\n#   - {", "episodes:\n  - {");
    const filled = folderIo({}, { paste: "\n", edits: [fill] });
    expect(await run(["add", "me"], { ...filled.io, env: { ...filled.io.env, EDITOR: "vi" } })).toBe(0);
    expect(filled.read(path.join(filled.own, "me.yaml"))).toContain(
      '\n  - { time: "07:30", activity: Gets up',
    );
    const same = folderIo({}, { edits: [(text) => text] });
    expect(
      await run(["add", "me", "--template"], { ...same.io, env: { ...same.io.env, EDITOR: "vi" } }),
    ).toBe(0);
    expect(existsSync(same.own)).toBe(false);
  });
});

test("without a terminal --template saves the form, which tells nothing until it is filled in", async () => {
  const { io, own, read, stdout } = folderIo();
  expect(await run(["add", "me", "--template", "--name", 'A "b" # c'], io)).toBe(0);
  expect(stdout()).toContain("daydiff edit me");
  const { day, diagnostics } = loadSchedule(read(path.join(own, "me.yaml")), { id: "me", path: "me" });
  expect(day).toBeNull();
  expect(diagnostics.filter((d) => d.severity === "error").map((d) => d.code)).toEqual(["nothing-told"]);
});

describe("what cannot be done is said, and the text is kept", () => {
  test("a folder that takes nothing", async () => {
    const refuse = (file: string) => {
      throw Object.assign(new Error("no"), { code: file.includes("schedules") ? "EROFS" : "EACCES" });
    };
    const { io, stderr } = folderIo({ ...piped(LIST), writeFile: refuse });
    expect(await run(["add", "me"], io)).toBe(2);
    expect(stderr()).toContain("cannot be saved: the disk can only be read.");
    expect(stderr()).toContain("Nothing was saved.");
  });

  test.skipIf(process.getuid?.() === 0)("a read-only directory", async () => {
    const { io, folder, stderr } = folderIo(piped(LIST));
    mkdirSync(path.join(folder, "locked"));
    chmodSync(path.join(folder, "locked"), 0o500);
    expect(await run(["add", "me", "-o", "locked/me.yaml"], io)).toBe(2);
    expect(stderr()).toContain("permission is denied");
    chmodSync(path.join(folder, "locked"), 0o700);
    expect(readdirSync(path.join(folder, "locked"))).toEqual([]);
  });

  test.each([
    ["5 MB", "7:00 up\n".repeat(650_000), "longer than"],
    ["one line of 5 MB", `7:00 ${"x".repeat(5_000_000)}`, "longer than"],
    ["binary", Uint8Array.from({ length: 5000 }, (_, i) => (i * 7919) % 256), "not text"],
    ["no time at all", "I read papers.\n", "no clock time"],
  ])("%s", async (_what, text, said) => {
    const { io, own, stderr } = folderIo(piped(text));
    expect(await run(["add", "me"], io)).toBe(2);
    expect(stderr()).toContain(said);
    expect(stderr()).toContain("The text is kept in");
    expect(existsSync(own)).toBe(false);
  });

  test.each([
    [["add", "show"], "is a command"],
    [["add", "../x"], "is no name"],
    [["add", "me", "--format", "xml"], "yaml, json"],
    [["add", "me", "--timezone", "Mars/Olympus"], "no such time zone"],
    [["add", "me", "--source", "javascript:alert(1)"], "not an address"],
    [["add", "me", "--date", "yesterday"], "not a date"],
    [["add", "me", "-o", "me.txt"], "ends in .yaml"],
    [["add", "me", "nowhere.txt"], "no such file"],
    [["add", "me"], "standard input is empty"],
  ])("%j", async (argv, said) => {
    const { io, stdout, stderr } = folderIo();
    expect(await run(argv, io)).toBe(2);
    expect(stderr()).toContain(said);
    expect(stdout()).toBe("");
  });
});

test("a schedule is told to be one", async () => {
  const { io, stderr } = folderIo(piped('name: X\nepisodes:\n  - { time: "9:00", activity: a }\n'));
  expect(await run(["add", "me"], io)).toBe(2);
  expect(stderr()).toContain("is a schedule already");
});

test("hostile text does nothing on the terminal or in the file", async () => {
  const hostile =
    "7:00 \u001B]0;owned\u0007up: {a} # b\n8:00 \u001B[31m&x *y !z\u202E\n9:00 - \"q\" 'r' \\n | > @ `\n23:00 sleep\n";
  const { io, own, read, stdout, stderr } = folderIo({}, { paste: hostile, answers: ["", "", "", "", ""] });
  expect(await run(["add", "me"], io)).toBe(0);
  const text = read(path.join(own, "me.yaml"));
  // oxlint-disable-next-line no-control-regex -- these are what must not be there
  const control = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202E]/;
  expect(text).not.toMatch(control);
  expect(stdout() + stderr()).not.toMatch(control);
  expect(
    loadSchedule(text, { id: "me", path: "me" }).diagnostics.filter((d) => d.severity !== "hint"),
  ).toEqual([]);
});

test("a calendar and a table are told by what they are", async () => {
  const calendar = [
    "BEGIN:VCALENDAR",
    "BEGIN:VEVENT\nDTSTART;TZID=Asia/Shanghai:20240301T090000\nDTEND;TZID=Asia/Shanghai:20240301T100000\nSUMMARY:Group meeting\nEND:VEVENT",
    "END:VCALENDAR",
  ].join("\n");
  const { io, own, folder, read } = folderIo();
  writeFileSync(path.join(folder, "a.ics"), calendar);
  writeFileSync(
    path.join(folder, "b.csv"),
    "start,end,activity,category\n9:00,10:00,Standup,meeting\n22:00,6:00,Sleep,sleep\n",
  );
  expect(await run(["add", "a", "a.ics", "--date", "2024-03-01"], io)).toBe(0);
  expect(read(path.join(own, "a.yaml"))).toContain(
    'timezone: Asia/Shanghai\ndate: "2024-03-01"\nepisodes:\n  - { time: "09:00 - 10:00", activity: Group meeting, category: meeting }',
  );
  expect(await run(["add", "a", "a.ics", "--date", "2024-03-02", "--force"], io)).toBe(2);
  expect(await run(["add", "b", "b.csv"], io)).toBe(0);
  expect(read(path.join(own, "b.yaml"))).toContain(
    '{ time: "22:00 - 06:00", activity: Sleep, category: sleep }',
  );
});
