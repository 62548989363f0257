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
    expect(await codes("BEGIN:VCALENDAR\nrubbish")).toEqual(["2 calendar-broken"]);
    expect(await codes("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Cut")).toEqual(["3 calendar-broken"]);
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

/** What is read on a date, on the clock of a zone. */
async function on(date: string, timezone: string | null, ...events: readonly string[]): Promise<ReadPost> {
  return (await readAny(calendar(...events), { date, timezone })).read;
}

function loud({ diagnostics }: ReadPost): string[] {
  return diagnostics.filter((d) => d.severity !== "hint").map((d) => `${d.line} ${d.code}`);
}

describe("a clock time of a calendar", () => {
  test.each([
    // zone of the event, its start and end, zone asked for, what is told
    ["America/New_York", "20240310T023000", "20240310T043000", "Europe/London", "07:30-08:30"],
    ["America/New_York", "20240310T023000", "20240310T043000", "America/New_York", "03:30-04:30"],
    ["America/New_York", "20241103T013000", "20241103T023000", "UTC", "05:30-07:30"],
    ["Europe/Berlin", "20240331T023000", "20240331T040000", "UTC", "01:30-02:00"],
    ["Europe/Berlin", "20241027T023000", "20241027T100000", "UTC", "00:30-09:00"],
    ["Japan", "20240305T180000", "20240305T190000", "GMT", "09:00-10:00"],
    ["EST", "20240705T090000", "20240705T100000", "UTC", "14:00-15:00"],
  ])("%s %s to %s is in %s %s", async (zone, start, end, timezone, expected) => {
    const text = `DTSTART;TZID=${zone}:${start}\nDTEND;TZID=${zone}:${end}\nSUMMARY:x`;
    const { read } = await readAny(calendar(text), { date: null, timezone });
    expect(told(read).slice(1)).toEqual([`${expected} x`]);
  });

  test.each([
    ["X-WR-TIMEZONE:Japan", "Asia/Tokyo"],
    ["X-WR-TIMEZONE:gmt", "UTC"],
    ["X-WR-TIMEZONE:EST", "America/Panama"],
    ["X-WR-TIMEZONE:EST5EDT", "America/New_York"],
    ["X-WR-TIMEZONE:PST", "UTC"],
    ["X-WR-TIMEZONE:Mars/Olympus", "UTC"],
  ])("%s is read on the clock of %s", async (line, zone) => {
    const text = calendar("DTSTART:20240301T120000Z\nSUMMARY:x").replace("VERSION:2.0", line);
    expect((await readAny(text, none)).read.schedules[0]?.timezone).toBe(zone);
  });

  const DEFINED = [
    "BEGIN:VTIMEZONE",
    "TZID:EST",
    "BEGIN:DAYLIGHT\nDTSTART:19700308T020000\nRRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU",
    "TZOFFSETFROM:-0500\nTZOFFSETTO:-0400\nEND:DAYLIGHT",
    "BEGIN:STANDARD\nDTSTART:19701101T020000\nRRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU",
    "TZOFFSETFROM:-0400\nTZOFFSETTO:-0500\nEND:STANDARD",
    "END:VTIMEZONE\n",
  ].join("\n");

  test("in a zone that the file defines by letters is what the file says, with summer time", async () => {
    const event = "DTSTART;TZID=EST:20240705T090000\nDTEND;TZID=EST:20240705T100000\nSUMMARY:x";
    const text = calendar(event).replace("BEGIN:VEVENT", `${DEFINED}BEGIN:VEVENT`);
    expect(told((await readAny(text, none)).read)).toEqual(["2024-07-05", "09:00-10:00 x"]);
    expect(told((await readAny(text, { date: null, timezone: "UTC" })).read)[1]).toBe("13:00-14:00 x");
  });

  test("in a zone whose changes never come is left out, and said", async () => {
    const never = DEFINED.replaceAll(/RRULE:.*/g, "RRULE:FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31");
    const text = calendar(
      "DTSTART;TZID=EST:20240705T090000\nSUMMARY:x",
      "DTSTART:20240705T090000Z\nSUMMARY:y",
    ).replace("BEGIN:VEVENT", `${never}BEGIN:VEVENT`);
    const { read } = await readAny(text, { date: null, timezone: "UTC" });
    expect(told(read)).toContain("09:00-? y");
    expect(loud(read)).toHaveLength(1);
  });

  test("of an event that comes back is told in the event's zone", async () => {
    const text = "DTSTART;TZID=Asia/Shanghai:20240101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nSUMMARY:x";
    expect(told(await on("2024-03-05", "Asia/Tokyo", text))).toEqual([
      "2024-03-05 Asia/Tokyo",
      "10:00-11:00 x",
    ]);
  });
});

