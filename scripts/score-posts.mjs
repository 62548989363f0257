// Measures the reader of posts on a folder of lists (`NAME.txt` beside `NAME.expected.json`), in process.
//
// usage: node scripts/score-posts.mjs DIR [-v]     the figures for a folder
//        node scripts/score-posts.mjs FILE.txt     what the reader makes of one list, as JSON
//
// An expected episode is right when one with the same start and the same stated end was read, in order. It is
// silently wrong when it is not right and its line carries no error or warning. A false alarm is an error or
// warning on a line that was read right. Ambiguous lines and lists marked hard count for nothing.
import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";

import { build } from "esbuild";

/**
 * @typedef {{ start: string | null, end: string | null, line: number, inferred?: string[] }} Episode
 * @typedef {{ episodes: Episode[], ambiguous?: number[], hard?: boolean }} Expected
 * @typedef {{ line: number, code: string, severity: string, message: string }} Remark
 * @typedef {{ schedules: { name: string | null, episodes: Episode[], mentions: unknown[] }[], diagnostics: Remark[] }} Read
 * @typedef {{ episodes: number, right: number, missing: (Episode & { loud: boolean })[], extra: Episode[], alarms: number[] }} Score
 */

const [target, ...flags] = process.argv.slice(2);
if (target === undefined) throw new Error("usage: score-posts.mjs DIR|FILE.txt [-v]");
const { asJson, readPost } = await loadReader();
if (statSync(target).isDirectory()) scoreFolder(target, flags.includes("-v"));
else console.log(JSON.stringify(asJson(readPost(readFileSync(target, "utf8"))), null, 2));

/** Bundles the reader and imports it, so that the figures are those of the sources as they stand. */
async function loadReader() {
  const contents = `export { readPost } from "./posts/read-post.ts"; export { asJson } from "./cli/add/as-json.ts";`;
  const resolveDir = path.resolve(import.meta.dirname, "../src");
  const bundle = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    write: false,
    format: "esm",
    platform: "node",
  });
  const code = bundle.outputFiles[0]?.contents ?? new Uint8Array();
  return import(`data:text/javascript;base64,${Buffer.from(code).toString("base64")}`);
}

/**
 * @param {string} folder
 * @param {boolean} verbose
 */
function scoreFolder(folder, verbose) {
  const sum = { lists: 0, whole: 0, episodes: 0, right: 0, silent: 0, extra: 0, alarms: 0 };
  for (const file of readdirSync(folder)
    .filter((name) => name.endsWith(".txt"))
    .toSorted()) {
    const name = file.slice(0, -4);
    const expected = JSON.parse(readFileSync(path.join(folder, `${name}.expected.json`), "utf8"));
    if (expected.hard) continue;
    const one = scoreList(expected, asJson(readPost(readFileSync(path.join(folder, file), "utf8"))));
    sum.lists += 1;
    sum.whole += one.missing.length === 0 && one.extra.length === 0 ? 1 : 0;
    sum.episodes += one.episodes;
    sum.right += one.right;
    sum.silent += one.missing.filter(({ loud }) => !loud).length;
    sum.extra += one.extra.length;
    sum.alarms += one.alarms.length;
    if (verbose && (one.missing.length > 0 || one.extra.length > 0 || one.alarms.length > 0))
      console.log(name, describe(one));
  }
  const share = ((100 * sum.right) / Math.max(1, sum.episodes)).toFixed(1);
  console.log(
    `${sum.whole}/${sum.lists} lists read whole, ${sum.right}/${sum.episodes} episodes right (${share}%), ` +
      `${sum.silent} silently wrong, ${sum.extra} extra, ${sum.alarms} false alarms`,
  );
}

/** @param {Episode & { loud?: boolean }} episode */
function spell({ start, end, line, loud }) {
  return `${line}:${start}${end ? `-${end}` : ""}${loud === false ? " SILENT" : ""}`;
}

/** @param {Score} score */
function describe({ missing, extra, alarms }) {
  return `| missing ${missing.map(spell).join(", ")} | extra ${extra.map(spell).join(", ")} | alarms ${alarms.join(", ")}`;
}

/**
 * @param {Expected} expected
 * @param {Read} read
 * @returns {Score}
 */
function scoreList(expected, read) {
  const ambiguous = new Set(expected.ambiguous ?? []);
  const wanted = expected.episodes.filter(
    (one) => !ambiguous.has(one.line) && !(one.inferred ?? []).includes("start"),
  );
  const got = read.schedules
    .flatMap(({ episodes }) => episodes)
    .filter((one) => !ambiguous.has(one.line) && one.start);
  const loud = new Set(
    read.diagnostics.filter(({ severity }) => severity !== "hint").map(({ line }) => line),
  );
  const pairs = align(wanted, got);
  const hit = new Set(pairs.map(({ left }) => left));
  const used = new Set(pairs.map(({ right }) => right));
  const missing = wanted
    .filter((_, index) => !hit.has(index))
    .map((one) => ({ ...one, loud: loud.has(one.line) }));
  const missed = new Set(missing.map(({ line }) => line));
  const rightLines = new Set(
    wanted
      .filter((_, index) => hit.has(index))
      .map(({ line }) => line)
      .filter((line) => !missed.has(line)),
  );
  return {
    episodes: wanted.length,
    right: pairs.length,
    missing,
    extra: got.filter((_, index) => !used.has(index)),
    alarms: [...rightLines].filter((line) => loud.has(line)),
  };
}

/** @type {(want: Episode, one: Episode) => boolean} */
function equal(want, one) {
  return (
    want.start === one.start && ((want.inferred ?? []).includes("end") || (want.end ?? null) === one.end)
  );
}

/**
 * Index pairs of a longest common subsequence.
 * @param {Episode[]} left
 * @param {Episode[]} right
 */
function align(left, right) {
  /** @type {Map<string, number>} */
  const lengths = new Map();
  /** @type {(i: number, j: number) => number} */
  const length = (i, j) => lengths.get(`${i},${j}`) ?? 0;
  for (const [i, want] of [...left.entries()].toReversed()) {
    for (const [j, one] of [...right.entries()].toReversed()) {
      const best = equal(want, one) ? length(i + 1, j + 1) + 1 : Math.max(length(i + 1, j), length(i, j + 1));
      lengths.set(`${i},${j}`, best);
    }
  }
  /** @type {{ left: number, right: number }[]} */
  const pairs = [];
  let from = 0;
  for (const [i, want] of left.entries()) {
    const j = right.findIndex(
      (one, at) => at >= from && equal(want, one) && length(i, from) === length(i + 1, at + 1) + 1,
    );
    if (j < 0) continue;
    pairs.push({ left: i, right: j });
    from = j + 1;
  }
  return pairs;
}
