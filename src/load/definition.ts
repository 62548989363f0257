// The keys of a schedule file, declared once: the reader walks the YAML by them, and the JSON Schema is made of them.

/** What the value of a key may be. Lengths are in characters. */
export type Shape =
  | { readonly type: "text"; readonly max: number; readonly format?: TextFormat }
  | { readonly type: "time"; readonly range: boolean }
  | { readonly type: "category" }
  | { readonly type: "list"; readonly max: number; readonly of: Entry };

export type TextFormat = "date" | "published" | "timezone" | "url" | "quote";

/** A key: `example` is YAML that may stand after its colon. */
export type Key = {
  readonly shape: Shape;
  readonly required?: true;
  readonly description: string;
  readonly examples: readonly string[];
  /** What people write instead; only ever used to suggest this key. */
  readonly alsoCalled?: readonly string[];
};

/** A mapping of the file: `what` it is called in messages, and an example of the least that it may be. */
export type Entry = {
  readonly what: string;
  readonly description: string;
  readonly example: string;
  readonly keys: Readonly<Record<string, Key>>;
};

/** The most words of a source that a quote may hold. */
export const QUOTE_WORDS = 25;

/** Most episodes, and most mentions, of a file. */
export const MOST_EPISODES = 2000;

const ACTIVITY = {
  shape: { type: "text", max: 500 },
  required: true,
  description: "What the person does, in a few words: your own, or the source's.",
  examples: ["Writes code", "Lunch with the team"],
  alsoCalled: ["title", "what", "name", "text", "label", "description", "task", "event", "summary"],
} as const satisfies Key;

const CATEGORY = {
  shape: { type: "category" },
  description:
    "What kind of activity it is: a category (coding), or a group (work) where no more is told. Leave it out where the kind is not told.",
  examples: ["coding", "work", "sleep"],
  alsoCalled: ["kind", "type", "tag", "group"],
} as const satisfies Key;

const SECONDARY = {
  what: "a secondary activity",
  description: "Something that is done at the same time. It counts for who does it, never for minutes.",
  example: "{ activity: Listens to music, category: music }",
  keys: { activity: ACTIVITY, category: CATEGORY },
} as const satisfies Entry;

const TOLD = {
  activity: ACTIVITY,
  category: CATEGORY,
  place: {
    shape: { type: "text", max: 200 },
    description: "Where, if it is told.",
    examples: ["home", "office"],
    alsoCalled: ["where", "location"],
  },
  note: {
    shape: { type: "text", max: 2000 },
    description: "Anything a reader should know about it.",
    examples: ["The retellings differ on the hour."],
    alsoCalled: ["notes", "comment", "remark"],
  },
  quote: {
    shape: { type: "text", max: 300, format: "quote" },
    description: "The source's own words, 25 at most.",
    examples: ["This morning I arose at six"],
    alsoCalled: ["quotation", "words"],
  },
  secondary: {
    shape: { type: "list", max: 20, of: SECONDARY },
    description: "What is done at the same time.",
    examples: ["[{ activity: Listens to music, category: music }]"],
    alsoCalled: ["also", "beside", "with"],
  },
} as const satisfies Record<string, Key>;

const TIME_NAMES = ["start", "from", "when", "at", "hour", "hours", "begin", "clock", "times"] as const;

const EPISODE = {
  what: "an episode",
  description: "An unbroken stretch of one main activity.",
  example: '{ time: "09:00", activity: Writes code, category: coding }',
  keys: {
    time: {
      shape: { type: "time", range: true },
      description:
        'When it begins ("09:00", 9am, noon), or from when to when ("9:00 - 10:30", 9-10:30 am, "22:00 - ?"). ~ says about; a range is told as "between 22:00 and 23:00", "10 or 11 pm", "by 09:00" or "22:00 or later". Without an end it lasts until the next start, as long as such things ordinarily do. Leave it out where only the place in the order is told.',
      examples: [
        "09:00",
        "~23:00",
        "9:00 - 10:30",
        "9-10:30 am",
        "between 22:00 and 23:00",
        "10 or 11 pm",
        "22:00 - 1:00 or later",
        "by 09:00",
        "22:00 - ?",
        "noon",
      ],
      alsoCalled: TIME_NAMES,
    },
    ...TOLD,
  },
} as const satisfies Entry;

