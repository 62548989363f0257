// The words of every diagnostic: what is wrong, what to do, and what can be written instead.
import { formatDuration } from "../model/clock.ts";
import type { Diagnostic, DiagnosticArgs, DiagnosticCode } from "../model/diagnostic.ts";

/** A diagnostic in words, as data: its texts may quote the file and are not yet fit to be shown. */
export type Message = {
  /** One sentence, without its full stop, that says what is the matter. */
  readonly title: string;
  /** What to do about it; ends with a colon where `write` follows. */
  readonly advice: string;
  /** What can stand there instead, line by line: one of them, or together where the advice asks for both. */
  readonly write: readonly string[];
};

/** The words of a diagnostic. */
export function messageOf(diagnostic: Diagnostic): Message {
  // Code and arguments belong together in every diagnostic, which the record's type cannot follow through a lookup.
  const word = MESSAGES[diagnostic.code] as (args: Diagnostic["args"]) => Message;
  return word(diagnostic.args);
}

type Words = { readonly [C in DiagnosticCode]: (args: DiagnosticArgs[C]) => Message };

const MESSAGES: Words = {
  "file-missing": () =>
    say("There is no such file", "Check the path, or see what there is with: daydiff list"),
  "file-is-directory": () =>
    say("This is a directory, not a file", "Name a schedule file in it, such as NAME.yaml"),
  "file-not-readable": ({ reason }) =>
    say(
      `This file cannot be read${reason === "" ? "" : ` (${reason})`}`,
      reason === "EACCES" || reason === "EPERM"
        ? "You are not permitted to read it: change its permissions, or copy it"
        : "Check that the file and its disk can be read",
    ),
  "file-too-large": ({ bytes, limit }) =>
    say(
      `This file is too large for a schedule (${megabytes(bytes)}; at most ${megabytes(limit)})`,
      "A day fits a few kilobytes: check that this is the right file",
    ),
  "file-empty": () =>
    say("This file is empty", "Begin with a name and an episode:", "name: Ada Example", EPISODES),
  "not-text": ({ looksLike }) =>
    looksLike === "utf-16"
      ? say("This file is UTF-16 without a byte order mark", "Save it as UTF-8")
      : say("This file is not text", "A schedule is a YAML text: check that this is the right file"),
  "not-utf8": () =>
    say(
      "This byte is not UTF-8",
      "Save the file as UTF-8; it is probably in an older encoding such as Latin-1",
    ),
  "utf-16": () =>
    say("This file is UTF-16", "It is read, but save it as UTF-8: other tools will not read it"),

  "yaml-quotes-needed": ({ found, write }) =>
    say(`YAML gives a leading ${found.slice(0, 1)} a meaning of its own`, "Put the text in quotes:", write),
  "yaml-after-value": ({ write }) =>
    say(
      "The value has ended before this",
      write === null ? "Take out the extra bracket or text" : "Put the whole value in quotes:",
      ...(write === null ? [] : [write]),
    ),
  "yaml-colon-in-text": ({ write }) =>
    say("A colon with a space after it begins a new value", "Put the text in quotes:", write),
  "yaml-key-without-value": ({ key }) =>
    say(
      "This line has neither a key and a colon, nor a dash",
      "Write it with both:",
      `note: ${quoteText(key)}`,
    ),
  "yaml-unclosed": ({ opening }) =>
    say(
      `This ${opening} is not closed`,
      `Write the closing ${CLOSING[opening] ?? opening}, or put the text in quotes`,
    ),
  "yaml-comma-missing": () =>
    say("A comma is missing between two keys", "Write commas within braces:", EPISODE),
  "yaml-indentation": () =>
    say(
      "This line is not indented as the lines it belongs to",
      "Begin keys of the same mapping in the same column, and lists with a dash and a space:",
      EPISODES,
    ),
  "yaml-tab": () => say("YAML does not allow tabs for indentation", "Indent with spaces"),
  "yaml-escape": ({ found }) =>
    say(
      `${found} means nothing within double quotes`,
      "Write two backslashes, or use single quotes:",
      `'${found}'`,
    ),
  "yaml-tag": ({ found, write }) =>
    say(`${found} is a YAML tag, and schedules have none`, "If it is text, put it in quotes:", write),
  "yaml-alias": ({ write }) =>
    say(
      "YAML aliases are not allowed in a schedule",
      "Write out what it stands for, or put text in quotes:",
      write,
    ),
  "yaml-merge": () => say("YAML merge keys (<<) are not allowed in a schedule", "Write out the keys"),
  "yaml-two-documents": () =>
    say("A second YAML document begins here", "Write one schedule to a file, and take out this line"),
  "yaml-too-deep": ({ limit }) =>
    say(
      `This is nested more than ${limit} levels deep`,
      "A schedule needs four: check that this is the right file",
    ),
  "yaml-too-much": () =>
    say(
      "This file holds far more than one day",
      "Check that this is the right file, or take out what is not needed",
    ),
  "yaml-unreadable": () =>
    say(
      "This cannot be read as YAML",
      "Put texts with special characters in quotes, and check the indentation",
    ),

  "wrong-root": ({ found }) =>
    say(
      `A schedule is a mapping of keys, and this is ${found}`,
      "Begin with a name, a colon and a space:",
      "name: Ada Example",
      EPISODES,
    ),
  "wrong-type": ({ key, expected, found, write }) =>
    say(`${key} must be ${expected}, and this is ${found}`, "Write:", write),
  "duplicate-key": ({ key }) => say(`${key} stands here for the second time`, "Keep one of the two"),
  "unknown-key": ({ key, nearest, known }) =>
    nearest === null
      ? say(
          `There is no key ${key}`,
          `The keys here are: ${known.join(", ")}. What else is told goes into note`,
        )
      : say(`There is no key ${key}`, "You may have meant:", `${nearest}:`),
  "missing-key": ({ key, entry, write }) => say(`${capital(entry)} needs ${article(key)}`, "Add:", write),
  "missing-text": ({ key, write }) => say(`${key} is empty`, "Write:", write),
  "empty-value": ({ key }) =>
    say(`${key} has no value, and is taken as left out`, "Give it a value, or take out the line"),
  "too-long": ({ key, length, limit }) =>
    say(
      `${key} is too long (${length} characters; at most ${limit})`,
      "Shorten it; what else is told goes into note",
    ),
  "too-many-words": ({ key, words, limit }) =>
    say(
      `${key} is too long (${words} words; at most ${limit})`,
      "Quote the words that matter, and tell the rest in note",
    ),
  "too-many-items": ({ limit }) =>
    say(`This has more than ${limit} entries`, "A day has a few dozen: check that this is the right file"),
  "hidden-characters": ({ key, characters }) =>
    say(
      `${key} holds characters that cannot be seen (${characters.slice(0, 6).join(", ")}${characters.length > 6 ? ", ..." : ""})`,
      "They are taken out wherever the text is shown: retype the text without them",
    ),
  "nothing-told": () => say("This schedule tells no episode and no mention", "Add at least one:", EPISODES),
  "episode-as-text": ({ write }) => say("This must be a mapping of keys, and is text", "Write:", write),
  "time-as-key": ({ write }) => say("A time cannot be a key", "Write:", write),

  "bad-date": ({ key, noSuchDay }) =>
    say(
      noSuchDay ? "There is no such day in the calendar" : "This is not a date",
      key === "published" ? "Write a day, a month or a year:" : "Write year, month and day:",
      `${key}: 2024-02-27`,
      ...(key === "published" ? [`${key}: 2024-02`, `${key}: 2024`] : []),
    ),
  "bad-timezone": () =>
    say(
      "This is not the IANA name of a time zone",
      "Write the area and the city, whose daylight saving it then follows:",
      "timezone: Asia/Shanghai",
      "timezone: America/Los_Angeles",
      "timezone: UTC",
    ),
  "bad-url": () =>
    say("This is not an address on the web", "Write it whole:", "url: https://example.org/a-day"),
  "unknown-category": ({ nearest }) =>
    nearest === null
      ? say(
          "There is no such category",
          "Name the nearest of docs/format.md, a whole group (work, study, travel, personal, home, free), or none:",
          "category: work",
        )
      : say("There is no such category", "You may have meant:", `category: ${nearest}`),
  "category-missing": ({ nearest }) =>
    nearest === null
      ? say(
          "The kind of this is not told, so it may be anything",
          "If you know at least its group (work, study, travel, personal, home or free), name it:",
          "category: work",
        )
      : say(
          "The kind of this is not told, so it may be anything",
          "If it is this, add:",
          `category: ${nearest}`,
        ),
  "sleep-by-another-name": ({ kind }) =>
    say(
      `This reads like the night's sleep, and its category is ${kind}`,
      "If it is, write:",
      "category: sleep",
    ),

  "time-unreadable": ({ write }) =>
    write === null
      ? say(
          "This is not a time",
          "Write one of:",
          'time: "09:00"',
          "time: 9:30 pm",
          'time: "~23:00"',
          "time: between 22:00 and 23:00",
          'time: "9:00 - 10:30"',
        )
      : say("This is not a time", "Write:", timeLine(write)),
  "time-in-brackets": ({ write }) =>
    say("YAML takes brackets for a list", "Write the time without them:", write),
  "time-not-on-clock": ({ write }) =>
    say(
      "No clock shows this time",
      write === null ? "Write hours from 0 to 24 without am or pm, or from 1 to 12 with them:" : "Write:",
      ...(write === null ? ['time: "21:30"', "time: 9:30 pm"] : [timeLine(write)]),
    ),
  "time-second-missing": ({ readings }) =>
    say(
      "The second of two times is missing",
      readings.length === 0
        ? "Write both, or the one alone"
        : "Write it (the hour here is only an example), or a time in one of the other forms:",
      ...readings.map(timeLine),
    ),
  "time-too-wide": ({ readings }) =>
    say(
      "These two are one time told twice, or more than twelve hours apart",
      readings.length === 0 ? "Write two that are nearer, or one" : "Write what is meant:",
      ...readings.map(timeLine),
    ),
  "time-ambiguous": ({ readings }) =>
    say("This time can be read in two ways", "Write the one that is meant:", ...readings.map(timeLine)),
  "time-says-nothing": () =>
    say("This tells neither a start nor an end", "Take out the time: an episode may have none"),
  "mention-with-range": ({ write }) =>
    say("A mention has one clock time at most", "Write the time, or make it an episode:", write),
  "hour-alone": ({ found, readings }) =>
    say(
      `${found} is read as ${readings[0] ?? found}`,
      "Write minutes, or am or pm, so that nobody has to guess:",
      ...readings.map((reading) => `"${reading}"`),
    ),

  "out-of-order": ({ side, clock, after }) =>
    say(
      `This ${side === "start" ? "starts" : "ends"} at ${clock}, but comes after ${after}`,
      "Put the episodes in the order of the day, and check am and pm: a day advances 24 hours at most",
    ),
  overlap: ({ clock, until }) =>
    say(
      clock === until
        ? `This runs past ${until}, where something else is told`
        : `At ${clock} something else is told until ${until}`,
      "An episode begins when the one before has ended: correct a time, or make one of them secondary to the other:",
      "secondary: [{ activity: Listens to music, category: music }]",
    ),
  "same-start": ({ clock, other }) =>
    say(
      `This starts at ${clock}, as does “${other}”`,
      "Correct a time, or make one of them secondary to the other:",
      "secondary: [{ activity: Listens to music, category: music }]",
    ),
  "no-length": ({ clock }) =>
    say(`This ends at ${clock}, when it starts`, "Write a later end, or no end at all:", timeLine(clock)),
  "too-tight": ({ minutes, count }) =>
    say(
      `These times leave ${minutes === 0 ? "no minute" : minutes === 1 ? "one minute" : `${minutes} minutes`} for ${count === 1 ? "this episode" : `${count} episodes`}`,
      "An episode has at least a minute: correct a time, or take some of them together",
    ),
  "outside-day": ({ date }) =>
    say(
      `This lies outside the 24 hours from 04:00 on ${date}, and is kept as a mention`,
      "Correct the time, or tell it in a file of the day that it belongs to",
    ),
  "long-without-end": ({ minutes, write }) =>
    say(
      `No end is told for ${formatDuration(minutes)}, longer than this ordinarily lasts, so that it is not taken to go on until the next start`,
      write === null
        ? "If the end of one of these is told, write it"
        : "If its end is told, write it; if you know that it is not the next start, say so:",
      ...(write === null ? [] : [timeLine(write)]),
    ),
};

const EPISODE = '{ time: "09:00", activity: Writes code, category: coding }';
const EPISODES = `episodes: [${EPISODE}]`;
const CLOSING: Readonly<Record<string, string>> = { "[": "]", "{": "}", '"': '"', "'": "'" };

function say(title: string, advice: string, ...write: readonly string[]): Message {
  return { title, advice, write };
}

function timeLine(time: string): string {
  return `time: "${time.replace(/["\\]/g, "\\$&")}"`;
}

function quoteText(text: string): string {
  return JSON.stringify(text);
}

function megabytes(bytes: number): string {
  return `${Number((bytes / 1024 / 1024).toFixed(1))} MB`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function article(key: string): string {
  return /^[aeiou]/.test(key) ? `an ${key}` : `a ${key}`;
}
