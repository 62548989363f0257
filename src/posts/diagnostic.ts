/** What the reader of posts has to say about a line: a code, its arguments, and the words of every code. */

type Severity = "error" | "warning" | "hint";

/** The arguments that every code is worded with. */
type PostArguments = {
  readonly "too-long": { readonly limit: number };
  readonly "not-text": Record<never, never>;
  readonly "no-times": Record<never, never>;
  readonly "impossible-time": { readonly told: string };
  readonly "two-readings": { readonly told: string; readonly taken: string; readonly other: string };
  readonly "half-of-day-odd": { readonly told: string; readonly taken: string };
  readonly "twelve-confused": { readonly told: string; readonly taken: string };
  readonly "order-against-clock": { readonly told: string; readonly taken: string };
  readonly "choice-of-times": { readonly told: string; readonly taken: string };
  readonly "some-time-between": { readonly told: string; readonly taken: string };
  readonly "choice-of-ends": { readonly told: string };
  readonly "open-end": { readonly told: string };
  readonly "only-an-end": { readonly told: string };
  readonly "time-in-prose": { readonly told: string };
  readonly "read-from-prose": { readonly told: string; readonly taken: string };
  readonly "odd-notation": { readonly told: string };
  readonly "maybe-hour": { readonly told: string };
  readonly "maybe-range": { readonly told: string; readonly number: string };
  readonly "out-of-order": { readonly taken: string; readonly before: string };
  readonly "no-activity": { readonly taken: string };
  readonly "read-by-order": { readonly told: string; readonly taken: string; readonly after: string };
  readonly "read-as-morning": { readonly told: string; readonly taken: string };
  readonly "half-shared": { readonly told: string; readonly taken: string };
  readonly "next-day": { readonly taken: string };
  readonly "another-day": { readonly taken: string };
  readonly "end-in-words": { readonly told: string };
  readonly "end-in-sentence": { readonly told: string };
  readonly "end-by-length": { readonly told: string; readonly taken: string };
  readonly "no-length": { readonly told: string };
  readonly "hyphen-for-colon": { readonly told: string; readonly taken: string };
  readonly "time-not-used": { readonly told: string };
  readonly "mention-read": { readonly text: string };
  readonly "left-out": { readonly text: string };
  readonly "category-open": { readonly activity: string };
  readonly "calendar-broken": Record<never, never>;
  readonly "calendar-empty": { readonly date: string | null };
  readonly "calendar-many-days": { readonly days: number; readonly first: string; readonly last: string };
  readonly "zone-unknown": { readonly zone: string };
  readonly "event-broken": { readonly activity: string };
  readonly "event-cancelled": { readonly activity: string };
  readonly "event-endless": { readonly activity: string };
  readonly "row-not-read": { readonly told: string };
  readonly "category-not-known": { readonly told: string };
};

export type PostCode = keyof PostArguments;

/** The codes that only a calendar or a table of times can give. */
export type EventCode =
  | "calendar-broken"
  | "calendar-empty"
  | "calendar-many-days"
  | "zone-unknown"
  | "event-broken"
  | "event-cancelled"
  | "event-endless"
  | "row-not-read"
  | "category-not-known";

/** One remark on a 1-based line of the post. */
export type PostDiagnostic = {
  readonly [C in PostCode]: {
    readonly line: number;
    readonly code: C;
    readonly severity: Severity;
    readonly args: PostArguments[C];
  };
}[PostCode];

type Words = {
  readonly [C in PostCode]: {
    readonly severity: Severity;
    readonly words: (args: PostArguments[C]) => string;
  };
};

