// What sentences about what a file does not tell, and about where and when work lies, say.
import { groupOf } from "../../../src/model/category.ts";
import type { ClockTime, DayDraft, EpisodeDraft } from "../../../src/model/draft.ts";
import { claim, lifeOf, type Claim, type Scene } from "./claim.ts";
import {
  bedtimes,
  inside,
  isOne,
  isRising,
  isLong,
  isSureNight,
  livedMinutes,
  nightFrom,
  orders,
  spanOf,
  told,
  workOf,
  type Life,
} from "./life.ts";
import { claimedAmount, claimedCount, claimedTime, minuteOf, wayBetween, wrap } from "./printed.ts";
import { momentsOf } from "./night-claims.ts";
import { kindsOf } from "./words.ts";

function clocksOf({ episodes, mentions }: DayDraft): readonly ClockTime[] {
  return [...episodes.flatMap((e) => [e.time.start, e.time.end]), ...mentions.map((m) => m.time)].filter(
    (t) => typeof t === "object" && t !== null,
  );
}

/** Whether a file gives an hour of getting up, in whatever place, or surely one of the night. */
function givesHour(life: Life, event: "up" | "bed"): boolean {
  const { date } = life.day.draft;
  const list = inside(life);
  if (event === "up" && list.some((p) => isRising(told(life, p))))
    return list.some((p) => isRising(told(life, p)) && told(life, p).time.start !== null);
  const ends = (episode: number) => {
    const last = nightFrom(life, episode).at(-1) as number;
    const next = list[(list.indexOf(last) + 1) % list.length];
    return typeof told(life, last).time.end === "object" && told(life, next ?? last).kind !== "sleep";
  };
  if (event === "up" && date !== null)
    return bedtimes(life).some((bed) => bed.episode === list[0] && isLong(life, bed) && ends(bed.episode));
  return bedtimes(life)
    .filter((bed) => isSureNight(life, bed))
    .some(({ episode }) => (event === "up" ? ends(episode) : told(life, episode).time.start !== null));
}

const EVENTS: readonly (readonly [text: string, events: readonly ("up" | "bed")[]])[] = [
  ["get up", ["up"]],
  ["gets up", ["up"]],
  ["go to bed", ["bed"]],
  ["goes to bed", ["bed"]],
  ["get up and go to bed", ["up", "bed"]],
  ["gets up and goes to bed", ["up", "bed"]],
];

/** The stretches of work that a file tells of. */
function workSpans(life: Life) {
  return inside(life)
    .filter((p) => isOne(told(life, p).kind, workOf(life.day.draft)))
    .map((p) => ({ p, ...spanOf(life, p) }));
}

/** Whether all work lies from one printed hour to another, as far as "about" allows. */
function liesBetween(life: Life, from: string, to: string): boolean {
  const [a, b] = [from, to].map((time) => minuteOf(/\d\d:\d\d/.exec(time)?.[0] ?? ""));
  const slack = /about/.test(from + to) ? 15 : 0;
  const width = wrap((b ?? 0) - (a ?? 0)) + 2 * slack;
  return workSpans(life).every((s) => {
    const start = wrap(s.start - (a ?? 0) + slack);
    return start + (s.end - s.start) <= width;
  });
}

function isFromTo(
  life: Life,
  from: string,
  to: string,
  kinds: readonly string[],
): { readonly start: number; readonly end: number } | null {
  const spans = inside(life)
    .filter((p) => isOne(told(life, p).kind, kinds))
    .map((p) => spanOf(life, p));
  const bounds = spans.flatMap((s) => [s.start, s.end]);
  const [start, end] = [bounds.find(claimedTime(from)), bounds.findLast(claimedTime(to))];
  return start === undefined || end === undefined ? null : { start, end };
}

/** Minutes of work until a printed hour, in the order of the day. */
function workUntil(life: Life, time: string): readonly number[] {
  const kinds = workOf(life.day.draft);
  return orders(life).map((order) => {
    const end = order.findIndex((m) => claimedTime(time)(m));
    const before = order.slice(0, end < 0 ? order.length : end);
    return before.filter((m) => isOne(life.day.minutes[wrap(m)]?.kind ?? "", kinds)).length;
  });
}

function lives(names: readonly (string | undefined)[], scene: Scene): readonly Life[] {
  return names.map((name) => lifeOf(name, scene));
}

