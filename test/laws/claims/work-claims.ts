// What sentences about when work begins and ends, and how much of it there is, say.
import { claim, lifeOf, type Claim, type Parts, type Scene } from "./claim.ts";
import {
  bedtimes,
  doingAt,
  inside,
  isOne,
  livedMinutes,
  orders,
  spanOf,
  told,
  toldMinutes,
  workOf,
  type Life,
  type Moment,
} from "./life.ts";
import { claimedAmount, claimedCount, claimedTime, wayBetween, wrap } from "./printed.ts";
import { kindsOf } from "./words.ts";

const DAY = 1440;

/** One end of the work of a day: the minute, and the kinds that it is of. */
type Edge = { readonly minute: number; readonly kinds: readonly string[] };

/** The first minutes of work, whoever tells of it, or those after the last, by each order that the day may have. */
function livedEdges(life: Life, side: "first" | "last"): readonly Edge[] {
  const kinds = workOf(life.day.draft);
  return orders(life).flatMap((order): readonly Edge[] => {
    const minutes = order.filter((m) => isOne(doingAt(life, m).kind, kinds));
    const at = side === "first" ? minutes[0] : minutes.at(-1);
    if (at === undefined) return [];
    return [{ minute: side === "first" ? at : at + 1, kinds: [doingAt(life, at).kind] }];
  });
}

/** The beginnings of the first episode of work that is told, or the ends of the last. */
function toldEdges(life: Life, side: "first" | "last"): readonly Edge[] {
  const kinds = workOf(life.day.draft);
  const isRing = life.day.draft.date === null;
  return orders(life).flatMap((order): readonly Edge[] => {
    const start = order[0] ?? 0;
    const own = inside(life)
      .filter((p) => isOne(told(life, p).kind, kinds))
      .map((p) => ({ p, ...spanOf(life, p) }))
      .toSorted((a, b) => (isRing ? wrap(a.start - start) - wrap(b.start - start) : a.start - b.start));
    const found = side === "first" ? own[0] : own.at(-1);
    if (found === undefined) return [];
    return [{ minute: side === "first" ? found.start : found.end, kinds: [told(life, found.p).kind] }];
  });
}

/** Whether an edge is at a printed time, and of the kind in brackets, if there is one. */
function isAt(edge: Edge, time: string | undefined, kind: string | undefined): boolean {
  if (!claimedTime(time ?? "")(edge.minute)) return false;
  return kind === undefined || edge.kinds.some((k) => kindsOf(kind).includes(k));
}

function isLater(a: Edge, b: Edge, amount: string | undefined): boolean {
  const way = wayBetween(a.minute, b.minute);
  return way > 0 && (amount === undefined || claimedAmount(amount)(way));
}

/** Whether `right up to bed` is so, where it is said. */
function isToBed(life: Life, edge: Edge, said: string | undefined): boolean {
  if (said === undefined) return true;
  // A dated day that goes to bed after it has ended works until its end.
  const isSo = ({ minute }: Moment) =>
    wrap(minute - edge.minute) === 0 ||
    (life.day.draft.date !== null && minute >= DAY && edge.minute === DAY);
  return said === "right up to bed" && bedtimes(life).some(isSo);
}

const GROUPS = [
  { noun: "work", does: "works", begins: "begins work", begin: "begin work", all: "work" },
  { noun: "study", does: "studies", begins: "begins to study", begin: "begin to study", all: "study" },
] as const;

