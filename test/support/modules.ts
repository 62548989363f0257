// What the house rules need to know of a module: where it stands, what it imports, how it opens.
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

import { parseSync, Visitor } from "oxc-parser";

/** A TypeScript or JavaScript file of the project. */
export interface Module {
  /** Relative to the root of the project, with slashes: `src/model/clock.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The modules in a folder of the project and below, in the order of their paths. */
export function modulesIn(folder: string): readonly Module[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|js|mjs)$/.test(name))
    .map((name) => path.posix.join(folder, ...name.split(path.sep)))
    .filter((name) => !name.includes("/fixtures/"))
    .toSorted()
    .map((name) => ({ path: name, text: readFileSync(path.join(root, name), "utf8") }));
}

/** The root folder of the project, absolute. */
export const root = path.resolve(import.meta.dirname, "../..");

/**
 * Every import of a module as it is written, in order: of values and of types, static and late, and what is exported
 * from elsewhere. An import whose target is computed is given as its expression.
 */
export function importsOf({ path, text }: Module): readonly string[] {
  const { module, program, errors } = parseSync(path, text);
  if (errors.length > 0)
    throw new Error(`${path} does not parse: ${errors.map((e) => e.message).join("; ")}`);
  const requests = [
    ...module.staticImports.map((statement) => statement.moduleRequest),
    ...module.staticExports.flatMap((statement) => statement.entries.flatMap((e) => e.moduleRequest ?? [])),
    ...module.dynamicImports.map((expression) => expression.moduleRequest),
  ];
  new Visitor({ TSImportType: (type) => void requests.push(type.source) }).visit(program);
  const written = requests
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end }) => text.slice(start, end).replace(/^(["'])(.*)\1$/, "$2"));
  return [...new Set(written)];
}

/** The path that a relative import points to, from the root; a package or a computed import has none. */
export function targetOf(from: Module, specifier: string): string | undefined {
  if (!/^\.{1,2}\//.test(specifier)) return undefined;
  return path.posix.join(path.posix.dirname(from.path), specifier);
}

/** Whether a module exports anything as its default. */
export function hasDefaultExport({ path, text }: Module): boolean {
  const { staticExports } = parseSync(path, text).module;
  return staticExports.some(({ entries }) =>
    entries.some((entry) => entry.exportName.kind === "Default" || entry.exportName.name === "default"),
  );
}

/** The sentence or sentences of the comment that a module opens with; empty if it opens with anything else. */
export function openingComment({ path, text }: Module): string {
  const code = text.replace(/^#!.*\n/, "");
  const { comments } = parseSync(path, code);
  const lines: string[] = [];
  let next = 0;
  for (const { start, end, value } of comments) {
    if (code.slice(next, start).trim() !== "" || /\n\s*\n/.test(code.slice(next, start))) break;
    if (value.trim() === "") break;
    lines.push(value.replaceAll(/^\s*\*/gm, "").trim());
    next = end;
  }
  return lines.join(" ");
}
