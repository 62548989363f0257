// Calendars and tables are recognised by what they are, and read into diary days.
import { describe, expect, test } from "vitest";

import type { ReadPost } from "../../src/posts/post.ts";
import { readAny } from "../../src/posts/read-any.ts";

const none = { date: null, timezone: null };

/** The days as lines: `date start-end activity`, and mentions without a time. */
function told({ schedules }: ReadPost): string[] {
  return schedules.flatMap(({ date, timezone, episodes, mentions }) => [
    ...(date === undefined ? [] : [`${date}${timezone === undefined ? "" : ` ${timezone}`}`]),
    ...episodes.map((e) => `${e.start?.clock ?? "?"}-${e.end?.clock ?? "?"} ${e.activity}`),
    ...mentions.map((m) => `any ${m.activity}`),
  ]);
}

function calendar(...events: string[]): string {
  const body = events.map((event) => `BEGIN:VEVENT\n${event}\nEND:VEVENT`);
  return ["BEGIN:VCALENDAR", "VERSION:2.0", ...body, "END:VCALENDAR", ""].join("\n").replaceAll("\n", "\r\n");
}

async function codes(text: string, date: string | null = null): Promise<string[]> {
  const { read } = await readAny(text, { date, timezone: null });
  return read.diagnostics.map((d) => `${d.line} ${d.code}`);
}

describe("a calendar", () => {
  test("of one day needs no date; a whole date is a mention", async () => {
    const { kind, read } = await readAny(
      calendar(
        "DTSTART:20240301T140000\nDTEND:20240301T150000\nSUMMARY:Group meeting",
        "DTSTART:20240301T090000\nDTEND:20240301T120000\nSUMMARY:Coding",
        "DTSTART;VALUE=DATE:20240301\nDTEND;VALUE=DATE:20240302\nSUMMARY:Deadline week",
      ),
      none,
    );
    expect(kind).toBe("calendar");
    expect(told(read)).toEqual([
      "2024-03-01",
      "09:00-12:00 Coding",
      "14:00-15:00 Group meeting",
      "any Deadline week",
    ]);
  });

  test("tells recurrences with their exceptions, on the date asked for", async () => {
    const text = calendar(
      "UID:a\nDTSTART:20240101T093000\nDTEND:20240101T100000\nRRULE:FREQ=DAILY\nEXDATE:20240305T093000\nSUMMARY:Standup",
      "UID:a\nRECURRENCE-ID:20240306T093000\nDTSTART:20240306T110000\nDTEND:20240306T113000\nSUMMARY:Standup moved",
      "UID:b\nDTSTART:20240101T230000\nDTEND:20240102T070000\nRRULE:FREQ=DAILY\nSUMMARY:Sleep",
    );
    const on = async (date: string) => told((await readAny(text, { date, timezone: null })).read);
    expect(await on("2024-03-04")).toEqual([
      "2024-03-04",
      "?-07:00 Sleep",
      "09:30-10:00 Standup",
      "23:00-07:00 Sleep",
    ]);
    expect(await on("2024-03-05")).toEqual(["2024-03-05", "?-07:00 Sleep", "23:00-07:00 Sleep"]);
    expect(await on("2024-03-06")).toEqual([
      "2024-03-06",
      "?-07:00 Sleep",
      "11:00-11:30 Standup moved",
      "23:00-07:00 Sleep",
    ]);
    const all = (await readAny(text, none)).read;
    expect(all.schedules).toEqual([]);
    expect(all.diagnostics.map((d) => [d.code, d.severity])).toEqual([["calendar-many-days", "error"]]);
  });

  test("is read on the clock of its zone, or of the one asked for, over the change to summer time", async () => {
    const text = calendar(
      "DTSTART:20240330T080000Z\nDTEND:20240330T090000Z\nSUMMARY:Before",
      "DTSTART;TZID=America/New_York:20240331T100000\nDTEND;TZID=America/New_York:20240331T110000\nSUMMARY:Call",
      "DTSTART:20240331T080000Z\nDTEND:20240331T090000Z\nSUMMARY:After",
    );
    const berlin = { date: null, timezone: "Europe/Berlin" };
    expect(told((await readAny(text, berlin)).read)).toEqual([
      "2024-03-30 Europe/Berlin",
      "09:00-10:00 Before",
      "2024-03-31 Europe/Berlin",
      "10:00-11:00 After",
      "16:00-17:00 Call",
    ]);
    const own = (await readAny(text, none)).read;
    expect(own.schedules[0]?.timezone).toBe("America/New_York");
    const nowhere = (await readAny(text, { date: null, timezone: "Mars/Olympus" })).read;
    expect(nowhere.diagnostics.map((d) => d.code)).toEqual(["zone-unknown"]);
  });

  test("says what it cannot read, and never throws", async () => {
    expect(await codes("BEGIN:VCALENDAR\nrubbish")).toEqual(["1 calendar-broken"]);
    expect(await codes(calendar())).toEqual(["1 calendar-empty"]);
    expect(await codes(calendar("SUMMARY:Nothing"))).toContain("3 event-broken");
    expect(await codes(calendar("DTSTART:20240101T090000\nSTATUS:CANCELLED\nSUMMARY:Off"))).toContain(
      "3 event-cancelled",
    );
    const never = "DTSTART:20240101T090000\nRRULE:FREQ=SECONDLY\nSUMMARY:Tick";
    expect(await codes(calendar(never), "2025-01-01")).toContain("3 event-endless");
    const impossible = "DTSTART:20240101T090000\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30\nSUMMARY:Never";
    expect(await codes(calendar(impossible), "2025-02-28")).not.toEqual([]);
  });
});

