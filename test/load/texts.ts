// Schedule files as text for the tests of the reader: a small one, and small changes to it.
import { loadSchedule, type Loaded } from "../../src/load/load-schedule.ts";

/** Loads a text under a name that tests can expect. */
export function load(content: string | Uint8Array): Loaded {
  return loadSchedule(content, { id: "ada", path: "ada.yaml" });
}

/** A file with these episodes, each a YAML value such as `{ time: 9am, activity: x }`. */
export function withEpisodes(...episodes: readonly string[]): string {
  return `name: Ada Example\nepisodes:\n${episodes.map((e) => `  - ${e}\n`).join("")}`;
}

/** A whole and faultless file that has every key. */
export const WHOLE = `name: Ada Example
short: Ada
role: Night owl
organization: The Example
timezone: Europe/London
date: 2024-02-27
note: A day in winter.
sources:
  - title: A week with Ada
    publisher: The Example
    author: Ben Example
    published: 2024-02
    url: https://example.org/ada
episodes:
  - { time: "07:30", activity: Gets up, category: getting-up, place: home }
  - { activity: Answers letters, category: correspondence }
  - time: 9am - noon
    activity: Writes code
    category: coding
    note: Alone.
    quote: My best hours
    secondary: [{ activity: Listens to music, category: music }]
  - { time: "12:00", activity: Lunch, category: meal }
  - { time: 13:00 - 18:30, activity: Meetings, category: meeting }
  - { time: "18:30", activity: Goes home, category: commute }
  - { time: 19.15, activity: Supper, category: meal }
  - { activity: Reads, category: reading }
  - { time: "~23:00", activity: Goes to bed, category: sleep }
mentions:
  - { time: "02:15", activity: Wrote to a friend, category: correspondence }
  - { activity: Plays the cello, category: music }
`;
