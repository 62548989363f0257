// A picture of days at the same moment: each on the axis of one real day, its hours as its own clock shows them.
import type { Comparison } from "../compare/comparison.ts";
import { draw } from "../compare/draw.ts";
import type { Moment } from "../compare/moment.ts";
import { drawMoment, type DrawnMoment } from "../compare/moment/draw.ts";
import { DAY } from "../model/clock.ts";
import { plain } from "../model/text.ts";
import { cleanSchedule } from "./clean.ts";
import { dateText } from "./date-text.ts";
import { readingText } from "./moment-words.ts";
import type { ReportOptions } from "./options.ts";
import { namesOf } from "./person.ts";
import type { Mark, Picture } from "./picture-parts.ts";
import { pictureOf } from "./picture.ts";
import type { Findings } from "./section.ts";
import { listText, type Voice } from "./voice.ts";

/**
 * The picture, drawn over 1,440 minutes whatever the day has. Along the top stand the hours of the axis' clock, at each
 * strip those of its own.
 */
export function momentPicture(
  comparison: Comparison,
  moment: Moment,
  options: Pick<ReportOptions, "style">,
  said: Findings | null,
): Picture {
  const { axis } = moment;
  const schedules = moment.schedules.map(cleanSchedule);
  const drawn = drawMoment(moment, draw(comparison));
  const scaled = (at: number) => Math.round((at * DAY) / drawn.minutes);
  const onAxis = drawn.schedules.map(({ pieces }) => ({
    pieces: pieces.map((p) => ({ ...p, start: scaled(p.start), end: scaled(p.end) })),
    marks: [],
  }));
  const picture = pictureOf({ ...comparison, rows: [] }, { schedules: onAxis }, options, said);
  const names = namesOf(
    picture.days.length > 3 ? schedules : schedules.map((s) => ({ ...s, short: s.name })),
  );
  const title = `The same moment for ${listText(names)}`;
  const when = `${dateText(axis.date, "long")}, from 04:00 to 04:00 on the clock of ${plain(axis.clock)}`;
  const voice: Voice = { style: options.style, about: "~" };
  return {
    ...picture,
    title: `${title}, ${dateText(axis.date, "long")}`,
    description: [`${title}: ${when}.`, ...picture.description.split("\n").slice(1)].join("\n"),
    hours: hoursOf(drawn.clock, scaled, voice),
    days: picture.days.map((day, i) => ({
      ...day,
      about: schedules[i]?.timezone ?? day.about,
      marks: hoursOf(drawn.schedules[i]?.hours ?? [], scaled, voice).filter((_, k) => k % 2 === 0),
      // A clock time of another clock has no place on this axis but in words.
      mentions: day.mentions.map((mention) => ({ ...mention, minute: null })),
    })),
  };
}

function hoursOf(hours: DrawnMoment["clock"], scaled: (at: number) => number, voice: Voice): readonly Mark[] {
  return hours.map(({ at, reading }) => ({
    minute: scaled(at),
    text: readingText(voice, reading, false).replace(/:00(?=$|[+−]| [ap]m)/, ""),
    weight: 0,
  }));
}
