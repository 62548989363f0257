import * as fc from "fast-check";
import { test } from "vitest";

import { compare } from "../../src/compare/compare.ts";
import { formatClock } from "../../src/model/clock.ts";
import { placeSchedule } from "../../src/model/place.ts";
import { segmentInShort } from "../support/day-notation.ts";
import { anyPair } from "./random-days.ts";
import { falseClaims } from "./soundness.ts";

function short(d: any) {
  const c = (t: any) =>
    t === null ? "?" : typeof t === "string" ? t : (t.approximate ? "~" : "") + formatClock(t.minute);
  return (
    (d.date ? "DATED " : "") +
    d.episodes
      .map(
        (e: any) =>
          `${c(e.time.start)}-${c(e.time.end)} ${e.activity.replace("Does this", "").replace(/^.*: /, e.kind + " ")}${e.kind === "unknown" ? "[?]" : ""}${e.secondary.map((s: any) => " +" + s.kind)}${e.place ? "@" + e.place : ""}`,
      )
      .join("; ") +
    " | " +
    d.mentions.map((m: any) => `* ${c(m.time)} ${m.kind}`).join("; ")
  );
}
test("x", () => {
  const seen = new Map<string, string>();
  const counts = new Map<string, number>();
  const runs = Number(process.env["N"] ?? 400);
  let n = 0;
  const t0 = Date.now();
  for (const [[a, b], seed] of fc.sample(fc.tuple(anyPair(), fc.nat()), {
    numRuns: runs,
    seed: Number(process.env["SEED"] ?? 1),
  })) {
    const [x, y] = [placeSchedule(a).schedule, placeSchedule(b).schedule];
    if (x === null || y === null) continue;
    n++;
    for (const claim of falseClaims(compare([x, y]), [a, b], [x, y], seed)) {
      const key = claim
        .replace(/[0-9]+/g, "N")
        .slice(0, 60)
        .replace(/:.*"code":"([a-z-]+)".*/, " $1");
      const sig = /^finding/.test(claim)
        ? "finding " + JSON.parse(claim.slice(9)).code
        : /^(\w[\w-]*) of \d/.test(claim)
          ? "cell " + (/"kind":"([\w-]+)"/.exec(claim)?.[1] ?? key)
          : (key.split(":")[0] as string);
      counts.set(sig, (counts.get(sig) ?? 0) + 1);
      const text = `${claim}\n   A ${short(a)}\n     ${x.segments.map(segmentInShort).join(", ")} order ${JSON.stringify(x.order)} sleep ${JSON.stringify(x.mainSleep?.episodes)}\n   B ${short(b)}\n     ${y.segments.map(segmentInShort).join(", ")} order ${JSON.stringify(y.order)} sleep ${JSON.stringify(y.mainSleep?.episodes)}`;
      if (!seen.has(sig) || text.length < (seen.get(sig) as string).length) seen.set(sig, text);
    }
  }
  console.log(n, Date.now() - t0, "ms", [...counts].map(([k, v]) => `${k}: ${v}`).join("\n"));
  for (const [k, v] of seen) console.log(`### ${k}\n${v}`);
});
