// The command as a process: killed in the middle of a save, with a real editor, completed by a real shell.
import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
const folder = mkdtempSync(path.join(tmpdir(), "daydiff-process-"));
const data = path.join(folder, "data");
const own = path.join(data, "daydiff/schedules");
const bundle = path.join(folder, "dist/daydiff.cjs");
const command = path.join(folder, "bin/daydiff.js");

/** The command of the sources as they stand, built in a folder of its own, with the built-in days beside it. */
beforeAll(async () => {
  await build({
    absWorkingDir: root,
    stdin: {
      contents: `export { run } from "./run.ts"; export { processIo } from "./process-io.ts";`,
      resolveDir: path.join(root, "src/cli"),
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    define: { "import.meta.dirname": "__dirname" },
    outfile: bundle,
    // Native, and only of use to pictures.
    logLevel: "error",
    external: ["@resvg/resvg-js"],
  });
  mkdirSync(path.join(folder, "schedules"));
  for (const name of ["hui.yaml", "wei.yaml"]) {
    writeFileSync(path.join(folder, "schedules", name), readFileSync(path.join(root, "schedules", name)));
  }
  cpSync(path.join(root, "bin"), path.join(folder, "bin"), { recursive: true });
  cpSync(path.join(root, "package.json"), path.join(folder, "package.json"));
  writeFileSync(
    path.join(folder, "bin/daydiff"),
    `#!/bin/sh\nexec "${process.execPath}" "${command}" "$@"\n`,
  );
  chmodSync(path.join(folder, "bin/daydiff"), 0o755);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const env = { PATH: `${path.join(folder, "bin")}:${process.env["PATH"]}`, HOME: folder, XDG_DATA_HOME: data };

function daydiff(args: readonly string[], input = "", more: Readonly<Record<string, string>> = {}) {
  return spawnSync(process.execPath, [command, ...args], {
    input,
    env: { ...env, ...more },
    cwd: folder,
    encoding: "utf8",
  });
}

function list(count: number): string {
  return Array.from({ length: count }, (_, i) => {
    const minute = 300 + Math.floor((i * 1100) / count);
    return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")} thing number ${i}`;
  }).join("\n");
}

/** Runs the command after a script that spoils something in its process. */
function spoilt(script: string, args: readonly string[], more: Readonly<Record<string, string>> = {}) {
  const preload = path.join(folder, "spoil.cjs");
  writeFileSync(preload, script);
  return daydiff(args, "", { NODE_OPTIONS: `--require ${preload}`, ...more });
}

const BROKEN_LIBRARY = `Intl.Segmenter = Array.prototype.toSorted = () => { throw new TypeError("boom\\u001b[31m\\nat x"); };`;
const BROKEN_PROMISE = `setTimeout(() => void Promise.reject("boom"), 0);`;
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };

describe("a fault of daydiff itself is one line that can be reported, and 70:", () => {
  const where = `(daydiff ${version}, Node ${process.version}, ${process.platform}-${process.arch})`;

  test.each([
    ["thrown while it runs", BROKEN_LIBRARY, "TypeError: boom[31m"],
    ["in a promise that nobody waits for", BROKEN_PROMISE, "Error: boom"],
    ["with nothing in it", `setTimeout(() => { throw undefined; }, 0);`, "Error: undefined"],
  ])("%s", (_when, script, said) => {
    const { status, stderr } = spoilt(script, ["hui", "wei"]);
    expect(stderr).toContain(`daydiff: a fault of daydiff itself: ${said}`);
    expect(stderr).toContain(where);
    expect(stderr).toMatch(/^[^\n]+ --debug shows where it happened\.\n$/);
    expect(stderr).not.toContain("\u001B");
    expect(status).toBe(70);
  });

  test.each([
    ["--debug before", ["--debug", "hui", "wei"], {}],
    ["--debug behind", ["show", "hui", "--debug"], {}],
    ["DAYDIFF_DEBUG", ["hui", "wei"], { DAYDIFF_DEBUG: "1" }],
  ])("%s shows where it happened", (_how, args, more) => {
    const { status, stderr } = spoilt(BROKEN_LIBRARY, args, more);
    expect(stderr).toContain(where);
    expect(stderr).not.toContain("--debug shows");
    expect(stderr).toMatch(/\n {4}at .*daydiff\.cjs:/);
    expect(status).toBe(70);
  });

  test.each([
    ["is cut short", (text: string) => text.slice(0, -1000)],
    ["lacks a part", (text: string) => `require("./no-such-part.cjs");${text}`],
  ])("while a bundle is loaded that %s", (_how, damage) => {
    const whole = readFileSync(bundle, "utf8");
    writeFileSync(bundle, damage(whole));
    try {
      const { status, stderr } = daydiff(["hui", "wei"]);
      expect(stderr).toMatch(/^daydiff: a fault of daydiff itself: [^\n]+\n$/);
      expect(stderr).toContain(where);
      expect(status).toBe(70);
    } finally {
      writeFileSync(bundle, whole);
    }
  });

  test("and where there is none, --debug changes nothing", () => {
    const [plain, debug] = [daydiff(["hui", "wei"]), daydiff(["hui", "--debug", "wei"])];
    expect([debug.status, debug.stdout, debug.stderr]).toEqual([plain.status, plain.stdout, plain.stderr]);
  });
});

describe("surroundings that are not as usual:", () => {
  test.skipIf(process.platform === "win32")("a working directory that was deleted is said", () => {
    const script = `mkdir gone && cd gone && rmdir ../gone && exec "${process.execPath}" "${command}" hui wei`;
    const { status, stdout, stderr } = spawnSync("sh", ["-c", script], {
      env,
      cwd: folder,
      encoding: "utf8",
    });
    expect(stderr).toBe("daydiff: the working directory is no longer there.\n  Go to another one first.\n");
    expect([status, stdout]).toEqual([2, ""]);
  });

  const homeless = [
    ["a home that is no folder of its own", { HOME: "relative" }, undefined],
    ["no home and no user of this number", {}, 54_321],
  ] as const;

  describe.each(homeless)("%s", (_what, home, uid) => {
    const without = (args: readonly string[], input = "") =>
      spawnSync(process.execPath, [command, ...args], {
        env: { PATH: env.PATH, ...home },
        cwd: folder,
        encoding: "utf8",
        input,
        ...(uid !== undefined && { uid }),
      });
    const skip = process.platform !== "linux" || (uid !== undefined && process.getuid?.() !== 0);

    test.skipIf(skip).each([
      [["hui", "wei"], 0, ""],
      [["list"], 0, ""],
      [["add", "me", "--format", "yaml"], 0, ""],
      [["add", "me"], 2, "Set HOME to a folder, or say where to save: -o me.yaml\n"],
    ])("%j", (args, expected, said) => {
      chmodSync(folder, 0o755);
      const { status, stderr } = without(args, list(3));
      expect(stderr).not.toMatch(/\n {4}at |fault/);
      expect(stderr.endsWith(said)).toBe(true);
      expect(status).toBe(expected);
      expect(readdirSync(folder)).not.toContain("relative");
    });
  });
});

test.skipIf(!existsSync("/dev/full"))("a full disk is told in one line", () => {
  const full = openSync("/dev/full", "w");
  try {
    const { status, stderr } = spawnSync(process.execPath, [command, "hui", "wei"], {
      env,
      cwd: folder,
      stdio: ["ignore", full, "pipe"],
      encoding: "utf8",
    });
    expect(stderr).toBe("daydiff: the output cannot be written: the disk is full.\n");
    expect(status).toBe(2);
  } finally {
    closeSync(full);
  }
});

test("killed at any moment of a save, there is the old file or the new one", async () => {
  const target = path.join(own, "me.yaml");
  expect(daydiff(["add", "me"], list(3)).status).toBe(0);
  const old = readFileSync(target, "utf8");
  expect(daydiff(["add", "other"], list(900)).status).toBe(0);
  const fresh = readFileSync(path.join(own, "other.yaml"), "utf8").replace("name: other", "name: me");
  const seen = new Set<string>();
  for (let after = 60; after <= 480; after += 30) {
    writeFileSync(target, old);
    const child = spawn(process.execPath, [command, "add", "me", "--force"], {
      env,
      cwd: folder,
      stdio: ["pipe", "ignore", "ignore"],
    });
    child.stdin.on("error", () => {});
    child.stdin.end(list(900));
    const ended = new Promise((resolve) => void child.on("close", resolve));
    setTimeout(() => child.kill("SIGKILL"), after);
    await ended;
    const now = readFileSync(target, "utf8");
    expect([old, fresh]).toContain(now);
    seen.add(now === old ? "old" : "new");
  }
  expect(seen.size).toBeGreaterThan(0);
  // What a killed save leaves beside is no schedule, and the next save is not in its way.
  expect(daydiff(["add", "me", "--force"], list(3)).status).toBe(0);
  expect(readFileSync(target, "utf8")).toBe(old);
  expect(daydiff(["check", "me"]).status).toBe(0);
});

describe("a real editor", () => {
  test("with arguments changes the file", () => {
    const { status, stdout } = daydiff(["edit", "hui"], "", {
      EDITOR: "sed -i.bak -e 's/Gets up/Rises early/'",
    });
    expect([status, stdout]).toEqual([0, `Saved ${path.join("data/daydiff/schedules", "hui.yaml")}\n`]);
    expect(readFileSync(path.join(own, "hui.yaml"), "utf8")).toContain("Rises early");
  });

  test.each([
    ["no-such-editor-here", "there is no such program"],
    ["false", "it ended with exit code 1"],
    ["sh -c 'kill -9 $$'", "ended"],
  ])("%s loses nothing", (editor, said) => {
    const before = readFileSync(path.join(folder, "schedules/wei.yaml"), "utf8");
    const { status, stderr } = daydiff(["edit", "wei"], "", { EDITOR: editor });
    expect(status).toBe(2);
    expect(stderr).toContain(said);
    expect(stderr).toContain("What you typed is kept in");
    expect(readFileSync(path.join(folder, "schedules/wei.yaml"), "utf8")).toBe(before);
    expect(existsSync(path.join(own, "wei.yaml"))).toBe(false);
  });

  test("is not fooled by a name with signs of the shell", () => {
    writeFileSync(path.join(folder, "$(touch pwned) 'a.yaml"), "name: A\nepisodes: [{ activity: a }]\n");
    const { status } = daydiff(["edit", "./$(touch pwned) 'a.yaml"], "", { EDITOR: "sed -i.bak -e s/A/B/" });
    expect(status).toBe(0);
    expect(readdirSync(folder)).not.toContain("pwned");
  });
});

test.skipIf(process.getuid?.() !== 0)(
  "a folder that cannot be written says so, for root a file in the way",
  () => {
    writeFileSync(path.join(folder, "in-the-way"), "");
    const { status, stderr } = daydiff(["add", "me", "-o", "in-the-way/me.yaml"], list(3));
    expect(status).toBe(2);
    expect(stderr).toContain("cannot be saved");
    expect(stderr).toContain("The text is kept in");
  },
);

const bash = spawnSync("bash", ["--version"]).status === 0;

describe.skipIf(!bash)("beside another program that set the pipe not to wait", () => {
  /** Runs a script of bash in which `hold 0` or `hold 1` sets that standard stream so, for a while. */
  function script(text: string) {
    const hold = `hold() { "${process.execPath}" -e "process[['stdin', 'stdout'][$1]]; setTimeout(() => {}, 2500)"; }`;
    return spawnSync("bash", ["--norc", "-c", `${hold}\n${text}`], { env, cwd: folder, encoding: "utf8" });
  }

  test("a reader who comes late gets all that is printed", () => {
    const page = daydiff(["wei", "wei", "wei", "wei", "wei", "wei", "-f", "html"]).stdout;
    // More than a pipe holds.
    expect(page.length).toBeGreaterThan(70_000);
    const late = script(
      "{ hold 1 & sleep 0.7; daydiff wei wei wei wei wei wei -f html; } | { sleep 2; cat; }",
    );
    expect([late.stdout === page, late.stderr]).toEqual([true, ""]);
  });

  test("what comes late on standard input is read", () => {
    const { stdout, stderr } = script(
      "exec 3< <(sleep 2; cat schedules/hui.yaml); hold 0 <&3 & sleep 0.7; daydiff show - --json <&3",
    );
    expect(stderr).toBe("");
    expect(JSON.parse(stdout)).toMatchObject({ days: [{ id: "stdin" }] });
  });
});

test("a reader who leaves early is no error", () => {
  const { status, stdout, stderr } = spawnSync(
    "sh",
    ["-c", "(daydiff wei wei -f html; echo $? >&2) | head -c 9"],
    {
      env,
      cwd: folder,
      encoding: "utf8",
    },
  );
  expect([status, stdout, stderr]).toEqual([0, "<!doctype", "0\n"]);
});

describe.skipIf(!bash)("bash completes", () => {
  const script = `
eval "$(daydiff completion bash)"
COMP_LINE="$1"; COMP_POINT=\${#1}
split="\${1//=/ = }"; read -r -a COMP_WORDS <<< "$split"
if [[ "$1" == *" " ]]; then COMP_WORDS+=(""); fi
COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
_daydiff
printf '%s\\n' "\${COMPREPLY[@]}"`;

  test.each([
    ["daydiff sh", ["show"]],
    ["daydiff we", ["wei"]],
    ["daydiff hui --fo", ["--format"]],
    ["daydiff hui wei --format j", ["json"]],
    ["daydiff hui wei --format=cs", ["csv"]],
    ["daydiff --only rows,bl", ["rows,blocks"]],
    ["daydiff --color ", ["auto", "always", "never"]],
    ["daydiff check --format ", ["human", "json", "github"]],
    ["daydiff check --st", ["--strict"]],
    ["daydiff completion ", ["bash", "zsh", "fish"]],
    ["daydiff add me --timezone Europe/Berl", ["Europe/Berlin"]],
    ["daydiff add me sched", ["schedules"]],
    ["daydiff __com", [""]],
  ])("%s", (line, expected) => {
    const out = execFileSync("bash", ["--norc", "-c", script, "bash", line], {
      env,
      cwd: folder,
      encoding: "utf8",
    });
    expect(out.trimEnd().split("\n")).toEqual(expected);
  });
});
