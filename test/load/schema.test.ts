// The JSON Schema beside the schedules: up to date, and of one mind with the reader.
import { readdirSync, readFileSync } from "node:fs";

import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";

import { scheduleSchema } from "../../src/load/schema.ts";
import { load, WHOLE, withEpisodes } from "./texts.ts";

const schedules = new URL("../../schedules/", import.meta.url);
const validate = new Ajv({ allErrors: true, allowUnionTypes: true }).compile(scheduleSchema());

test("schedules/schedule.schema.json is what npm run schema writes", () => {
  const written = readFileSync(new URL("schedule.schema.json", schedules), "utf8");
  expect(written).toBe(`${JSON.stringify(scheduleSchema(), null, 2)}\n`);
});

describe("accepts", () => {
  const builtIn = readdirSync(schedules).filter((file) => file.endsWith(".yaml"));

  test.each(builtIn)("schedules/%s", (file) => {
    validate(parse(readFileSync(new URL(file, schedules), "utf8")));
    expect(validate.errors).toBeNull();
  });

  test.each([
    ["a file with every key", WHOLE],
    [
      "numbers without quotes",
      "name: 996\nsources: [{ title: 1984, published: 2024 }]\nmentions: [{ activity: x }]",
    ],
    ["a time without quotes", withEpisodes("{ time: 7.30, activity: x }", "{ time: 21, activity: y }")],
    [
      "times that tell a range, without quotes",
      withEpisodes(
        "{ time: by 6:00, activity: x }",
        "{ time: 9 or 10 am - 12:00 or later, activity: x }",
        "{ time: between 15:00 and 15:30 - 19:30, activity: x }",
        "{ time: until between 21:00 and 21:20, activity: x }",
        "{ time: from 22:00, activity: x }",
        "{ time: 11:00 pm or later, activity: x }",
      ),
    ],
    ["a time of its own range in a mention", "name: x\nmentions: [{ time: 10 or 11 pm, activity: x }]"],
    ["keys without a value", "name: x\nshort:\nsources:\nmentions: [{ activity: x, place: ~ }]"],
  ])("%s, as the reader does", (_, text) => {
    validate(parse(text));
    expect(validate.errors).toBeNull();
    expect(load(text).day).not.toBeNull();
  });
});

describe("refuses, as the reader does", () => {
  test.each([
    ["no name", "episodes: [{ activity: x }]"],
    ["an empty name", "name: ''\nepisodes: [{ activity: x }]"],
    ["nothing told", "name: x"],
    ["an empty list", "name: x\nepisodes: []"],
    ["an unknown key", "name: x\nflavour: y\nepisodes: [{ activity: x }]"],
    ["an unknown key of an episode", withEpisodes("{ activity: x, catgory: work }")],
    ["no activity", withEpisodes("{ time: 9am }")],
    ["an unknown category", withEpisodes("{ activity: x, category: tea }")],
    ["the category unknown", withEpisodes("{ activity: x, category: unknown }")],
    ["a time in brackets", withEpisodes("{ time: [9am], activity: x }")],
    ["a time that is none", withEpisodes("{ time: soon, activity: x }")],
    ["one time of two", withEpisodes("{ time: between 9, activity: x }")],
    ["about and between at once", withEpisodes("{ time: between ~9 and 10, activity: x }")],
    ["a range in a mention", "name: x\nmentions: [{ time: 9am - 10am, activity: x }]"],
    ["an activity of 501 characters", withEpisodes(`{ activity: ${"x".repeat(501)} }`)],
    ["a quote of 26 words", withEpisodes(`{ activity: x, quote: ${"x ".repeat(26)}}`)],
    ["a date that is none", "name: x\ndate: today\nepisodes: [{ activity: x }]"],
    ["an abbreviated time zone", "name: x\ntimezone: PST\nepisodes: [{ activity: x }]"],
    [
      "an address without https",
      "name: x\nsources: [{ title: x, url: example.org }]\nepisodes: [{ activity: x }]",
    ],
    ["true for a name", "name: true\nepisodes: [{ activity: x }]"],
  ])("%s", (_, text) => {
    expect(validate(parse(text))).toBe(false);
    expect(load(text).day).toBeNull();
  });
});

test("every key has a description, and examples that the reader takes", () => {
  const lacking: string[] = [];
  const walk = (path: string, schema: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(
      (schema["properties"] ?? {}) as Record<string, Record<string, unknown>>,
    )) {
      const at = `${path}.${key}`;
      if (typeof value["description"] !== "string") lacking.push(`${at} has no description`);
      const items = value["items"] as Record<string, unknown> | undefined;
      if (items !== undefined) walk(at, items);
      else {
        for (const example of (value["examples"] ?? []) as unknown[]) {
          const { properties: _, ...rest } = value;
          if (!new Ajv({ allowUnionTypes: true }).validate(rest, example))
            lacking.push(`${at}: ${String(example)}`);
        }
      }
    }
  };
  walk("", scheduleSchema());
  expect(lacking).toEqual([]);
});
