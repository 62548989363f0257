// The sections of a report: their one order, the heading, what is found, where it comes from, and single days.
import { describe, expect, test } from "vitest";

import { compare, type CompareOptions } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { nearestTo } from "../../src/compare/nearest.ts";
import { tablesOf } from "../../src/compare/tables/tables.ts";
import type { Day } from "../../src/model/day.ts";
import { SECTION_NAMES, type ReportOptions } from "../../src/report/options.ts";
import { report } from "../../src/report/report.ts";
import type { Section, Table } from "../../src/report/section.ts";
import { dayNamed, hostileDays } from "../support/comparisons.ts";
import { dayOf } from "../support/day-notation.ts";

function comparing(days: readonly Day[], options: CompareOptions = {}): Result {
  return { kind: "comparison", ...compare(days, options) };
}

function showing(...days: readonly Day[]): Result {
  return { kind: "days", days, tables: tablesOf(days, null) };
}

/** What each section is, in short: the name of a table, else the type. */
function inShort(sections: readonly Section[]): string[] {
  return sections.map((s) => (s.type === "table" ? s.name : s.type === "fitting" ? "rows" : s.type));
}

const hui = dayNamed("hui");
const wei = dayNamed("wei");

describe("the sections stand in one order", () => {
  test.each([
    ["screen", ["split", "findings", "strips", "rows", "headline", "paragraph"]],
    ["page", ["heading", "paragraph", "findings", "strips", "rows", "headline", "sources"]],
  ] as const)("on a %s", (medium, order) => {
    expect(inShort(report(comparing([hui, wei]), { medium }))).toEqual(order);
  });

  test("the same for more than two, with a line for each below", () => {
    const sections = report(comparing(["hui", "wei", "darwin", "franklin"].map(dayNamed)));
    expect(inShort(sections).filter((name, k, all) => name !== all[k - 1])).toEqual([
      "split",
      "findings",
      "strips",
      "rows",
      "headline",
      "paragraph",
    ]);
    const besides = sections.findLast((s) => s.type === "findings");
    const labels = besides?.type === "findings" ? besides.groups.map((g) => g.label) : [];
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(["Wei", "Darwin", "Franklin"]).toContain(label);
  });

  test.each(SECTION_NAMES.filter((name) => name !== "overlap"))("--only %s leaves that part", (name) => {
    const of = { findings: "findings", strip: "strips", rows: "rows", blocks: "headline" } as const;
    const wanted = { ...of, categories: "categories", sources: "paragraph" }[name];
    expect(inShort(report(comparing([hui, wei]), { only: [name] }))).toEqual(["split", wanted]);
  });

  test("without the rows where it is to be short", () => {
    expect(inShort(report(comparing([hui, wei]), { short: true }))).not.toContain("rows");
    expect(inShort(report(showing(hui), { short: true }))).toEqual([
      "split",
      "paragraph",
      "strips",
      "categories",
      "sources",
    ]);
  });

  test("no section for what is not there", () => {
    const days = [dayOf("* ? Hums", { name: "Ann" }), dayOf("* ? Sings", { name: "Ben" })];
    const result: Result = { kind: "comparison", ...compare(days), findings: [] };
    expect(inShort(report(result))).toEqual(["split", "strips", "rows"]);
  });
});

describe("the heading says who they are, and whose clock it is", () => {
  const at = (timezone: string | null, name: string): Day => ({
    ...dayOf("09:00 coding", { name }),
    timezone,
    organization: `${name} & Co`,
  });
  test.each([
    [["Asia/Shanghai", "America/Los_Angeles"], "each on local time"],
    [["Asia/Shanghai", null], "each on local time"],
    [[null, null], "each on local time"],
    [["Asia/Shanghai", "Asia/Shanghai"], ""],
  ] as const)("%j: %s", (zones, right) => {
    const days = zones.map((zone, i) => at(zone, ["Ann", "Ben"][i] ?? ""));
    expect(report(comparing(days))[0]).toEqual({
      type: "split",
      left: [
        { text: "Ann (Ann & Co)", tone: { person: 0 } },
        { text: "Ben (Ben & Co)", tone: { person: 1 } },
      ],
      right,
    });
    expect(report(comparing(days), { medium: "page" }).slice(0, 2)).toMatchObject([
      { type: "heading", text: "A day of Ann (Ann & Co) and of Ben (Ben & Co)" },
      right === "" ? {} : { type: "paragraph", text: "Each on local time." },
    ]);
  });

  test("of groups, where the second begins", () => {
    const days = ["Ann", "Ben", "Cleo"].map((name) => dayOf("09:00 coding", { name }));
    const result = comparing(days, { groups: [[0], [1, 2]] });
    const [heading] = report(result);
    expect(heading?.type === "split" && heading.left.map((s) => s.text)).toEqual(["Ann", "vs Ben", "Cleo"]);
    expect(report(result, { medium: "page" })[0]).toMatchObject({
      text: "A day of Ann, set against one of Ben and of Cleo",
    });
  });
});

