// Runs the bundled command once and stores what V8 compiled for it beside each file that took part.
const { readdirSync, rmSync, writeFileSync } = require("node:fs");
const path = require("node:path");

const { load, loaded } = require("../bin/cached.js");

const dist = path.join(__dirname, "../dist");
for (const file of readdirSync(dist, { recursive: true, encoding: "utf8" })) {
  if (file.endsWith(".v8")) rmSync(path.join(dist, file));
}
const command = load(path.join(dist, "daydiff.cjs"));
const silent = { write: () => {}, isTTY: false };
const io = {
  ...command.processIo(),
  stdout: silent,
  stderr: silent,
  cwd: path.join(__dirname, ".."),
  env: {},
};

command.run(["hui", "wei"], io).then((/** @type {number} */ code) => {
  if (code !== 0) throw new Error(`daydiff hui wei ended with ${code}, so there is nothing to store.`);
  for (const [file, { script }] of loaded) writeFileSync(`${file}.v8`, script.createCachedData());
});
