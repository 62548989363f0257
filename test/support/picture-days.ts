// Days for tests of pictures and pages, what the formats make of them, and days made up of hostile text.
import { compare } from "../../src/compare/compare.ts";
import { compareMany } from "../../src/compare/many.ts";
import { loadSchedule } from "../../src/load/load-schedule.ts";
import type { Schedule } from "../../src/model/schedule.ts";
import { FORMATS, type FormatName, type Rendering } from "../../src/render/formats.ts";
import type { PictureOptions } from "../../src/render/picture-options.ts";
import { scheduleNamed } from "./comparisons.ts";
import { FONTS } from "./test-io.ts";

/** A schedule of `schedules/` or of `test/fixtures/`. */
export function day(name: string): Schedule {
  return scheduleNamed(name === "one" || name === "two" ? `fixtures/${name}` : name);
}

/** The schedule that a text tells; throws with what is wrong with it. */
export function dayOf(text: string, id: string): Schedule {
  const { schedule, diagnostics } = loadSchedule(new TextEncoder().encode(text), { id, path: `${id}.yaml` });
  if (schedule === null) throw new Error(JSON.stringify(diagnostics));
  return schedule;
}

/** What a format makes of days, as the command would write it. */
export async function rendered(
  schedules: readonly Schedule[],
  format: FormatName,
  picture: Partial<PictureOptions> = {},
  view: Rendering["view"] = "comparison",
): Promise<string | Uint8Array> {
  const comparison =
    schedules.length > 2 && view === "comparison" ? compareMany(schedules) : compare(schedules);
  return FORMATS[format].render({
    comparison,
    view,
    style: "24h",
    width: 80,
    color: false,
    ascii: false,
    short: false,
    only: null,
    explain: false,
    next: null,
    picture: { fonts: FONTS, ...picture },
  });
}

/** Two days that try to break out of wherever their texts are put; longer than a file may be. */
export function hostileDays(): readonly [Schedule, Schedule] {
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

function hostile(schedule: Schedule, n: number): Schedule {
  const text = (i: number) => HOSTILE[(i + n) % HOSTILE.length] ?? "";
  const told = <T extends Schedule["episodes"][number] | Schedule["mentions"][number]>(
    each: T,
    i: number,
  ): T => ({
    ...each,
    activity: text(i),
    secondary: [{ activity: text(i + 1), kind: "social" }],
    place: text(i + 2),
    note: text(i + 3),
    quote: text(i + 4),
  });
  const mention = { kind: "news", time: { told: "reported", minute: 1410 } } as const;
  const untimed = { kind: "browsing", time: null } as const;
  const about = { activity: "", secondary: [], place: null, note: null, quote: null };
  return {
    ...schedule,
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
    episodes: schedule.episodes.map(told),
    mentions: [mention, untimed, untimed, untimed].map((m, i) => told({ ...about, ...m }, i)),
  };
}
