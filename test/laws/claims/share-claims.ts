// What sentences about the share of the time in which two are at the same kind of thing say.
import { claim, lifeOf, type Claim, type Scene } from "./claim.ts";
import { claimedAmount, wrap, type Claimed } from "./printed.ts";

const DAY = 1440;

/** Minutes in which either is awake, and those of them in which both do the same, the first day so much later. */
function shareOf({ lives: [a, b] }: Scene, later: number): { readonly same: number; readonly awake: number } {
  let [same, awake] = [0, 0];
  for (let minute = 0; minute < DAY; minute++) {
    const [x, y] = [a?.day.minutes[wrap(minute - later)]?.kind, b?.day.minutes[minute]?.kind];
    if (x === "sleep" && y === "sleep") continue;
    awake++;
    if (x === y) same++;
  }
  return { same, awake };
}

/** What printed percents claim of a share; whole percents may be rounded either way, `about` is off by three and that. */
function claimedPercent(text: string): Claimed {
  const [first = 0, second = first] = [...text.matchAll(/\d+/g)].map(Number);
  if (text.startsWith("less than")) return (n) => n < first;
  if (text.startsWith("at most")) return (n) => n <= first;
  if (text.startsWith("about")) return (n) => Math.abs(n - first) <= 3.6;
  return second > first ? (n) => n >= first && n <= second : (n) => Math.abs(n - first) < 1;
}

function isShare(scene: Scene, later: number, text: string): boolean {
  const { same, awake } = shareOf(scene, later);
  return claimedPercent(text)((100 * same) / Math.max(1, awake));
}

export const shareClaims: readonly Claim[] = [
  claim(
    "For {text} of the time that either is awake[ ({amount1} of {amount2})], both do the same kind of thing.",
    ({ text = "", amount1, amount2 }, scene) => {
      const { same, awake } = shareOf(scene, 0);
      const areMinutes =
        amount1 === undefined || (claimedAmount(amount1)(same) && claimedAmount(amount2 ?? "")(awake));
      return isShare(scene, 0, text) && areMinutes;
    },
  ),
  claim(
    "At no time that either is awake do both do the same kind of thing.",
    (_, scene) => shareOf(scene, 0).same === 0,
  ),
  claim(
    "If {owner} day were {text1}, both would do the same kind of thing for {text2} of the time that either is awake, not for {text3}.",
    ({ owner, text1 = "", text2 = "", text3 = "" }, scene) => {
      const [, hours, way] = /^(.+) (later|earlier)$/.exec(text1) ?? [];
      const [, h = 0, m = 0] = /^(?:(\d+)h)?(\d+)?m?$/.exec(hours ?? "") ?? [];
      const isFirst = lifeOf(owner, scene) === scene.lives[0];
      const minutes = (Number(h) * 60 + Number(m)) * (way === "later" ? 1 : -1);
      return isShare(scene, isFirst ? minutes : -minutes, text2) && isShare(scene, 0, text3);
    },
  ),
];
