// Which meal an activity's words name, and whether they name the way home: read only where one reading is left.

/** A meal with a name of its own. */
export type Meal = "breakfast" | "brunch" | "lunch" | "dinner" | "supper";

const MEALS = /\b(breakfast|brunch|lunch|dinner|supper)s?\b/giu;

/** With these words a text may name a meal that is not eaten just then: `coffee before dinner`, `makes lunch`. */
const AMBIGUOUS =
  /\b(?:before|after|until|till|from|without|no|not|skip\w*|instead|or|plans?|prepar\w*|cook\w*|mak\w+|clear\w*|packs?|buys?|orders?)\b/iu;

/** The one meal that the words of a meal name; null where they name none, several, or one that may be another time's. */
export function mealIn(text: string): Meal | null {
  if (AMBIGUOUS.test(text)) return null;
  const named = new Set([...text.matchAll(MEALS)].map((m) => (m[1] ?? "").toLowerCase()));
  const [only, ...others] = named;
  return only === undefined || others.length > 0 ? null : (only as Meal);
}

const HOMEWARD =
  /\b(?:goes|go|going|heads?|heading|drives?|driving|walks?|walking|rides?|riding|cycles|cycling|bikes?|comes|coming|gets|getting|returns?|returning|travels|travelling|commutes?|back|way) home\b(?! ?-?office)/iu;

/** Whether the words of being on the way say that it is the way home. */
export function isWayHome(text: string): boolean {
  return HOMEWARD.test(text) && !/\b(?:leaves?|leaving|from) home\b/iu.test(text);
}
