// A claim: a form of sentence with holes for names, times and amounts, and what it says of files and of days that fit them.
import type { Life } from "./life.ts";
import { AMOUNT, AT, COUNT, TIME } from "./printed.ts";

/** The files of a comparison, each with one day that fits it, in the order in which they are named. */
export type Scene = { readonly lives: readonly Life[] };

/** What stands in the holes of a form, by the name of the hole. */
export type Parts = Readonly<Record<string, string>>;

/** A form and its meaning: null where it is true of a scene, else why it is not. */
export type Claim = {
  /** Holes are `{name}`, `{owner}` (a name’s), `{at}`, `{time}`, `{amount}`, `{count}` and `{text}`, with a number if several. */
  readonly form: string;
  readonly isFalse: (parts: Parts, scene: Scene) => string | null;
};

/** A claim that is true where this is. */
export function claim(form: string, isTrue: (parts: Parts, scene: Scene) => boolean): Claim {
  return { form, isFalse: (parts, scene) => (isTrue(parts, scene) ? null : "not so") };
}

/** What stands in the holes of a form; null where a sentence is of another form. */
export function partsOf(form: string, sentence: string, names: readonly string[]): Parts | null {
  const match = patternOf(form, names).exec(sentence);
  return match === null
    ? null
    : Object.fromEntries(Object.entries(match.groups ?? {}).filter(([, v]) => v !== undefined));
}

/** The life of a name. Throws for a name that nobody has. */
export function lifeOf(name: string | undefined, { lives }: Scene): Life {
  const life = lives.find((l) => l.name === name);
  if (life === undefined) throw new Error(`nobody is called ${name}`);
  return life;
}

/** The one of two who is not meant. */
export function otherOf(name: string | undefined, { lives }: Scene): Life {
  return lives.find((l) => l.name !== name) as Life;
}

const PATTERNS = new Map<string, RegExp>();

function patternOf(form: string, names: readonly string[]): RegExp {
  const key = `${form} ${names.join(" ")}`;
  const known = PATTERNS.get(key);
  if (known !== undefined) return known;
  const name = `\\u2068?(?:${names.map(escaped).join("|")})\\u2069?`;
  const holes: Readonly<Record<string, string>> = {
    name,
    at: AT,
    time: TIME,
    amount: AMOUNT,
    count: COUNT,
    text: ".+?",
  };
  const source = form
    .split(/(\{[a-z]+\d?\}|\[|\])/)
    .map((part) => {
      if (part === "[") return "(?:";
      if (part === "]") return ")?";
      const [, hole, number] = /^\{([a-z]+)(\d?)\}$/.exec(part) ?? [];
      if (hole === undefined) return escaped(part);
      if (hole === "owner") return `(?<owner${number}>${name})’s`;
      return `(?<${hole}${number}>${holes[hole] as string})`;
    })
    .join("");
  const pattern = new RegExp(`^${source}$`, "u");
  PATTERNS.set(key, pattern);
  return pattern;
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
