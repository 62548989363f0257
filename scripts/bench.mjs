// Measures how fast daydiff starts and how fast its parts work: `npm run bench`, or `npm run bench -- --runs 50`.
// `npm run bench -- --posts DIR` measures how well pasted posts are read instead (see score-posts.mjs).
//
// Commands are started in turn, one run of each after another, so that a busy moment of the machine falls on all of
// them alike. What counts is the ratio to `node -e 0`, which any Node program needs at the least: the median over the
// rounds, and that of the shortest runs. They are started in a folder of their own, as a user would: in the checkout,
// the built-in days would be those of the working directory.
import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

/**
 * A command to start, which prints nothing on standard error. `atMost` is the ratio to `node -e 0` that it should keep
 * to, if there is one.
 * @typedef {{ name: string, program: string, args: readonly string[], exitCode?: number, atMost?: number }} Command
 */

/**
 * Work to time within this process, at several sizes. What `make` gives is not timed.
 * @template Input
 * @typedef {{ name: string, sizes: readonly number[], make: (size: number) => Input, work: (input: Input) => unknown }} Work
 */

/** As many days as one comparison takes. */
const TWELVE = "hui wei 996 01ai darwin franklin kafka kant freud hardy tesla skinner".split(" ");

const root = path.resolve(import.meta.dirname, "..");
const daydiff = path.join(root, "bin/daydiff.js");
const { values } = parseArgs({
  options: { runs: { type: "string", default: "20" }, posts: { type: "string" } },
});
if (values.posts !== undefined) {
  const score = path.join(import.meta.dirname, "score-posts.mjs");
  const { status } = spawnSync(process.execPath, [score, values.posts], { stdio: "inherit" });
  process.exit(status ?? 1);
}
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number of at least 1");

const folder = mkdtempSync(path.join(tmpdir(), "daydiff-bench-"));
try {
  const [left, right] = [0, 30].map((late) => {
    const file = path.join(folder, `${late}.txt`);
    writeFileSync(file, dayLines(40, late).join("\n"));
    return file;
  });
  for (const [own, name] of Object.entries({ a: "hui", b: "wei" })) {
    copyFileSync(path.join(root, "schedules", `${name}.yaml`), path.join(folder, `${own}.yaml`));
  }
  const node = (/** @type {string[]} */ ...args) => ({ program: process.execPath, args });
  timeCommands([
    { name: "node -e 0", ...node("-e", "0") },
    { name: "daydiff --version", ...node(daydiff, "--version"), atMost: 1.2 },
    { name: "daydiff hui wei", ...node(daydiff, "hui", "wei"), atMost: 1.85 },
    { name: "  as SVG", ...node(daydiff, "hui", "wei", "-f", "svg") },
    { name: "  of twelve", ...node(daydiff, ...TWELVE) },
    { name: "  of two YAML files", ...node(daydiff, "a.yaml", "b.yaml"), atMost: 2.15 },
    { name: "diff -y", program: "diff", args: ["-y", left ?? "", right ?? ""], exitCode: 1 },
  ]);
  await timeWork(await comparisonWork());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Starts every command `runs` times in turn and prints the ratios. The first is what the others are compared with.
 * Throws if a command ends with another exit code than it should, or complains, for its time would mean nothing.
 * @param {readonly Command[]} commands
 */
function timeCommands(commands) {
  const env = { PATH: process.env["PATH"], HOME: folder };
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let round = -1; round < runs; round++) {
    for (const [index, { name, program, args, exitCode = 0 }] of commands.entries()) {
      const start = performance.now();
      const { status, error, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: "utf8" });
      const took = performance.now() - start;
      if (status !== exitCode || stderr !== "") {
        throw new Error(`${name} ended with ${status ?? error}, not with ${exitCode}: ${stderr}`);
      }
      // The first round only warms the caches of the file system.
      if (round >= 0) times[index]?.push(took);
    }
  }
  console.log(`Starting, with Node ${process.version}, ${runs} rounds      median  shortest`);
  const base = times[0] ?? [];
  for (const [index, { name, atMost }] of commands.entries()) {
    const own = times[index] ?? [];
    const ratio = median(own.map((time, round) => time / (base[round] ?? NaN)));
    const least = Math.min(...own) / Math.min(...base);
    const goal =
      atMost === undefined ? "" : `   goal ${atMost.toFixed(2)}${ratio > atMost ? ", missed" : ""}`;
    console.log(
      `  ${name.padEnd(24)}${median(own).toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(10)}${least.toFixed(2).padStart(10)}${goal}`,
    );
  }
}

/**
 * Times work at each of its sizes, for about half a second each, and prints the medians.
 * @template Input
 * @param {Work<Input>} work
 */
async function timeWork({ name, sizes, make, work }) {
  console.log(`\n${name}, median within this process`);
  let before;
  for (const size of sizes) {
    const input = make(size);
    const times = [];
    for (const end = performance.now() + 500; performance.now() < end || times.length < 5;) {
      const start = performance.now();
      await work(input);
      times.push(performance.now() - start);
    }
    const middle = median(times);
    const grown = before === undefined ? "" : `   ${(middle / before).toFixed(1)} times the one before`;
    console.log(
      `  ${String(size).padStart(6)}${middle.toFixed(3).padStart(12)} ms   (${times.length} runs)${grown}`,
    );
    before = middle;
  }
}

/** Comparing two days of so many episodes each, of mixed kinds, a fifth of them without a time. */
async function comparisonWork() {
  const { compare, layOutDay, CATEGORIES } = await import("../dist/index.js");
  const day = (/** @type {number} */ size, /** @type {number} */ seed) => {
    let state = seed;
    const dice = () => (state = (state * 48271) % 2147483647) / 2147483647;
    const episodes = Array.from({ length: size }, (_, i) => {
      const kind = CATEGORIES[Math.floor(dice() * CATEGORIES.length)]?.id ?? "work";
      const minute = Math.floor((1440 * i) / size);
      const start =
        i > 0 && dice() < 0.2 ? null : { minute, precision: /** @type {const} */ ("exact"), spread: 0 };
      const told = { activity: `${kind} ${i}`, kind, secondary: [], location: null, note: null, quote: null };
      return { ...told, time: { start, end: /** @type {const} */ ("implied") } };
    });
    const about = { role: null, organization: null, timezone: null, date: null, note: null, sources: [] };
    const { day: laidOut } = layOutDay({
      id: "day",
      name: "Day",
      short: "Day",
      ...about,
      episodes,
      mentions: [],
    });
    if (laidOut === null) throw new Error(`a day of ${size} episodes cannot be placed`);
    return laidOut;
  };
  return {
    name: "Comparing two days of so many episodes",
    sizes: [10, 100, 1000],
    make: (/** @type {number} */ size) => [day(size, 1), day(size, 2)],
    work: (/** @type {ReturnType<typeof day>[]} */ days) => compare(days),
  };
}

/**
 * A day as lines of text, so many episodes long, each beginning so many minutes late.
 * @param {number} episodes
 * @param {number} late
 */
function dayLines(episodes, late) {
  return Array.from({ length: episodes }, (_, index) => {
    const minute = Math.floor((index * 1440) / episodes) + (index % 3 === 0 ? late : 0);
    const clock = [Math.floor(minute / 60) % 24, minute % 60]
      .map((part) => String(part).padStart(2, "0"))
      .join(":");
    return `${clock}  activity ${index % 7}`;
  });
}

/** @param {readonly number[]} times */
function median(times) {
  const sorted = times.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
