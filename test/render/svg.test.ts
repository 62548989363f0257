// Pictures in a real browser: valid, within their box, no label over another, and as they were when last looked at.
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";

import { describe, expect, test } from "vitest";

import type { PictureOptions } from "../../src/render/picture-options.ts";
import { opened } from "../support/browser.ts";
import { day, hostileDays, rendered } from "../support/picture-days.ts";
import { root } from "../support/modules.ts";
import { problemsOf } from "../support/picture-problems.ts";

const TWELVE = "hui wei 996 darwin franklin kant kafka hugo balzac murakami angelou hobbes";
const PICTURES: readonly (readonly [string, Partial<PictureOptions>])[] = [
  ["hui wei", {}],
  ["hui wei", { theme: "dark", size: "card" }],
  ["one two", {}],
  ["one two", { theme: "print" }],
  ["one two", { size: "card" }],
  ["darwin franklin", {}],
  ["hui 996", {}],
  ["hui 01ai", {}],
  ["hui wei darwin kant", { size: "card" }],
  [TWELVE, {}],
  [TWELVE, { size: "card" }],
];

describe.each(PICTURES)("%s %o", (names, options) => {
  test("is valid XML, and every text lies within its box and over no other", async () => {
    const svg = await svgOf(names.split(" ").map(day), options);
    expect(await problemsOf(svg)).toEqual([]);
  });
});

test("hostile texts are shown as texts, within the box", async () => {
  for (const options of [{}, { size: "card" }] as const) {
    expect(await problemsOf(await svgOf(hostileDays(), options))).toEqual([]);
  }
});

test("the same days give the same bytes, few of them", async () => {
  const days = [day("hui"), day("wei")];
  const svg = await svgOf(days);
  expect(await svgOf(days)).toBe(svg);
  expect(Buffer.byteLength(svg)).toBeLessThan(40_000);
  expect(svg).not.toMatch(/<script|<foreignObject|href=|\son\w+=/i);
});

test("what is told is said to who does not see the picture", async () => {
  const svg = await svgOf([day("hui"), day("wei")]);
  const { page } = await opened(svg);
  const described = await page.evaluate<string>(`document.querySelector("desc").textContent`);
  expect(described).toContain("Both get up at 09:00 and go to bed at about 01:00.");
  expect(described).toContain("“Has a glass of wine”");
  expect(described).toContain("7h45 of 24 timed");
  await page.close();
});

test("what is not told is drawn soft, and nothing moves that is not told to have moved", async () => {
  const untold = await svgOf([day("hui"), day("wei")]);
  expect(untold.match(/fill="url\(#/g)?.length).toBeGreaterThan(10);
  expect(untold).not.toContain("fill-opacity");
  const told = await svgOf([day("one"), day("two")]);
  expect(told).not.toContain("url(#");
  expect(told).toContain("fill-opacity");
});

// A picture that has changed is laid beside the stored one, for the eye; `vitest -u` takes it over.
test.each([
  ["hui wei", "hui-wei"],
  ["one two", "one-two"],
])("%s is drawn as it was", async (names, file) => {
  const svg = await svgOf(names.split(" ").map(day));
  const changed = path.join(root, "test/pictures/changed", `${file}.svg`);
  mkdirSync(path.dirname(changed), { recursive: true });
  writeFileSync(changed, svg);
  await expect(svg).toMatchFileSnapshot(path.join(root, "test/pictures", `${file}.svg`));
  rmSync(changed);
});

async function svgOf(
  days: Parameters<typeof rendered>[0],
  options: Partial<PictureOptions> = {},
): Promise<string> {
  return String(await rendered(days, "svg", options));
}
