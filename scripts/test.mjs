// Runs every check in order, all of them even after one has failed, and ends with "N passed, N failed".
//
// Passed are single tests; failed are single tests and whole steps. A step fails by its exit code, so that one that
// crashes or never starts counts as well, and a test run that leaves no results behind fails too.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

/** The steps before the tests: what each is called, and its command line. */
const steps = [
  ["build", "node scripts/build.mjs"],
  ["format", "oxfmt --check"],
  ["lint", "oxlint"],
  ["types", "tsc"],
  ["unused code", "knip"],
  ["package", "publint --strict"],
];

/**
 * Runs a command line with the binaries of this project, its output going where ours goes.
 * @param {string} commandLine
 */
function succeeds(commandLine) {
  const env = {
    ...process.env,
    PATH: `${path.join(root, "node_modules/.bin")}${path.delimiter}${process.env["PATH"]}`,
  };
  return spawnSync(commandLine, { cwd: root, env, shell: true, stdio: "inherit" }).status === 0;
}

/**
 * The failed tests of a file; a file that failed before or beside its tests counts as one.
 * @param {{ status: string, assertionResults: readonly { status: string }[] }} file
 */
function failuresIn({ status, assertionResults }) {
  const failed = assertionResults.filter((test) => test.status === "failed").length;
  return failed === 0 && status === "failed" ? 1 : failed;
}

/** Runs all tests and counts them; what fails outside of any test counts as one failure. */
function runTests() {
  const folder = mkdtempSync(path.join(tmpdir(), "daydiff-test-"));
  const file = path.join(folder, "results.json");
  try {
    const ended = succeeds(`vitest run --reporter=default --reporter=json --outputFile.json="${file}"`);
    const results = JSON.parse(readFileSync(file, "utf8"));
    const passed = Number(results.numPassedTests);
    let failed = 0;
    for (const result of results.testResults) failed += failuresIn(result);
    const clean = ended && results.success === true && passed > 0;
    return { passed, failed: clean || failed > 0 ? failed : 1 };
  } catch (error) {
    console.error(`The tests left no results behind: ${error}`);
    return { passed: 0, failed: 1 };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @type {string[]} */
const failedSteps = [];
for (const [name, commandLine] of steps) {
  console.log(`\n> ${name}: ${commandLine}`);
  if (!succeeds(/** @type {string} */ (commandLine))) failedSteps.push(/** @type {string} */ (name));
}
console.log("\n> tests");
const tests = runTests();
if (failedSteps.length > 0) console.log(`Failed before the tests: ${failedSteps.join(", ")}.`);

const failed = failedSteps.length + tests.failed;
process.exitCode = failed === 0 ? 0 : 1;
console.log(`${tests.passed} passed, ${failed} failed`);
