// PNGs: the picture in the fonts that daydiff ships, compared with a stored one that was looked at.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";

import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { expect, test } from "vitest";

import { day, dayOf, rendered } from "../support/picture-days.ts";
import { root } from "../support/modules.ts";

test.each([
  ["hui wei", "hui-wei"],
  ["one two", "one-two"],
])("%s looks as it did", async (names, file) => {
  const bytes = Buffer.from(await rendered(names.split(" ").map(day), "png", { size: "card", scale: 1 }));
  const stored = path.join(root, "test/pictures", `${file}.png`);
  const [now, before] = [PNG.sync.read(bytes), PNG.sync.read(readFileSync(stored))];
  expect([now.width, now.height]).toEqual([1200, 630]);
  const difference = new PNG({ width: 1200, height: 630 });
  const differing = pixelmatch(now.data, before.data, difference.data, 1200, 630, { threshold: 0.15 });
  if (differing > TOLERANCE) {
    const folder = path.join(root, "test/pictures/changed");
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, `${file}.png`), bytes);
    writeFileSync(path.join(folder, `${file}-difference.png`), PNG.sync.write(difference));
  }
  expect(differing).toBeLessThanOrEqual(TOLERANCE);
});

/** Pixels of 756,000 that another machine may round differently. */
const TOLERANCE = 400;

test("--scale 2 doubles it", async () => {
  const bytes = Buffer.from(await rendered([day("hui"), day("wei")], "png", { scale: 2, size: "card" }));
  expect(PNG.sync.read(bytes)).toMatchObject({ width: 2400, height: 1260 });
});

test("Latin, Greek and Cyrillic are in the fonts; a character that none has is named", async () => {
  const named: string[] = [];
  const missing = (characters: readonly string[]) => void named.push(...characters);
  const episodes = (text: string) =>
    `name: ${text}\nshort: A\nepisodes:\n  - { time: "09:00 - 17:00", activity: ${text}, category: work }\n`;
  await rendered([dayOf(episodes("Żółć Ωμέγα Щука"), "a"), day("wei")], "png", { missing });
  expect(named).toEqual([]);
  await rendered([dayOf(episodes("a\u{10abcd}b"), "b"), day("wei")], "png", { missing });
  expect(named).toEqual(["\u{10abcd}"]);
});
