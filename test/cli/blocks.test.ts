// The rows that --block asks for stand in the table, whatever is told of them.
import { expect, test } from "vitest";

import { run } from "../../src/cli/run.ts";
import { testIo } from "../support/test-io.ts";

test.each([
  ["Late work=work@22:00-04:00", /^Late work +until ~01:00 +until ~01:00$/m],
  ["Small hours=teaching@02:00-06:00", /^Small hours +none told +none told$/m],
  ["Night=sleep@02:00-06:00", /^Night +4h +4h +same$/m],
])("%s", async (block, line) => {
  const { io, stdout } = testIo();
  expect(await run(["hui", "wei", "--block", block, "--only", "blocks"], io)).toBe(0);
  expect(stdout()).toMatch(line);
  expect(stdout()).not.toContain("All work");
});

test("a single day shows them too", async () => {
  const [named, shown] = [testIo(), testIo()];
  expect(await run(["franklin", "--block", "Early=sleep@04:00-06:00"], named.io)).toBe(0);
  expect(await run(["show", "franklin", "--block", "Early=sleep@04:00-06:00"], shown.io)).toBe(0);
  expect(shown.stdout()).toBe(named.stdout());
});