const MENTION = {
  what: "a mention",
  description: "An activity that is told without how long it lasts or where in the order it stands.",
  example: "{ activity: Reads papers, category: paper-reading }",
  keys: {
    time: {
      shape: { type: "time", range: false },
      description: 'A single time, if one is told: "02:15", ~2:15 am, 10 or 11 pm.',
      examples: ["02:15", "~11pm", "10 or 11 pm"],
      alsoCalled: TIME_NAMES,
    },
    ...TOLD,
  },
} as const satisfies Entry;

/** The keys of an episode, by which a missing comma between two of them is found. */
export const EPISODE_KEYS: readonly string[] = Object.keys(EPISODE.keys);

const SOURCE = {
  what: "a source",
  description: "Where the day is told.",
  example: "{ title: A week with Ada, publisher: The Example, published: 2024 }",
  keys: {
    title: {
      shape: { type: "text", max: 500 },
      required: true,
      description: "The title of the article, book, post or interview.",
      examples: ["A week with Ada"],
      alsoCalled: ["name", "headline"],
    },
    publisher: {
      shape: { type: "text", max: 200 },
      description: "Who published it.",
      examples: ["TechCrunch"],
      alsoCalled: ["site", "newspaper", "journal", "website"],
    },
    author: {
      shape: { type: "text", max: 200 },
      description: "Who wrote it.",
      examples: ["Francis Darwin"],
      alsoCalled: ["by", "authors", "writer"],
    },
    published: {
      shape: { type: "text", max: 10, format: "published" },
      description: "When: a year, a month or a day.",
      examples: ["2024", "2024-02", "2024-02-27"],
      alsoCalled: ["date", "year", "when"],
    },
    url: {
      shape: { type: "text", max: 2000, format: "url" },
      description: "Its address on the web.",
      examples: ["https://example.org/a-day"],
      alsoCalled: ["link", "address", "href", "uri"],
    },
  },
} as const satisfies Entry;

/** The root of a schedule file. */
export const SCHEDULE = {
  what: "a schedule",
  description: "One person's day, as its sources tell it and nothing more.",
  example: "name: Ada Example",
  keys: {
    name: {
      shape: { type: "text", max: 120 },
      required: true,
      description: "Whose day it is, in full, or what the day is called.",
      examples: ["Binyuan Hui", "996"],
      alsoCalled: ["person", "who", "title"],
    },
    short: {
      shape: { type: "text", max: 24 },
      description: "The name in columns and strips; without it, the last word of the name.",
      examples: ["Hui"],
      alsoCalled: ["nickname", "short-name", "alias", "initials"],
    },
    role: {
      shape: { type: "text", max: 200 },
      description: "What the person does.",
      examples: ["NLP researcher"],
      alsoCalled: ["job", "profession", "position"],
    },
    organization: {
      shape: { type: "text", max: 200 },
      description: "Where the person does it.",
      examples: ["Alibaba"],
      alsoCalled: ["organisation", "org", "company", "employer", "affiliation"],
    },
    timezone: {
      shape: { type: "text", max: 64, format: "timezone" },
      description: "The time zone of the clock times, by its IANA name.",
      examples: ["Asia/Shanghai", "America/Los_Angeles", "UTC"],
      alsoCalled: ["tz", "time-zone", "zone"],
    },
    date: {
      shape: { type: "text", max: 10, format: "date" },
      description:
        "The day, if the file tells one certain day; it runs from 04:00 to 04:00. Leave it out for a typical day.",
      examples: ["2024-02-27"],
      alsoCalled: ["day"],
    },
    note: {
      shape: { type: "text", max: 2000 },
      description: "Anything a reader should know: what clashes, what is left untold and why.",
      examples: ["The two retellings differ on when lunch is."],
      alsoCalled: ["notes", "comment", "description"],
    },
    sources: {
      shape: { type: "list", max: 50, of: SOURCE },
      description: "Where all this is told.",
      examples: ["[{ title: A week with Ada, published: 2024 }]"],
      alsoCalled: ["source", "references", "links", "reference"],
    },
    episodes: {
      shape: { type: "list", max: MOST_EPISODES, of: EPISODE },
      description: "What fills the day, in its order.",
      examples: ['[{ time: "09:00", activity: Writes code, category: coding }]'],
      alsoCalled: ["schedule", "events", "day", "entries", "activities", "items"],
    },
    mentions: {
      shape: { type: "list", max: MOST_EPISODES, of: MENTION },
      description: "What is told without a length and without a place in the order.",
      examples: ["[{ activity: Reads papers, category: paper-reading }]"],
      alsoCalled: ["also", "others"],
    },
  },
} as const satisfies Entry;