/** Two edges, each of the work that there is or of the work that is told, the second later. */
function laterClaims(side: "first" | "last", one: (isLived: boolean, n: 1 | 2) => string): readonly Claim[] {
  return [true, false].flatMap((isLived1) =>
    [true, false].map((isLived2) => {
      const edges = (isLived: boolean) => (isLived ? livedEdges : toldEdges);
      const short = isLived1 ? "{name2}" : "{owner2}";
      const second =
        side === "first" && isLived1 === isLived2 ? `, ${short}[ ({text2})]` : `; ${one(isLived2, 2)}`;
      const tail =
        side === "first" ? `${second}[ {amount}] later, {at2}.` : `${second}, [{amount} ]later[, {text4}].`;
      return claim(
        `${one(isLived1, 1)}${side === "first" ? " {at1}" : "[, {text3}]"}${tail}`,
        (parts, scene) => {
          const [a, b] = [
            lifeOf(parts["name1"] ?? parts["owner1"], scene),
            lifeOf(parts["name2"] ?? parts["owner2"], scene),
          ];
          const { text1, text2, text3, text4, amount } = parts;
          const [x, y] = [edges(isLived1)(a, side), edges(isLived2)(b, side)];
          const ones = x.filter(
            (e) => isAt(e, parts["at1"] ?? parts["time1"], text1) && isToBed(a, e, text3),
          );
          const others = y.filter(
            (e) => isAt(e, parts["at2"] ?? parts["time2"], text2) && isToBed(b, e, text4),
          );
          return ones.some((e) => others.some((f) => isLater(e, f, amount)));
        },
      );
    }),
  );
}

/** Stretches of work with anything else between; short breaks may or may not part them. */
function isInSittings(life: Life, text: string | undefined): boolean {
  if (text === undefined) return true;
  const kinds = workOf(life.day.draft);
  const [order = []] = orders(life);
  const runs = (longest: number) => {
    let [count, gap] = [0, Number.POSITIVE_INFINITY];
    for (const m of order) {
      if (!isOne(doingAt(life, m).kind, kinds)) gap++;
      else {
        if (gap > longest) count++;
        gap = 0;
      }
    }
    return count;
  };
  const claimed = claimedCount(text.replace(/ sittings?$/, ""));
  return Array.from({ length: runs(0) - runs(30) + 1 }, (_, k) => runs(30) + k).some(claimed);
}

/** Stretches of work in the account, with something told between that is none; a short one may or may not part them. */
function areToldSittings(life: Life, text: string | undefined): boolean {
  if (text === undefined) return true;
  const kinds = workOf(life.day.draft);
  const count = (longest: number) => {
    let [sittings, isOpen] = [0, false];
    for (const position of lists(life)) {
      const { start, end } = spanOf(life, position);
      if (isOne(told(life, position).kind, kinds)) {
        if (!isOpen) sittings++;
        isOpen = true;
      } else if (end - start > longest) isOpen = false;
    }
    return sittings;
  };
  const [least, most] = [count(DAY), count(0)];
  const claimed = claimedCount(text.replace(/ sittings?$/, ""));
  return Array.from({ length: most - least + 1 }, (_, k) => least + k).some(claimed);
}

/** The episodes of a day from getting up, or from the end of the night, as far as that is told. */
function lists(life: Life): readonly number[] {
  const list = inside(life);
  const start = orders(life)[0]?.[0];
  if (start === undefined || life.day.draft.date !== null) return list;
  return list.toSorted((a, b) => wrap(spanOf(life, a).start - start) - wrap(spanOf(life, b).start - start));
}

type Amount = {
  readonly form: string;
  readonly isTrue: (life: Life, amount: string, noun: string) => boolean;
};

const LIVED: Amount = {
  form: "{name#} DOES {amount#}[ in {text#}]",
  isTrue: (life, amount) => claimedAmount(amount)(livedMinutes(life, workOf(life.day.draft))),
};
const NAMED: Amount = {
  form: "{owner#} account names {amount#} of NOUN[ in {text#}]",
  isTrue: (life, amount) => claimedAmount(amount)(toldMinutes(life, workOf(life.day.draft))),
};

