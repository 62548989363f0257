// The JSON Schema of schedule files, made of the same keys that the reader walks by; editors complete and check with it.
import { CATEGORIES, GROUPS } from "../model/category.ts";
import { QUOTE_WORDS, SCHEDULE, type Entry, type Key, type Shape, type TextFormat } from "./definition.ts";
import { DATE_PATTERN, PUBLISHED_PATTERN, URL_PATTERN } from "./read-text.ts";
import { START_PATTERN, TIME_PATTERN } from "./time.ts";
import { ZONE_PATTERN } from "../model/zone.ts";

/** A JSON Schema or a part of one. */
export type JsonSchema = { readonly [key: string]: unknown };

/**
 * The schema, in draft 7, which every editor knows. It accepts all that the reader accepts; what needs more than one
 * value to see (order, ambiguous ranges, days that no calendar has) only the reader refuses.
 */
export function scheduleSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "daydiff schedule",
    ...entrySchema(SCHEDULE),
    // An empty list tells nothing; one of the two has to hold something.
    anyOf: ["episodes", "mentions"].map((key) => ({
      required: [key],
      properties: { [key]: { minItems: 1 } },
    })),
  };
}

function entrySchema(entry: Entry): JsonSchema {
  const keys = Object.entries(entry.keys);
  const required = keys.filter(([, key]) => key.required).map(([name]) => name);
  return {
    description: entry.description,
    type: "object",
    additionalProperties: false,
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(keys.map(([name, key]) => [name, keySchema(key)])),
  };
}

function keySchema({ shape, description, examples, required }: Key): JsonSchema {
  if (shape.type === "list") {
    return {
      description,
      ...orNothing("array", required),
      maxItems: shape.max,
      items: entrySchema(shape.of),
    };
  }
  return { description, examples, ...valueSchema(shape, required) };
}

function valueSchema(shape: Exclude<Shape, { type: "list" }>, required: true | undefined): JsonSchema {
  switch (shape.type) {
    case "category":
      return {
        enum: [...[...GROUPS, ...CATEGORIES].map(({ id }) => id), null],
      };
    case "time":
      // Without quotes YAML makes numbers of `0930` and `7.30`; the reader takes them as they are written.
      return {
        ...orNothing(["string", "number"], required),
        pattern: anchored(shape.range ? TIME_PATTERN : START_PATTERN),
      };
    case "text":
      return {
        ...orNothing(["string", "number"], required),
        minLength: 1,
        maxLength: shape.max,
        ...(shape.format && FORMATS[shape.format]),
      };
  }
}

const FORMATS: Readonly<Record<TextFormat, JsonSchema>> = {
  date: { pattern: DATE_PATTERN },
  published: { pattern: PUBLISHED_PATTERN },
  timezone: { pattern: ZONE_PATTERN },
  url: { pattern: URL_PATTERN },
  quote: { pattern: String.raw`^\s*\S+(?:\s+\S+){0,${QUOTE_WORDS - 1}}\s*$` },
};

/** Optional keys may be there without a value, which the reader takes as left out. */
function orNothing(types: string | readonly string[], required: true | undefined): JsonSchema {
  const all = [types].flat();
  const known = required ? all : [...all, "null"];
  return { type: known.length === 1 ? known[0] : known };
}

function anchored(pattern: string): string {
  return String.raw`^\s*(?:${pattern})\s*$`;
}