/** Every code with its severity and its words; a code that is not worded does not compile. */
export const postWords: Words = {
  "too-long": {
    severity: "error",
    words: (a) =>
      `the text is longer than ${a.limit.toLocaleString("en")} characters; paste only the list of the day`,
  },
  "not-text": { severity: "error", words: () => "this is not text; paste the list as plain text" },
  "no-times": {
    severity: "error",
    words: () => "no clock time found that a line of a day begins or ends with, such as “7:30 breakfast”",
  },
  "impossible-time": { severity: "error", words: (a) => `“${a.told}” is no time of the day` },
  "two-readings": {
    severity: "warning",
    words: (a) =>
      `“${a.told}” may be ${a.taken} or ${a.other}; ${a.taken} is taken. Write am or pm, or the 24-hour clock`,
  },
  "half-of-day-odd": {
    severity: "warning",
    words: (a) => `“${a.told}” does not go with its half of the day; ${a.taken} is taken`,
  },
  "twelve-confused": {
    severity: "warning",
    words: (a) =>
      `“${a.told}” would turn the order round; ${a.taken} is taken. Noon is 12 pm, midnight 12 am`,
  },
  "order-against-clock": {
    severity: "warning",
    words: (a) => `“${a.told}” is read as ${a.taken}, because as it stands it would turn the order round`,
  },
  "choice-of-times": {
    severity: "warning",
    words: (a) => `“${a.told}” leaves a choice; ${a.taken} is taken`,
  },
  "some-time-between": {
    severity: "warning",
    words: (a) => `“${a.told}” says when it begins only roughly; ~${a.taken} is taken, and no end`,
  },
  "choice-of-ends": {
    severity: "warning",
    words: (a) => `“${a.told}” leaves the end open between two times; no end is taken`,
  },
  "open-end": {
    severity: "warning",
    words: (a) => `“${a.told}” ends then or later; the time it names is taken as about the end`,
  },
  "only-an-end": {
    severity: "warning",
    words: (a) => `“${a.told}” tells an end and no start; no episode is made of it`,
  },
  "time-in-prose": {
    severity: "warning",
    words: (a) => `“${a.told}” stands inside a sentence, not at its head; no episode is made of it`,
  },
  "read-from-prose": {
    severity: "warning",
    words: (a) =>
      `“${a.told}” is read as an episode at ${a.taken}, though it stands apart from the list's form`,
  },
  "odd-notation": {
    severity: "warning",
    words: (a) => `the number in “${a.told}” is read as an hour, though the other lines write theirs in full`,
  },
  "maybe-hour": {
    severity: "warning",
    words: (a) => `is the number in “${a.told}” an hour? It is read as part of the activity`,
  },
  "maybe-range": {
    severity: "warning",
    words: (a) => `is the ${a.number} after “${a.told}” the end of it? It is read as part of the activity`,
  },
  "out-of-order": {
    severity: "warning",
    words: (a) => `${a.taken} comes after ${a.before} in the list, but before it in the day`,
  },
  "no-activity": { severity: "warning", words: (a) => `nothing is told for ${a.taken}` },
  "read-by-order": {
    severity: "hint",
    words: (a) => `“${a.told}” read as ${a.taken}, because it follows ${a.after}`,
  },
  "read-as-morning": {
    severity: "hint",
    words: (a) => `“${a.told}” read as ${a.taken}, because a day's list that begins then begins so`,
  },
  "half-shared": {
    severity: "hint",
    words: (a) => `“${a.told}” read as ${a.taken}: one am or pm serves both ends`,
  },
  "next-day": { severity: "hint", words: (a) => `${a.taken} is after midnight, on the next day` },
  "another-day": {
    severity: "hint",
    words: (a) => `the clock starts again at ${a.taken}; read as another day`,
  },
  "end-in-sentence": {
    severity: "warning",
    words: (a) => `“${a.told}” in the middle of the sentence is taken as the end of all of it`,
  },
  "end-in-words": { severity: "hint", words: (a) => `the end is read from “${a.told}”` },
  "end-by-length": { severity: "hint", words: (a) => `the end ${a.taken} is counted from “${a.told}”` },
  "no-length": {
    severity: "hint",
    words: (a) => `“${a.told}” begins and ends at once; only the start is taken`,
  },
  "hyphen-for-colon": {
    severity: "hint",
    words: (a) => `“${a.told}” read as ${a.taken}: the hyphen stands for a colon`,
  },
  "time-not-used": {
    severity: "hint",
    words: (a) => `“${a.told}” belongs to the words of the line; no episode is made of it`,
  },
  "mention-read": {
    severity: "hint",
    words: (a) => `“${a.text}” has neither hour nor order; kept as a mention`,
  },
  "left-out": { severity: "hint", words: (a) => `left out: “${a.text}”` },
  "category-open": { severity: "hint", words: (a) => `no category proposed for “${a.activity}”` },
  "calendar-broken": {
    severity: "error",
    words: () => "the calendar cannot be read from here on: it is damaged or breaks off; export it again",
  },
  "calendar-empty": {
    severity: "error",
    words: (a) =>
      a.date === null ? "the calendar holds no event" : `the calendar holds no event on ${a.date}`,
  },
  "calendar-many-days": {
    severity: "error",
    words: (a) => `the events lie on ${a.days} days from ${a.first} to ${a.last}; name one: --date ${a.last}`,
  },
  "zone-unknown": {
    severity: "error",
    words: (a) => `there is no time zone “${a.zone}” that is known here; name one: --timezone Europe/London`,
  },
  "event-broken": {
    severity: "warning",
    words: (a) => `left out: the times of “${a.activity}” cannot be read`,
  },
  "event-cancelled": { severity: "hint", words: (a) => `left out: “${a.activity}” is cancelled` },
  "event-endless": {
    severity: "warning",
    words: (a) =>
      `“${a.activity}” comes back too often, or by a rule that is never met; not all of its times are read`,
  },
  "row-not-read": { severity: "warning", words: (a) => `no time and activity can be read in “${a.told}”` },
  "category-not-known": {
    severity: "warning",
    words: (a) => `there is no category “${a.told}”; left out`,
  },
};

/** A remark with the severity that its code has. */
export function diagnose<C extends PostCode>(line: number, code: C, args: PostArguments[C]): PostDiagnostic {
  return { line, code, severity: postWords[code].severity, args } as unknown as PostDiagnostic;
}

/** The sentence that says a remark. */
export function sayPostDiagnostic(diagnostic: PostDiagnostic): string {
  const words = postWords[diagnostic.code].words as (args: PostDiagnostic["args"]) => string;
  return words(diagnostic.args);
}
