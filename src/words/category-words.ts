// Which category the words of an activity suggest: for a hint, and never to fill anything in.
import type { Kind } from "../model/category.ts";

/** The category that the first telling words of an activity suggest (English); null where none do. */
export function likelyCategory(activity: string): Kind | null {
  let best: { kind: Kind; at: number; length: number } | null = null;
  for (const [kind, words] of Object.entries(KIND_WORDS)) {
    const match = words.exec(activity);
    if (match === null) continue;
    const earlier = best === null || match.index < best.at;
    const longer = best !== null && match.index === best.at && match[0].length > best.length;
    if (earlier || longer) best = { kind, at: match.index, length: match[0].length };
  }
  return best?.kind ?? null;
}

/** Whether an activity says that the person goes to bed or sleeps. */
export function saysBed(activity: string): boolean {
  return /^(?:(?:goes|go|went) to (?:bed|sleep)|falls? asleep|sleeps?\b(?! in)|asleep|to bed|bedtime|bed$)/i.test(
    activity.trim(),
  );
}

const words = (stems: string) => new RegExp(String.raw`\b(?:${stems})`, "i");

/** The English words of each kind, as patterns that match at the beginning of a word. */
export const KIND_WORDS: Readonly<Record<Kind, RegExp>> = {
  meeting: words("meet(?:s|ings?)\\b|stand-?up|one[- ]on[- ]one|1:1|calls? with|sync\\b|seminar"),
  coding: words("cod(?:es?|ing)\\b|programs\\b|programming|debug|pull request|code review"),
  "model-training": words(
    "train(?:s|ing)? (?:a |the |his |her |their )?models?|model training|fine-?tun|training run",
  ),
  experiment: words("experiment|ablation|in the lab\\b"),
  brainstorming: words("brainstorm|discuss(?:es)? ideas|whiteboard"),
  "paper-reading": words("(?:reads?|reading) (?:\\w+ )?(?:papers|arxiv)|paper reading|arxiv"),
  writing: words("writ(?:es?|ing)\\b(?! (?:to|code|letters?|e-?mails?))|drafts?\\b|proofs\\b"),
  correspondence: words("e-?mails?|inbox|letters?\\b|correspondence|post\\b|slack\\b|messages\\b"),
  teaching: words("teach|lectur(?:es|ing)\\b|tutor|supervis"),
  planning: words("plan(?:s|ning)?\\b|to-?do|calendar"),
  work: words("works?\\b|working|office|at (?:his|her|the) desk"),
  class: words("class(?:es)?\\b|lessons?\\b|lecture\\b"),
  homework: words("homework|stud(?:y|ies)\\b|revis(?:es|ion)"),
  commute: words(
    "commut|goes home|heads? home|drives? home|walks? home|to (?:the )?(?:work|office)\\b|way home",
  ),
  trip: words("trip|flight|flies\\b|train to|travel"),
  sleep: words("sleep|asleep|(?:goes|go|went) to bed|to bed\\b|bedtime"),
  rest: words("rests?\\b|naps?\\b|siesta|lies down"),
  washing: words(
    "shower|baths?\\b|wash(?:es|ing)?\\b(?! (?:up|the|clothes))|dress(?:es|ing)?\\b|shav(?:es|ing)",
  ),
  "getting-up": words("gets? up|got up|wakes?\\b|woke|waking|rises?\\b|alarm"),
  meal: words("breakfast|lunch|dinner|supper|brunch|eats?\\b|tea\\b|coffee|meal|snack|dines"),
  housework: words("clean(?:s|ing)?\\b|cook|laundry|dishes|tid(?:y|ies)|chores|housework|garden"),
  childcare: words("kids?\\b|child(?:ren)?\\b|school run|baby|daughter|\\bsons?\\b"),
  errands: words("errand|shop(?:s|ping)?\\b|grocer|bank\\b|doctor"),
  exercise: words(
    "gym\\b|runs?\\b(?! (?:experiments|the|a\\b))|jog|swim|yoga|work(?:s)? ?out|exercise|tennis|cycl|bike",
  ),
  walk: words("walk|stroll|dog\\b"),
  social: words("friends?\\b|party|visits?\\b|chats?\\b|conversation|guests|family"),
  browsing: words("brows|twitter|scroll|reddit|social media|internet|\\bx\\.com"),
  news: words("news|newspaper|paper over"),
  reading: words("reads?\\b|reading|novel|books?\\b"),
  television: words("tv\\b|television|watch|film|movie|netflix"),
  games: words("games?\\b|gaming|backgammon|chess|cards\\b"),
  music: words("music|piano|cello|guitar|violin|sings?\\b|concert"),
  hobby: words("hobby|paint|knit|tatting|photograph"),
  drinks: words("wine|beer|whisk|pub\\b|drinks?\\b|cocktail|champagne"),
  worship: words("pray|church|mass\\b|mosque|temple|worship"),
};
