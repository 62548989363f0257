// What sentences about three days and more say: every member is looked at.
import { claim, lifeOf, type Claim, type Scene } from "./claim.ts";
import { doingAt, isInBed, isOne, sayings, told, toldMinutes, workOf, type Life } from "./life.ts";
import { claimedAmount, claimedCount, claimedTime, minuteOf, wayBetween, wrap } from "./printed.ts";
import { isAt, momentsOf, type NightEvent } from "./night-claims.ts";
import { isNamed, listsOf } from "./order-claims.ts";
import { kindsOf, thingsOf } from "./words.ts";

const EVENTS: readonly (readonly [text: string, event: NightEvent])[] = [
  ["get up", "up"],
  ["go to bed", "bed"],
];

/** Whether `One first, 05:00 and Two last, about 09:00` is so of those who have such a moment. */
function areFirstAndLast(text: string, event: NightEvent, scene: Scene): boolean {
  return text.split(/ and (?=\S+ (?:first|last), )/).every((part) => {
    const [, name, rank, time = ""] = /^(.+?) (first|last), (.+)$/.exec(part) ?? [];
    const own = lifeOf(name, scene);
    const others = scene.lives.filter((l) => l !== own && momentsOf(l, event).length > 0);
    return momentsOf(own, event)
      .filter((m) => claimedTime(time)(m.minute))
      .some((m) =>
        others.every((l) =>
          momentsOf(l, event).some((n) => {
            const way = wayBetween(m.minute, n.minute);
            return rank === "first" ? way > 0 : way < 0;
          }),
        ),
      );
  });
}

function tellsOf({ day: { draft } }: Life, phrase: string): boolean {
  return kindsOf(phrase).some((kind) => sayings(draft).some((s) => isOne(s.kind, [kind])));
}

/** Whether a file is called the only one to tell of things, and is. */
function isOnly(name: string | undefined, text: string, scene: Scene): boolean {
  const own = lifeOf(name, scene);
  return thingsOf(text).every(({ phrase }) =>
    kindsOf(phrase ?? "").some(
      (kind) =>
        sayings(own.day.draft).some((s) => isOne(s.kind, [kind])) &&
        scene.lives.every((l) => l === own || !sayings(l.day.draft).some((s) => isOne(s.kind, [kind]))),
    ),
  );
}

export const manyClaims: readonly Claim[] = [
  ...EVENTS.flatMap(([text, event]): readonly Claim[] => [
    claim(
      `All {count} ${text} {at}.`,
      ({ count = "", at }, { lives }) =>
        claimedCount(count)(lives.length) && lives.every((l) => isAt(l, event, at)),
    ),
    claim(
      `They ${text} {at}[: {text}].`,
      ({ at, text: who }, scene) =>
        scene.lives.every((l) => isAt(l, event, at)) &&
        (who === undefined || areFirstAndLast(who, event, scene)),
    ),
    claim(
      `Of the {count}, those whose hours are told ${text} {at}[: {text}].`,
      ({ count = "", at, text: who }, scene) => {
        const having = scene.lives.filter((l) => momentsOf(l, event).length > 0);
        const within = having.filter((l) => isAt(l, event, at));
        return (
          claimedCount(count)(scene.lives.length) &&
          within.length > 1 &&
          (who === undefined || areFirstAndLast(who, event, { lives: within }))
        );
      },
    ),
  ]),
  claim("All {count} have in this order: {text}.", ({ text = "" }, { lives }) => {
    const phrases = text.split(", ").filter((p) => p !== "bed");
    return lives.every((l) =>
      listsOf(l).some((list) => {
        let at = 0;
        for (const p of list) if (at < phrases.length && isNamed(told(l, p), phrases[at] as string)) at++;
        return at === phrases.length;
      }),
    );
  }),
  claim("All {count} tell of {text}.", ({ text = "" }, { lives }) =>
    thingsOf(text).every(({ phrase }) => lives.every((l) => tellsOf(l, phrase ?? ""))),
  ),
  claim("All but {name} tell of {text}.", ({ name, text = "" }, scene) =>
    kindsOf(text).some((kind) =>
      scene.lives.every(
        (l) => sayings(l.day.draft).some((s) => isOne(s.kind, [kind])) === (l !== lifeOf(name, scene)),
      ),
    ),
  ),
  claim(
    "Only {name1} tells of {text1}[; only {name2} of {text2}][; only {name3} of {text3}].",
    (parts, scene) =>
      ([1, 2, 3] as const).every(
        (n) => parts[`name${n}`] === undefined || isOnly(parts[`name${n}`], parts[`text${n}`] ?? "", scene),
      ),
  ),
  claim("All {count} are at work from {time1} to {time2}.", ({ time1 = "", time2 = "" }, { lives }) => {
    const [from, to] = [minuteOf(time1), minuteOf(time2)];
    const minutes = Array.from({ length: wrap(to - from) }, (_, k) => from + k);
    return lives.every((l) => minutes.every((m) => isOne(doingAt(l, m).kind, workOf(l.day.draft))));
  }),
  claim(
    "At {time} {count1} of {count2} are in bed; {text}.",
    ({ time = "", count1 = "", text = "" }, scene) => {
      const at = minuteOf(time);
      const [, up] = /^(.+?) (?:is|are) still up/.exec(text) ?? [];
      const awake = up?.split(/, | and /).map((name) => lifeOf(name, scene)) ?? [];
      const inBed = scene.lives.filter((l) => isInBed(l, at)).length;
      return inBed >= Number(claimedCount(count1)(inBed) ? 0 : 99) && awake.every((l) => !isInBed(l, at));
    },
  ),
  claim("Work is told of {amount}.", ({ amount = "" }, { lives }) =>
    lives.every((l) => claimedAmount(amount)(toldMinutes(l, workOf(l.day.draft)))),
  ),
  claim("Where its length is told, work is told of {amount}.", ({ amount = "" }, { lives }) =>
    lives.some((l) => claimedAmount(amount)(toldMinutes(l, workOf(l.day.draft)))),
  ),
  claim("Of work, {text}.", ({ text = "" }, scene) =>
    text.split(/ and (?=\S+ tells of the )/).every((part) => {
      const [, name, rank, amount = ""] = /^(.+?) tells of the (least|most), (.+)$/.exec(part) ?? [];
      const minutes = (l: Life) => toldMinutes(l, workOf(l.day.draft));
      const own = lifeOf(name, scene);
      const others = scene.lives.filter((l) => l !== own && minutes(l) > 0);
      const isExtreme = others.every((l) =>
        rank === "least" ? minutes(own) < minutes(l) : minutes(own) > minutes(l),
      );
      return claimedAmount(amount)(minutes(own)) && isExtreme;
    }),
  ),
];
