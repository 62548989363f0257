// Loading is total: whatever a file holds, it answers with a schedule or with errors that stand in the file.
import fc from "fast-check";
import { expect, test } from "vitest";

import { showDiagnostic } from "../../src/load/show-diagnostic.ts";
import { load, WHOLE } from "./texts.ts";

/** What is wrong with the answer to a content; null where nothing is. */
function faultOf(content: string | Uint8Array): string | null {
  const { day, diagnostics, text } = load(content);
  const failed = diagnostics.some((d) => d.severity === "error");
  if ((day === null) !== failed) return "a schedule with errors, or none without";
  for (const diagnostic of diagnostics) {
    const { start, end } = diagnostic.span ?? { start: 0, end: 1 };
    if (start < 0 || end <= start || start > text.length)
      return `${diagnostic.code} stands at ${start} to ${end}`;
    const shown = showDiagnostic(diagnostic, text, { width: 60 }).map((line) =>
      line.map((s) => s.text).join(""),
    );
    // oxlint-disable-next-line no-control-regex -- these are what is looked for
    const control = shown.find((line) => /[\0-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/.test(line));
    if (control !== undefined)
      return `${diagnostic.code} shows a control character: ${JSON.stringify(control)}`;
  }
  return null;
}

test("for any text or bytes", () => {
  const content = fc.oneof(fc.string({ unit: "binary" }), fc.uint8Array({ maxLength: 200 }));
  const fault = fc.check(fc.property(content, (c) => faultOf(c) === null));
  expect(fault.counterexample).toBeNull();
});

test("for any text of YAML's signs", () => {
  const words = [
    "name",
    "episodes",
    "time",
    "9am",
    "\n",
    "\n  ",
    "\n    ",
    "---\n",
    "...\n",
    "\u001b[1m",
    "\u202e",
  ];
  const signs = [": ", "- ", "? ", " #", "!b", "&a", "*a", "<<", ...":-{}[],\"'|>?#@%`\t~\\"];
  const text = fc
    .array(fc.constantFrom(...words, ...signs), { maxLength: 60 })
    .map((parts) => parts.join(""));
  const fault = fc.check(
    fc.property(text, (c) => faultOf(c) === null),
    { numRuns: 3000 },
  );
  expect(fault.counterexample).toBeNull();
});

test("for any day of readable times", () => {
  const clocks = fc.constantFrom(
    "4:00",
    "09:00",
    "9.01",
    "noon",
    "13:00",
    "~18:30",
    "24:00",
    "02:15",
    "03:59",
    "between 9:00 and noon",
    "10 or 11 pm",
    "by 13:00",
    "22:00 or later",
    "9 or",
    "11 or 1",
  );
  const time = fc.oneof(
    clocks.map((c) => `time: "${c}", `),
    fc.tuple(clocks, clocks).map(([a, b]) => `time: "${a} - ${b}", `),
    clocks.map((c) => `time: "? - ${c}", `),
    clocks.map((c) => `time: "${c} - ?", `),
    fc.constant(""),
  );
  const episode = fc
    .tuple(time, fc.constantFrom("sleep", "work", "meal"))
    .map(([t, category]) => `  - { ${t}activity: x, category: ${category} }\n`);
  const text = fc
    .tuple(fc.constantFrom("", "date: 2024-02-27\n"), fc.array(episode, { maxLength: 6 }))
    .map(([date, episodes]) => `name: x\n${date}episodes:\n${episodes.join("")}`);
  const fault = fc.check(
    fc.property(text, (c) => faultOf(c) === null),
    { numRuns: 3000 },
  );
  expect(fault.counterexample).toBeNull();
});

test("for a good file with any piece taken out or replaced", () => {
  const place = fc.tuple(fc.nat(WHOLE.length), fc.nat(40));
  const put = fc.constantFrom("", "[", "{", '"', ": ", "- ", "\n", "\t", "*", "9-5", "\u202e", "\u009b31m");
  const text = fc
    .tuple(place, put)
    .map(([[at, n], p]) => WHOLE.slice(0, at) + p + WHOLE.slice(at + n))
    .chain((dated) => fc.constantFrom(dated, dated.replace("date: 2024-02-27", "")));
  const fault = fc.check(
    fc.property(text, (c) => faultOf(c) === null),
    { numRuns: 2000 },
  );
  expect(fault.counterexample).toBeNull();
});
