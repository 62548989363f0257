// Writes the screens of the README anew: what the commands above them print now. Read the difference before you commit.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(import.meta.dirname, "..");
const file = path.join(root, "README.md");
const env = { PATH: process.env["PATH"] };

const text = readFileSync(file, "utf8").replace(
  /```console\n\$ daydiff ([^\n]*)\n[\s\S]*?```/g,
  (_, command) => {
    const args = [path.join(root, "bin/daydiff.js"), ...command.split(" ")];
    const output = execFileSync(process.execPath, args, { cwd: root, env, encoding: "utf8" });
    return `\`\`\`console\n$ daydiff ${command}\n${output}\`\`\``;
  },
);
writeFileSync(file, text);
