// Shapes of days as people post them: what is done in which order, about how long, and how such lists are told.
import { UNKNOWN } from "../../src/model/category.ts";

/** A part of a day: kind, words, minutes, and what is done beside it. */
export type Part = readonly [kind: string, text: string, minutes: number, beside?: string];

/** The shape of a day. */
export type Shape = {
  readonly begin: readonly [hour: number, minute: number];
  readonly parts: readonly Part[];
  /** How such lists are told: each start, each start and end, the first and the last only, nothing, or anyhow. */
  readonly told: "starts" | "both" | "ends of the day" | "nothing" | "anyhow";
  readonly date: string | null;
};

const WORK: readonly Part[] = [
  ["getting-up", "Gets up", 20],
  ["meal", "Has breakfast", 30, "news"],
  ["commute", "Takes the train", 45],
  ["coding", "Writes code", 175],
  ["meal", "Has lunch", 45],
  ["meeting", "Team meetings", 90],
  ["coding", "Writes code again", 150],
  ["commute", "Goes home", 45],
  ["meal", "Has dinner", 60],
  ["reading", "Reads", 120],
  ["sleep", "Goes to bed", 600],
];

/** The shapes, by name. */
export const SHAPES: Readonly<Record<string, Shape>> = {
  "a list of start times": { begin: [7, 0], parts: WORK, told: "starts", date: null },
  "a list of ranges": { begin: [7, 0], parts: WORK, told: "both", date: null },
  "an order between two times": {
    begin: [9, 0],
    parts: [
      ["getting-up", "Gets up", 20],
      ["meeting", "Meetings", 100],
      ["coding", "Writes code", 200],
      ["model-training", "Trains models", 200],
      ["brainstorming", "Brainstorms", 60],
      ["commute", "Goes home", 40],
      ["drinks", "Has a glass of wine", 30],
      ["experiment", "Runs experiments", 250],
      ["sleep", "Goes to bed", 600],
    ],
    told: "ends of the day",
    date: null,
  },
  "a night worker": {
    begin: [16, 0],
    parts: [
      ["getting-up", "Gets up", 30],
      ["meal", "Has breakfast", 30],
      ["childcare", "Helps with homework", 90],
      ["commute", "Drives to the ward", 45],
      ["work", "Night shift", 270],
      ["meal", "Eats in the ward", 30],
      ["work", "Night shift goes on", 300],
      ["commute", "Drives home", 45],
      ["sleep", "Sleeps", 600],
    ],
    told: "starts",
    date: null,
  },
  "a broken night": {
    begin: [6, 30],
    parts: [
      ["getting-up", "Gets up", 20],
      ["childcare", "Dresses the children", 60],
      ["work", "Works from home", 270],
      ["meal", "Has lunch", 40],
      ["childcare", "Plays with the baby", 200],
      ["meal", "Has supper", 45],
      ["social", "Talks", 90],
      ["sleep", "Goes to bed", 140],
      ["childcare", "Feeds the baby", 35],
      ["sleep", "Sleeps again", 150],
      ["childcare", "Feeds the baby again", 30],
      ["sleep", "Sleeps", 400],
    ],
    told: "starts",
    date: null,
  },
  "lying awake": {
    begin: [7, 0],
    parts: [
      ["getting-up", "Gets up", 20],
      ["writing", "Writes", 280],
      ["walk", "Walks by the river", 90],
      ["meal", "Dines", 90],
      ["reading", "Reads", 150],
      ["sleep", "Goes to bed", 290],
      ["rest", "Lies awake", 40],
      ["sleep", "Sleeps again", 200],
      ["rest", "Lies awake and thinks", 400],
    ],
    told: "anyhow",
    date: null,
  },
  "two sleeps": {
    begin: [6, 0],
    parts: [
      ["getting-up", "Rises", 30],
      ["worship", "Prays", 30],
      ["housework", "Works on the farm", 300],
      ["meal", "Dines", 60],
      ["hobby", "Mends nets", 300],
      ["social", "Sits by the fire", 120],
      ["sleep", "First sleep", 230],
      ["reading", "Reads by candle", 60],
      ["sleep", "Second sleep", 400],
    ],
    told: "starts",
    date: null,
  },
  polyphasic: {
    begin: [8, 0],
    parts: [
      ["coding", "Hacks", 220],
      ["sleep", "Naps", 20],
      ["coding", "Hacks on", 220],
      ["sleep", "Naps", 20],
      ["games", "Plays", 220],
      ["sleep", "Naps", 25],
      ["reading", "Reads", 220],
      ["sleep", "Naps", 20],
      ["coding", "Hacks by night", 220],
      ["sleep", "Sleeps a little", 150],
    ],
    told: "both",
    date: null,
  },
  "a siesta": {
    begin: [6, 30],
    parts: [
      ["getting-up", "Gets up", 30],
      ["work", "Opens the shop", 330],
      ["meal", "Has lunch at home", 60],
      ["sleep", "Takes a siesta", 90],
      ["work", "Opens again", 240],
      ["meal", "Eats late", 80],
      ["television", "Watches a film", 120],
      ["sleep", "Sleeps", 600],
    ],
    told: "anyhow",
    date: null,
  },
  "only the hours of work": { begin: [9, 0], parts: [["work", "Works", 720]], told: "both", date: null },
  "from work to bed": {
    begin: [9, 0],
    parts: [
      ["work", "Arrives at work", 240],
      ["meal", "Has lunch", 40],
      ["work", "Works on", 300],
      ["meal", "Eats out", 70],
      ["social", "Sees friends", 180],
      ["sleep", "Bed", 600],
    ],
    told: "starts",
    date: null,
  },
  "labels by the hour": {
    begin: [5, 0],
    parts: [
      ["getting-up", "Rises, washes, plans the day", 180, "planning"],
      ["work", "Works", 240],
      ["meal", "Reads, dines", 120, "reading"],
      ["work", "Works", 240],
      ["free", "Supper, music, conversation", 240, "music"],
      ["sleep", "Sleeps", 420],
    ],
    told: "both",
    date: null,
  },
  "no hours at all": { begin: [7, 0], parts: WORK, told: "nothing", date: null },
  "a certain day, night to night": {
    begin: [23, 0],
    parts: [
      ["sleep", "Sleeps", 460],
      ["getting-up", "Gets up", 30],
      [UNKNOWN, "Potters about", 60],
      ["class", "Lectures", 240],
      ["meal", "Lunch in hall", 50],
      ["homework", "Essay", 240],
      ["exercise", "Football", 90],
      ["sleep", "Sleeps", 240],
    ],
    told: "both",
    date: "2024-03-31",
  },
  "a certain day, morning to night": { begin: [6, 45], parts: WORK, told: "starts", date: "2024-02-27" },
};
