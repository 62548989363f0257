// How lines become days: headings, order, lines without times, categories, sources.
import { expect, test } from "vitest";

import { readPost } from "../../src/posts/read-post.ts";

/** Each schedule as its name and its episodes in one string each. */
function outline(text: string) {
  return readPost(text).schedules.map(({ name, episodes, mentions }) => ({
    name,
    episodes: episodes.map(({ start, end, activity }) =>
      [start?.clock ?? "–", ...(end === null ? [] : [end.clock]), activity].join(" "),
    ),
    mentions: mentions.map(({ activity }) => activity),
  }));
}

test("a heading for each day makes a schedule for each", () => {
  expect(
    outline("Monday\n9:00 desk\n23:00 bed\nTuesday:\n10:00 gym\n22:00 bed").map(({ name }) => name),
  ).toEqual(["Monday", "Tuesday"]);
});

test("another heading makes a schedule only where the clock starts again", () => {
  expect(outline("Work:\n9:00 desk\nPlay:\n18:00 gym\n22:00 bed")).toHaveLength(1);
  expect(outline("In term:\n9:00 desk\n22:00 bed\nIn summer:\n8:00 swim\n21:00 bed")).toHaveLength(2);
});

test("lines without a time between timed ones are episodes in their order", () => {
  expect(outline("9:00 gets up\n- team meetings\n- writes code\n18:00 home")[0]?.episodes).toEqual([
    "09:00 gets up",
    "– team meetings",
    "– writes code",
    "18:00 home",
  ]);
});

test("what has neither hour nor order is a mention, and prose is left out", () => {
  const text =
    "How I have been living all through this long and rainy year.\n9:00 desk\n18:00 home\nIn fact:\nEvening: reads papers";
  expect(outline(text)[0]?.mentions).toEqual(["Evening: reads papers"]);
  expect(readPost(text).leftOut.map(({ line }) => line)).toEqual([1]);
});

test("a time on its own line takes the words below it, or above where the list is so", () => {
  expect(outline("7:00\nup\n8:00\ndesk")[0]?.episodes).toEqual(["07:00 up", "08:00 desk"]);
  expect(outline("Up\n7:00\nDesk\n8:00")[0]?.episodes).toEqual(["07:00 Up", "08:00 Desk"]);
});

test("a range broken over two lines is one episode on the line of its start", () => {
  const [day] = readPost("9:00 a.m. letters\n10:30 a.m. –\n12:00 p.m. study\n3 p.m. rest").schedules;
  expect(day?.episodes.map(({ start, end, line }) => [start?.clock, end?.clock, line])).toEqual([
    ["09:00", undefined, 1],
    ["10:30", "12:00", 2],
    ["15:00", undefined, 4],
  ]);
});

test("a list without am and pm is read by its order", () => {
  expect(
    outline("8.20 rise\n11.50 office\n2.20 walk\n6.20 tea\n11.00 bed\n1.00 awake")[0]?.episodes.map((one) =>
      one.slice(0, 5),
    ),
  ).toEqual(["08:20", "11:50", "14:20", "18:20", "23:00", "01:00"]);
});

test("a heading such as Evening binds the hours below it", () => {
  expect(
    outline("MORNING\n9:00 desk\nEVENING\n9:30 reading")[0]?.episodes.map((one) => one.slice(0, 5)),
  ).toEqual(["09:00", "21:30"]);
});

test("list numbers and posting dates are not hours", () => {
  expect(outline("Nov 02, 2012 12:28\n1. 6:00 up\n2. 7:00 desk\n3. 8:00 tea")[0]?.episodes).toEqual([
    "06:00 up",
    "07:00 desk",
    "08:00 tea",
  ]);
});

test("categories are proposed where the words are plain, and only there", () => {
  const [day] = readPost(
    "7:00 breakfast\n8:00 train to work\n9:00 meetings\n13:00 meeting over lunch\n23:00 睡觉",
  ).schedules;
  expect(day?.episodes.map(({ category }) => category)).toEqual([
    "meal",
    "commute",
    "meeting",
    null,
    "sleep",
  ]);
});

test("every episode knows the lines that it came from", () => {
  const [day] = readPost("7:00\nup, coffee\n8:00 desk").schedules;
  expect(day?.episodes.map(({ source }) => source)).toEqual([
    [
      { line: 1, text: "7:00" },
      { line: 2, text: "up, coffee" },
    ],
    [{ line: 3, text: "8:00 desk" }],
  ]);
});

test("AM and PM as headings bind the hours below them", () => {
  expect(
    outline("AM\n6:30 up\n11:00 desk\nPM\n11:30 reading")[0]?.episodes.map((one) => one.slice(0, 5)),
  ).toEqual(["06:30", "11:00", "23:30"]);
});

test("a worked night without am and pm begins in the evening, and is said to be doubtful", () => {
  const { schedules, diagnostics } = readPost(
    "My night shift\n6:30 leave\n7:00 report\n12:00 lunch\n3:00 charts\n7:30 home",
  );
  expect(schedules[0]?.episodes.map(({ start }) => start?.clock)).toEqual([
    "18:30",
    "19:00",
    "00:00",
    "03:00",
    "07:30",
  ]);
  expect(diagnostics.filter(({ code }) => code === "two-readings")).toHaveLength(5);
});
