// A picture of days at the same moment: each on the axis of one real day, its hours as its own clock shows them.
import { drawUncut } from "../../compare/draw.ts";
import { drawnOnAxis, hoursOf, markOnAxis, type HourOfAxis } from "../../compare/moment/draw.ts";
import type { PlacedDay } from "../../compare/moment/placed.ts";
import { dateAfter } from "../../model/calendar.ts";
import type { Kind } from "../../model/category.ts";
import { DAY } from "../../model/clock.ts";
import { namesOf } from "../names.ts";
import { momentText, type Held } from "../sections/moment.ts";
import { hourText, overlapText, stateLabel } from "../sentences/moment.ts";
import { dateText } from "../words/dates.ts";
import { listText } from "../words/texts.ts";
import type { Voice } from "../words/voice.ts";
import { dayOf } from "./day.ts";
import type { Hue, Mark, Picture, PictureDay, PictureMention } from "./parts.ts";

/** The differences from a picture of the same days, each on its own clock. */
type MomentParts = Pick<Picture, "title" | "description" | "hours" | "days">;

/**
 * The parts of a picture on the axis, which is drawn over 1,440 minutes whatever the day has. Along the top stand the
 * hours of its own clock, at each strip those of the day.
 */
export function momentParts(held: Held, hue: (kind: Kind) => Hue, voice: Voice): MomentParts {
  const { days, moment } = held;
  const { axis, placed, overlap } = moment;
  const scaled = (at: number) => Math.round((at * DAY) / axis.minutes);
  const names = days.length > 3 ? namesOf(days) : days.map((d) => d.name);
  const title = `The same moment for ${listText(names)}`;
  return {
    title: `${title}, ${dateText(axis.date, "long")}`,
    description: [
      `${title}: from 04:00 to 04:00, ${momentText(held)}`,
      ...overlap.map(({ state, amount }) => `${stateLabel(state, days)}: ${overlapText(amount)}.`),
    ].join("\n"),
    hours: [
      ...hoursOf(axis, axis.clock).map(({ at, reading }) =>
        markAt(scaled(at), hourText({ ...reading, day: 0 }, voice)),
      ),
      markAt(DAY, hourText({ minute: 0, day: 0 }, voice)),
    ],
    days: days.map((day, i): PictureDay => {
      const own = placed[i] as PlacedDay;
      const drawn = { pieces: drawUncut(day), marks: [] };
      const picture = dayOf({ days, rows: [] }, i, drawn, hue, voice);
      const pieces = drawnOnAxis(picture.pieces, own, axis);
      return {
        ...picture,
        about: cityOf(own.zone),
        pieces: pieces.map((p) => ({ ...p, start: scaled(p.start), end: scaled(p.end) })),
        marks: ownHours(hoursOf(axis, own.zone), axis.date, scaled, voice),
        mentions: day.mentions.flatMap((mention, k): readonly PictureMention[] => {
          const shown = picture.mentions[k];
          const at = mention.time?.at ?? null;
          if (shown === undefined || at === null) return shown === undefined ? [] : [shown];
          const minute = markOnAxis(at, own, axis);
          return minute === null ? [] : [{ ...shown, minute: scaled(minute) }];
        }),
      };
    }),
  };
}

/** Every second hour of a day's own clock; the first, and the first of another date, with its date. */
function ownHours(
  hours: readonly HourOfAxis[],
  date: string,
  scaled: (at: number) => number,
  voice: Voice,
): readonly Mark[] {
  const shown = hours.filter((_, k) => k % 2 === 0);
  return shown.map(({ at, reading }, k) => {
    const isSameDate = shown[k - 1]?.reading.day === reading.day;
    const hour = hourText({ ...reading, day: 0 }, voice);
    const day = dateText(dateAfter(date, reading.day), "short").replace(/ \d+$/, "");
    return { minute: scaled(at), text: isSameDate ? hour : `${hour}, ${day}`, weight: isSameDate ? 0 : 1 };
  });
}

function markAt(minute: number, text: string): Mark {
  return { minute, text, weight: 0 };
}

/** `Los Angeles`. */
function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf("/") + 1).replaceAll("_", " ");
}
