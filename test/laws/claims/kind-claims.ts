// What sentences about amounts of kinds, and about what files tell of at all, say.
import { groupOf, type Kind } from "../../../src/model/category.ts";
import { claim, lifeOf, otherOf, type Claim } from "./claim.ts";
import { bedtimes, isOne, mayTellOf, nightFrom, sayings, spanOf, toldMinutes, type Life } from "./life.ts";
import { AMOUNT, claimedAmount, claimedCount, COUNT, minuteOf, wrap } from "./printed.ts";
import { kindsOf, thingsOf, type Thing } from "./words.ts";

/** Whether the minutes told of what a phrase names are as printed; of a phrase for several kinds those of any. */
function tellsAmount(life: Life, phrase: string, amount: string): boolean {
  return kindsOf(phrase).some((kind) => claimedAmount(amount)(toldMinutes(life, [kind])));
}

/** How often a file tells of kinds: in each entry once, whatever stands beside it. */
function timesTold({ day: { draft } }: Life, kinds: readonly Kind[]): number {
  return [...draft.episodes, ...draft.mentions].filter((t) =>
    [t, ...t.secondary].some((a) => isOne(a.kind, kinds)),
  ).length;
}

function tellsOf({ day: { draft } }: Life, kinds: readonly Kind[]): boolean {
  return sayings(draft).some((s) => isOne(s.kind, kinds));
}

const folded = (text: string) => text.normalize("NFKC").toLowerCase().replaceAll(/\s+/g, " ").trim();

/** Whether one file tells of a thing, and the other of nothing like it, in no words and under no category. */
function isOnlyIn(own: Life, other: Life, { quote, phrase, detail }: Thing): string | null {
  if (quote !== null) {
    const words = folded(quote);
    if (!sayings(own.day.draft).some((s) => folded(s.text) === words)) return `“${quote}” is not in the file`;
    const parts = new Set(words.split(/ *(?:[,;&+/]|\b(?:and|then|or)\b) */u));
    const theirs = sayings(other.day.draft).find(
      (s) => folded(s.text).includes(words) || parts.has(folded(s.text)),
    );
    if (theirs !== undefined) return `“${quote}”: the other file has “${theirs.text}”`;
    const kinds = sayings(own.day.draft)
      .filter((s) => folded(s.text) === words)
      .map((s) => s.kind);
    const isShared = kinds.every((kind) => groupOf(kind) !== kind && tellsOf(other, [kind]));
    return isShared ? `“${quote}” is of ${kinds.join()}, which the other file has too` : null;
  }
  if (phrase === "a nap" || phrase === "naps") return isNapOnlyIn(own, other);
  const kinds = kindsOf(phrase ?? "").filter((kind) => tellsOf(own, [kind]));
  if (kinds.length === 0) return `the file tells of no ${phrase}`;
  const count = new RegExp(`^\\((${COUNT})`).exec(detail)?.[1];
  if (count !== undefined && !kinds.some((kind) => claimedCount(count)(timesTold(own, [kind]))))
    return `not ${count} times ${phrase}`;
  if (kinds.every((kind) => mayTellOf(other.day.draft, kind))) return `the other file tells of ${phrase} too`;
  return null;
}

/** Sleep and rest by day: what one tells of at all, and what the other surely does not tell of as its night. */
function isNapOnlyIn(own: Life, other: Life): string | null {
  if (!tellsOf(own, ["sleep", "rest"])) return "the file tells of no nap";
  const asleep = new Set(bedtimes(other).flatMap((bed) => nightFrom(other, bed.episode)));
  const { episodes, mentions } = other.day.draft;
  const aside = [...mentions, ...[...episodes, ...mentions].flatMap((t) => t.secondary)];
  const isByDay = (p: number) => {
    const at = wrap(spanOf(other, p).start);
    return at >= minuteOf("08:00") && at <= minuteOf("19:00");
  };
  const byDay = episodes.filter((_, p) => !asleep.has(p) && isByDay(p));
  const isNap = [...byDay, ...aside].some((t) => isOne(t.kind, ["sleep", "rest"]));
  return isNap ? "the other file tells of a nap too" : null;
}