describe("a table", () => {
  test.each([
    [
      'start,end,activity\n07:00,07:45,breakfast\n09:00,,"lab, 2 mice"\n',
      ["07:00-07:45 breakfast", "09:00-? lab, 2 mice"],
    ],
    [
      "7:00;7:45;breakfast\n8:00;12:00;lab\n12:00;1:00;lunch\n1:00;6:00;desk",
      ["07:00-07:45 breakfast", "08:00-12:00 lab", "12:00-13:00 lunch", "13:00-18:00 desk"],
    ],
    [
      "Activity\tFrom\tTo\nSleep\t11:00 pm\t7:00 am\nCall at 3pm with 12 people\t3pm\t4pm\n",
      ["23:00-07:00 Sleep", "15:00-16:00 Call at 3pm with 12 people"],
    ],
    ['start;end;activity\n07:00:00;08:00:00;"a ""b"""', ['07:00-08:00 a "b"']],
    [
      "start,end,activity\n2024-03-01 09:00,2024-03-01 10:00,work\n2024-03-02T01:00,2024-03-02T08:00,sleep",
      ["2024-03-01", "09:00-10:00 work", "01:00-08:00 sleep"],
    ],
    [
      "date,start,end,activity\n2024-03-01,09:00,10:00,work\n2024-03-02,09:00,11:00,work",
      ["2024-03-01", "09:00-10:00 work", "2024-03-02", "09:00-11:00 work"],
    ],
  ])("%j", async (text, expected) => {
    const { kind, read } = await readAny(text, none);
    expect(kind).toBe("table");
    expect(told(read)).toEqual(expected);
  });

  test("takes the category that a cell names, and says which it does not know", async () => {
    const { read } = await readAny(
      "start,end,activity,category\n9:00,10:00,x,Paper reading\n10:00,11:00,y,zzz\n11:00,12:00,z,Meetings",
      none,
    );
    expect(read.schedules[0]?.episodes.map((e) => e.category)).toEqual(["paper-reading", null, "meeting"]);
    expect(read.diagnostics.filter((d) => d.severity !== "hint").map((d) => `${d.line} ${d.code}`)).toEqual([
      "3 category-not-known",
    ]);
  });

  test("tells the row that it cannot read", async () => {
    const { read } = await readAny(
      "start,end,activity\n9:00,10:00,work\nsoon,later,rest\n,,\n12:00,13:00,lunch",
      none,
    );
    expect(told(read)[0]).toBe("09:00-10:00 work");
    expect(read.diagnostics.filter((d) => d.code === "row-not-read").map((d) => d.line)).toEqual([3, 4]);
  });

  test.each([
    "7:00, 8:00, or 9:00 — breakfast\n10:00 work, mostly\n",
    "up,down,strange\nno,times,here",
    "9:00 a, b, c\n10:00 d, e, f",
  ])("is not seen in %j", async (text) => {
    expect((await readAny(text, none)).kind).toBe("post");
  });
});
