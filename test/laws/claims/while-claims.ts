// What sentences about what one does while the other does something say.
import { claim, lifeOf, otherOf, type Claim, type Scene } from "./claim.ts";
import {
  bedtimes,
  doingAt,
  episodeAt,
  inside,
  isInBed,
  isOne,
  risings,
  spanOf,
  told,
  workOf,
  type Life,
} from "./life.ts";
import { claimedTime, wrap } from "./printed.ts";
import { kindsOf, PHRASES } from "./words.ts";

const DAY = 1440;

/** The minutes of an event that is at a printed time. */
type Minutes = (life: Life, time: string) => readonly number[];

const ups: Minutes = (life, time) =>
  risings(life)
    .map((m) => m.minute)
    .filter(claimedTime(time));
const beds: Minutes = (life, time) =>
  bedtimes(life)
    .map((m) => m.minute)
    .filter(claimedTime(time));
const begins: Minutes = (life, time) =>
  edgesOf(life, workOf(life.day.draft))
    .map((s) => s.start)
    .filter(claimedTime(time));
const ends: Minutes = (life, time) =>
  edgesOf(life, workOf(life.day.draft))
    .map((s) => s.end)
    .filter(claimedTime(time));

function edgesOf(life: Life, kinds: readonly string[]) {
  return inside(life)
    .filter((p) => isOne(told(life, p).kind, kinds))
    .map((p) => spanOf(life, p));
}

const ANCHORS: readonly (readonly [form: string, minutes: Minutes])[] = [
  ["{name1} gets up {at}", ups],
  ["{name1} goes to bed {at}", beds],
  ["{owner1} first told work begins {at}", begins],
  ["{owner1} last told work ends {at}", ends],
  ["{owner1} first told study begins {at}", begins],
  ["{owner1} last told study ends {at}", ends],
];

/** Whether at a minute somebody is in a state: `in bed (until 09:00)`, `at work`. */
function isIn(life: Life, minute: number, state: string): boolean {
  const phrase = state.replace(/ \([^)]*\)$/, "").replace(/^still /, "");
  if (phrase === "in bed") return isInBed(life, minute);
  // A dated day is told beyond its 04:00 as well; the hour is one of its clock.
  const beyond =
    life.day.draft.date === null ? [] : [-DAY, 0, DAY].map((lap) => episodeAt(life, minute + lap)?.kind);
  return kindsOf(phrase).some((kind) =>
    [doingAt(life, minute).kind, ...beyond].some((k) => isOne(k ?? "", [kind])),
  );
}

/** Whether one begins a thing of a kind at a minute, and does not go on with it after a short pause. */
function beginsAt(life: Life, minute: number, phrase: string): boolean {
  const list = inside(life);
  return kindsOf(phrase).some((kind) => {
    const isOfKind = (p: number | undefined) => p !== undefined && isOne(told(life, p).kind, [kind]);
    return list.some((position, k) => {
      const { start } = spanOf(life, position);
      const before = [list[k - 1], list[k - 2]].find(isOfKind);
      const isAgain = before !== undefined && start - spanOf(life, before).end <= AGAIN;
      return isOfKind(position) && !isAgain && wrap(start - minute) === 0;
    });
  });
}

/** After a shorter pause, in minutes, one goes on with a thing and does not begin it. */
const AGAIN = 30;

/** Whether there is a stretch of one in which the other does each of some things, or begins to. */
function isMeanwhile(own: Life, other: Life, block: string, things: string): boolean {
  const stretches = stretchesOf(own, block);
  return stretches.some(({ start, end }) =>
    verbsOf(things).every(({ phrase, isBeginning }) => {
      const kinds = kindsOf(phrase);
      const laps = [-DAY, 0, DAY];
      return kinds.some((kind) =>
        edgesOf(other, [kind]).some((s) =>
          laps.some((lap) =>
            isBeginning
              ? s.start + lap >= start && s.start + lap < end
              : s.start + lap < end && s.end + lap > start,
          ),
        ),
      );
    }),
  );
}

