// What sentences about order, and about the first and the last thing of a day, say.
import type { EpisodeDraft } from "../../../src/model/draft.ts";
import { claim, lifeOf, type Claim, type Scene } from "./claim.ts";
import { bedtimes, episodeAt, inside, isOne, nightFrom, risings, spanOf, told, type Life } from "./life.ts";
import { claimedTime, wrap } from "./printed.ts";
import { named, thingsOf } from "./words.ts";

/** Whether an episode is what a phrase names: of its kind, and with the words that it needs. */
export function isNamed({ kind, activity }: EpisodeDraft, phrase: string): boolean {
  const found = named(phrase);
  if (found === null) throw new Error(`no kind: ${phrase}`);
  const isOfKind = found.kinds.some((k) => k === kind || isOne(kind, [k]));
  return isOfKind && (found.words === null || found.words.test(activity));
}

/** The episodes of a day in its order, without the night; where the night is not plain, in each that there may be. */
export function listsOf(life: Life): readonly (readonly number[])[] {
  const list = inside(life);
  if (life.day.draft.date !== null) {
    const asleep = bedtimes(life).map(({ episode }) => nightFrom(life, episode));
    const isWithin = (p: number) => asleep.some((n) => p >= (n[0] ?? 0) && p <= (n.at(-1) ?? 0));
    return [list.filter((p) => !isWithin(p)), list];
  }
  const turned = bedtimes(life).map(({ episode }) => {
    // A night is one place in the order, whatever interrupts it.
    const [bed, from] = [list.indexOf(episode), list.indexOf(nightFrom(life, episode).at(-1) as number) + 1];
    return from > bed ? [...list.slice(from), ...list.slice(0, bed)] : list.slice(from, bed);
  });
  return [...turned, list];
}

/** Whether phrases name episodes of a list in this order. */
function areInOrder(life: Life, list: readonly number[], phrases: readonly string[]): boolean {
  let at = 0;
  for (const position of list) {
    if (at < phrases.length && isNamed(told(life, position), phrases[at] as string)) at++;
  }
  return at === phrases.length;
}

/** Whether a day has things in an order; `bed` last means that it goes to bed. */
function hasOrder(life: Life, text: string): boolean {
  const phrases = text.split(", ");
  const endsInBed = phrases.at(-1) === "bed";
  const named = endsInBed ? phrases.slice(0, -1) : phrases;
  if (endsInBed && !inside(life).some((p) => told(life, p).kind === "sleep")) return false;
  return listsOf(life).some((list) => areInOrder(life, list, named));
}

/** Kinds of the day beside sleep, rest and getting up that a list of phrases leaves out. */
function leftOut(life: Life, text: string): number {
  const phrases = text.split(", ").filter((p) => p !== "bed");
  const kinds = (listsOf(life)[0] ?? []).map((p) => told(life, p));
  const others = kinds.filter(
    (e) => e.kind !== "sleep" && e.kind !== "getting-up" && !phrases.some((p) => isNamed(e, p)),
  );
  return new Set(others.map((e) => e.kind)).size;
}

/** What is done at once after getting up; null where nothing is told of it. */
function firstThings(life: Life): readonly EpisodeDraft[] {
  return risings(life).flatMap(({ episode }) => {
    const own = told(life, episode);
    if (own.kind !== "getting-up" && own.kind !== "sleep") return [own];
    const next = episodeAt(life, spanOf(life, episode).end);
    return next === undefined ? [] : [next];
  });
}

/** What is done until going to bed; null where nothing is told of it. */
function lastThings(life: Life): readonly EpisodeDraft[] {
  return bedtimes(life).flatMap(({ minute }) => {
    const last = episodeAt(life, minute - 1);
    return last === undefined ? [] : [last];
  });
}

/** Whether something of these is what a verb says, at home if it says that. */
function isDone(things: readonly EpisodeDraft[], verb: string): boolean {
  const bare = verb.replace(/ at home$/, "");
  return things.some((e) => isNamed(e, bare) && (bare === verb || /home/i.test(e.location ?? "")));
}

/** Whether of one `One writes` is so, or `One: “Has coffee”`. */
function does(text: string, scene: Scene, things: (life: Life) => readonly EpisodeDraft[]): boolean {
  const life = scene.lives.find(({ name }) => text.startsWith(`${name} `) || text.startsWith(`${name}: `));
  if (life === undefined) throw new Error(`nobody does this: ${text}`);
  const rest = text.slice(life.name.length);
  if (rest.startsWith(": ")) return things(life).some((e) => `“${e.activity}”` === rest.slice(2));
  return isDone(things(life), rest.slice(1));
}

