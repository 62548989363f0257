// Builds dist/: the command as CommonJS that starts fast, and the library as an ES module with its declarations.
import { execFile } from "node:child_process";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";

import { build, transform } from "esbuild";

import { licenceNotices } from "./notices.mjs";

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
});

// The command is CommonJS, because Node starts that sooner than ES modules, and code that is not needed yet costs time
// even unrun (about 3 ms for 100 kB). So whatever src/ imports with `import()` becomes a file of its own in dist/chunks/,
// read when that import runs, and what several of them need stands there once. esbuild splits only ES modules, so it
// first makes those and then turns each into CommonJS, where `import()` becomes a late `require()`.
async function buildCommand() {
  const { outputFiles, metafile } = await build({
    ...shared,
    stdin: {
      contents: `export { run } from "./run.ts"; export { processIo } from "./process-io.ts";`,
      resolveDir: path.join(root, "src/cli"),
    },
    format: "esm",
    splitting: true,
    // It brings a binary of its own for each machine.
    external: ["@resvg/resvg-js"],
    // cli-table3 brings a string-width that takes 30 ms at its first call; what it is given to count, both count alike.
    alias: { "string-width": path.join(root, "scripts/string-width.cjs") },
    define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
    outdir: dist,
    entryNames: "daydiff",
    chunkNames: "chunks/[name]-[hash]",
    outExtension: { ".js": ".cjs" },
    write: false,
    metafile: true,
  });
  await mkdir(path.join(dist, "chunks"), { recursive: true });
  await Promise.all(
    outputFiles.map(async (file) => {
      // Names are kept readable, so that the stack trace in a bug report says something.
      const { code } = await transform(file.text, {
        format: "cjs",
        platform: "node",
        target: shared.target,
        supported: { "dynamic-import": false },
        minifySyntax: true,
        minifyWhitespace: true,
      });
      await writeFile(file.path, code);
    }),
  );
  await writeFile(path.join(dist, "licences.txt"), await licenceNotices(metafile, root));
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
  // In a process of its own, as the command runs.
  buildCommand().then(() => run(process.execPath, [path.join(import.meta.dirname, "code-cache.cjs")])),
  copyFonts(),
  buildLibrary(),
  buildDeclarations(),
]);
