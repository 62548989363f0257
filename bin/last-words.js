// The last words of a process that fails in a way that was not foreseen: one line that says what to report.
const { writeSync } = require("node:fs");

/** The exit code of a fault of daydiff's own, as in sysexits.h; 1 says that the days differ. */
const FAULT = 70;

/** The exit code for what the person can set right. */
const BAD = 2;

/**
 * Says on standard error what went wrong and ends the process. The place in the code is for whoever asks for it, with
 * --debug or DAYDIFF_DEBUG=1.
 * @param {unknown} thrown
 */
function lastWords(thrown) {
  const error = thrown instanceof Error ? thrown : new Error(String(thrown));
  const asked =
    process.argv.includes("--debug") || !["", "0", undefined].includes(process.env["DAYDIFF_DEBUG"]);
  try {
    if (Reflect.get(error, "syscall") === "uv_cwd") {
      writeSync(2, "daydiff: the working directory is no longer there.\n  Go to another one first.\n");
    } else {
      writeSync(2, `${lineOf(error, asked)}\n`);
    }
    if (asked) writeSync(2, `${error.stack}\n`);
  } finally {
    process.exit(Reflect.get(error, "syscall") === "uv_cwd" ? BAD : FAULT);
  }
}

/**
 * @param {Error} error
 * @param {boolean} asked whether the place in the code is told anyway
 */
function lineOf(error, asked) {
  const [first = ""] = error.message.split("\n");
  // What an error quotes may come from a file; nothing in it may speak to the terminal.
  const said = `${error.name}: ${first}`.replaceAll(/[^\p{L}\p{M}\p{N}\p{P}\p{S} ]/gu, "").slice(0, 200);
  const { version } = require("../package.json");
  const where = `daydiff ${version}, Node ${process.version}, ${process.platform}-${process.arch}`;
  const more = asked ? "" : " --debug shows where it happened.";
  return `daydiff: a fault of daydiff itself: ${said}. Please report this line (${where}).${more}`;
}

module.exports = { lastWords };
