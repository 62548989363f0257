// What every command line has in common: where output goes and which exit code it ends with.
import { expect, test } from "vitest";

import manifest from "../../package.json" with { type: "json" };
import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

test("--version prints the version of the package", async () => {
  const { io, stdout, stderr } = testIo();
  expect(await run(["--version"], io)).toBe(0);
  expect(stdout()).toBe(`${manifest.version}\n`);
  expect(stderr()).toBe("");
});

test("an option that does not exist is a usage error, told on stderr", async () => {
  const { io, stdout, stderr } = testIo();
  expect(await run(["--sideways"], io)).toBe(2);
  expect(stdout()).toBe("");
  expect(stderr()).toContain("--sideways");
});
