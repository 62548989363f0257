// Bundles the command for dist/: CommonJS, in few files for the first screen and one more for whatever else is asked for.
import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

import { licenceNotices } from "./notices.mjs";

/** What is waited for: the command line, a comparison on a terminal, and the reader of files of one's own. */
const FIRST = ["daydiff.cjs", "src/cli/commands/compare.ts", "src/load/load-schedule.ts"];

/**
 * Writes the command. It is CommonJS, because Node starts that sooner than ES modules, and code that is not needed yet
 * costs time even unrun (about 3 ms for 100 kB). So whatever src/ imports with `import()` becomes a file of its own in
 * chunks/, read when that import runs, and what several of them need stands there once. esbuild splits only ES modules,
 * so it first makes those and then turns each into CommonJS, where `import()` becomes a late `require()`.
 * @param {string} root
 * @param {string} dist
 * @param {import("esbuild").BuildOptions} shared
 */
export async function buildCommand(root, dist, shared) {
  const { outputFiles, metafile } = await build({
    ...shared,
    stdin: {
      contents: `export { run } from "./run.ts"; export { processIo } from "./process-io.ts";`,
      resolveDir: path.join(root, "src/cli"),
    },
    format: "esm",
    splitting: true,
    external: [...(shared.external ?? []), "@resvg/resvg-js"],
    alias: {
      ...shared.alias,
      // As ES modules, of which only what is used is taken.
      yaml: path.join(root, "node_modules/yaml/browser/dist/index.js"),
      // Chalk looks for colour at once, for which Node loads its sockets; daydiff says itself which colours it wants.
      "#supports-color": path.join(root, "scripts/supports-color.cjs"),
    },
    plugins: [lateChildProcess(root)],
    define: { "import.meta.dirname": "__dirname", "import.meta.filename": "__filename" },
    outdir: dist,
    entryNames: "daydiff",
    chunkNames: "chunks/[name]-[hash]",
    outExtension: { ".js": ".cjs" },
    write: false,
    metafile: true,
  });
  const texts = new Map(outputFiles.map((file) => [path.relative(root, file.path), file.text]));
  const parts = partsOf(metafile.outputs);
  /** @type {Map<string, string>} The file that a chunk becomes a part of. */
  const homes = new Map([...parts].flatMap(([file, chunks]) => chunks.map((chunk) => [chunk, file])));
  await mkdir(path.join(dist, "chunks"), { recursive: true });
  await Promise.all(
    [...parts].map(async ([file, chunks]) => {
      const isDefault = metafile.outputs[file]?.exports.includes("default") ?? false;
      const code = await merged(file, chunks, isDefault, texts, homes, shared);
      await writeFile(path.join(root, file), code);
    }),
  );
  await writeFile(path.join(dist, "licences.txt"), await licenceNotices(metafile, root));
}

/**
 * The files to write, each with the chunks that it is made of: its own, and for the first ones all that they import, for
 * to open a file takes as long as to read 30 kB.
 * @param {import("esbuild").Metafile["outputs"]} outputs
 */
function partsOf(outputs) {
  /** @type {Map<string, string[]>} */
  const parts = new Map();
  const left = new Set(Object.keys(outputs));
  /** @type {(chunk: string) => string[]} */
  const take = (chunk) => {
    if (!left.delete(chunk)) return [];
    const imported = (outputs[chunk]?.imports ?? []).filter((i) => i.kind === "import-statement");
    return [...imported.flatMap((i) => take(i.path)), chunk];
  };
  for (const first of FIRST) {
    const chunk = Object.keys(outputs).find(
      (o) => o.endsWith(`/${first}`) || outputs[o]?.entryPoint === first,
    );
    if (chunk === undefined) throw new Error(`${first} became no file of its own.`);
    parts.set(chunk, take(chunk));
  }
  for (const chunk of left) parts.set(chunk, [chunk]);
  return parts;
}

/**
 * The chunks of a file as one CommonJS module, which exports what the last of them does and each other under its name.
 * @param {string} file
 * @param {readonly string[]} chunks
 * @param {boolean} isDefault whether the last of them has a default export, which `export *` leaves out
 * @param {ReadonlyMap<string, string>} texts
 * @param {ReadonlyMap<string, string>} homes
 * @param {import("esbuild").BuildOptions} shared
 */
async function merged(file, chunks, isDefault, texts, homes, shared) {
  const others = chunks.filter((chunk) => chunk !== file);
  const contents = [
    `export * from "/${file}";`,
    ...(isDefault ? [`export { default } from "/${file}";`] : []),
    ...others.map((chunk) => `export * as ${nameOf(chunk)} from "/${chunk}";`),
  ];
  const { outputFiles } = await build({
    ...shared,
    stdin: { contents: contents.join("\n") },
    format: "cjs",
    supported: { "dynamic-import": false },
    minify: true,
    write: false,
    plugins: [
      {
        name: "chunks",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^\.{0,2}\// }, ({ path: request, importer }) => {
            const chunk = path.posix.join(path.posix.dirname(importer), request).replace(/^\//, "");
            return chunks.includes(chunk)
              ? { path: `/${chunk}`, namespace: "chunk" }
              : { path: request, external: true };
          });
          onResolve({ filter: /^[^./]/ }, ({ path: request }) => ({ path: request, external: true }));
          onLoad({ filter: /./, namespace: "chunk" }, ({ path: chunk }) => ({
            contents: texts.get(chunk.slice(1)) ?? "",
          }));
        },
      },
    ],
  });
  const code = outputFiles?.[0]?.text ?? "";
  // What became part of another file is taken from there.
  return code.replaceAll(/require\("(\.[^"]+)"\)/g, (whole, request) => {
    const chunk = path.posix.join(path.posix.dirname(file), request);
    const home = homes.get(chunk) ?? chunk;
    if (home === chunk) return whole;
    const from = path.posix.relative(path.posix.dirname(file), home);
    return `require("${from.startsWith(".") ? from : `./${from}`}").${nameOf(chunk)}`;
  });
}

/** @param {string} chunk */
function nameOf(chunk) {
  return path.posix.basename(chunk, ".cjs").replaceAll("-", "_");
}

/**
 * Commander asks for node:child_process at once, to start programs that daydiff has none of.
 * @param {string} root
 * @returns {import("esbuild").Plugin}
 */
function lateChildProcess(root) {
  return {
    name: "late-child-process",
    setup: ({ onResolve }) =>
      onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
        /[\\/]node_modules[\\/]commander[\\/]/.test(importer)
          ? { path: path.join(root, "scripts/child-process.cjs") }
          : undefined,
      ),
  };
}
