// What kinds of activity there are: a tree of groups and categories, with words, letters and the codes of the field.

/** A group of categories; a file may name it where no more is known. */
export type Group = {
  readonly id: string;
  /** The heading of a table row: `Work`. */
  readonly label: string;
  /** Within a sentence: `work`. */
  readonly noun: string;
  /** On a strip: one short word, of which as much is shown as has room. */
  readonly strip: string;
  /** One cell of a strip. */
  readonly letter: string;
  /** ICATUS 2016 major division, or divisions (United Nations, Series M No. 98). */
  readonly icatus: string;
  /** First tier of the American Time Use Survey's lexicon. */
  readonly atus: string;
};

/** A category: what kind of activity an episode is, at the finest that daydiff compares. */
export type Category = Group & { readonly group: string };

/** The name of a category, the name of a group, or `unknown`. */
export type Kind = string;

/** The kind of an activity whose file names none: it may be anything. */
export const UNKNOWN: Kind = "unknown";

const GROUP_ROWS = [
  // id, label, noun, strip, letter, ICATUS 2016, ATUS
  ["work", "Work", "work", "work", "w", "1", "05"],
  ["study", "Study", "studying", "study", "s", "6", "06"],
  ["travel", "Travel", "travel", "trav", "-", "181 182 250 380 44 540 640 750 860 950", "18"],
  ["personal", "Personal care", "personal care", "care", "p", "9", "01"],
  ["home", "Home and family", "home and family", "home", "h", "3", "02"],
  ["free", "Free time", "free time", "free", "f", "7 8", "12"],
] as const;

const CATEGORY_ROWS = [
  // group, id, label, noun, strip, letter, ICATUS 2016, ATUS
  ["work", "meeting", "Meetings", "meetings", "meet", "M", "110", "05"],
  ["work", "coding", "Coding", "coding", "code", "C", "110", "05"],
  ["work", "model-training", "Training models", "model training", "train", "T", "110", "05"],
  ["work", "experiment", "Experiments", "experiments", "exper", "E", "110", "05"],
  ["work", "brainstorming", "Brainstorming", "brainstorming", "ideas", "w", "110", "05"],
  ["work", "paper-reading", "Reading papers", "reading papers", "paper", "w", "110", "05"],
  ["work", "writing", "Writing", "writing", "write", "w", "110", "05"],
  ["work", "correspondence", "Correspondence", "correspondence", "mail", "w", "110", "05"],
  ["work", "teaching", "Teaching", "teaching", "teach", "w", "110", "05"],
  ["work", "planning", "Planning", "planning", "plan", "w", "110", "05"],
  ["study", "class", "Classes", "classes", "class", "s", "611", "06"],
  ["study", "homework", "Homework", "homework", "study", "s", "620", "06"],
  ["travel", "commute", "Commuting", "commuting", "commute", "-", "182", "18"],
  ["travel", "trip", "Trips", "a trip", "trip", "-", "181 250 380 44 540 640 750 860 950", "18"],
  ["personal", "sleep", "Sleep", "sleep", "sleep", "z", "91", "01"],
  ["personal", "rest", "Rest", "rest", "rest", "r", "850", "12"],
  ["personal", "washing", "Washing and dressing", "washing", "wash", "p", "931", "01"],
  ["personal", "getting-up", "Getting up", "getting up", "up", "p", "931", "01"],
  ["personal", "meal", "Meals", "a meal", "meal", "m", "921", "11"],
  ["home", "housework", "Housework", "housework", "house", "h", "3", "02"],
  ["home", "childcare", "Childcare", "childcare", "kids", "h", "41", "03"],
  ["home", "errands", "Errands", "errands", "errands", "h", "371 372", "07"],
  ["free", "exercise", "Exercise", "exercise", "sport", "f", "831 832", "13"],
  ["free", "walk", "Walks", "a walk", "walk", "f", "832", "13"],
  ["free", "social", "Company", "company", "folks", "f", "711 712", "12"],
  ["free", "browsing", "Browsing", "browsing", "web", "f", "849", "12"],
  ["free", "news", "News", "the news", "news", "f", "841 842 843", "12"],
  ["free", "reading", "Reading", "reading", "read", "f", "841", "12"],
  ["free", "television", "Television and film", "television", "tv", "f", "842", "12"],
  ["free", "games", "Games", "games", "games", "f", "823", "12"],
  ["free", "music", "Music", "music", "music", "f", "821 843", "12"],
  ["free", "hobby", "Hobbies", "a hobby", "hobby", "f", "822", "12"],
  ["free", "drinks", "Drinks", "drinks", "drinks", "f", "922", "11"],
  ["free", "worship", "Worship", "worship", "pray", "f", "741 742", "14"],
] as const;

/** The groups, in the order in which tables show them. */
export const GROUPS: readonly Group[] = GROUP_ROWS.map(([id, label, noun, strip, letter, icatus, atus]) => ({
  id,
  label,
  noun,
  strip,
  letter,
  icatus,
  atus,
}));

/** The categories, group by group. */
export const CATEGORIES: readonly Category[] = CATEGORY_ROWS.map(
  ([group, id, label, noun, strip, letter, icatus, atus]) => ({
    group,
    id,
    label,
    noun,
    strip,
    letter,
    icatus,
    atus,
  }),
);

const UNKNOWN_WORDS: Group = {
  id: UNKNOWN,
  label: "Kind not told",
  noun: "something not named",
  strip: "?",
  letter: "?",
  icatus: "",
  atus: "50",
};

const BY_ID = new Map<Kind, Group | Category>(
  [...GROUPS, ...CATEGORIES, UNKNOWN_WORDS].map((k) => [k.id, k]),
);
const GROUP_OF = new Map<Kind, string>([
  ...GROUPS.map((g) => [g.id, g.id] as const),
  ...CATEGORIES.map((c) => [c.id, c.group] as const),
]);
const RANK = new Map<Kind, number>([...BY_ID.keys()].map((id, index) => [id, index]));

/** Whether a text names a category or a group (and not `unknown`, which no file writes). */
export function isKind(text: string): boolean {
  return GROUP_OF.has(text);
}

/** The words and codes of a kind. Throws for a name that is none: files are checked before. */
export function wordsOf(kind: Kind): Group {
  const words = BY_ID.get(kind);
  if (words === undefined) throw new Error(`no such kind: ${kind}`);
  return words;
}

/** The group that a kind belongs to; a group belongs to itself; null for `unknown`. */
export function groupOf(kind: Kind): string | null {
  return GROUP_OF.get(kind) ?? null;
}

/** Whether a kind names a whole group and not one category of it. */
export function isGroup(kind: Kind): boolean {
  return GROUP_OF.get(kind) === kind;
}

/** The fixed rank of a kind, 0 and up: the last tie-breaker of pairing. */
export function rankOf(kind: Kind): number {
  return RANK.get(kind) ?? RANK.size;
}
