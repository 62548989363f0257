// Days at the same moment in every format: JSON by its schema, CSV, pictures and pages in a browser, and nothing drawn where it is not.
import { readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { sameMoment } from "../../src/compare/moment/moment.ts";
import type { Day } from "../../src/model/day.ts";
import { FORMATS, type FormatName } from "../../src/render/formats.ts";
import { resultJson, type JsonResult } from "../../src/render/json/json.ts";
import { pictureOf } from "../../src/report/picture/picture.ts";
import { dayNamed, hostileDays } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";
import { problemsOf } from "../support/picture-problems.ts";
import { rendered } from "./rendering.ts";

const OFFICE = "07:00-09:00 getting-up; 09:00-17:00 work; 17:00-23:00 free; 23:00-07:00 sleep";

function inZone(timezone: string, lines: string, date?: string, name = timezone.slice(-6)): Day {
  return { ...dayOf(lines, { name, ...(date !== undefined && { date }) }), timezone };
}

function atOneMoment(days: readonly Day[], date?: string): Result {
  const { moment, problems } = sameMoment(days, { today: "2026-11-25", ...(date !== undefined && { date }) });
  if (moment === null) throw new Error(JSON.stringify(problems));
  return { kind: "comparison", ...compare(days, { moment }) };
}

const CASES: readonly (readonly [string, readonly Day[], string | undefined])[] = [
  ["hui wei", ["hui", "wei"].map(dayNamed), undefined],
  ["the night on which one clock is set", ["wei", "hui"].map(dayNamed), "2024-03-09"],
  [
    "a dated day, one elsewhere, and one without hours",
    [
      inZone("Europe/Berlin", "02:30-06:00 work; 10:00-18:00 sleep; * 01:30 news; * music"),
      inZone("Asia/Kathmandu", "09:00-17:00 work; 23:00-07:00 sleep; * 20:00 music", "2025-10-25"),
      inZone("UTC", "09:00-17:00 work", "2024-02-27"),
      inZone("Asia/Tokyo", "- getting-up; - work; - sleep"),
    ],
    "2025-10-25",
  ],
  [
    "hostile",
    hostileDays("\u001b[31m|`<b>\u202e x").map((d) => ({ ...d, timezone: "Asia/Tokyo" })),
    undefined,
  ],
];

const schema: object = JSON.parse(readFileSync("docs/comparison.schema.json", "utf8"));
const isValid = new Ajv({
  strict: true,
  strictRequired: false,
  strictTypes: false,
  allowUnionTypes: true,
  allErrors: true,
}).compile(schema);

describe.each(CASES)("%s", (_, days, date) => {
  test("JSON follows its schema", () => {
    isValid(JSON.parse(resultJson(atOneMoment(days, date))));
    expect(isValid.errors ?? []).toEqual([]);
  });

  test("the picture is valid, within its box and legible, wide and as a card", async () => {
    for (const size of ["wide", "card"] as const) {
      const svg = await rendered("svg", atOneMoment(days, date), { picture: { size } });
      expect(await problemsOf(svg)).toEqual([]);
    }
  });

  test.each((Object.keys(FORMATS) as FormatName[]).filter((name) => name !== "png"))(
    "comes out harmless as %s",
    async (format) => {
      const text = await rendered(format, atOneMoment(days, date));
      expect(text.length).toBeGreaterThan(100);
      // oxlint-disable-next-line no-control-regex -- these are what must not be there
      expect(text).not.toMatch(/\u001b|\u202e|\\u001b|\\u202e/);
    },
  );
});

test("JSON tells the axis, what lies on it, and what clocks show at each edge", () => {
  const { moment, findings } = JSON.parse(
    resultJson(
      atOneMoment([inZone("Asia/Shanghai", OFFICE), inZone("America/Los_Angeles", OFFICE)], "2024-02-27"),
    ),
  ) as JsonResult;
  expect(moment?.axis).toEqual({
    date: "2024-02-27",
    dateFrom: "asked",
    clock: "Asia/Shanghai",
    begins: "2024-02-26T20:00Z",
    minutes: 1440,
  });
  const at = (minute: number) => ({ earliest: minute, latest: minute });
  expect(moment?.days.map((d) => [d.zone, d.pieces.map((p) => [p.episode, p.start, p.end])])).toEqual([
    [
      "Asia/Shanghai",
      [
        [3, at(-300), at(180)],
        [0, at(180), at(300)],
        [1, at(300), at(780)],
        [2, at(780), at(1140)],
        [3, at(1140), at(1620)],
      ],
    ],
    [
      "America/Los_Angeles",
      [
        [1, at(-180), at(300)],
        [2, at(300), at(660)],
        [3, at(660), at(1140)],
        [0, at(1140), at(1260)],
        [1, at(1260), at(1740)],
      ],
    ],
  ]);
  expect(moment?.overlap[0]).toMatchObject({
    state: "awake",
    least: 480,
    most: 480,
    approximate: false,
    text: "8h",
    stretches: [
      {
        start: {
          at: 180,
          clock: { time: "07:00", day: 0 },
          readings: [
            { time: "07:00", day: 0 },
            { time: "15:00", day: -1 },
          ],
        },
        end: {
          at: 660,
          clock: { time: "15:00", day: 0 },
          readings: [
            { time: "15:00", day: 0 },
            { time: "23:00", day: -1 },
          ],
        },
      },
    ],
  });
  expect(findings.find((f) => f.code === "when")?.data).toMatchObject({ reading: { time: "07:00", day: 0 } });
});

describe("a picture", () => {
  const picture = (days: readonly Day[], date: string) =>
    pictureOf(atOneMoment(days, date), { style: "24h" });

  test("says which moment it is, and how long all are in one state", () => {
    const { title, description, hours } = picture(
      [inZone("UTC", OFFICE, undefined, "Ann"), inZone("Asia/Kolkata", OFFICE, undefined, "Bo")],
      "2024-02-27",
    );
    expect(title).toBe("The same moment for Ann and Bo, 27 February 2024");
    expect(description.split("\n").slice(0, 4)).toEqual([
      "The same moment for Ann and Bo: from 04:00 to 04:00, 27 February 2024, on Ann’s clock (UTC).",
      "Both awake: 10h30.",
      "Both at work: 2h30.",
      "Both asleep: 2h30.",
    ]);
    expect(hours.map((h) => h.text).join()).toBe("04,06,08,10,12,14,16,18,20,22,00,02,04");
  });

  test("has what is told where it is on the axis, under the hours of its own clock", () => {
    const { days, links } = picture(
      [inZone("UTC", OFFICE), inZone("America/Los_Angeles", OFFICE)],
      "2024-02-27",
    );
    const drawn = days.map((d) => d.pieces.filter((p) => p.hue === "work").map((p) => [p.start, p.end]));
    expect(drawn).toEqual([[[300, 780]], [[780, 1260]]]);
    expect(days[1]?.marks.map((m) => `${m.minute} ${m.text}`)).toEqual([
      "0 20, 26 Feb",
      "240 00, 27 Feb",
      "480 04",
      "720 08",
      "960 12",
      "1200 16",
    ]);
    expect(days.map((d) => d.about)).toEqual(["UTC", "Los Angeles"]);
    expect(links).toEqual([]);
  });

  test("has what is mentioned where its clock shows it, and not where its day is elsewhere", () => {
    const lines = "09:00-17:00 work; * 20:00 music; * news";
    const { days } = picture(
      [inZone("UTC", lines), inZone("Asia/Shanghai", lines), inZone("UTC", lines, "2024-05-05")],
      "2024-02-27",
    );
    expect(days.map((d) => d.mentions.map((m) => [m.minute, m.text]))).toEqual([
      [
        [960, "20:00 music"],
        [null, "news"],
      ],
      [
        [480, "20:00 music"],
        [null, "news"],
      ],
      [[null, "news"]],
    ]);
  });

  test("of a day beyond its own 04:00 goes on", () => {
    const dated = inZone("UTC", "09:00-17:00 work; 23:00-07:00 sleep", "2024-02-26");
    const { days } = picture([dated, inZone("UTC", OFFICE)], "2024-02-27");
    expect(days[0]?.pieces.filter((p) => p.hue !== null).map((p) => [p.hue, p.start, p.end])).toEqual([
      ["sleep", 0, 180],
    ]);
  });

  test("of 23 hours is drawn as wide as any", () => {
    const { days } = picture([inZone("Europe/Berlin", OFFICE), inZone("UTC", OFFICE)], "2025-03-29");
    const own = days[0]?.pieces.filter((p) => p.hue !== null) ?? [];
    expect([own[0]?.start, own.at(-1)?.end]).toEqual([0, 1440]);
    expect(own.map((p) => Math.round((p.start * 1380) / 1440))).toEqual([0, 180, 300, 780, 1140]);
  });
});

test("a page links nothing of the picture to rows that stand on each one's own clock", async () => {
  const result = atOneMoment(["hui", "wei"].map(dayNamed));
  const page = await rendered("html", result, { only: ["findings", "strip", "rows"] });
  expect(page).toContain("<table");
  expect(page).not.toContain('href="#row-');
});
