// A comparison as JSON, in the wire format that docs/json.md describes. No drawn minute stands outside of `drawing`.
import type { Cell, Comparison, Row, TableRow } from "../compare/comparison.ts";
import { draw, type Drawing } from "../compare/draw.ts";
import { groupOf, isGroup, UNKNOWN, type Kind } from "../model/category.ts";
import { formatClock, wrap } from "../model/clock.ts";
import type { Bound, Episode, Mention, Schedule, ToldActivity } from "../model/schedule.ts";
import { wordCell } from "../report/cell-words.ts";
import { cleanComparison } from "../report/clean.ts";
import { wordFinding } from "../report/finding-words.ts";
import { rowLabel } from "../report/kind-words.ts";
import type { Voice } from "../report/voice.ts";

/** The version of the wire format. It grows by one when a reader of the old form would misread the new. */
const VERSION = 1;

const VOICE: Voice = { style: "24h", about: "about " };

/** `daydiff-comparison` of two or more schedules. */
export function comparisonJson(comparison: Comparison): string {
  const clean = cleanComparison(comparison);
  const { share } = clean;
  return text({
    format: "daydiff-comparison",
    version: VERSION,
    schedules: clean.schedules.map(scheduleOf),
    rows: clean.rows.map(rowOf),
    blocks: clean.blocks.map((row) => ({
      id: row.block.id,
      label: row.block.label,
      kinds: row.block.kinds,
      window: row.block.window && {
        start: formatClock(row.block.window.start),
        end: formatClock(row.block.window.end),
      },
      ...cellsOf(row),
    })),
    categories: clean.categories.map((row) => ({ id: row.id, label: rowLabel(row.id), ...cellsOf(row) })),
    groups: clean.groups.map((row) => ({ id: row.id, label: rowLabel(row.id), ...cellsOf(row) })),
    share:
      share === null || !share.printable
        ? null
        : {
            same: share.same,
            told: share.told,
            ratio: share.same / share.told,
            approximate: share.approximate,
          },
    findings: clean.findings.map((finding) => ({
      code: finding.code,
      text: wordFinding(finding, clean, VOICE).text,
      restsOn: finding.restsOn,
    })),
    drawing: drawingOf(draw(clean)),
  });
}

/** `daydiff-schedules`: single days. */
export function daysJson(comparison: Comparison): string {
  const clean = cleanComparison(comparison);
  return text({
    format: "daydiff-schedules",
    version: VERSION,
    schedules: clean.schedules.map(scheduleOf),
    categories: clean.categories.map((row) => ({ id: row.id, label: rowLabel(row.id), ...cellsOf(row) })),
    groups: clean.groups.map((row) => ({ id: row.id, label: rowLabel(row.id), ...cellsOf(row) })),
    drawing: drawingOf(draw(clean)),
  });
}

function text(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

function scheduleOf(schedule: Schedule) {
  const { id, name, short, role, organization, timezone, date, note, sources, mainSleep } = schedule;
  return {
    id,
    name,
    short,
    role,
    organization,
    timezone,
    date,
    note,
    sources,
    episodes: schedule.episodes.map(episodeOf),
    order: schedule.order,
    mentions: schedule.mentions.map(mentionOf),
    unrecorded: schedule.segments
      .filter((s) => s.episodes.length === 0 || s.gaps.length > 0)
      .map((s) => ({ start: clocked(s.start), end: clocked(s.end), whole: s.episodes.length === 0 })),
    toldByClock: schedule.toldByClock,
    toldThrough: schedule.toldThrough,
    wake: mainSleep?.wake ? boundOf(mainSleep.wake) : null,
    bed: mainSleep?.bed ? boundOf(mainSleep.bed) : null,
  };
}

function clocked(minute: number) {
  return { clock: formatClock(minute), minute };
}

function episodeOf(episode: Episode) {
  return { ...activityOf(episode), start: boundOf(episode.start), end: boundOf(episode.end) };
}

function mentionOf(mention: Mention) {
  const { time } = mention;
  return {
    ...activityOf(mention),
    time: time && { clock: formatClock(time.minute), minute: time.minute, told: time.told },
  };
}

function activityOf({ activity, kind, place, note, quote, secondary }: ToldActivity) {
  return {
    activity,
    ...kindOf(kind),
    place,
    note,
    quote,
    secondary: secondary.map((s) => ({ activity: s.activity, ...kindOf(s.kind) })),
  };
}

/** Where a file names a group alone, the category is null; where it names neither, both are. */
function kindOf(kind: Kind) {
  return { category: kind === UNKNOWN || isGroup(kind) ? null : kind, group: groupOf(kind) };
}

function boundOf({ told, minute, between }: Bound) {
  return { clock: minute === null ? null : formatClock(wrap(minute)), minute, told, between };
}

function rowOf({ relation, left, right, leftMentions, rightMentions, difference, moved, toldOnly }: Row) {
  return {
    relation,
    left,
    right,
    leftMentions,
    rightMentions,
    difference: difference && { start: difference.start, end: difference.end, length: difference.length },
    approximate: difference?.approximate ?? false,
    moved,
    toldOnly,
  };
}

function cellsOf({ cells, difference }: TableRow) {
  return { cells: cells.map(cellOf), difference };
}

function cellOf(cell: Cell) {
  const words = { text: wordCell(cell, VOICE) };
  switch (cell.kind) {
    case "minutes":
    case "at-least":
      return { kind: cell.kind, minutes: cell.minutes, approximate: cell.approximate, ...words };
    case "edge":
      return { kind: cell.kind, edge: cell.edge, bound: boundOf(cell.bound), ...words };
    case "order":
      return { kind: cell.kind, place: cell.place, ...words };
    case "none":
      return { kind: cell.kind, minutes: 0, approximate: false, ...words };
    default:
      return { kind: cell.kind, ...words };
  }
}

function drawingOf({ schedules }: Drawing) {
  return { schedules: schedules.map(({ pieces, marks }) => ({ pieces, marks })) };
}
