// The command lines that have a golden file: each file's name, without .md, and what it runs.

/**
 * A command line as a shell would take it, with quotes and with variables set before it:
 * `FORCE_COLOR=1 daydiff hui wei --width 80`, `daydiff - wei < one.yaml`. It runs in test/fixtures/days, into pipes, in
 * an environment with nothing in it but those variables; files that it writes are shown, not written. Add a line, run `UPDATE_GOLDEN=1 npx vitest run test/golden`, and read what it wrote.
 */
export const commands: Readonly<Record<string, string>> = {
  "daydiff-version": "daydiff --version",
  "daydiff-help": "daydiff --help",
  "daydiff-unknown-option": "daydiff --sideways",
  "daydiff-same-moment": "daydiff hui wei --same-moment",
  "daydiff-same-moment-clock-set": "daydiff hui wei --same-moment --on 2024-03-09 --clock wei",
  "daydiff-many-in-columns": "daydiff hui wei darwin 996",
  "daydiff-many-in-turn": "daydiff hui wei darwin franklin knuth kafka balzac 996 wolfram tesla kant 01ai",
  "daydiff-nearest": "daydiff nearest hui wei darwin franklin kant",
  "daydiff-add-help": "daydiff add --help",
  "daydiff-edit-help": "daydiff edit --help",
  "daydiff-check-help": "daydiff check --help",
  "daydiff-categories-help": "daydiff categories --help",
  "daydiff-schema-help": "daydiff schema --help",
  "daydiff-categories": "daydiff categories",
  "daydiff-categories-csv": "daydiff categories --csv",
  "daydiff-add": "daydiff add ada -o ada.yaml --source https://example.org/tuesday < ../posts/day.txt",
  "daydiff-add-json": "daydiff add ada --format json < ../posts/day.txt",
  "daydiff-add-two-days": "daydiff add bo -o bo.yaml < ../posts/two-days.txt",
  "daydiff-add-empty": "daydiff add ada",
  "daydiff-check": "daydiff check ../one.yaml ../two.yaml",
};
