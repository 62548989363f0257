// Writes schedules/schedule.schema.json, made of the keys that the program reads by; with --print, prints it instead.
import { writeFile } from "node:fs/promises";
import path from "node:path";

import { build } from "esbuild";

const root = path.resolve(import.meta.dirname, "..");

// Node 20 does not run TypeScript, so the module is compiled in memory.
const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ["src/load/schema.ts"],
  bundle: true,
  write: false,
  platform: "node",
  format: "esm",
  target: "node20.19",
});
const code = outputFiles[0]?.text ?? "";
/** @type {typeof import("../src/load/schema.ts")} */
const { scheduleSchema } = await import(`data:text/javascript,${encodeURIComponent(code)}`);

const text = `${JSON.stringify(scheduleSchema(), null, 2)}\n`;
if (process.argv.includes("--print")) process.stdout.write(text);
else await writeFile(path.join(root, "schedules/schedule.schema.json"), text);
