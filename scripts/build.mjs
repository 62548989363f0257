// Builds dist/: the command as one CommonJS file, and the library as an ES module with its declarations.
import { execFile } from "node:child_process";
import { rm } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

/** @type {import("esbuild").BuildOptions} */
const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
};

// CommonJS and one file, because Node starts it a few milliseconds sooner than ES modules or many files.
// Names are kept readable, so that the stack trace in a bug report says something.
function buildCommand() {
  return build({
    ...shared,
    stdin: {
      contents: `export { run } from "./run.ts"; export { processIo } from "./process-io.ts";`,
      resolveDir: path.join(root, "src/cli"),
    },
    format: "cjs",
    minifySyntax: true,
    minifyWhitespace: true,
    outfile: path.join(dist, "daydiff.cjs"),
  });
}

function buildLibrary() {
  return build({
    ...shared,
    entryPoints: ["src/index.ts"],
    format: "esm",
    packages: "external",
    outfile: path.join(dist, "index.js"),
  });
}

async function buildDeclarations() {
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  const bin = path.join(path.dirname(tsc), "bin/tsc");
  await promisify(execFile)(process.execPath, [bin, "-p", "tsconfig.build.json"], { cwd: root }).catch(
    (error) => {
      throw new Error(`The declarations do not compile:\n${error.stdout}${error.stderr}`);
    },
  );
}

await rm(dist, { recursive: true, force: true });
await Promise.all([buildCommand(), buildLibrary(), buildDeclarations()]);
