// Collects the licences of the packages that a bundle holds, as their terms ask for.
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/**
 * The names, versions and licence texts of all packages in a bundle, as one text.
 * Throws if a package comes without the text of its licence.
 * @param {import("esbuild").Metafile} metafile
 * @param {string} root what the paths in the metafile are relative to
 */
export async function licenceNotices(metafile, root) {
  const folders = Object.keys(metafile.inputs).flatMap(
    (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
  );
  const notices = await Promise.all(
    [...new Set(folders)].toSorted().map((folder) => notice(path.join(root, folder))),
  );
  return ["The command and the library contain these packages.\n", ...notices].join(
    `\n${"-".repeat(80)}\n\n`,
  );
}

/** @param {string} folder */
async function notice(folder) {
  const { name, version, license } = JSON.parse(await readFile(path.join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined) throw new Error(`${name} has no licence file, so it cannot go into the bundle.`);
  const text = await readFile(path.join(folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}
