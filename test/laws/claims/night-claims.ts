// What sentences about getting up, going to bed and the night say.
import { claim, lifeOf, type Claim, type Parts, type Scene } from "./claim.ts";
import { bedtimes, nightFrom, risings, spanOf, type Life, type Moment } from "./life.ts";
import { claimedAmount, claimedTime, minuteOf, wayBetween, wrap } from "./printed.ts";

/** Getting up or going to bed. */
export type NightEvent = "up" | "bed";

/** When an event may be said to be. */
export function momentsOf(life: Life, event: NightEvent): readonly Moment[] {
  return event === "up" ? risings(life) : bedtimes(life);
}

/** Whether an event is at a printed time. */
export function isAt(life: Life, event: NightEvent, time: string | undefined): boolean {
  return momentsOf(life, event).some((m) => claimedTime(time ?? "")(m.minute));
}

/** Whether the event of one is at one printed time, that of the other at another, and so much later. */
function isLater(
  one: Life,
  other: Life,
  event: NightEvent,
  [at1 = "", at2 = "", amount]: readonly (string | undefined)[],
): boolean {
  const firsts = momentsOf(one, event).filter((m) => claimedTime(at1)(m.minute));
  const seconds = momentsOf(other, event).filter((m) => claimedTime(at2)(m.minute));
  const isSo = amount === undefined ? () => true : claimedAmount(amount);
  return firsts.some((a) =>
    seconds.some((b) => {
      const way = wayBetween(a.minute, b.minute);
      return way > 0 && isSo(way);
    }),
  );
}

const EVENTS = [
  ["up", "gets up", "get up"],
  ["bed", "goes to bed", "go to bed"],
] as const;

const EARLIEST = minuteOf("00:00");
const LATEST = minuteOf("06:00");

function isAfterMidnight(life: Life): boolean {
  return bedtimes(life).some((m) => wrap(m.minute - EARLIEST) <= wrap(LATEST - EARLIEST));
}

/** Minutes from going to bed to getting up. */
function nights(life: Life): readonly number[] {
  return bedtimes(life).flatMap((bed) => {
    const woken = spanOf(life, nightFrom(life, bed.episode).at(-1) as number).end;
    const ups = risings(life).map((up) => wrap(up.minute - bed.minute));
    return [...ups, woken - bed.minute];
  });
}

const both = (scene: Scene, holds: (life: Life) => boolean) => scene.lives.every(holds);

export const nightClaims: readonly Claim[] = [
  claim("Both get up {at1} and go to bed {at2}.", ({ at1, at2 }, scene) =>
    both(scene, (life) => isAt(life, "up", at1) && isAt(life, "bed", at2)),
  ),
  ...EVENTS.flatMap(([event, one, all]): readonly Claim[] => [
    claim(`Both ${all} {at}.`, ({ at }, scene) => both(scene, (life) => isAt(life, event, at))),
    claim(`Both ${all} {at}: {name1} {at1}, {name2} {at2}.`, (parts, scene) => {
      const { at, at1, at2, name1, name2 } = parts;
      const [a, b] = [lifeOf(name1, scene), lifeOf(name2, scene)];
      return both(scene, (life) => isAt(life, event, at)) && isAt(a, event, at1) && isAt(b, event, at2);
    }),
    claim(`{name1} ${one} {at1}, {name2}[ {amount}] later, {at2}.`, (parts, scene) => {
      const { name1, name2, at1, at2, amount } = parts;
      return isLater(lifeOf(name1, scene), lifeOf(name2, scene), event, [at1, at2, amount]);
    }),
  ]),
  claim(
    "{name1} gets up {at1} and goes to bed {at2}, {name2}[ {amount1}[ and {amount2}]] later ({time3} and {time4}).",
    ({ name1, name2, at1, at2, time3, time4, amount1, amount2 = amount1 }: Parts, scene) => {
      const [a, b] = [lifeOf(name1, scene), lifeOf(name2, scene)];
      return isLater(a, b, "up", [at1, time3, amount1]) && isLater(a, b, "bed", [at2, time4, amount2]);
    },
  ),
  claim("Both go to bed after midnight: {name1} {at1}, {name2} {at2}.", (parts, scene) => {
    const { name1, name2, at1, at2 } = parts;
    const isSo = isAt(lifeOf(name1, scene), "bed", at1) && isAt(lifeOf(name2, scene), "bed", at2);
    return isSo && both(scene, isAfterMidnight);
  }),
  claim("Both go to bed after midnight: {name1} {at1}, {name2}[ {amount}] later, {at2}.", (parts, scene) => {
    const { name1, name2, at1, at2, amount } = parts;
    const isSo = isLater(lifeOf(name1, scene), lifeOf(name2, scene), "bed", [at1, at2, amount]);
    return isSo && both(scene, isAfterMidnight);
  }),
  claim("From going to bed to getting up, {name1} has {amount1}, {name2} {amount2}.", (parts, scene) => {
    const { name1, name2, amount1 = "", amount2 = "" } = parts;
    return (
      nights(lifeOf(name1, scene)).some(claimedAmount(amount1)) &&
      nights(lifeOf(name2, scene)).some(claimedAmount(amount2))
    );
  }),
  claim("From going to bed to getting up, both have {amount}.", ({ amount = "" }, scene) =>
    both(scene, (life) => nights(life).some(claimedAmount(amount))),
  ),
  claim("{name1} gets up {at1}[ and goes to bed {at2}]; of {name2} that is not told.", (parts, scene) => {
    const { name1, at1, at2 } = parts;
    const own = lifeOf(name1, scene);
    return isAt(own, "up", at1) && (at2 === undefined || isAt(own, "bed", at2));
  }),
  claim("{name1} goes to bed {at}; of {name2} that is not told.", ({ name1, at }, scene) =>
    isAt(lifeOf(name1, scene), "bed", at),
  ),
];
