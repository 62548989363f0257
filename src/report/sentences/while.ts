// The words of findings of one doing something while the other does something else.
import type { Anchor, Inside, State, WhileData } from "../../compare/findings/while.ts";
import { isGroup } from "../../model/category.ts";
import type { Day, Mention } from "../../model/day.ts";
import { kindWords } from "../words/kinds.ts";
import { capitalized, listText, quoted } from "../words/texts.ts";
import { at, fromTo, nameOf, ownerOf } from "./names.ts";
import type { SentenceContext, WordsOf } from "./sentences.ts";

export const whileWords: WordsOf<WhileData> = {
  "while-anchor": ({ side, anchor, state }, context) => {
    const [own, other] = [nameOf(side, context), nameOf(1 - side, context)];
    if (anchor.event === "mention") {
      const { activity } = (context.days[side] as Day).mentions[anchor.mention] as Mention;
      const hour = capitalized(at(anchor.bound, context));
      return `${hour}, when ${ownerOf(side, context)} account has ${quoted(activity)}, ${other} is ${stateText(state, context)}.`;
    }
    if (state.justBegins && state.kind !== "night") {
      const verb = isGroup(state.kind)
        ? `${ownerOf((1 - side) as 0 | 1, context)} first told ${kindWords(state.kind).noun} begins`
        : `${other} begins to ${kindWords(state.kind).doAll}`;
      return `When ${anchorText(anchor, own, side, context)}, ${verb}.`;
    }
    return `When ${anchorText(anchor, own, side, context)}, ${other} is ${stateText(state, context)}.`;
  },
  "while-block": ({ side, state, inside }, context) => {
    const [own, other] = [nameOf(side, context), nameOf(1 - side, context)];
    const block = state.kind === "night" ? "is in bed" : kindWords(state.kind).does;
    const things = inside.map((thing) => insideText(thing));
    return `While ${own} ${block} (${fromTo(state.start, state.end, context)}), ${other} ${listText(things)}.`;
  },
};

function anchorText(
  anchor: Exclude<Anchor, { readonly event: "mention" }>,
  own: string,
  side: 0 | 1,
  context: SentenceContext,
): string {
  const hour = at(anchor.bound, context);
  switch (anchor.event) {
    case "up":
      return `${own} gets up ${hour}`;
    case "bed":
      return `${own} goes to bed ${hour}`;
    case "work-begins":
      return `${ownerOf(side, context)} first told work begins ${hour}`;
    case "work-ends":
      return `${ownerOf(side, context)} last told work ends ${hour}`;
  }
}

/** `in bed (since about 01:00)`, `at work`, `still in bed (until about 11:00)`. */
function stateText(state: State, context: SentenceContext): string {
  const hours = fromTo(state.start, state.end, context);
  const text = state.kind === "night" ? "in bed" : kindWords(state.kind).is;
  return hours === "" ? text : `${text} (${hours})`;
}

function insideText({ kind, begins }: Inside): string {
  const { does, doAll } = kindWords(kind);
  return begins ? `begins to ${doAll}` : does;
}