describe("what is found", () => {
  const sentencesOf = (options: Partial<ReportOptions>) =>
    report(comparing([hui, wei]), { only: ["findings"], ...options }).flatMap((s) =>
      s.type === "findings" ? s.groups.flatMap((g) => g.sentences) : [],
    );

  test("only what is worth most, unless all is asked for", () => {
    const { findings } = compare([hui, wei]);
    const [usual, all] = [sentencesOf({}), sentencesOf({ all: true })];
    expect(usual).toHaveLength(findings.filter((f) => f.shown).length);
    expect(all).toHaveLength(findings.length);
    expect(usual.some((s) => s.isRankedOut)).toBe(false);
    expect(all.filter((s) => !s.isRankedOut)).toEqual(usual);
  });

  test("in short only what they share and where they differ", () => {
    const result: Result = {
      kind: "comparison",
      ...compare([hui, wei]),
    };
    const also = {
      ...result,
      findings: compare([hui, wei]).findings.map((f) => ({ ...f, label: "also" as const })),
    };
    const said = (options: Partial<ReportOptions>) =>
      inShort(report(also, { only: ["findings"], ...options })).includes("findings");
    expect([said({}), said({ short: true }), said({ short: true, all: true })]).toEqual([true, false, true]);
  });

  test("with its rule and its grounds where that is asked for", () => {
    const explained = sentencesOf({ explain: true });
    expect(explained.length).toBeGreaterThan(0);
    for (const { because } of explained) {
      expect(because[0]).toMatch(/^rule: [a-z-]+$/);
      expect(because.slice(1).every((line) => /^(?:Hui|Wei): ./.test(line))).toBe(true);
    }
    expect(explained.some((s) => s.because.length > 2)).toBe(true);
    expect(sentencesOf({}).every((s) => s.because.length === 0)).toBe(true);
  });

  test("every row and number says what it rests on", () => {
    const tables = report(comparing([hui, wei]), { explain: true, only: ["rows", "blocks", "categories"] });
    for (const table of tables.filter((s) => s.type === "table")) {
      for (const { because } of table.rows) expect(because[0]).toMatch(/^rules? \d/);
    }
  });
});

describe("where it comes from", () => {
  const from = (source: Partial<Day["sources"][number]>, name: string): Day => {
    const unknown = { title: "T", publisher: null, author: null, published: null, url: null };
    return { ...dayOf("09:00 coding", { name }), sources: [{ ...unknown, ...source }] };
  };
  const line = (...days: readonly Day[]) => {
    const [, section] = report(comparing(days), { only: ["sources"] });
    return section?.type === "paragraph" ? section.text : "";
  };
  const letters = { author: "Francis Darwin", publisher: "John Murray", published: "1887" };
  const news = { publisher: "TechCrunch", published: "2024-02-27" };

  test("the teller before the publisher, before the title", () => {
    expect(line(from(letters, "Ann"), from({}, "Ben"))).toBe("Francis Darwin, 1887 (Ann) · T (Ben)");
  });

  test("once, where both have it", () => {
    expect(line(from(news, "Ann"), from(news, "Ben"))).toBe("TechCrunch, 27 Feb 2024 (both)");
  });

  test("nothing, where no file tells it", () => {
    expect(line(dayOf("09:00 coding", { name: "Ann" }), dayOf("09:00 coding", { name: "Ben" }))).toBe("");
  });
});

