#!/usr/bin/env node
// Starts the command that was built. Node 22.1 and newer keep what they compile of it, each for itself, in a cache of
// the machine's own.
const { existsSync } = require("node:fs");
const path = require("node:path");

const { lastWords } = require("./last-words.js");

// Whatever is thrown, now or later, and every promise that is broken and that nobody waits for.
process.on("uncaughtException", lastWords);
process.on("unhandledRejection", lastWords);

require("node:module").enableCompileCache?.();

const command = path.join(__dirname, "../dist/daydiff.cjs");
if (existsSync(command)) {
  const { processIo, run } = require(command);
  run(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
} else {
  const folder = path.join(__dirname, "..");
  process.stderr.write(`daydiff: this checkout is not built yet.\n  Type: npm run build\n  in ${folder}\n`);
  process.exitCode = 2;
}
