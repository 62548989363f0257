// Draws the pictures of the README and the docs anew, with the command as it is built.
import { execFileSync } from "node:child_process";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");

const pictures = [
  ["hui wei", "docs/hui-wei.svg"],
  ["hui wei --theme dark", "docs/hui-wei-dark.svg"],
];

for (const [days, file] of pictures) {
  const options = [path.join(root, "bin/daydiff.js"), ...String(days).split(" "), "-o", String(file)];
  execFileSync(process.execPath, options, { cwd: root, stdio: "inherit" });
  console.log(`${file}: daydiff ${days}`);
}