describe("a day by itself", () => {
  const rowsOf = (day: Day, options: Partial<ReportOptions> = {}): Table => {
    const table = report(showing(day), { only: ["rows"], ...options }).find((s) => s.type === "table");
    if (table === undefined) throw new Error("no rows");
    return table;
  };

  test("marks ends that the file does not state", () => {
    const { rows, key } = rowsOf(dayOf("09:00-10:00 coding; 10:00 meal; 11:00-? walk; 23:00-07:00 sleep"));
    expect(rows.map(({ cells }) => cells.slice(0, 3).map((c) => c.text))).toEqual([
      ["09:00", "10:00", "1h"],
      ["10:00", "11:00*", "1h"],
      ["11:00", "", ""],
      ["23:00", "07:00", "8h"],
    ]);
    expect(key).toEqual(["* end not stated: the next begins"]);
    expect(rowsOf(dayOf("09:00 coding; 10:00-11:00 meal"), { medium: "page" }).notes).toEqual([
      "* end not stated: the next begins.",
    ]);
  });

  test("says what has no time", () => {
    const { rows, key } = rowsOf(dayOf("~09:00 coding; - meal; 23:00 sleep; * browsing"));
    expect(rows.map(({ cells }) => cells[0]?.text)).toEqual(["~09:00", "", "23:00", "any"]);
    expect(key).toEqual(["~ about", "no time: order told", "any: neither"]);
  });

  test("has a budget of its own: nothing in it is of another day", () => {
    const sections = report(showing(dayOf("09:00-10:00 coding"), dayOf("09:00-10:00 walk")), {
      only: ["categories"],
    });
    const budgets = sections.flatMap((s) => (s.type === "table" ? [s.rows.map((r) => r.cells[0])] : []));
    expect(budgets.map((rows) => rows.map((c) => `${c?.inset ? "  " : ""}${c?.text}`))).toEqual([
      ["All work", "  Coding", "Nothing told"],
      ["Free time", "  Walks", "Nothing told"],
    ]);
  });
});

test("the nearest day comes with what is alike, and nothing is claimed where nothing is", () => {
  const others = ["wei", "darwin"].map(dayNamed);
  const nearest = (day: Day, rest: readonly Day[]): readonly Section[] =>
    report({ kind: "nearest", day, others: rest, near: nearestTo(day, rest) });
  expect(nearest(hui, others)[0]).toMatchObject({ text: expect.stringMatching(/^Hui is closest to Wei: /) });
  const alone = dayOf("09:00 hobby", { name: "Ann" });
  expect(nearest(alone, [dayOf("20:00 news", { name: "Ben" })])).toEqual([
    { type: "paragraph", tone: "plain", text: "Nothing that is told of Ann is told alike of any other." },
  ]);
});

test("every text of every record comes out as it may be shown", () => {
  const days = hostileDays("\u001b[31mred\u202e \u2066x");
  const results = [
    comparing(days, {
      blocks: [{ id: "b", label: "\u001b[31mB", letter: "\u202e", kinds: ["work"], window: null }],
    }),
    comparing([...days, ...days]),
    showing(...days),
    { kind: "nearest", day: days[0] as Day, others: days, near: nearestTo(days[0] as Day, days) } as const,
  ];
  for (const result of results) {
    for (const medium of ["screen", "page"] as const) {
      const sections = report(result, { medium, explain: true, all: true, only: null });
      expect(JSON.stringify(sections)).not.toMatch(/\\u001b|\u202e|\u2066/);
    }
  }
});

test("names that run from right to left are isolated within sentences, and not in tables", () => {
  const days = [
    dayOf("07:00 getting-up; 23:00 sleep", { name: "שרה" }),
    dayOf("09:00 getting-up; 22:00 sleep", { name: "Ben" }),
  ];
  const sections = report(comparing(days));
  const said = JSON.stringify(sections.filter((s) => s.type === "findings"));
  expect(said).toContain("\u2068שרה\u2069");
  const tables = sections.flatMap((s) => (s.type === "table" ? [s.columns, s.rows] : []));
  expect(JSON.stringify(tables)).toContain("שרה");
  expect(JSON.stringify(tables)).not.toMatch(/[\u2068\u2069]/);
});