describe("an event that comes back", () => {
  const started = "DTSTART:19700101T090000\nDURATION:PT1H\nSUMMARY:x\n";

  test.each([
    ["RRULE:FREQ=DAILY", ["09:00-10:00 x"]],
    ["RRULE:FREQ=DAILY;INTERVAL=2", []],
    ["RRULE:FREQ=DAILY;INTERVAL=47", ["09:00-10:00 x"]],
    ["RRULE:FREQ=WEEKLY;BYDAY=TU", ["09:00-10:00 x"]],
    ["RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,WE", []],
    ["RRULE:FREQ=DAILY;BYMONTH=3;BYHOUR=9,12", ["09:00-10:00 x", "12:00-13:00 x"]],
    ["RRULE:FREQ=HOURLY;INTERVAL=12", ["09:00-10:00 x", "21:00-22:00 x"]],
    ["RRULE:FREQ=HOURLY;INTERVAL=94", ["09:00-10:00 x"]],
    ["RRULE:FREQ=MONTHLY;BYMONTHDAY=5", ["09:00-10:00 x"]],
    ["RRULE:FREQ=MONTHLY;BYDAY=1TU", ["09:00-10:00 x"]],
    ["RRULE:FREQ=DAILY;COUNT=5", []],
    ["RRULE:FREQ=DAILY;UNTIL=20240304T235959Z", []],
    ["RRULE:FREQ=DAILY\nEXDATE:20240305T090000", []],
  ])("since 1970 by %s is found on Tuesday, 5 March 2024", async (rule, expected) => {
    const read = await on("2024-03-05", null, `${started}${rule}`);
    expect(told(read).slice(1)).toEqual(expected);
    expect(loud(read).filter((code) => code.includes("event"))).toEqual([]);
  });

  test.each([
    "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31",
    "FREQ=MINUTELY;BYMONTH=4;BYMONTHDAY=31",
    "FREQ=DAILY;INTERVAL=7;BYDAY=MO",
    "FREQ=DAILY;INTERVAL=999999999999",
    "FREQ=WEEKLY;INTERVAL=999999999999;BYDAY=MO,TU",
    "FREQ=SECONDLY;INTERVAL=999999999999999",
    `FREQ=YEARLY;BYDAY=${Array.from({ length: 371 }, (_, k) => `${(k % 53) + 1}${"SUMOTUWETHFRSA".slice((k % 7) * 2, (k % 7) * 2 + 2)}`)}`,
  ])("by %s ends the search for it, and the other events are read", async (rule) => {
    const other = "DTSTART:20240305T120000\nDURATION:PT1H\nSUMMARY:y";
    for (const date of ["2024-03-05", null]) {
      const { read } = await readAny(calendar(`${started}RRULE:${rule}`, other), { date, timezone: null });
      expect(told(read)).toContain("12:00-13:00 y");
      expect(loud(read)).toEqual(["3 event-endless"]);
    }
  });

  test("and a hundred more that never end are read by a bounded number of steps", async () => {
    const ticks = Array.from({ length: 100 }, () => `${started}RRULE:FREQ=SECONDLY;COUNT=999999999`);
    const read = await on("2024-03-05", null, "DTSTART:20240305T120000\nSUMMARY:y", ...ticks);
    expect(told(read).slice(1)).toEqual(["12:00-? y"]);
    expect(loud(read)).toHaveLength(100);
  });

  test("is replaced by its exceptions alone, wherever they are moved", async () => {
    const daily = "UID:a\nDTSTART:20200101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nSUMMARY:a";
    const other = "UID:b\nDTSTART:20200101T090000\nDURATION:PT2H\nRRULE:FREQ=DAILY\nSUMMARY:b";
    const moved = "UID:a\nRECURRENCE-ID:20240105T090000\nDTSTART:20240305T200000\nDURATION:PT1H";
    const gone = "UID:a\nRECURRENCE-ID:20240305T090000\nDTSTART:20240305T090000\nSTATUS:CANCELLED";
    expect(told(await on("2024-03-05", null, daily, other, moved, gone)).slice(1)).toEqual([
      "09:00-11:00 b",
      "20:00-21:00 a",
    ]);
  });

  test("is told anew from one time on", async () => {
    const daily = "UID:a\nDTSTART:20240101T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY\nSUMMARY:a";
    const later =
      "UID:a\nRECURRENCE-ID;RANGE=THISANDFUTURE:20240201T090000\nDTSTART:20240201T110000\nDURATION:PT2H\nSUMMARY:b";
    expect(told(await on("2024-01-31", null, daily, later)).slice(1)).toEqual(["09:00-10:00 a"]);
    expect(told(await on("2024-02-01", null, daily, later)).slice(1)).toEqual(["11:00-13:00 b"]);
    expect(told(await on("2024-03-05", null, daily, later)).slice(1)).toEqual(["11:00-13:00 b"]);
  });
});

describe("one event that cannot be read is left out, and said:", () => {
  test.each([
    "RECURRENCE-ID:2024-03-05T1e:9:\nDTSTART:20240305T090000",
    "DTSTART:2024-03-05T1e:9:",
    "DTSTART:20240305T090000\nDTEND:2024-03-05T1e:9:",
    "DTSTART:20240305T090000\nRRULE:FREQ=OFTEN",
    "DTSTART:20240305T090000\nRRULE:FREQ=DAILY;BYMONTH=13",
    "DTSTART:20240305T090000\nDURATION:long",
  ])("%j", async (broken) => {
    const good = "DTSTART:20240305T120000\nDURATION:PT1H\nSUMMARY:y";
    const read = await on("2024-03-05", null, good, `${broken}\nSUMMARY:x`);
    expect(told(read).slice(1)).toEqual(["12:00-13:00 y"]);
    expect(loud(read)).toEqual(["8 event-broken"]);
  });

  test("not one that lasts for ever", async () => {
    const read = await on("2024-03-05", null, "DTSTART:20240305T120000\nDURATION:P999999999W\nSUMMARY:y");
    expect(told(read).slice(1)).toEqual(["12:00-? y"]);
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