/** From when to when one really does something without a break that matters, or is in bed. */
function stretchesOf(life: Life, block: string): readonly { readonly start: number; readonly end: number }[] {
  const holds = (minute: number) =>
    block === "is in bed"
      ? isInBed(life, minute)
      : kindsOf(block).some((kind) => isOne(doingAt(life, minute).kind, [kind]));
  if (life.day.draft.date !== null && block !== "is in bed") return joined(edgesOf(life, kindsOf(block)));
  const found: { start: number; end: number }[] = [];
  for (let minute = 0; minute < 2 * DAY; minute++) {
    if (!holds(minute)) continue;
    const last = found.at(-1);
    if (last !== undefined && minute - last.end < 30) last.end = minute + 1;
    else found.push({ start: minute, end: minute + 1 });
  }
  return found;
}

/** Stretches with short pauses as one: a dated day goes on beyond its 04:00. */
function joined(spans: readonly { readonly start: number; readonly end: number }[]) {
  const found: { start: number; end: number }[] = [];
  for (const { start, end } of spans) {
    const last = found.at(-1);
    if (last !== undefined && start - last.end < 30) last.end = end;
    else found.push({ start, end });
  }
  return found;
}

/** The verbs of `walks, has dinner and begins to write`. */
function verbsOf(text: string): readonly { readonly phrase: string; readonly isBeginning: boolean }[] {
  const verbs: { phrase: string; isBeginning: boolean }[] = [];
  let rest = text;
  while (rest !== "") {
    const isBeginning = rest.startsWith("begins to ");
    const body = isBeginning ? rest.slice("begins to ".length) : rest;
    const phrase = PHRASES.find((p) => body.startsWith(p) && /^(?:$|, | and )/.test(body.slice(p.length)));
    if (phrase === undefined) throw new Error(`no verb: ${rest}`);
    verbs.push({ phrase, isBeginning });
    rest = body.slice(phrase.length).replace(/^(?:, | and )/, "");
  }
  return verbs;
}

function own(parts: Readonly<Record<string, string>>, scene: Scene): Life {
  return lifeOf(parts["name1"] ?? parts["owner1"], scene);
}

export const whileClaims: readonly Claim[] = [
  ...ANCHORS.flatMap(([form, minutes]): readonly Claim[] => [
    claim(`When ${form}, {name2} is {text}.`, (parts, scene) =>
      minutes(own(parts, scene), parts["at"] ?? "").some((m) =>
        isIn(lifeOf(parts["name2"], scene), m, parts["text"] ?? ""),
      ),
    ),
    claim(`When ${form}, {name2} begins to {text}.`, (parts, scene) =>
      minutes(own(parts, scene), parts["at"] ?? "").some((m) =>
        beginsAt(lifeOf(parts["name2"], scene), m, parts["text"] ?? ""),
      ),
    ),
    claim(`When ${form}, {owner2} first told {text} begins.`, (parts, scene) => {
      const other = lifeOf(parts["owner2"], scene);
      return minutes(own(parts, scene), parts["at"] ?? "").some((m) =>
        beginsAt(other, m, parts["text"] ?? ""),
      );
    }),
  ]),
  claim("{text1}, when {owner1} account has “{text2}”, {name2} is {text3}.", (parts, scene) => {
    const { text1 = "", text2, text3 = "", owner1, name2 } = parts;
    const mine = lifeOf(owner1, scene);
    return mine.day.mentions.some((m) => {
      const words =
        "mention" in m.source
          ? mine.day.draft.mentions[m.source.mention]?.activity
          : mine.day.draft.episodes[m.source.episode]?.activity;
      return (
        words === text2 && claimedTime(text1.toLowerCase())(m.at) && isIn(lifeOf(name2, scene), m.at, text3)
      );
    });
  }),
  claim("While {name1} {text1} ({text2}), {name2} {text3}.", (parts, scene) => {
    const { name1, text1 = "", text3 = "" } = parts;
    return isMeanwhile(lifeOf(name1, scene), otherOf(name1, scene), text1, text3);
  }),
];
