// The names of kinds of activity in sentences: as a thing, as a verb, and as the state of being at it.
import { groupOf, wordsOf, type Kind } from "../../model/category.ts";

/** The forms that sentences need. */
export type KindWords = {
  /** As a thing: `meetings`, `a meal`. */
  readonly noun: string;
  /** The verb of one, third person: `meets`, `eats`. */
  readonly does: string;
  /** The verb of several: `meet`, `eat`. */
  readonly doAll: string;
  /** The state of being at it: `in a meeting`, `at a meal`. */
  readonly is: string;
  /** Doing it: `meetings`, `eating`. */
  readonly doing: string;
};

const ROWS: Readonly<
  Record<Kind, readonly [noun: string, does: string, doAll: string, is: string, doing: string]>
> = {
  work: ["work", "works", "work", "at work", "working"],
  study: ["studying", "studies", "study", "studying", "studying"],
  travel: ["travel", "travels", "travel", "on the way", "travelling"],
  personal: [
    "personal care",
    "looks after himself or herself",
    "look after themselves",
    "at personal care",
    "personal care",
  ],
  home: ["home and family", "is busy at home", "be busy at home", "busy at home", "being busy at home"],
  free: ["free time", "has free time", "have free time", "at leisure", "free time"],
  meeting: ["meetings", "has meetings", "have meetings", "in a meeting", "having meetings"],
  coding: ["coding", "codes", "code", "coding", "coding"],
  "model-training": ["model training", "trains models", "train models", "training models", "training models"],
  experiment: [
    "experiments",
    "runs experiments",
    "run experiments",
    "running experiments",
    "running experiments",
  ],
  brainstorming: ["brainstorming", "brainstorms", "brainstorm", "brainstorming", "brainstorming"],
  "paper-reading": ["reading papers", "reads papers", "read papers", "reading papers", "reading papers"],
  writing: ["writing", "writes", "write", "writing", "writing"],
  correspondence: [
    "letters or mail",
    "deals with letters or mail",
    "deal with letters or mail",
    "at letters or mail",
    "dealing with letters or mail",
  ],
  teaching: ["teaching", "teaches", "teach", "teaching", "teaching"],
  planning: ["planning", "plans", "plan", "planning", "planning"],
  class: ["classes", "has classes", "have classes", "in class", "having classes"],
  homework: ["homework", "does homework", "do homework", "at homework", "doing homework"],
  commute: ["the way to or from work", "is on the way", "be on the way", "on the way", "being on the way"],
  trip: ["a trip", "travels", "travel", "travelling", "travelling"],
  sleep: ["sleep", "sleeps", "sleep", "asleep", "sleeping"],
  nap: ["a nap", "takes a nap", "take a nap", "asleep", "taking a nap"],
  rest: ["rest", "rests", "rest", "resting", "resting"],
  washing: ["washing", "washes", "wash", "washing", "washing"],
  "getting-up": ["getting up", "gets up", "get up", "getting up", "getting up"],
  meal: ["a meal", "eats", "eat", "at a meal", "eating"],
  housework: ["housework", "does housework", "do housework", "at housework", "doing housework"],
  childcare: [
    "time with the children",
    "looks after the children",
    "look after the children",
    "with the children",
    "looking after the children",
  ],
  errands: ["errands", "runs errands", "run errands", "out on errands", "running errands"],
  exercise: ["exercise", "exercises", "exercise", "exercising", "exercising"],
  walk: ["a walk", "walks", "walk", "out for a walk", "walking"],
  social: ["company", "is in company", "be in company", "in company", "being in company"],
  browsing: ["browsing", "browses the web", "browse the web", "browsing the web", "browsing the web"],
  news: [
    "the news",
    "reads or watches the news",
    "read or watch the news",
    "at the news",
    "following the news",
  ],
  reading: ["reading", "reads", "read", "reading", "reading"],
  television: [
    "television or film",
    "watches television or a film",
    "watch television or a film",
    "watching television or a film",
    "watching television or films",
  ],
  games: ["games", "plays games", "play games", "at a game", "playing games"],
  music: ["music", "makes or hears music", "make or hear music", "at music", "music"],
  hobby: ["a hobby", "has a hobby", "have hobbies", "at a hobby", "a hobby"],
  drinks: ["a drink", "has a drink", "have a drink", "having a drink", "having a drink"],
  worship: ["worship", "prays", "pray", "at worship", "worship"],
};

/** The sentence forms of a kind; of one that has none, its noun throughout. */
export function kindWords(kind: Kind): KindWords {
  const row = ROWS[kind];
  if (row === undefined) {
    const { noun } = wordsOf(kind);
    return { noun, does: noun, doAll: noun, is: noun, doing: noun };
  }
  const [noun, does, doAll, is, doing] = row;
  return { noun, does, doAll, is, doing };
}

/** A kind counted: `walks`, `meals`, without the article that it has alone. */
export function pluralNoun(kind: Kind): string {
  const plural = PLURALS[kind];
  return plural ?? orderNoun(kind);
}

const PLURALS: Readonly<Record<Kind, string>> = {
  meal: "meals",
  walk: "walks",
  trip: "trips",
  hobby: "hobbies",
  drinks: "drinks",
  rest: "rests",
  nap: "naps",
  worship: "times of worship",
};

/** A kind within an order: `meetings`, `meal`, `news`; without the article that it has elsewhere. */
export function orderNoun(kind: Kind): string {
  return kindWords(kind).noun.replace(/^(?:a|an|the) /, "");
}

/** The place of a first thing: `first at work`, `first of the studying`. */
export function firstOf(group: Kind): string {
  return groupOf(group) === "work" ? "first at work" : `first of the ${orderNoun(group)}`;
}
