// Measures how fast daydiff starts and how fast its parts work: `npm run bench`, or `npm run bench -- --runs 50`.
//
// Commands are started in turn, one run of each after another, so that a busy moment of the machine falls on all of
// them alike. What counts are the medians and the ratio to `node -e 0`, which any Node program needs at the least.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";

/**
 * A command to start. `atMost` is the ratio to `node -e 0` that it should keep to, if there is one.
 * @typedef {{ name: string, program: string, args: readonly string[], exitCode?: number, atMost?: number }} Command
 */

/**
 * Work to time within this process, at several sizes. What `make` gives is not timed.
 * @template Input
 * @typedef {{ name: string, sizes: readonly number[], make: (size: number) => Input, work: (input: Input) => unknown }} Work
 */

const root = path.resolve(import.meta.dirname, "..");
const daydiff = path.join(root, "bin/daydiff.js");
const { values } = parseArgs({ options: { runs: { type: "string", default: "20" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs takes a whole number of at least 1");

const folder = mkdtempSync(path.join(tmpdir(), "daydiff-bench-"));
try {
  const [left, right] = [0, 30].map((late) => {
    const file = path.join(folder, `${late}.txt`);
    writeFileSync(file, dayLines(40, late).join("\n"));
    return file;
  });
  timeCommands([
    { name: "node -e 0", program: process.execPath, args: ["-e", "0"] },
    { name: "daydiff --version", program: process.execPath, args: [daydiff, "--version"], atMost: 1.3 },
    { name: "diff -y", program: "diff", args: ["-y", left ?? "", right ?? ""], exitCode: 1 },
  ]);
  await timeWork(commandWork());
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Starts every command `runs` times in turn and prints the medians. The first is what the others are compared with.
 * Throws if a command ends with another exit code than it should, for its time would mean nothing.
 * @param {readonly Command[]} commands
 */
function timeCommands(commands) {
  const times = commands.map(() => /** @type {number[]} */ ([]));
  for (let round = -1; round < runs; round++) {
    for (const [index, { name, program, args, exitCode = 0 }] of commands.entries()) {
      const start = performance.now();
      const { status, error } = spawnSync(program, args, { stdio: ["ignore", "pipe", "pipe"] });
      const took = performance.now() - start;
      if (status !== exitCode) throw new Error(`${name} ended with ${status ?? error}, not with ${exitCode}`);
      // The first round only warms the caches of the file system.
      if (round >= 0) times[index]?.push(took);
    }
  }
  const base = median(times[0] ?? []);
  console.log(`Starting, median of ${runs} runs`);
  for (const [index, { name, atMost }] of commands.entries()) {
    const middle = median(times[index] ?? []);
    const ratio = middle / base;
    const goal =
      atMost === undefined ? "" : `   goal ${atMost.toFixed(2)}${ratio > atMost ? ", missed" : ""}`;
    console.log(
      `  ${name.padEnd(24)}${middle.toFixed(1).padStart(8)} ms${ratio.toFixed(2).padStart(8)} x${goal}`,
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
  for (const size of sizes) {
    const input = make(size);
    const times = [];
    for (const end = performance.now() + 500; performance.now() < end || times.length < 5;) {
      const start = performance.now();
      await work(input);
      times.push(performance.now() - start);
    }
    console.log(
      `  ${String(size).padStart(6)}${median(times).toFixed(3).padStart(12)} ms   (${times.length} runs)`,
    );
  }
}

/** The whole command, called as its tests call it; the size is the number of calls. */
function commandWork() {
  const { run, processIo } = createRequire(import.meta.url)(path.join(root, "dist/daydiff.cjs"));
  const silent = { write: () => {}, isTTY: false };
  const io = { ...processIo(), stdout: silent, stderr: silent };
  return {
    name: "Calls of daydiff --version",
    sizes: [1, 10],
    make: (/** @type {number} */ size) => Array.from({ length: size }, () => ["--version"]),
    work: async (/** @type {string[][]} */ calls) => {
      for (const argv of calls) await run(argv, io);
    },
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
