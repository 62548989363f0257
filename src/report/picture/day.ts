// One day of a picture: its stretches, clock times and mentions, each with its words.
import { timedOfDay } from "../../compare/amounts.ts";
import type { DrawnDay, DrawnPiece } from "../../compare/draw.ts";
import type { Bound } from "../../model/bound.ts";
import { UNKNOWN, wordsOf, type Kind } from "../../model/category.ts";
import { DAY, formatDuration, wrap, type Minute } from "../../model/clock.ts";
import type { Day, Episode } from "../../model/day.ts";
import { getsUp, goesToBed } from "../../model/events.ts";
import { lengthOf } from "../../model/real-time.ts";
import { whenText } from "../because.ts";
import { namesOf } from "../names.ts";
import { boundText, timeText } from "../words/range.ts";
import type { Voice } from "../words/voice.ts";
import type { Hue, Mark, PictureDay, PictureMention, PicturePiece } from "./parts.ts";
import { onlyOf, rowNumbers, type Shown } from "./rows.ts";

/** One of the days that a picture shows, by its position, as it is drawn. */
export function dayOf(
  shown: Shown,
  i: number,
  drawn: DrawnDay,
  hue: (kind: Kind) => Hue,
  voice: Voice,
): PictureDay {
  const day = shown.days[i] as Day;
  const name = namesOf(shown.days)[i] ?? day.short;
  const rows = rowNumbers(shown, i);
  const only = onlyOf(shown, i);
  return {
    name,
    about: day.organization ?? day.role ?? "",
    timed: timedText(timedOfDay(day), lengthOf(day)),
    pieces: drawn.pieces.map((piece): PicturePiece => {
      const { episode: index, start, end, state } = piece;
      const episode = index === null ? undefined : day.episodes[index];
      if (index === null || episode === undefined) return blank(piece);
      return {
        start,
        end,
        state,
        ...edgesOf(piece, episode),
        hue: hue(episode.kind),
        labels: labelsOf(episode),
        title: `${name}: ${episode.activity} · ${whenText(episode, voice)}`,
        row: rows.episode(index),
        only: only.episodes.has(index),
      };
    }),
    marks: marksOf(day, drawn, voice),
    mentions: day.mentions.map((mention, k): PictureMention => {
      const { time, activity } = mention;
      const hour = time && boundText(time, voice);
      return {
        minute: time?.at ?? null,
        text: hour === null ? activity : `${hour} ${activity}`,
        hue: hue(mention.kind),
        title: `${name}: ${activity} · ${hour ?? "no time told"}`,
        row: rows.mention(k),
        only: only.mentions.has(k),
      };
    }),
  };
}

/** The timed part of the day: `8h of 24 timed`. */
function timedText(minutes: number, all: number): string {
  if (minutes === 0) return "no hours told";
  const hours = formatDuration(all);
  return minutes === all
    ? `all ${hours} timed`
    : `${formatDuration(minutes)} of ${hours.replace(/h$/, "")} timed`;
}

/** Sleep is called so: what a file says of its beginning ("goes to bed") does not suit the morning. */
function labelsOf({ kind, activity }: Episode): string[] {
  const { label, strip } = wordsOf(kind);
  return [kind === "sleep" ? label : activity, ...(kind === UNKNOWN ? [] : [label, strip])];
}

function blank({ start, end, state }: DrawnPiece): PicturePiece {
  const nothing = { hue: null, labels: [], title: "", row: -1, only: false } as const;
  return { start, end, state, startSharp: true, endSharp: true, ...nothing };
}

function edgesOf(
  { start, end, state }: DrawnPiece,
  episode: Episode,
): Pick<PicturePiece, "startSharp" | "endSharp"> {
  const isAt = ({ at }: Bound, minute: Minute) => at !== null && wrap(at) === wrap(minute);
  return {
    startSharp: state === "timed" || start === 0 || isAt(episode.start, start),
    endSharp: state === "timed" || end === DAY || isAt(episode.end, end),
  };
}

/** The night's two times weigh most, then the bounds of long stretches. */
function marksOf(day: Day, { pieces, marks }: DrawnDay, voice: Voice): readonly Mark[] {
  const times = [getsUp(day), goesToBed(day)].map((event) => event?.bound.at ?? null);
  const night = new Set(times.flatMap((at) => (at === null ? [] : [wrap(at)])));
  return marks.map(({ minute, written }) => {
    const touching = pieces.filter((p) => p.start === minute || p.end === minute);
    const longest = Math.max(0, ...touching.map((p) => p.end - p.start));
    return { minute, text: timeText(written, voice), weight: night.has(minute) ? 1e6 : longest };
  });
}
