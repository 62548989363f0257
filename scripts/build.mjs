// Builds dist/: the command as CommonJS that starts fast, the library as an ES module with its declarations, and what is
// read in the built-in days. Nothing in it depends on the machine or the folder that it is built in.
import { execFile } from "node:child_process";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

import { build } from "esbuild";

import { buildCommand } from "./command.mjs";
import { readingsOf } from "./readings.mjs";
import manifest from "../package.json" with { type: "json" };

const root = path.resolve(import.meta.dirname, "..");
const dist = path.join(root, "dist");

const run = promisify(execFile);

const shared = /** @satisfies {import("esbuild").BuildOptions} */ ({
  absWorkingDir: root,
  bundle: true,
  platform: "node",
  target: "node20.19",
  legalComments: "none",
  logLevel: "warning",
  // cli-table3 counts cells as everything else does, and has no colours to set.
  alias: { "string-width": path.join(root, "scripts/string-width.cjs") },
  external: ["@colors/colors/safe"],
});

function buildLibrary() {
  return build({
    ...shared,
    entryPoints: ["src/index.ts"],
    format: "esm",
    external: [...shared.external, ...Object.keys(manifest.dependencies)],
    outfile: path.join(dist, "index.js"),
  });
}

// The built-in days are read with the library that was just built, so that the command need not parse their YAML.
async function storeReadings() {
  const library = new URL("../dist/index.js", import.meta.url).href;
  const { loadSchedule } = await import(library);
  const folder = path.join(dist, "readings");
  await mkdir(folder, { recursive: true });
  const readings = readingsOf(path.join(root, "schedules"), loadSchedule);
  await Promise.all(readings.map(({ id, json }) => writeFile(path.join(folder, `${id}.json`), json)));
}

async function buildDeclarations() {
  const tsc = createRequire(import.meta.url).resolve("typescript/package.json");
  const bin = path.join(path.dirname(tsc), "bin/tsc");
  await run(process.execPath, [bin, "-p", "tsconfig.build.json"], { cwd: root }).catch((error) => {
    throw new Error(`The declarations do not compile:\n${error.stdout}${error.stderr}`);
  });
}

// PNGs are written in Inter, which may be passed on with its licence.
async function copyFonts() {
  const from = path.join(root, "node_modules/@expo-google-fonts/inter");
  await mkdir(path.join(dist, "fonts"), { recursive: true });
  await Promise.all(
    [
      ["400Regular/Inter_400Regular.ttf", "Inter-Regular.ttf"],
      ["600SemiBold/Inter_600SemiBold.ttf", "Inter-SemiBold.ttf"],
      ["LICENSE_FONT", "LICENSE"],
    ].map(([file, name]) => copyFile(path.join(from, file ?? ""), path.join(dist, "fonts", name ?? ""))),
  );
}

await rm(dist, { recursive: true, force: true });
await Promise.all([
  buildCommand(root, dist, shared),
  copyFonts(),
  buildLibrary().then(storeReadings),
  buildDeclarations(),
]);