export const orderClaims: readonly Claim[] = [
  claim("Both days run in the same order: {text}.", ({ text = "" }, { lives }) => {
    if (/^\w+ things, from /.test(text)) return true;
    return lives.every((l) => hasOrder(l, text)) && lives.reduce((sum, l) => sum + leftOut(l, text), 0) <= 1;
  }),
  claim(
    "Both have in this order: {text}.",
    ({ text = "" }, { lives }) => /^\w+ things, from /.test(text) || lives.every((l) => hasOrder(l, text)),
  ),
  claim("The one difference in the order told: {owner} {text}.", ({ owner, text = "" }, scene) => {
    const life = lifeOf(owner, scene);
    const [, thing = "", after, before, first] =
      /^(“[^”]*”|.+?)(?:, (?:between (.+?) and (.+?)|last, after (.+?)|first, before (.+?)))?$/u.exec(text) ??
      [];
    const isThing = (e: EpisodeDraft) =>
      thing.startsWith("“") ? `“${e.activity}”` === thing : isNamed(e, thing);
    return listsOf(life).some((list) =>
      list.some((position, k) => {
        if (!isThing(told(life, position))) return false;
        const fits = (step: 1 | -1, phrase: string | undefined) => {
          if (phrase === undefined || phrase === "bed") return true;
          let at = k + step;
          while (list[at] !== undefined && told(life, list[at] as number).kind === told(life, position).kind)
            at += step;
          return list[at] !== undefined && isNamed(told(life, list[at] as number), phrase);
        };
        return fits(-1, after) && fits(1, before ?? first);
      }),
    );
  }),
  claim("At the same hour in both: {text}.", ({ text = "" }, { lives }) =>
    thingsOf(text).every(({ phrase, detail }) =>
      lives.every((l) =>
        inside(l).some((p) => isNamed(told(l, p), phrase ?? "") && claimedTime(detail)(spanOf(l, p).start)),
      ),
    ),
  ),
  claim("First thing after getting up, both {text}.", ({ text = "" }, { lives }) =>
    lives.every((l) => isDone(firstThings(l), text)),
  ),
  claim(
    "First thing after getting up, {text1}; {text2}.",
    ({ text1 = "", text2 = "" }, scene) => does(text1, scene, firstThings) && does(text2, scene, firstThings),
  ),
  claim(
    "Last thing before bed, {text1}; {text2}.",
    ({ text1 = "", text2 = "" }, scene) => does(text1, scene, lastThings) && does(text2, scene, lastThings),
  ),
  claim("Both {text} right up to bed.", ({ text = "" }, { lives }) =>
    lives.every((l) => isDone(lastThings(l), text)),
  ),
  claim("After {text1}, {text2}; [after {text3}, ]{text4}.", (parts, scene) => {
    const { text1 = "", text2 = "", text3 = text1, text4 = "" } = parts;
    const after = (meal: string) => (life: Life) =>
      inside(life).flatMap((position, k) => {
        const next = inside(life)[k + 1];
        return isNamed(told(life, position), meal) && next !== undefined ? [told(life, next)] : [];
      });
    return does(text2, scene, after(text1)) && does(text4, scene, after(text3));
  }),
  claim("[As told, ]{name1} stops {text} {at1}; {name2} begins {at2}.", (parts, scene) => {
    const { name1, name2, text = "", at1 = "", at2 = "" } = parts;
    const spans = (life: Life) =>
      inside(life)
        .filter((p) => isNamed(told(life, p), text))
        .map((p) => spanOf(life, p));
    return (
      spans(lifeOf(name1, scene)).some((s) => claimedTime(at1)(s.end)) &&
      spans(lifeOf(name2, scene)).some((s) => claimedTime(at2)(s.start))
    );
  }),
  claim(
    "For more than half of the {text1} ({time1} to {time2}) {name1} {text2}, {name2} {text3}.",
    (parts, scene) => {
      const { time1 = "", time2 = "", text2 = "", text3 = "", name1, name2 } = parts;
      const isMost = (life: Life, verb: string) => {
        const kinds = named(verb)?.kinds ?? [];
        const within = life.day.minutes.filter(
          (_, m) => wrap(m - clock(time1)) < wrap(clock(time2) - clock(time1)),
        );
        return kinds.some((kind) => 2 * within.filter((d) => isOne(d.kind, [kind])).length > within.length);
      };
      return isMost(lifeOf(name1, scene), text2) && isMost(lifeOf(name2, scene), text3);
    },
  ),
];

function clock(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return wrap(hour * 60 + minute - 240);
}
