// What people type who know other tools, and what to type here.

/** A line of advice for a word that is no schedule's name but is a command elsewhere; undefined for any other word. */
export function foreignWord(word: string): string | undefined {
  if (isUrl(word))
    return "daydiff does not read from the web: copy the post's text, then type: daydiff add NAME";
  const known = word.toLowerCase();
  return Object.hasOwn(FOREIGN, known) ? FOREIGN[known] : undefined;
}

/** Whether a word is an address on the web, which is a path of no file. */
export function isUrl(word: string): boolean {
  return /^[a-z]+:\/\/|^www\./i.test(word);
}

const COMPARE = "To compare two days, type their names alone: daydiff hui wei";
const EXPORT = "To write a comparison to a file: daydiff hui wei -o days.md (or .json, .csv)";
const LIST = "To see every schedule that there is: daydiff list";
const SHOW = "To see one day: daydiff show hui";
const ADD = "To add a day from a pasted post: daydiff add NAME";

const FOREIGN: Readonly<Record<string, string>> = {
  diff: COMPARE,
  compare: COMPARE,
  vs: COMPARE,
  versus: COMPARE,
  run: COMPARE,
  start: COMPARE,
  export: EXPORT,
  save: EXPORT,
  render: EXPORT,
  convert: EXPORT,
  md: EXPORT,
  markdown: EXPORT,
  json: EXPORT,
  csv: EXPORT,
  ls: LIST,
  dir: LIST,
  all: LIST,
  status: LIST,
  names: LIST,
  people: LIST,
  cat: SHOW,
  view: SHOW,
  print: SHOW,
  open: SHOW,
  get: SHOW,
  new: ADD,
  create: ADD,
  init: ADD,
  import: ADD,
  paste: ADD,
  man: "The help is at: daydiff --help",
  version: "The version is at: daydiff --version",
};
