// Days for tests of pictures and pages, what the formats make of them, and days made up of hostile text.
import { compare } from "../../src/compare/compare.ts";
import type { Result } from "../../src/compare/comparison.ts";
import { tablesOf } from "../../src/compare/tables/tables.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import { boundAt } from "../../src/model/bound.ts";
import type { Day } from "../../src/model/day.ts";
import { FORMATS, type FormatName } from "../../src/render/formats.ts";
import type { PictureOptions } from "../../src/render/picture-options.ts";
import { USUAL } from "../../src/report/options.ts";
import { dayNamed } from "./comparisons.ts";
import { FONTS } from "./test-io.ts";

/** A day of `schedules/` or of `test/fixtures/`. */
export function day(name: string): Day {
  return dayNamed(name === "one" || name === "two" ? `fixtures/${name}` : name);
}

/** The day that a text tells; throws with what is wrong with it. */
export function dayOf(text: string, id: string): Day {
  const { day, diagnostics } = loadSchedule(new TextEncoder().encode(text), { id, path: `${id}.yaml` });
  if (day === null) throw new Error(JSON.stringify(diagnostics));
  return day;
}

/** What a format makes of days, as the command would write it. */
export async function rendered(
  days: readonly Day[],
  format: FormatName,
  picture: Partial<PictureOptions> = {},
  kind: "comparison" | "days" = "comparison",
): Promise<string | Uint8Array> {
  const result: Result =
    kind === "days" ? { kind, days, tables: tablesOf(days, null) } : { kind, ...compare(days) };
  const content = await FORMATS[format].render({
    ...USUAL,
    result,
    width: 80,
    color: false,
    ascii: false,
    picture: { fonts: FONTS, ...picture },
  });
  if (typeof content === "object" && "wrong" in content) throw new Error(content.wrong);
  return content;
}

/** Two days that try to break out of wherever their texts are put; longer than a file may be. */
export function hostileDays(): readonly [Day, Day] {
  return [hostile(day("hui"), 0), hostile(day("two"), 1)];
}

const HOSTILE = [
  "<script>window.ran=1</script>",
  "</script></title></style></svg><img src=x onerror=window.ran=2>",
  "&lt;b&gt; &amp; ]]> <!-- -->",
  "\"' onload=window.ran=3 x='",
  "javascript:window.ran=4",
  "x".repeat(10_000),
  "word ".repeat(2000).trim(),
  "👩‍👩‍👧‍👦🏳️‍🌈 emoji 🎉",
  "كتابة الشيفرة مع الفريق",
  "写代码训练模型和团队一起头脑风暴",
  "e\u0301\u0301\u0301\u0301 zalgo",
];

function hostile(day: Day, n: number): Day {
  const text = (i: number) => HOSTILE[(i + n) % HOSTILE.length] ?? "";
  const told = <T extends Day["episodes"][number] | Day["mentions"][number]>(each: T, i: number): T => ({
    ...each,
    activity: text(i),
    secondary: [{ activity: text(i + 1), kind: "social" }],
    location: text(i + 2),
    note: text(i + 3),
    quote: text(i + 4),
  });
  const mention = { kind: "news", time: boundAt({ minute: 1410, precision: "exact", spread: 0 }, 1410) };
  const untimed = { kind: "browsing", time: null };
  const about = { activity: "", secondary: [], location: null, note: null, quote: null };
  return {
    ...day,
    name: text(5),
    short: text(3 * n),
    role: text(6),
    organization: text(1),
    note: text(0),
    sources: [
      {
        title: text(1),
        publisher: text(0),
        author: text(5),
        published: "2024",
        url: "https://example.org/?a=%22%3E",
      },
      { title: text(2), publisher: text(8), author: null, published: null, url: "javascript:window.ran=5" },
    ],
    episodes: day.episodes.map(told),
    mentions: [mention, untimed, untimed, untimed].map((m, i) => told({ ...about, ...m }, i)),
  };
}