function amountClaims(does: string, noun: string): readonly Claim[] {
  const formOf = ({ form }: Amount, n: 1 | 2) =>
    form.replaceAll("#", String(n)).replace("DOES", does).replace("NOUN", noun);
  const holds = (kind: Amount, n: 1 | 2, parts: Parts, scene: Scene) => {
    const life = lifeOf(parts[`name${n}`] ?? parts[`owner${n}`], scene);
    const sittings = kind === LIVED ? isInSittings : areToldSittings;
    return kind.isTrue(life, parts[`amount${n}`] ?? "", noun) && sittings(life, parts[`text${n}`]);
  };
  const unsaid = (n: 1 | 2) => `ow long {name${n}} ${does} is not told`;
  return [
    ...[LIVED, NAMED].flatMap((x) => [
      ...[LIVED, NAMED].map((y) =>
        claim(
          `${formOf(x, 1)}; ${formOf(y, 2)}.`,
          (parts, scene) => holds(x, 1, parts, scene) && holds(y, 2, parts, scene),
        ),
      ),
      claim(`${formOf(x, 1)}; h${unsaid(2)}.`, (parts, scene) => holds(x, 1, parts, scene)),
      claim(`H${unsaid(1)}; ${formOf(x, 2)}.`, (parts, scene) => holds(x, 2, parts, scene)),
    ]),
    claim(
      `${formOf(NAMED, 1)}, {owner2} {amount2}[ in {text2}].`,
      (parts, scene) => holds(NAMED, 1, parts, scene) && holds(NAMED, 2, parts, scene),
    ),
  ];
}

export const workClaims: readonly Claim[] = GROUPS.flatMap(
  ({ noun, does, begins, begin, all }): readonly Claim[] => [
    claim(`Both ${begin} {at}.`, ({ at }, { lives }) =>
      lives.every((l) => livedEdges(l, "first").some((e) => isAt(e, at, undefined))),
    ),
    claim(`The first ${noun} told of both begins {at}.`, ({ at }, { lives }) =>
      lives.every((l) => toldEdges(l, "first").some((e) => isAt(e, at, undefined))),
    ),
    claim(`Both ${all} until {time}[, {text}].`, ({ time, text }, { lives }) =>
      lives.every((l) => livedEdges(l, "last").some((e) => isAt(e, time, undefined) && isToBed(l, e, text))),
    ),
    claim(`The last ${noun} told of both ends {at}.`, ({ at }, { lives }) =>
      lives.every((l) => toldEdges(l, "last").some((e) => isAt(e, at, undefined))),
    ),
    ...laterClaims("first", (isLived, n) =>
      isLived
        ? `{name${n}} ${begins}[ ({text${n}})]`
        : `{owner${n}} first told ${noun}[ ({text${n}})] begins`,
    ),
    ...laterClaims("last", (isLived, n) =>
      isLived
        ? `{name${n}} ${does}[ ({text${n}})] until {time${n}}`
        : `{owner${n}} last told ${noun}[ ({text${n}})] ends {at${n}}`,
    ),
    claim(`Both ${all} {amount}[, {name1} in {text1}, {name2} in {text2}].`, (parts, scene) => {
      const { amount = "", name1, name2, text1, text2 } = parts;
      const isSo = scene.lives.every((l) => LIVED.isTrue(l, amount, noun));
      return (
        isSo &&
        (name1 === undefined ||
          (isInSittings(lifeOf(name1, scene), text1) && isInSittings(lifeOf(name2, scene), text2)))
      );
    }),
    claim(`Both accounts name {amount} of ${noun}[, {text}].`, ({ amount = "" }, { lives }) =>
      lives.every((l) => NAMED.isTrue(l, amount, noun)),
    ),
    claim(
      `{name1} ${does}[ {amount}] more than {name2}: {amount1}[ in {text1}] against {amount2}[ in {text2}].`,
      ({ name1, name2, amount, amount1 = "", amount2 = "", text1, text2 }, scene) => {
        const [a, b] = [lifeOf(name1, scene), lifeOf(name2, scene)];
        const more = livedMinutes(a, workOf(a.day.draft)) - livedMinutes(b, workOf(b.day.draft));
        const isSo = more > 0 && (amount === undefined || claimedAmount(amount)(more));
        return (
          isSo &&
          LIVED.isTrue(a, amount1, noun) &&
          LIVED.isTrue(b, amount2, noun) &&
          isInSittings(a, text1) &&
          isInSittings(b, text2)
        );
      },
    ),
    claim(
      `{owner1} account has ${noun} in {text1}, {owner2} in {text2}.`,
      ({ owner1, owner2, text1, text2 }, scene) =>
        areToldSittings(lifeOf(owner1, scene), text1) && areToldSittings(lifeOf(owner2, scene), text2),
    ),
    ...amountClaims(does, noun),
  ],
);