function falseThings(own: Life, other: Life, text: string): string | null {
  return (
    thingsOf(text)
      .map((thing) => isOnlyIn(own, other, thing))
      .find((why) => why !== null) ?? null
  );
}

export const kindClaims: readonly Claim[] = [
  claim("{name1} tells of {amount1} of {text}, {name2} of {amount2}.", (parts, scene) => {
    const { name1, name2, amount1 = "", amount2 = "", text = "" } = parts;
    return (
      tellsAmount(lifeOf(name1, scene), text, amount1) && tellsAmount(lifeOf(name2, scene), text, amount2)
    );
  }),
  claim(
    "How much of what, as told by {name1} and by {name2}: {text}.",
    ({ name1, name2, text = "" }, scene) =>
      text.split("; ").every((part) => {
        const pattern = new RegExp(`^(.+?) (${AMOUNT}) and (${AMOUNT})$`);
        const [, phrase = "", a = "", b = ""] = pattern.exec(part) ?? [];
        return tellsAmount(lifeOf(name1, scene), phrase, a) && tellsAmount(lifeOf(name2, scene), phrase, b);
      }),
  ),
  claim("On the way, {name1} tells of {amount1}, {name2} of {amount2}.", (parts, scene) => {
    const { name1, name2, amount1 = "", amount2 = "" } = parts;
    return (
      claimedAmount(amount1)(toldMinutes(lifeOf(name1, scene), ["travel"])) &&
      claimedAmount(amount2)(toldMinutes(lifeOf(name2, scene), ["travel"]))
    );
  }),
  {
    form: "Only in {owner1} account: {text1}; only in {owner2}: {text2}.",
    isFalse: ({ owner1, owner2, text1 = "", text2 = "" }, scene) => {
      const [a, b] = [lifeOf(owner1, scene), lifeOf(owner2, scene)];
      return falseThings(a, b, text1) ?? falseThings(b, a, text2);
    },
  },
  {
    form: "Only in {owner} account: {text}.",
    isFalse: ({ owner, text = "" }, scene) => falseThings(lifeOf(owner, scene), otherOf(owner, scene), text),
  },
  claim("Both tell of {text1}: {name1} {text2}, {name2} {text3}.", (parts, scene) => {
    const { text1 = "", text2 = "", text3 = "", name1, name2 } = parts;
    return (
      [
        [name1, text2],
        [name2, text3],
      ] as const
    ).every(([name, when]) => {
      const own = lifeOf(name, scene);
      const count = new RegExp(`^${COUNT}$`).test(when) ? claimedCount(when) : (n: number) => n >= 1;
      return kindsOf(text1).some((kind) => count(timesTold(own, [kind])));
    });
  }),
  claim("Both tell of {text}[ too].", ({ text = "" }, { lives }) =>
    thingsOf(text).every(({ phrase }) => lives.every((l) => tellsOf(l, kindsOf(phrase ?? "")))),
  ),
  claim("{name1} tells of {text} {count1}, {name2} {count2}.", (parts, scene) => {
    const { text = "", name1, name2, count1 = "", count2 = "" } = parts;
    return (
      [
        [name1, count1],
        [name2, count2],
      ] as const
    ).every(([name, count]) =>
      kindsOf(text).some((kind) => claimedCount(count)(timesTold(lifeOf(name, scene), [kind]))),
    );
  }),
  claim(
    "{owner1} account names kinds of work ({text}), {owner2} says only that it is work.",
    (parts, scene) => {
      const { owner1, owner2, text = "" } = parts;
      const [own, other] = [lifeOf(owner1, scene), lifeOf(owner2, scene)];
      const others = sayings(other.day.draft).filter((s) => groupOf(s.kind) === "work");
      return (
        thingsOf(text).every(({ phrase }) => tellsOf(own, kindsOf(phrase ?? ""))) &&
        others.every((s) => s.kind === "work")
      );
    },
  ),
];