export const untoldClaims: readonly Claim[] = [
  ...EVENTS.flatMap(([text, events]): readonly Claim[] => [
    claim(`When they ${text} is told of neither.`, (_, { lives }) =>
      lives.every((l) => events.every((e) => !givesHour(l, e))),
    ),
    claim(`When {name} ${text} is not told.`, ({ name }, scene) =>
      events.every((e) => !givesHour(lifeOf(name, scene), e)),
    ),
  ]),
  claim("How {owner} day ends is not told[; the last hour told is {time}].", ({ owner, time }, scene) => {
    const life = lifeOf(owner, scene);
    const clocks = clocksOf(life.day.draft).map((c) => c.minute);
    return !givesHour(life, "bed") && (time === undefined || clocks.some((m) => claimedTime(time)(m)));
  }),
  claim(
    "Nothing is told of {name} outside {time1} to {time2}.",
    ({ name, time1 = "", time2 = "" }, scene) => {
      const life = lifeOf(name, scene);
      const spans = inside(life).map((p) => spanOf(life, p));
      const [first, last] = [spans[0], spans.at(-1)];
      if (first === undefined || last === undefined) return false;
      const isWithin = (at: number) => wrap(at - first.start) <= last.end - first.start;
      const isTimed = life.day.draft.mentions.every((m) => m.time !== null);
      return (
        claimedTime(time1)(first.start) &&
        claimedTime(time2)(last.end) &&
        isTimed &&
        life.day.mentions.every((m) => isWithin(m.at))
      );
    },
  ),
  claim("{owner} day is told in {text}.", ({ owner, text = "" }, scene) => {
    const { episodes, mentions } = lifeOf(owner, scene).day.draft;
    if (episodes.length > 0 && text !== "no entry at all") return false;
    const count = /^(\S+) entr/.exec(text)?.[1] ?? "none";
    return claimedCount(count === "no" ? "none" : count)(mentions.length);
  }),
  claim(
    "Of {name} only getting up and going to bed have an hour; how long each thing takes is not told.",
    ({ name }, scene) => hasOnlyNightHours(lifeOf(name, scene)),
  ),
  claim(
    "Of both only getting up and going to bed have an hour; how long each thing takes is not told.",
    (_, { lives }) => lives.every(hasOnlyNightHours),
  ),
  claim("Both {text1} by day[: {text2}].", ({ text1 = "" }, { lives }) => {
    const kinds = text1.split(" or ").flatMap((word) => kindsOf(word));
    return lives.every((l) => {
      const night = bedtimes(l).find((bed) => isLong(l, bed));
      const asleep = night === undefined ? [] : nightFrom(l, night.episode);
      return (
        l.day.draft.episodes.some((e, p) => kinds.includes(e.kind) && !asleep.includes(p)) ||
        hasKind(l, kinds)
      );
    });
  }),
  claim(
    "All the work told of {name} is done at home, all of {owner} elsewhere[: {text}].",
    ({ name, owner }, scene) => {
      const [home, away] = lives([name, owner], scene) as [Life, Life];
      const places = (life: Life) =>
        [...life.day.draft.episodes, ...life.day.draft.mentions]
          .filter((t) => groupOf(t.kind) === "work")
          .map((t) => t.location ?? "");
      return (
        places(home).every((p) => /^(?:at )?home$/i.test(p)) &&
        places(away).every((p) => p !== "" && !/\bhome\b/i.test(p))
      );
    },
  ),
  claim(
    "The work told of {name1} begins with {text}; that of {name2} ends with the same.",
    ({ name1, name2, text = "" }, scene) => {
      const [a, b] = lives([name1, name2], scene) as [Life, Life];
      return (
        workSpans(a).some(({ p }) => isOrHas(told(a, p), kindsOf(text))) &&
        workSpans(b).some(({ p }) => isOrHas(told(b, p), kindsOf(text)))
      );
    },
  ),
  claim(
    "All the work told of {name1} lies between {time1} and {time2}, all of {owner2} between {time3} and {time4}.",
    ({ name1, owner2, time1 = "", time2 = "", time3 = "", time4 = "" }, scene) =>
      liesBetween(lifeOf(name1, scene), time1, time2) && liesBetween(lifeOf(owner2, scene), time3, time4),
  ),
  ...[
    { text: "Between the two commutes", kinds: ["commute"] },
    { text: "From the first work told to the last", kinds: ["work", "study"] },
  ].map(({ text, kinds }) =>
    claim(
      `${text} lie {amount1} in both: {name1} from {time1} to {time2}, {name2}[ {amount2}] later, from {time3} to {time4}.`,
      ({ name1, name2, amount1 = "", amount2, time1 = "", time2 = "", time3 = "", time4 = "" }, scene) => {
        const x = isFromTo(lifeOf(name1, scene), time1, time2, kinds);
        const y = isFromTo(lifeOf(name2, scene), time3, time4, kinds);
        if (x === null || y === null) return false;
        const way = wayBetween(x.start, y.start);
        const isSo = [x, y].every((s) => claimedAmount(amount1)(wrap(s.end - s.start)));
        return isSo && way > 0 && (amount2 === undefined || claimedAmount(amount2)(way));
      },
    ),
  ),
  claim(
    "All that {name1} works more comes after {time}[; until then {text}].",
    ({ name1, time = "", text }, scene) => {
      const own = lifeOf(name1, scene);
      const other = scene.lives.find((l) => l !== own) as Life;
      const more = livedMinutes(own, workOf(own.day.draft)) - livedMinutes(other, workOf(other.day.draft));
      const isSo = workUntil(own, time).some((m) =>
        workUntil(other, time).some((n) => {
          if (text === "both work equally long") return m === n;
          const amount = /works (.+) more$/.exec(text ?? "")?.[1];
          return m <= n && (amount === undefined || claimedAmount(amount)(n - m));
        }),
      );
      return more > 0 && isSo;
    },
  ),
  claim(
    "{name1} goes to bed later ({at1}, {name2} {at2}), and yet is at work {at3}, before {name3} gets up {at4}.",
    (parts, scene) => {
      const { name1, name2, at1 = "", at2 = "", at3 = "", at4 = "" } = parts;
      const [a, b] = lives([name1, name2], scene) as [Life, Life];
      const begun = workSpans(a).filter((s) => claimedTime(at3)(s.start));
      const up = momentsOf(b, "up").filter((m) => claimedTime(at4)(m.minute));
      return (
        isBedLater(b, a, at2, at1) && begun.some((s) => up.some((m) => wayBetween(s.start, m.minute) > 0))
      );
    },
  ),
  claim(
    "{name1} goes to bed later ({at1}, {name2} {at2}), and yet is at work earlier ({at3}, {name3} {at4}).",
    (parts, scene) => {
      const { name1, name2, at1 = "", at2 = "", at3 = "", at4 = "" } = parts;
      const [a, b] = lives([name1, name2], scene) as [Life, Life];
      const [x, y] = [
        workSpans(a).filter((s) => claimedTime(at3)(s.start)),
        workSpans(b).filter((s) => claimedTime(at4)(s.start)),
      ];
      return isBedLater(b, a, at2, at1) && x.some((s) => y.some((t) => wayBetween(s.start, t.start) > 0));
    },
  ),
];

function isBedLater(one: Life, other: Life, first: string, then: string): boolean {
  const [a, b] = [
    momentsOf(one, "bed").filter((m) => claimedTime(first)(m.minute)),
    momentsOf(other, "bed").filter((m) => claimedTime(then)(m.minute)),
  ];
  return a.some((x) => b.some((y) => wayBetween(x.minute, y.minute) > 0));
}

/** Whether an activity is of some kinds, or has such beside it. */
function isOrHas({ kind, secondary }: EpisodeDraft, kinds: readonly string[]): boolean {
  return [kind, ...secondary.map((s) => s.kind)].some((k) => kinds.includes(k));
}

function hasKind({ day: { draft } }: Life, kinds: readonly string[]): boolean {
  return [...draft.episodes, ...draft.mentions].some((t) => t.secondary.some((s) => kinds.includes(s.kind)));
}

/** Whether no hour is written but for getting up and for sleep. */
function hasOnlyNightHours({ day: { draft } }: Life): boolean {
  return (
    draft.mentions.every((m) => m.time === null) &&
    draft.episodes.every(
      (e) => isRising(e) || e.kind === "sleep" || (e.time.start === null && typeof e.time.end === "string"),
    )
  );
}
