/**
 * Measures the reader of posts on a folder of lists (`NAME.txt` beside `NAME.expected.json`), in process.
 *
 * usage: node scripts/score-posts.mjs DIR [-v]     the figures for a folder
 *        node scripts/score-posts.mjs FILE.txt     what the reader makes of one list, as JSON
 *
 * An expected episode is right when one with the same start and the same stated end was read, in order. It is
 * silently wrong when it is not right and its line carries no error or warning. A false alarm is an error or
 * warning on a line that was read right. Ambiguous lines and lists marked hard count for nothing.
 */
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { sayPostDiagnostic } from "../src/posts/diagnostic.ts";
import { readPost } from "../src/posts/read-post.ts";

const [path, ...flags] = process.argv.slice(2);
if (path === undefined) throw new Error("usage: score-posts.mjs DIR|FILE.txt [-v]");
if (statSync(path).isDirectory()) scoreFolder(path, flags.includes("-v"));
else console.log(JSON.stringify(asJson(readPost(readFileSync(path, "utf8"))), null, 2));

function asJson({ schedules, diagnostics }) {
  return {
    schedules: schedules.map(({ name, episodes, mentions }) => ({
      name,
      episodes: episodes.map(({ start, end, activity, line }) => ({ start: start?.clock ?? null, end: end?.clock ?? null, activity, line })),
      mentions,
    })),
    diagnostics: diagnostics.map((one) => ({ line: one.line, code: one.code, severity: one.severity, message: sayPostDiagnostic(one) })),
  };
}

function scoreFolder(folder, verbose) {
  const sum = { lists: 0, whole: 0, episodes: 0, right: 0, silent: 0, extra: 0, alarms: 0 };
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".txt")).sort()) {
    const name = file.slice(0, -4);
    const expected = JSON.parse(readFileSync(join(folder, `${name}.expected.json`), "utf8"));
    if (expected.hard) continue;
    const one = scoreList(expected, asJson(readPost(readFileSync(join(folder, file), "utf8"))));
    sum.lists += 1;
    sum.whole += one.missing.length === 0 && one.extra.length === 0 ? 1 : 0;
    sum.episodes += one.episodes;
    sum.right += one.right;
    sum.silent += one.missing.filter(({ loud }) => !loud).length;
    sum.extra += one.extra.length;
    sum.alarms += one.alarms.length;
    if (verbose && (one.missing.length > 0 || one.extra.length > 0 || one.alarms.length > 0)) console.log(name, describe(one));
  }
  const share = ((100 * sum.right) / Math.max(1, sum.episodes)).toFixed(1);
  console.log(
    `${sum.whole}/${sum.lists} lists read whole, ${sum.right}/${sum.episodes} episodes right (${share}%), ` +
      `${sum.silent} silently wrong, ${sum.extra} extra, ${sum.alarms} false alarms`,
  );
}

function describe({ missing, extra, alarms }) {
  const spell = ({ start, end, line, loud }) => `${line}:${start}${end ? `-${end}` : ""}${loud === false ? " SILENT" : ""}`;
  return `| missing ${missing.map(spell).join(", ")} | extra ${extra.map(spell).join(", ")} | alarms ${alarms.join(", ")}`;
}

function scoreList(expected, read) {
  const ambiguous = new Set(expected.ambiguous ?? []);
  const wanted = expected.episodes.filter((one) => !ambiguous.has(one.line) && !(one.inferred ?? []).includes("start"));
  const got = read.schedules.flatMap(({ episodes }) => episodes).filter((one) => !ambiguous.has(one.line) && one.start);
  const loud = new Set(read.diagnostics.filter(({ severity }) => severity !== "hint").map(({ line }) => line));
  const equal = (want, one) => want.start === one.start && ((want.inferred ?? []).includes("end") || (want.end ?? null) === one.end);
  const pairs = align(wanted, got, equal);
  const hit = new Set(pairs.map(([left]) => left));
  const used = new Set(pairs.map(([, right]) => right));
  const missing = wanted.filter((_, index) => !hit.has(index)).map((one) => ({ ...one, loud: loud.has(one.line) }));
  const missed = new Set(missing.map(({ line }) => line));
  const rightLines = new Set([...hit].map((index) => wanted[index].line).filter((line) => !missed.has(line)));
  return {
    episodes: wanted.length, right: pairs.length, missing, extra: got.filter((_, index) => !used.has(index)),
    alarms: [...rightLines].filter((line) => loud.has(line)),
  };
}

/** Index pairs of a longest common subsequence. */
function align(left, right, equal) {
  const table = Array.from({ length: left.length + 1 }, () => new Array(right.length + 1).fill(0));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      table[i][j] = equal(left[i], right[j]) ? table[i + 1][j + 1] + 1 : Math.max(table[i + 1][j], table[i][j + 1]);
    }
  }
  const pairs = [];
  for (let i = 0, j = 0; i < left.length && j < right.length; ) {
    if (equal(left[i], right[j]) && table[i][j] === table[i + 1][j + 1] + 1) pairs.push([i++, j++]);
    else if (table[i + 1][j] >= table[i][j + 1]) i += 1;
    else j += 1;
  }
  return pairs;
}
