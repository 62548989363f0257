// Names of zones: which are known, and what a misspelled one means.
import { describe, expect, test } from "vitest";

import { isZone, nearestZone } from "../../src/model/zone.ts";

describe("names", () => {
  test.each(["Asia/Shanghai", "asia/kolkata", "America/Argentina/Buenos_Aires", "UTC", "Etc/GMT+8"])(
    "%s is a zone",
    (name) => expect(isZone(name)).toBe(true),
  );

  test.each(["", "Asia/", "Shanghai", "+08:00", "PST", "CST", "GMT+8", "Asia/Peking", "Mars/Olympus"])(
    "%j is none",
    (name) => expect(isZone(name)).toBe(false),
  );
});

describe("the nearest name", () => {
  test.each([
    ["Asia/Shangai", "Asia/Shanghai"],
    ["Shanghai", "Asia/Shanghai"],
    ["los angeles", "America/Los_Angeles"],
    ["America/LosAngeles", "America/Los_Angeles"],
    ["Europe/Londn", "Europe/London"],
    ["Asia/Kolkatta", "Asia/Kolkata"],
    ["utc", "UTC"],
    ["Mars/Olympus_Mons", null],
    ["", null],
    ["x".repeat(500), null],
  ])("of %j is %s", (name, zone) => {
    expect(nearestZone(name)).toBe(zone);
  });
});
