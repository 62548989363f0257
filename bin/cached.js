// Loads the bundled command with the code that V8 compiled when it was built, which halves the time to the first screen.
const { existsSync, readFileSync } = require("node:fs");
const { createRequire } = require("node:module");
const path = require("node:path");
const { Script } = require("node:vm");

/** @type {Map<string, { script: Script, exports: any }>} What is loaded, by absolute path. */
const loaded = new Map();

/**
 * What a CommonJS file of the bundle exports; the files that it requires by a relative path are loaded alike. Another
 * version of V8 turns the stored code down and compiles anew.
 * @param {string} file absolute
 */
function load(file) {
  const known = loaded.get(file);
  if (known !== undefined) return known.exports;
  const stored = `${file}.v8`;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, "utf8")}\n})`;
  const cachedData = existsSync(stored) ? readFileSync(stored) : undefined;
  const script = new Script(source, { filename: file, ...(cachedData && { cachedData }) });
  const folder = path.dirname(file);
  const others = createRequire(file);
  const requireHere = (/** @type {string} */ id) =>
    id.startsWith(".") ? load(path.join(folder, id)) : others(id);
  const module = { exports: {} };
  loaded.set(file, { script, ...module });
  script.runInThisContext()(module.exports, requireHere, module, file, folder);
  loaded.set(file, { script, ...module });
  return module.exports;
}

module.exports = { load, loaded };
