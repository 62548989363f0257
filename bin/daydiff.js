#!/usr/bin/env node
const path = require("node:path");
const { load } = require("./cached.js");

const { processIo, run } = load(path.join(__dirname, "../dist/daydiff.cjs"));

run(process.argv.slice(2), processIo()).then((code) => {
  process.exitCode = code;
});
