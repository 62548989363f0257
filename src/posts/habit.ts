/** What the words of an activity say about its hour: breakfast is in the morning, bed at night. */

import { indexWords } from "./word-index.ts";
import { languages } from "./words/all.ts";
import type { Habit } from "./words/language.ts";

/** Between which minutes of the day each habit is usual; past 1440 is after midnight. */
const usual: Readonly<Record<Habit, readonly [number, number]>> = {
  wake: [180, 720],
  breakfast: [240, 720],
  lunch: [630, 930],
  dinner: [960, 1380],
  bed: [1170, 1620],
};

const habitsIn = indexWords<Habit | "nap">([
  ["nap|back to|siesta|午睡|昼寝|仮眠|낮잠|sieste|pisolino|mittagsschlaf|tidur siang", "nap"],
  ...languages.flatMap((language) =>
    Object.entries(language.habits ?? {}).map(([habit, list]) => [list, habit as Habit] as const),
  ),
]);

/** The one habit that an activity's words name, or null where they name none or several. */
export function habitOf(activity: string): Habit | null {
  const found = habitsIn(activity);
  const only = found[0];
  return found.length === 1 && only !== undefined && only !== "nap" ? only : null;
}

/** Whether words say that a night is worked, so that meals and sleep tell nothing about their hours. */
export function tellsOfNight(words: string): boolean {
  return nightIn(words).length > 0;
}

/** How unusual a start at this minute of the day is for the habit: 0, or 120 and more. */
export function strangeness(habit: Habit | null, minute: number): number {
  if (habit === null) return 0;
  const [from, to] = usual[habit];
  const distance = [minute, minute + 1440]
    .map((point) => Math.max(0, from - point, point - to))
    .reduce((a, b) => Math.min(a, b));
  return distance === 0 ? 0 : 120 + Math.min(480, distance);
}

const nightIn = indexWords<true>(
  languages.flatMap(({ night }) => (night === undefined ? [] : [[night, true] as const])),
);
