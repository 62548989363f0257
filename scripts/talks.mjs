// Counts what daydiff says of all pairs of built-in days: `npm run talks`; `-- --sample 20` prints some of them as text.
//
// Counted are pairs of days with three episodes or more, the sentences that a screen shows of them, by type, and the
// pairs that are mute: with fewer than two sentences that say more than what is not told.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";

import { compare, loadSchedule, report } from "../dist/index.js";

/** Fewer episodes than this make no day that much can be said of. */
const FEWEST = 3;

/** Types of sentences that are about what is not told, or about one day alone. */
const ABOUT_ABSENCE = new Set(["untold", "filler"]);

/** @typedef {NonNullable<ReturnType<typeof loadSchedule>["day"]>} Day */

const { values } = parseArgs({ options: { sample: { type: "string", default: "0" } } });
const sample = Number(values.sample);
if (!Number.isInteger(sample) || sample < 0) throw new Error("--sample takes a whole number");

const folder = path.resolve(import.meta.dirname, "../schedules");
const days = readdirSync(folder)
  .filter((file) => file.endsWith(".yaml"))
  .flatMap((file) => {
    const { day } = loadSchedule(readFileSync(path.join(folder, file)), {
      id: path.parse(file).name,
      path: file,
    });
    return day !== null && day.episodes.length >= FEWEST ? [day] : [];
  });
const pairs = days.flatMap((left, i) =>
  days.slice(i + 1).map((right) => /** @type {const} */ ([left, right])),
);
const step = sample === 0 ? Number.POSITIVE_INFINITY : Math.max(1, Math.floor(pairs.length / sample));

/** @type {Map<string, number>} */
const types = new Map();
/** @type {Map<number, number>} */
const lengths = new Map();
const mute = [];
for (const [k, [left, right]] of pairs.entries()) {
  const comparison = compare([left, right]);
  const shown = comparison.findings.filter((f) => f.shown);
  for (const { type } of shown) types.set(type, (types.get(type) ?? 0) + 1);
  lengths.set(shown.length, (lengths.get(shown.length) ?? 0) + 1);
  if (shown.filter((f) => !ABOUT_ABSENCE.has(f.type)).length < 2) mute.push(`${left.id} ${right.id}`);
  if (k % step === 0) print(left, right, comparison);
}

const sentences = [...types.values()].reduce((sum, n) => sum + n, 0);
console.log(`${pairs.length} pairs of days with ${FEWEST} episodes or more`);
console.log(`${sentences} sentences, ${(sentences / pairs.length).toFixed(2)} a pair`);
for (const [count, n] of [...lengths].toSorted((a, b) => a[0] - b[0]))
  console.log(`  ${count} sentences: ${n} pairs`);
console.log("by type:");
for (const [type, n] of [...types].toSorted((a, b) => b[1] - a[1])) console.log(`  ${type}: ${n}`);
const said = pairs.length - mute.length;
console.log(
  `${said} pairs (${((100 * said) / pairs.length).toFixed(1)}%) with two sentences or more that say something`,
);
for (const pair of mute) console.log(`  mute: ${pair}`);

/**
 * @param {Day} left
 * @param {Day} right
 * @param {ReturnType<typeof compare>} comparison
 */
function print(left, right, comparison) {
  console.log(`$ daydiff ${left.id} ${right.id}`);
  for (const section of report({ kind: "comparison", ...comparison }, { only: ["findings"] })) {
    if (section.type !== "findings") continue;
    for (const { label, sentences } of section.groups) {
      for (const { text } of sentences) console.log(`  ${label.padEnd(8)}${text}`);
    }
  }
  console.log("");
}
