// The kinds of activity: a tree of groups and categories, with words, letters and the codes of the field.

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
export type Category = Group & {
  readonly group: string;
  /**
   * The longest, in minutes, that an end that is not stated is believed to be the next start: as long as 39 of 40 such
   * episodes last, rounded up to half an hour (American Time Use Survey 2014, public-use files: 223,249 episodes of
   * 11,592 Americans, weighted). Of sleep it is a nap's: the night has a rule of its own.
   */
  readonly ordinary: number;
  /** The worth of saying that a day has it at all: 0.3 for what everybody does to 1.4; a judgement, not counted. */
  readonly rarity: number;
};

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
  // group, id, label, noun, strip, letter, ICATUS 2016, ATUS, ordinary, rarity
  ["work", "meeting", "Meetings", "meetings", "meet", "M", "110", "05", 570, 0.8],
  ["work", "coding", "Coding", "coding", "code", "C", "110", "05", 570, 1.1],
  ["work", "model-training", "Training models", "model training", "train", "T", "110", "05", 570, 1.3],
  ["work", "experiment", "Experiments", "experiments", "exper", "E", "110", "05", 570, 1.2],
  ["work", "brainstorming", "Brainstorming", "brainstorming", "ideas", "w", "110", "05", 570, 1.2],
  ["work", "paper-reading", "Reading papers", "reading papers", "paper", "w", "110", "05", 570, 1.1],
  ["work", "writing", "Writing", "writing", "write", "w", "110", "05", 570, 0.9],
  ["work", "correspondence", "Correspondence", "correspondence", "mail", "w", "110", "05", 180, 0.9],
  ["work", "teaching", "Teaching", "teaching", "teach", "w", "110", "05", 570, 1],
  ["work", "planning", "Planning", "planning", "plan", "w", "110", "05", 570, 1],
  ["study", "class", "Classes", "classes", "class", "s", "611", "06", 450, 1],
  ["study", "homework", "Homework", "homework", "study", "s", "620", "06", 300, 1],
  ["travel", "commute", "Commuting", "commuting", "commute", "-", "182", "18", 90, 0.6],
  ["travel", "trip", "Trips", "a trip", "trip", "-", "181 250 380 44 540 640 750 860 950", "18", 90, 1.1],
  ["personal", "sleep", "Sleep", "sleep", "sleep", "z", "91", "01", 180, 0.3],
  ["personal", "rest", "Rest", "rest", "rest", "r", "850", "12", 300, 0.9],
  ["personal", "washing", "Washing and dressing", "washing", "wash", "p", "931", "01", 90, 0.5],
  ["personal", "getting-up", "Getting up", "getting up", "up", "p", "931", "01", 90, 0.3],
  ["personal", "meal", "Meals", "a meal", "meal", "m", "921", "11", 90, 0.5],
  ["home", "housework", "Housework", "housework", "house", "h", "3", "02", 240, 0.8],
  ["home", "childcare", "Childcare", "childcare", "kids", "h", "41", "03", 180, 1.1],
  ["home", "errands", "Errands", "errands", "errands", "h", "371 372", "07", 180, 0.9],
  ["free", "exercise", "Exercise", "exercise", "sport", "f", "831 832", "13", 300, 1.1],
  ["free", "walk", "Walks", "a walk", "walk", "f", "832", "13", 120, 1],
  ["free", "social", "Company", "company", "folks", "f", "711 712", "12", 270, 0.8],
  ["free", "browsing", "Browsing", "browsing", "web", "f", "849", "12", 300, 1],
  ["free", "news", "News", "the news", "news", "f", "841 842 843", "12", 210, 0.9],
  ["free", "reading", "Reading", "reading", "read", "f", "841", "12", 210, 0.9],
  ["free", "television", "Television and film", "television", "tv", "f", "842", "12", 360, 0.8],
  ["free", "games", "Games", "games", "games", "f", "823", "12", 330, 1.2],
  ["free", "music", "Music", "music", "music", "f", "821 843", "12", 240, 1.4],
  ["free", "hobby", "Hobbies", "a hobby", "hobby", "f", "822", "12", 300, 1.3],
  ["free", "drinks", "Drinks", "drinks", "drinks", "f", "922", "11", 90, 1.1],
  ["free", "worship", "Worship", "worship", "pray", "f", "741 742", "14", 240, 1.3],
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
  ([group, id, label, noun, strip, letter, icatus, atus, ordinary, rarity]) => ({
    group,
    id,
    label,
    noun,
    strip,
    letter,
    icatus,
    atus,
    ordinary,
    rarity,
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
const ORDINARY = new Map<Kind, number>([
  ...CATEGORIES.map((c) => [c.id, c.ordinary] as const),
  ...GROUPS.map((g) => [g.id, Math.max(...ofGroup(g.id).map((c) => c.ordinary))] as const),
]);
const RARITY = new Map<Kind, number>([
  ...CATEGORIES.map((c) => [c.id, c.rarity] as const),
  ...GROUPS.map((g) => [g.id, Math.min(...ofGroup(g.id).map((c) => c.rarity))] as const),
]);
const RANK = new Map<Kind, number>([...BY_ID.keys()].map((id, index) => [id, index]));

function ofGroup(group: string): readonly Category[] {
  return CATEGORIES.filter((c) => c.group === group);
}

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

/** The longest that an activity of a kind ordinarily lasts, in minutes; of a group the longest of its categories. */
export function ordinaryLength(kind: Kind): number {
  return ORDINARY.get(kind) ?? ORDINARY_UNKNOWN;
}

/** Of a nap; the sleep of a night is believed for longer. */
export const ORDINARY_NIGHT = 840;

const ORDINARY_UNKNOWN = 360;

/** The worth of saying that a day has this kind at all; a group is as rare as the commonest of its categories. */
export function rarityOf(kind: Kind): number {
  return RARITY.get(kind) ?? 1;
}

/** The fixed rank of a kind, 0 and up: the last tie-breaker of pairing. */
export function rankOf(kind: Kind): number {
  return RANK.get(kind) ?? RANK.size;
}
